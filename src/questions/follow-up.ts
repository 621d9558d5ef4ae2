import type { QuestionFrame } from "../domain/questions.ts";
import type { Classified } from "./classify-intent.ts";
import type { QuestionFeatures } from "./question-features.ts";

/** A question that leans on the one before it. */
export interface FollowUp {
  readonly text: string;
  readonly features: QuestionFeatures;
  readonly classified: Classified;
  readonly previous: QuestionFrame;
  /** It names no paragraph, actor, verb or subject of its own. */
  readonly nothingNew: boolean;
}

/** What a follow-up's own words and the earlier question make of its frame. */
export type CarriedOver = Partial<QuestionFrame> & Pick<QuestionFrame, "intent">;

/** Null where the rule does not know the follow-up. */
export type FollowUpRule = (followUp: FollowUp) => CarriedOver | null;
