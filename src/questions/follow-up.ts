import type { NamedUnit, QuestionFrame } from "../domain/questions.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A paragraph that was spoken of, with the stems of its words in order. */
export interface Antecedent {
  readonly unit: NamedUnit;
  readonly text: string;
  readonly stems: readonly string[];
}

/** What was asked before, and the paragraphs that it named or its answer rests on. */
export interface EarlierQuestion {
  readonly frame: QuestionFrame;
  readonly antecedents: readonly Antecedent[];
}

/** A question that leans on the one before it. */
export interface FollowUp {
  readonly text: string;
  readonly features: QuestionFeatures;
  readonly classified: Classified;
  readonly previous: QuestionFrame;
  /** What the earlier question named, or its answer rests on. */
  readonly antecedents: readonly Antecedent[];
  /** It names no paragraph, actor, verb or subject of its own. */
  readonly nothingNew: boolean;
}

/** What a follow-up's own words and the earlier question make of its frame. */
export type CarriedOver = Partial<QuestionFrame> & Pick<QuestionFrame, "intent">;

/** Null where the rule does not know the follow-up. */
export type FollowUpRule = (followUp: FollowUp) => CarriedOver | null;
