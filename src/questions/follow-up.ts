import type { NamedUnit, QuestionFrame } from "../domain/questions.ts";
import type { Classified } from "./classified.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A paragraph that was named, with the stems of its words in order. */
export interface NamedText {
  readonly unit: NamedUnit;
  readonly stems: readonly string[];
}

/** A question that leans on the one before it. */
export interface FollowUp {
  readonly text: string;
  readonly features: QuestionFeatures;
  readonly classified: Classified;
  readonly previous: QuestionFrame;
  /** What the paragraphs that the earlier question named say. */
  readonly namedTexts: readonly NamedText[];
  /** It names no paragraph, actor, verb or subject of its own. */
  readonly nothingNew: boolean;
}

/** What a follow-up's own words and the earlier question make of its frame. */
export type CarriedOver = Partial<QuestionFrame> & Pick<QuestionFrame, "intent">;

/** Null where the rule does not know the follow-up. */
export type FollowUpRule = (followUp: FollowUp) => CarriedOver | null;
