import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal } from "./composer.ts";
import { isNoun } from "./is-noun.ts";
import { nothingAbout } from "./nothing-on-that.ts";
import { absentSubjects } from "./subject-groups.ts";

/** Of a paragraph that is named, what it is asked for and the whole text does not speak of: "Is ivory in paragraph 5?" */
export function withUnsaid(composed: Composed, request: AnswerRequest): Composed {
  const { named, intent, premise, details = [] } = request.frame;
  if (isRefusal(composed) || intent !== "look-up" || named.length === 0 || premise) return composed;
  if (details.length > 0) return composed;
  const phrases = absentSubjects(request).phrases.filter((each) => isNoun(each, request.frame.text));
  return phrases.length > 0 ? [...composed, nothingAbout(phrases, request)] : composed;
}
