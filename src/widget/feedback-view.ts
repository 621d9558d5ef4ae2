import type { Feedback } from "./chat-client.ts";
import { button, element, fill } from "./element.ts";
import { toolButton } from "./icons.ts";
import { native } from "./native.ts";
import type { ViewContext } from "./view-context.ts";

/** As the server knows them. */
const reasons = ["verb", "paragraph", "missing", "refuse", "other"] as const;

type Verdict = Feedback["verdict"];

interface FeedbackView {
  /** Two buttons for the row of actions. */
  readonly thumbs: readonly HTMLElement[];
  /** Asks for the reason, and says what is stored before anything is sent. */
  readonly form: HTMLElement;
}

/** Thumbs up and down on one answer. */
export function createFeedbackView(
  answer: Omit<Feedback, "verdict" | "reason">,
  context: ViewContext,
): FeedbackView {
  const { words, client, announce } = context;
  const form = element("form", { class: "feedback", hidden: true });
  const thumb = (verdict: Verdict) =>
    toolButton(verdict, words[verdict], () => show(verdict), { "aria-expanded": "false" });
  const thumbs: Readonly<Record<Verdict, HTMLButtonElement>> = { up: thumb("up"), down: thumb("down") };
  let shown: Verdict | null = null;

  const show = (verdict: Verdict | null) => {
    shown = shown === verdict ? null : verdict;
    form.hidden = shown === null;
    for (const each of ["up", "down"] as const) {
      native.setAttribute(thumbs[each], "aria-expanded", String(each === shown));
    }
    if (shown === null) return;
    fill(form, ...fieldsOf(shown, context, () => leave(shown)));
    form.scrollIntoView({ block: "nearest" });
  };
  const leave = (from: Verdict | null) => {
    show(null);
    if (from !== null) native.focus(thumbs[from]);
  };
  const send = async (verdict: Verdict) => {
    const chosen = new FormData(form).get("reason");
    const reason = typeof chosen === "string" ? { reason: chosen } : {};
    try {
      await client.sendFeedback({ ...answer, verdict, ...reason });
      announce(words.thanks);
      leave(verdict);
      for (const each of ["up", "down"] as const) thumbs[each].disabled = true;
      native.setAttribute(thumbs[verdict], "aria-pressed", "true");
    } catch {
      announce(words.feedbackFailed);
      fill(form, element("p", { class: "remark" }, words.feedbackFailed));
    }
  };
  native.listen(form, "submit", (event) => {
    event.preventDefault();
    if (shown !== null) void send(shown);
  });
  return { thumbs: [thumbs.up, thumbs.down], form };
}

function fieldsOf(verdict: Verdict, { words }: ViewContext, onCancel: () => void): HTMLElement[] {
  const choices = native.map(reasons, (reason) =>
    element(
      "label",
      {},
      element("input", { type: "radio", name: "reason", value: reason, required: true }),
      element("span", {}, words[reason]),
    ),
  );
  const why =
    verdict === "down" ? [element("fieldset", {}, element("legend", {}, words.why), ...choices)] : [];
  return [
    ...why,
    element("p", { class: "remark" }, words.stored),
    element(
      "div",
      { class: "row" },
      element("button", { type: "submit", class: "main" }, words.sendFeedback),
      button({ class: "plain" }, onCancel, words.cancel),
    ),
  ];
}
