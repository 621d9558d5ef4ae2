import { eld } from "eld/extrasmall";

/** Shorter turns are names and scraps as often as sentences. */
const fewestLetters = 20;
/** By how much another language's score must exceed that of English. */
const leastMargin = 0.15;

/** ISO 639-1 of the language of a turn; English unless another is plainly likelier. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return "en";
  const found = eld.detect(text);
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - (scores.en ?? 0);
  return found.language !== "" && found.isReliable() && margin >= leastMargin ? found.language : "en";
}
