/** Shorter turns are names and scraps as often as sentences. */
const fewestLetters = 20;
/** By how much another language's score must exceed that of English. */
const leastMargin = 0.15;

/** Of turns in another script, however short, that the detector does not tell. */
const languageOfScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** ISO 639-1 of the language of a turn; English unless another is plainly likelier. The detector is loaded with the first turn. */
export async function languageOf(text: string): Promise<string> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text);
  if (latin < letters / 2) {
    const byScript = languageOfScript.find(([script]) => script.test(text))?.[1];
    const isTold = found.language !== "" && found.language !== "en" && letters >= fewestLetters;
    return isTold ? found.language : (byScript ?? "en");
  }
  if (letters < fewestLetters) return "en";
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - (scores.en ?? 0);
  return found.language !== "" && found.isReliable() && margin >= leastMargin ? found.language : "en";
}
