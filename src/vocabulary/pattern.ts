/** A regular expression laid out over lines, blind to case. */
export const pattern = laidOut("iu");

/** The same, with regard to case. */
export const casedPattern = laidOut("u");

/**
 * The same with other flags. A line break and the indent after it are no part of the expression; what stands in `${…}` is a source.
 * Throws a SyntaxError where the source is none.
 */
export function laidOut(flags: string) {
  return (layout: TemplateStringsArray, ...sources: readonly string[]): RegExp =>
    new RegExp(String.raw(layout, ...sources).replace(/\n */gu, ""), flags);
}

/** Text with what a regular expression reads as more than itself escaped. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Where a regular expression, which has the flag "g", matches a text. */
export function matchesIn(text: string, expression: RegExp) {
  return Array.from(text.matchAll(expression), ({ 0: printed, index }) => {
    return { printed, start: index, end: index + printed.length };
  });
}
