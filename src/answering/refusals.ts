import { outOfScope, type Refusal } from "../domain/answers.ts";
import type { Remark } from "../ports.ts";
import { phrasesOf } from "../sentences/in-languages.ts";

const phrasesIn = phrasesOf("answerer-phrases");

/** In a language given by ISO 639-1, or in English where that has no words for it. */
function sayIn(language: string, key: string): string {
  return phrasesIn(language)?.(key) || phrasesIn("en")?.(key) || key;
}

/** That questions in this language are not read by who answers here, said in it. A model reads them: where it failed, this stands in its place. */
export function readsEnglishOnly(language: string): Refusal {
  return outOfScope(sayIn(language, "reads-english"));
}

/** Why a model states nothing: a refusal, or no question that wants an answer from a text. */
export type ModelRefusal = Refusal["outcome"] | "small-talk";

/** What a model refuses, of the whole question, in words of our own. `nearest` are labels of paragraphs, as in `Answer.nearest`. */
export function refusalOf(why: ModelRefusal, language: string, nearest: readonly string[]): Refusal | Remark {
  const text = sayIn(language, why);
  if (why === "small-talk") return { remark: text };
  return { outcome: why, text, nearest: why === "not-in-the-text" ? nearest : [], whole: true };
}
