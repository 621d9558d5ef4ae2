import { stemmer } from "stemmer";
import { foldSpelling } from "./fold-spelling.ts";

/** What Porter's algorithm would run together though it means different things, and the stem it gets instead. */
const keptApart: readonly (readonly [RegExp, string])[] = [
  [/^organi[sz]ation/u, "organization"], // organ
  [/^organi[sz]/u, "organiz"], // organ, organization
  [/^international/u, "international"], // intern, internal
  [/^importan(t|ce|tly)$/u, "important"], // import
  [/^general(ly)?$/u, "general"], // generate
  [/^universit/u, "university"], // universal
  [/^authorit/u, "authority"], // author, authorize
  [/^communica/u, "communicate"], // community
  [/^execution/u, "execution"], // executive
  [/^status$/u, "status"], // statue
  [/^reporters?$/u, "reporter"], // report
  [/^minerals?$/u, "mineral"], // miner
  [/^aids$/u, "aids"], // aid
];

const stems = new Map<string, string>();
const mostKept = 50_000;

/** Porter's stem of a lower-case word, British and American spelling folded. Kept, for texts repeat their words. */
export function stem(word: string): string {
  const kept = stems.get(word);
  if (kept !== undefined) return kept;
  if (stems.size >= mostKept) stems.clear();
  const found = stemOf(word);
  stems.set(word, found);
  return found;
}

function stemOf(word: string): string {
  // Porter takes one ending less from the adverb: "constitutionally" is "constitutional".
  // And it parts "verification" from "verify" and "verifiable".
  const base = word.replace(/(?<=ional)ly$/u, "").replace(/(?<=\p{L}{2})ifications?$/u, "ify");
  return keptApart.find(([pattern]) => pattern.test(base))?.[1] ?? stemmer(foldSpelling(base));
}
