import type { Act } from "../domain/acts.ts";
import type { Paragraph } from "../domain/resolution.ts";
import { textWithItems, withDescendants } from "../domain/units.ts";

/** A paragraph with all that is nested in it, a line each, without the punctuation that closes it. */
export function wholeText(paragraph: Paragraph): string {
  return textWithItems(paragraph).replace(closing, "");
}

const closing = /(?<![;.,:\s])[;.,:\s]+$/u;

/** The acts of a paragraph and of all that is nested in it. */
export function wholeActs(paragraph: Paragraph): Act[] {
  return withDescendants(paragraph).flatMap(({ acts }) => acts);
}
