import type { Participle } from "../domain/acts.ts";
import { inflect, verbsOfWord } from "./verb-forms.ts";

/** A participle as a finite verb: "Recalling also" → "recalls also", "Mindful" → "is mindful", "Deeply concerned" → "is deeply concerned". */
export function finiteVerb({ verb }: Pick<Participle, "verb">): string {
  const words = (verb.charAt(0).toLowerCase() + verb.slice(1)).split(" ");
  const finite = words.map(finiteWord);
  return finite.some((word, at) => word !== words[at]) ? finite.join(" ") : `is ${words.join(" ")}`;
}

function finiteWord(word: string): string {
  if (word === "having") return "has";
  const [entry] = verbsOfWord(word, "participle");
  if (!entry || !word.endsWith("ing")) return word;
  return inflect(entry.verb.split(" ")[0] ?? word, "present")[0] ?? word;
}
