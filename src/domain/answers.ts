import type { AnswerTable } from "./answer-table.ts";
import type { AbsenceClaim } from "./claims.ts";
import type { Passage } from "./passages.ts";
import type { ResolutionStatus } from "./resolution.ts";
import type { CitationProblemCode, Statement } from "./statements.ts";

export type Outcome =
  | "answered"
  | "not-in-the-text"
  | "out-of-scope"
  | "needs-clarification"
  | "nothing-verified";

/** Why no statement is made. Refusals are an outcome, not statements. */
export interface Refusal {
  readonly outcome: "not-in-the-text" | "out-of-scope" | "needs-clarification";
  /** A sentence or more for the reader. */
  readonly text: string;
  /** As in `Answer.citations`. */
  readonly nearest: readonly string[];
  /** What can be recomputed of it; it makes a statement of the refusal where another part of the question is answered. */
  readonly claim?: AbsenceClaim;
}

export interface ResolutionSummary {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly status: ResolutionStatus;
  /** Of a draft whose adopted version is loaded. */
  readonly adoptedAs?: AdoptedVersion;
}

export interface AdoptedVersion {
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly url: string;
}

/** The answer contract: one shape for the HTTP API, `--json` and the evaluation. */
export interface Answer {
  readonly outcome: Outcome;
  readonly answer: string;
  readonly statements: readonly Statement[];
  /** Units in order of first use; `resolution-id#op13` when several resolutions are involved. */
  readonly citations: readonly string[];
  readonly nearest: readonly string[];
  readonly withheld: number;
  readonly incomplete: boolean;
  readonly fallback: { readonly reason: string } | null;
  readonly resolution: ResolutionSummary | null;
  readonly resolutions?: readonly ResolutionSummary[];
  /** What several texts say, where the question asks for a list of it; null for any other answer. */
  readonly table: AnswerTable | null;
  readonly answerer: string;
  readonly timings: { readonly retrieveMs: number; readonly answerMs: number };
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
