import type { AbsenceClaim, StructureClaim } from "./claims.ts";
import type { UnitId } from "./resolution.ts";

export interface DraftCitation {
  readonly resolution: string;
  readonly unit: UnitId;
  /** Words of that unit. */
  readonly quote: string;
}

export interface VerifiedCitation {
  readonly resolution: string;
  readonly paragraph: UnitId;
  /** `OP 13`; with the resolution's name before it when several are involved. */
  readonly label: string;
  /** Equals the unit's `text.slice(start, end)`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** A sentence that passed. A quotation without a citation cannot be written down. */
export type Statement =
  | {
      readonly basis: "quotation";
      readonly text: string;
      readonly citations: readonly [VerifiedCitation, ...VerifiedCitation[]];
    }
  | {
      readonly basis: "structure" | "absence";
      readonly text: string;
      readonly citations: readonly VerifiedCitation[];
    };

export type CitationProblemCode =
  | "no-citation"
  | "unknown-unit"
  | "not-among-passages"
  | "quote-not-found"
  | "quote-too-short"
  | "number-not-in-unit"
  | "verb-mismatch"
  | "actor-mismatch"
  | "hedge-dropped"
  | "reported-as-own"
  | "draft-as-adopted"
  | "structure-false"
  | "absence-false"
  | "malformed";

export interface CitationProblem {
  readonly code: CitationProblemCode;
  /** For the answerer that is to mend it. */
  readonly detail: string;
}

export interface RejectedStatement {
  readonly text: string;
  readonly problems: readonly [CitationProblem, ...CitationProblem[]];
}

/** "Yes: …", "No: …" in front of the sentence; not checked as words, taken off and put back. */
export type Lead = "yes" | "no";

/**
 * One sentence as an answerer proposes it. The words of a quotation are the answerer's and are checked; those of structure and
 * absence are written from the claim itself, so that no sentence says more than was recomputed.
 */
export type Draft =
  | {
      readonly basis: "quotation";
      readonly lead?: Lead;
      readonly text: string;
      readonly citations: readonly DraftCitation[];
    }
  | {
      readonly basis: "structure";
      readonly lead?: Lead;
      readonly claims: readonly [StructureClaim, ...StructureClaim[]];
      readonly citations: readonly DraftCitation[];
    }
  | {
      readonly basis: "absence";
      readonly lead?: Lead;
      readonly claim: AbsenceClaim;
      readonly citations: readonly DraftCitation[];
    };
