import type { StructureClaim } from "../../domain/claims.ts";
import { partNames } from "../../domain/labels.ts";
import { placesOfWords } from "../../vocabulary/words-printed.ts";
import { textOf } from "../names.ts";
import { listed, numbered, timesOf } from "../wording.ts";
import { type Claimed, labelOf } from "./claimed.ts";
import type { CountClaim } from "./counts.ts";

/** "“cybercrime” stands 3 times in the draft: in PP 7, OP 4 and OP 5." */
export function printedSentence(claim: Extract<StructureClaim, { of: "wording" }>, claimed: Claimed): string {
  const { words, unit, kind, opening, value } = claim;
  const { resolution, among } = claimed;
  const part = kind ? `the ${partNames[kind]} of ${textOf(resolution, among)}` : textOf(resolution, among);
  const where = unit === undefined ? part : labelOf(claimed, unit);
  if (opening)
    return value === 0
      ? `No paragraph of ${where} opens with “${words}”.`
      : `${numbered(value, "paragraph")} of ${where} ${value === 1 ? "opens" : "open"} with “${words}”.`;
  if (value === 0) return `“${words}” stands nowhere in ${where}.`;
  const units = [...new Set(placesOfWords(resolution, words, claim).map((place) => place.unit))];
  const labels = units.map((each) => labelOf(claimed, each));
  return `“${words}” stands ${timesOf(value)} in ${where}${unit === undefined ? `: in ${listed(labels)}` : ""}.`;
}

/** "PP 10 is the longest paragraph: it has 151 words." */
export function extremeSentence(
  { of, kind, value }: Extract<StructureClaim, { of: "longest" | "shortest" }>,
  counts: readonly CountClaim[],
  claimed: Claimed,
): string {
  const noun = kind ? `${kind} paragraph` : "paragraph";
  const [words] = counts;
  const length = words ? `: it has ${numbered(words.value, "word")}` : "";
  return `${labelOf(claimed, value)} is the ${of} ${noun}${length}.`;
}
