import type { BodyLine } from "./body-lines.ts";

const figure = /^[–—-]?\s?\d[\d\s.,/–-]*%?$|^[–—-]$|^\.\.\.?$/;
const longestCell = 60;
const shortestTable = 8;
const leastFigures = 0.4;

/**
 * Lines that print the cells of a table one below the other: at least eight short ones in a row that no mark of punctuation
 * ends, four in ten of them figures.
 */
export function findTableLines(body: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const table = new Set<BodyLine>();
  let run: BodyLine[] = [];
  const close = (): void => {
    const figures = run.filter((line) => figure.test(line.text)).length;
    if (run.length >= shortestTable && figures >= run.length * leastFigures)
      for (const line of run) table.add(line);
    run = [];
  };
  for (const line of body) {
    if (line.text.length <= longestCell && !/[;:,.][”"’)]*$/.test(line.text)) run.push(line);
    else close();
  }
  close();
  return table;
}
