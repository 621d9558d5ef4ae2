import type { SourceLine } from "./source-lines.ts";

/** What stands between a line of the body and the one before it: nothing, a blank line, the end of a page, or the head or end of a letter. */
type Gap = "none" | "blank" | "break" | "furniture";

export interface BodyLine extends SourceLine {
  readonly gap: Gap;
}

/** The lines of the body without blank ones, page furniture and notes. */
export function bodyLines(
  lines: readonly SourceLine[],
  from: number,
  isApart: (index: number) => boolean,
): BodyLine[] {
  const body: BodyLine[] = [];
  let gap: Gap = "blank";
  for (const [at, line] of lines.entries()) {
    if (at < from) continue;
    if (isApart(at)) gap = "break";
    else if (line.text === "") gap = gap === "break" ? "break" : "blank";
    else {
      body.push({ ...line, gap });
      gap = "none";
    }
  }
  return body;
}

/** Whether blank lines part the paragraphs; Security Council texts of 2000 to 2014 often come without any. */
export function partsByBlankLines(body: readonly BodyLine[]): boolean {
  const blanks = body.filter((line) => line.gap === "blank").length;
  return blanks > body.length / 40 + 1;
}
