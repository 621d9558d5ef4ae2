import { button, element } from "./element.ts";
import { icon } from "./icons.ts";
import { native } from "./native.ts";
import type { Words } from "./words.ts";

export interface Composer {
  readonly node: HTMLElement;
  focus(): void;
  /** While a question is answered, sending gives way to stopping. */
  setAsking(asking: boolean): void;
}

/** The server takes questions of up to 4,000 characters. */
const longest = 4000;

/** The input: Enter sends, Shift and Enter begin a new line, arrows recall what was `asked` before. */
export function createComposer(
  words: Words,
  onSend: (question: string) => void,
  onStop: () => void,
  asked: () => readonly string[],
): Composer {
  const input = element("textarea", {
    class: "input",
    part: "input",
    rows: "1",
    maxlength: String(longest),
    placeholder: words.placeholder,
    "aria-label": words.inputLabel,
    dir: "auto",
    autocomplete: "off",
    enterkeyhint: "send",
  });
  const send = element(
    "button",
    { type: "submit", class: "send", "aria-label": words.send, title: words.send },
    icon("send"),
  );
  const stop = button(
    { class: "send stop", "aria-label": words.stop, title: words.stop, hidden: true },
    onStop,
    icon("stop"),
  );
  const node = element("form", { class: "composer", part: "composer" }, input, send, stop);
  let isAsking = false;
  let recalled = 0;

  const submit = () => {
    const question = native.trim(input.value);
    if (isAsking || question === "") return;
    input.value = "";
    onSend(question);
  };
  /** Nothing that was typed is lost by it: only an empty box, or one with a recalled question, takes another. */
  const recall = (step: -1 | 1): boolean => {
    const questions = asked();
    if (input.value === "") recalled = questions.length;
    else if (input.value !== questions[recalled]) return false;
    recalled = Math.max(0, Math.min(questions.length, recalled + step));
    input.value = questions[recalled] ?? "";
    return true;
  };
  native.listen(node, "submit", (event) => {
    event.preventDefault();
    submit();
    native.focus(input);
  });
  native.listen(input, "keydown", (event) => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (shiftKey || isComposing) return;
    if (key === "ArrowUp" || key === "ArrowDown") {
      if (recall(key === "ArrowUp" ? -1 : 1)) event.preventDefault();
    } else if (key === "Enter") {
      event.preventDefault();
      submit();
    }
  });
  return {
    node,
    focus: () => native.focus(input),
    setAsking(asking) {
      isAsking = asking;
      // A button that is hidden while it has the focus would drop it.
      if (stop.matches(":focus")) native.focus(input);
      send.hidden = asking;
      stop.hidden = !asking;
    },
  };
}
