import type { QuestionFrame } from "../../src/domain/questions.ts";
import { wordingOf } from "../../src/questions/wording-of.ts";

/** A question about a topic of the Italian draft, with what else is told. */
export function topicFrame(text: string, more: Partial<QuestionFrame> = {}): QuestionFrame {
  const frame: QuestionFrame = {
    ...wordingOf(text),
    text,
    language: "en",
    intent: "topic",
    actors: [],
    excludedActors: [],
    instruments: [],
    forces: [],
    named: [],
    terms: text.toLowerCase().split(" "),
    resolutions: ["italy-revised-draft"],
    symbols: [],
  };
  return Object.assign(frame, more);
}
