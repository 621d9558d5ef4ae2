const ended = /(?:[,;.:!?—–，；。：！？、،؛؟][”"’»)\]]*\s?\d{0,3}\*?|[;,] (?:and|or|et|ou|y|o|e))$/;
const endedFully = /[;.:!?；。：！？؛؟][”"’»)\]]*\s?\d{0,3}\*?$/;
/** As much of a line's end as the patterns can match. */
const longestEnd = 12;
const shortestFullLine = 40;

/** Whether a line ends with a mark of punctuation, behind which a footnote marker may stand, or with "; and". */
export function isEnded(line: string): boolean {
  return ended.test(line.slice(-longestEnd));
}

/** The same without the comma, which ends preambular paragraphs only. */
export function isEndedFully(line: string): boolean {
  return endedFully.test(line.slice(-longestEnd));
}

/** The median width of lines that are no mere labels: most lines of a text are full. */
export function usualWidth(lines: readonly string[]): number {
  const widths = lines
    .filter((line) => line.length >= shortestFullLine)
    .map(widthOf)
    .sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** In print, a capital takes the room of one and a third small letters. */
export function widthOf(text: string): number {
  return text.length + (text.slice(0, 500).match(/\p{Lu}/gu)?.length ?? 0) / 3;
}
