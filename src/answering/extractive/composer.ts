import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { AnswerRequest } from "../../ports.ts";
import { subjectOf } from "./wording.ts";

/** Sentences for one kind of question, in the order in which they are to be read; or why there is none. */
export type Composer = (request: AnswerRequest) => readonly DraftStatement[] | Refusal;

export function isRefusal(composed: readonly DraftStatement[] | Refusal): composed is Refusal {
  return "outcome" in composed;
}

/** The resolutions that the question is put to. */
export function searchedResolutions({ frame, library }: AnswerRequest): Resolution[] {
  return frame.resolutions.map((id) => library.find(id)).filter((found) => found !== undefined);
}

/** "The draft" for the first sentence about a resolution, "It" for those that follow, the name among several. */
export function subjects(request: AnswerRequest): (resolution: Resolution) => string {
  const amongSeveral = request.frame.resolutions.length > 1;
  let last: string | undefined;
  return (resolution) => {
    const subject = !amongSeveral && last === resolution.id ? "It" : subjectOf(resolution, amongSeveral);
    last = resolution.id;
    return subject;
  };
}
