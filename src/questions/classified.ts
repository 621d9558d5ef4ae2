import type { Actor, Force } from "../domain/acts.ts";
import type { CountedThing, InventoryKind } from "../domain/claims.ts";
import type { Intent, Premise, QuestionFrame, SummaryScope, VoteAsked } from "../domain/questions.ts";

/** What a question asks for, decided from its words; of `property`, `counted`, `inventory` and `summary` at most one is set. */
export interface Classified {
  readonly intent: Intent;
  readonly property?: NonNullable<QuestionFrame["property"]>;
  readonly counted?: CountedThing | null;
  readonly inventory?: InventoryKind;
  readonly isCounted?: boolean;
  readonly vote?: VoteAsked;
  readonly wording?: string;
  readonly opening?: true;
  readonly elsewhere?: NonNullable<QuestionFrame["elsewhere"]>;
  readonly extreme?: "longest" | "shortest";
  readonly summary?: SummaryScope;
  readonly listing?: NonNullable<QuestionFrame["listing"]>;
  readonly premise?: Premise;
  /** No rule knows the question. */
  readonly guessed?: boolean;
  /** Where the verbs of the question are no condition. */
  readonly forces?: readonly Force[];
  /** Where who is named is left out. */
  readonly actors?: readonly Actor[];
  readonly excludedActors?: readonly Actor[];
  /** Where fewer of the question's words are its subject than it seemed. */
  readonly terms?: readonly string[];
}
