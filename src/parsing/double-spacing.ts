import type { SourceLine } from "./source-lines.ts";

/** As many of a double-spaced text's lines may stand close to the next. */
const mostClose = 0.05;
/** In running text about a line in two goes on in small letters; where each line is a paragraph, hardly any does. */
const leastGoingOn = 0.25;

/**
 * Some programs print a blank line behind every line: then one of each run of blank lines means nothing, and is left out.
 * Other texts come back as they are.
 */
export function withoutDoubleSpacing(lines: readonly SourceLine[]): readonly SourceLine[] {
  const isBlank = (at: number): boolean => lines[at]?.text === "";
  let printed = 0;
  let close = 0;
  let goingOn = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text === "") continue;
    printed += 1;
    if (at > 0 && !isBlank(at - 1)) close += 1;
    if (/^\p{Ll}/u.test(line.text)) goingOn += 1;
  }
  if (close > printed * mostClose || goingOn < printed * leastGoingOn) return lines;
  return lines.filter((line, at) => line.text !== "" || at === 0 || isBlank(at - 1));
}
