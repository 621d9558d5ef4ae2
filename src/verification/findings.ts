import type { Span } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";

/** What exact checks find of a sentence. */
export interface Findings {
  /** What is wrong. */
  readonly problems: readonly CitationProblem[];
  /** Words of the sentence's own that cannot be told to be right, as offsets in `own`. */
  readonly doubts: readonly Span[];
}

export function joinFindings(all: readonly Findings[]): Findings {
  return { problems: all.flatMap(({ problems }) => problems), doubts: all.flatMap(({ doubts }) => doubts) };
}

export function wrong(...problems: readonly CitationProblem[]): Findings {
  return { problems, doubts: [] };
}

export function doubtful(...doubts: readonly Span[]): Findings {
  return { problems: [], doubts };
}
