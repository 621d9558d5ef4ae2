import type { Addressee, Force } from "./acts.ts";
import type { ResolutionStatus, UnitId } from "./resolution.ts";

export type TableColumn = "resolution" | "paragraph" | "verb" | "addressees" | "deadline" | "text";

/** What several texts say, for who wants to compare them: one row an act, or a place where the words stand. */
export interface AnswerTable {
  /** Those that are to be shown, in order; a row has all. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** How many resolutions have a row, and how many were searched. */
  readonly found: number;
  readonly searched: number;
}

/** Rests on a statement that was verified; what the statement leaves out is read from the act that it cites. */
export interface TableRow {
  readonly resolution: TableResolution;
  readonly paragraph: UnitId;
  /** Of the paragraph within its resolution: `OP 13`. */
  readonly label: string;
  readonly url: string;
  /** As printed; null where no single act or opening of a paragraph is cited. */
  readonly verb: string | null;
  readonly force: Force | null;
  readonly addressees: readonly Addressee[];
  /** The unit's `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly deadline: string | null;
  /** Position in `Answer.statements`. */
  readonly statement: number;
}

export interface TableResolution {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly status: ResolutionStatus;
}
