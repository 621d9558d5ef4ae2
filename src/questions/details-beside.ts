import type { Library } from "../domain/library.ts";
import type { Intent, QuestionFrame } from "../domain/questions.ts";
import { actorOfId } from "../language/actors.ts";
import { detailsAsked, wordsOfDetails } from "./details-asked.ts";
import { namesNoSubject } from "./leans-on-earlier.ts";
import { questionFeatures } from "./question-features.ts";
import type { GuessSubject } from "./subject-model.ts";
import { wordingOf } from "./wording-of.ts";

/** What is spoken of in answers to these has details that a text may leave out. */
const ofSomething: ReadonlySet<Intent> = new Set(["topic", "acts"]);

/** By when something is due is answered from the acts. */
const asksWhenDue = /\b(?:when|where|due|deadlines?|sessions?)\b/i;

/**
 * "Who hosted the conference, and how many countries turned up?": a later question of a turn that asks only for a detail of
 * what the one before it asks about is one with it; undefined where it asks for more.
 */
export function withDetailsOf(
  part: string,
  before: QuestionFrame,
  library: Library,
  guessSubject: GuessSubject,
): QuestionFrame | undefined {
  const details = detailsAsked(part);
  // "When is it taken up again, and under which title?"
  const isOfItem = before.cues.has("again") && details.every((detail) => detail === "name");
  if (details.length === 0 || !(isOfItem || ofSomething.has(before.intent)) || asksWhenDue.test(part))
    return undefined;
  if (before.listing || before.resolutions.length > 1) return undefined;
  const features = questionFeatures(
    part,
    library,
    { resolutions: before.resolutions, spans: [], named: 0 },
    guessSubject,
  );
  const asking = wordsOfDetails(part);
  const terms = features.terms.filter((term) => !asking.includes(term));
  const areParticipants = features.actors.every(
    ({ id }) => id === "parties" || actorOfId(id)?.family === "states",
  );
  if (!areParticipants || !namesNoSubject({ ...features, actors: [], terms })) return undefined;
  const text = `${before.text.replace(/[.?!\s]+$/, "")}, and ${part}`;
  return {
    ...before,
    ...wordingOf(text),
    text,
    details: [...new Set([...(before.details ?? []), ...details])],
  };
}
