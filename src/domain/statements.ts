import type { AbsenceClaim, StructureClaim } from "./claims.ts";
import type { UnitAddress } from "./reading.ts";
import type { Span, UnitId } from "./resolution.ts";

export interface DraftCitation extends UnitAddress {
  /** Words of that unit. */
  readonly quote: string;
}

export interface VerifiedCitation extends Span {
  readonly resolution: string;
  readonly paragraph: UnitId;
  /** `OP 13`; with the resolution's name before it when several are involved. */
  readonly label: string;
  /** Equals the unit's `text.slice(start, end)`. */
  readonly quote: string;
  readonly url: string;
}

type Citations = readonly [VerifiedCitation, ...VerifiedCitation[]];

/** A sentence that passed. Neither a quotation nor an explanation without a citation can be written down. */
export type Statement = {
  readonly text: string;
  /** With which of the two `text` begins. Of it nothing was verified: that it is the answer to the question is a judgement. */
  readonly verdict?: "yes" | "no";
} & (
  | { readonly basis: "quotation"; readonly citations: Citations }
  /** Says in other words what the cited units say: it passed the exact checks, and a trained model judged whether they support it. */
  | {
      readonly basis: "explanation";
      readonly citations: Citations;
      readonly support: "confirmed" | "not-confirmed";
      /** The words of `text` in question, in order; empty where it is confirmed. */
      readonly doubts: readonly Span[];
    }
  | { readonly basis: "structure" | "absence"; readonly citations: readonly VerifiedCitation[] }
);

/** False only of explanations that the trained model did not confirm. */
export function isConfirmed(statement: Statement): boolean {
  return statement.basis !== "explanation" || statement.support === "confirmed";
}

/** "[OP 13]", each once, in the order of the citations. */
export function markersOf({ citations }: Statement): string[] {
  return [...new Set(citations.map(({ label }) => `[${label}]`))];
}

/** The sentence with a marker for each unit that it cites, before its full stop: "… [OP 13]."; where it is not confirmed it says so. */
export function withMarkers(statement: Statement): string {
  const markers = [...markersOf(statement), ...(isConfirmed(statement) ? [] : ["(not confirmed)"])];
  if (markers.length === 0) return statement.text;
  const [, body = statement.text, stop = ""] = /^(.*?)([.?!:;。！？；]?)$/s.exec(statement.text) ?? [];
  return `${body} ${markers.join(" ")}${stop}`;
}

/** How far the units that a sentence cites bear it out, by a trained model. */
export interface Support {
  /** The words of the sentence in order, each with the logit that no unit supports it. */
  readonly words: readonly (Span & { readonly logit: number })[];
}

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
  /** The trained model finds words in it that no cited unit supports; `detail` names them. */
  | "unsupported"
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

/**
 * "Yes: …", "No: …" in front of the sentence; not checked as words, taken off and put back. "I found no clear answer; nearest: …" in front of what may
 * not be what was asked for, "As before: …" in front of what an answer before it told.
 */
export type Lead = "yes" | "no" | "nearest" | "again";

/**
 * One sentence as an answerer proposes it. The words of a quotation or an explanation are the answerer's and are checked,
 * and verification decides which of the two it is; those of structure and absence are written from the claim itself, so that
 * no sentence says more than was recomputed.
 */
export type Draft = {
  readonly lead?: Lead;
  /** Of an explanation each quote shows where its unit says it; the whole unit counts as support. */
  readonly citations: readonly DraftCitation[];
} & (
  | { readonly basis: "quotation"; readonly text: string }
  | { readonly basis: "explanation"; readonly text: string }
  | { readonly basis: "structure"; readonly claims: readonly [StructureClaim, ...StructureClaim[]] }
  | { readonly basis: "absence"; readonly claim: AbsenceClaim }
);
