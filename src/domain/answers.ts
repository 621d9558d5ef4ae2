import type { Addressee, Force } from "./acts.ts";
import type { AbsenceClaim } from "./claims.ts";
import type { ParagraphId, Resolution, ResolutionStatus, Span, UnitId } from "./resolution.ts";
import type { CitationProblemCode, Statement } from "./statements.ts";

/** Why no statement is made. Refusals are an outcome, not statements. */
export interface Refusal {
  readonly outcome: "not-in-the-text" | "out-of-scope" | "needs-clarification";
  /** A sentence or more for the reader. */
  readonly text: string;
  /** As in `Answer.citations`. */
  readonly nearest: readonly string[];
  /** Of the whole question, not of a part of it: stands only where nothing else is said. */
  readonly whole?: true;
  /** What can be recomputed of it; it makes a statement of the refusal where another part of the question is answered. */
  readonly claim?: AbsenceClaim;
}

export function outOfScope(reason: string): Refusal {
  return { outcome: "out-of-scope", text: reason, nearest: [] };
}

export function needsClarification(question: string): Refusal {
  return { outcome: "needs-clarification", text: question, nearest: [] };
}

/** By what readers know a text. */
type TextName = Pick<Resolution, "id" | "symbol" | "title">;

export interface ResolutionSummary extends TextName {
  readonly status: ResolutionStatus;
  /** Of a draft whose adopted version is loaded. */
  readonly adoptedAs?: TextName & { readonly url: string };
}

/** The answer contract: one shape for the HTTP API, `--json` and the evaluation. */
export interface Answer {
  readonly outcome: "answered" | Refusal["outcome"] | "nothing-verified";
  readonly answer: string;
  readonly statements: readonly Statement[];
  /** Units in order of first use; `resolution-id#op13` when several resolutions are involved. */
  readonly citations: readonly string[];
  readonly nearest: readonly string[];
  readonly withheld: number;
  readonly incomplete: boolean;
  readonly fallback: { readonly reason: string } | null;
  /** Whether the embedder failed, so that paragraphs were found by their words alone. */
  readonly wordsAlone?: boolean;
  readonly resolution: ResolutionSummary | null;
  readonly resolutions?: readonly ResolutionSummary[];
  /** What several texts say, where the question asks for a list of it; null for any other answer. */
  readonly table: AnswerTable | null;
  readonly answerer: string;
  /** What a language model was asked for it; null where none was. */
  readonly usage: ModelUsage | null;
  readonly timings: { readonly retrieveMs: number; readonly answerMs: number };
}

/** Calls of a language model, and their tokens as far as the server tells them; null where it does not. */
export interface ModelUsage {
  readonly calls: number;
  readonly promptTokens: number | null;
  /** Of the prompt's, those that the server had kept. */
  readonly cachedTokens: number | null;
  readonly completionTokens: number | null;
}

export type AnswerEvent =
  | {
      readonly type: "passages-retrieved";
      readonly passages: readonly Passage[];
      /** Whether the answer will end with a table if several texts have something to say. */
      readonly tabulates: boolean;
    }
  | ({ readonly type: "statement-verified" } & Statement)
  | { readonly type: "statement-rejected"; readonly problems: readonly CitationProblemCode[] }
  | ({ readonly type: "answer-end" } & Answer);

/** One turn of the conversation. Only user turns are ever trusted. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly content: string;
}

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
export interface TableRow extends Span {
  readonly resolution: Omit<ResolutionSummary, "adoptedAs">;
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
  /** As printed. */
  readonly deadline: string | null;
  /** Position in `Answer.statements`. */
  readonly statement: number;
}

/** 1-based rank in each list that found the passage. */
export type PassageRanks = { readonly [list in "keyword" | "dense" | "act" | "named"]?: number };

/** A paragraph (with its sub-paragraphs) that may answer the question. */
export interface Passage {
  readonly resolution: string;
  /** A top-level paragraph. */
  readonly paragraph: ParagraphId;
  /** Probability that it answers, 0 to 1; 1 for a paragraph that the question names. */
  readonly score: number;
  /** Above the threshold, or the best one. */
  readonly answers: boolean;
  readonly ranks: PassageRanks;
  /** What in it answers, as far as the reader tells: a unit of the paragraph and a span of its text, most telling first. */
  readonly spans: readonly (Span & { readonly unit: UnitId; readonly logit: number })[];
  /** The few words that answer, as far as the reader tells, with the probability that they do. */
  readonly short?: Span & { readonly unit: UnitId; readonly certainty: number };
  /** Where the same text stands too, in this or another resolution. */
  readonly copies?: readonly { readonly resolution: string; readonly paragraph: ParagraphId }[];
}
