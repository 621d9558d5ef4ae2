import type { Act } from "./acts.ts";
import type { Paragraph } from "./resolution.ts";
import { withDescendants } from "./units.ts";

/** What a paragraph says with one of its acts, up to the next act; with the last one go the items below, with the first the words before it. */
export function wordsOfAct(act: Act, paragraph: Paragraph): string {
  const at = paragraph.acts.indexOf(act);
  const start = at > 0 ? act.verbSpan.start : 0;
  const next = paragraph.acts[at + 1];
  if (next) return paragraph.text.slice(start, next.verbSpan.start);
  const items = withDescendants(paragraph).slice(1);
  return [paragraph.text.slice(start), ...items.map(({ text }) => text)].join("\n");
}
