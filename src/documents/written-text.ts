import { limits, tooLarge } from "./limits.ts";

export interface Note {
  readonly marker: string;
  readonly text: string;
}

/** The rule under which the UN prints the notes of a page. */
export const rule = "__________________";

/**
 * Paragraphs and notes of a document without pages as the plain text that `parsing` reads: a blank line between
 * paragraphs; the notes, a line each, under a rule at the end.
 *
 * @throws ExpectedError `document-too-large`
 */
export function writeText(paragraphs: readonly string[], notes: readonly Note[]): string {
  const printed = [
    ...paragraphs.map(tidyParagraph).filter((text) => text !== ""),
    ...(notes.length > 0 ? [rule] : []),
    // A note of several lines would end at the first one that starts like a paragraph.
    ...notes.map(({ marker, text }) => `${marker} ${text}`.replace(/\s+/g, " ").trim()),
  ];
  const length = printed.reduce((sum, text) => sum + text.length + 2, 0);
  if (length > limits.textLength) throw tooLarge("it holds more text than 20 million characters");
  return `${printed.join("\n\n")}\n`;
}

/** Line breaks inside a paragraph stay; space around them does not, nor do blank lines. */
function tidyParagraph(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
