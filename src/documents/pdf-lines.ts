/** A piece of text of a page, as pdf.js gives it. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the foot of the page. */
  readonly y: number;
  readonly width: number;
  /** Of the type; 0 for white space. */
  readonly height: number;
}

interface Line {
  readonly y: number;
  readonly height: number;
  readonly runs: PdfRun[];
}

/** Raised markers and small capitals belong to the line whose baseline is this near, in heights of its type. */
const baselineTolerance = 0.5;
/** Runs that are further apart, in heights of the type, are two words; where the file prints spaces, only far ones. */
const wordGap = { unspaced: 0.15, spaced: 0.3 };
/** Baselines that are further apart, in heights of the type, have a blank line between them. */
const paragraphGap = 1.45;
/** The same in distances of the page's lines, for texts that are set wide. */
const wideParagraphGap = 1.25;

/** Puts the runs of a page into printed lines from top to bottom, with blank lines where the print leaves room. */
export function linesOfPage(runs: readonly PdfRun[]): string[] {
  const lines = groupByBaseline(runs);
  const gap = runs.some(({ text }) => text.trim() === "") ? wordGap.spaced : wordGap.unspaced;
  const distances = lines.map((line, at) => (lines[at - 1]?.y ?? line.y) - line.y).filter((gap) => gap > 0);
  // The smaller ones are those within paragraphs.
  const leading = distances.sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0;
  return lines.flatMap((line, at) => {
    const above = lines[at - 1];
    const least = Math.max(paragraphGap * line.height, wideParagraphGap * Math.min(leading, 3 * line.height));
    const isApart = above !== undefined && above.y - line.y > least;
    return isApart ? ["", textOf(line, gap)] : [textOf(line, gap)];
  });
}

/** The lines from top to bottom. The largest type is placed first, so that what is raised finds the line it belongs to. */
export function groupByBaseline(runs: readonly PdfRun[]): Line[] {
  const byPlace = new Map<number, Line[]>();
  for (const run of runs.toSorted((a, b) => b.height - a.height)) {
    if (run.text === "") continue;
    const line = lineNear(byPlace, run);
    if (line) line.runs.push(run);
    else if (run.text.trim() !== "") {
      const own = { y: run.y, height: run.height, runs: [run] };
      const place = Math.round(run.y);
      byPlace.set(place, [...(byPlace.get(place) ?? []), own]);
    }
  }
  return [...byPlace.values()].flat().sort((a, b) => b.y - a.y);
}

const furthestBaseline = 20;

function lineNear(byPlace: ReadonlyMap<number, readonly Line[]>, run: PdfRun): Line | undefined {
  const place = Math.round(run.y);
  let nearest: Line | undefined;
  for (let at = place - furthestBaseline; at <= place + furthestBaseline; at += 1) {
    for (const line of byPlace.get(at) ?? []) {
      const distance = Math.abs(line.y - run.y);
      const isNear = distance <= baselineTolerance * line.height;
      if (isNear && (!nearest || distance < Math.abs(nearest.y - run.y))) nearest = line;
    }
  }
  return nearest;
}

function textOf({ runs, height }: Line, gap: number): string {
  let text = "";
  let end: number | undefined;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    const isApart = end !== undefined && run.x - end > gap * height;
    if (isApart && !/\s$/.test(text) && !/^\s/.test(run.text)) text += " ";
    text += run.text;
    end = Math.max(end ?? 0, run.x + run.width);
  }
  // Word sets a hyphen that the justified line moved away from its word.
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<=\p{Ll}) -$/u, "-");
}
