import type { Refusal } from "../../domain/answers.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import type { Library } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import type { AnswerPart } from "../../ports.ts";

/** What a composer makes of one reading. With neither a draft nor a refusal it has nothing to say. */
export interface Composition {
  /** In the order in which they are to be read. */
  readonly drafts: readonly Draft[];
  readonly refusal?: Refusal;
  /** Told before the drafts: what tells nothing that a text says, such as a greeting or what cannot be done. */
  readonly remark?: string | undefined;
  /** What else touches the subject, told as one line of labels: "See also OP 5, PP 11." */
  readonly seeAlso?: readonly UnitAddress[];
}

/** Probabilities, 0 to 1, fitted on development questions. */
export interface Thresholds {
  /** Of a paragraph that it answers: from it on it is told beside a better one. */
  readonly answers: number;
  /** That anything answers: from it on "yes" is said in front, right in 95 % of cases. */
  readonly existence: number;
  /** That the paragraph that answers says yes (that there is something, and meets all words of the question), or no: from it on that is said in front, right in 94 and 86 of 100 questions. */
  readonly yes: number;
  readonly yesThere: number;
  readonly no: number;
}

export interface ComposeRequest extends AnswerPart {
  readonly library: Library;
  readonly thresholds: Thresholds;
  /** How many answers the conversation had before: what is suggested is not suggested again. */
  readonly turn?: number;
}

/** Writes the answer to one kind of question. A composer never calls another one; what they share is pure and lies beside them. */
export type Composer = (request: ComposeRequest) => Composition;
