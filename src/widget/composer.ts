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

/** The input: Enter sends, Shift and Enter begin a new line. */
export function createComposer(
  words: Words,
  onSend: (question: string) => void,
  onStop: () => void,
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

  const submit = () => {
    const question = native.trim(input.value);
    if (isAsking || question === "") return;
    input.value = "";
    onSend(question);
  };
  native.listen(node, "submit", (event) => {
    event.preventDefault();
    submit();
    native.focus(input);
  });
  native.listen(input, "keydown", (event) => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (key !== "Enter" || shiftKey || isComposing) return;
    event.preventDefault();
    submit();
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
