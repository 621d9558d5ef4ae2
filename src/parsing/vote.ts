import type { Vote, VoteSide } from "../domain/resolution.ts";
import { numberOf } from "../vocabulary/figures.ts";
import { pattern } from "../vocabulary/pattern.ts";

/** "Adopted", with the body, the meeting and the day, and how. */
const manner = pattern`
  \badopted\s[\p{L}\d,\s-]{0,120}?\b(
    unanimously|by consensus|without a vote
    |by (?:a (?:recorded|roll-call|non-recorded) vote of )?(\d+)(?: votes?)? (?:to|against) (\d+|\p{L}+)(?: \([^)]+\))?(?:
      ,? (?:with|and) (\d+|\p{L}+) abstentions?
    )?
  )
`;
const heads: { readonly [side in VoteSide]: RegExp } = {
  "in favour": /^In favou?r:/,
  against: /^Against:/,
  abstaining: /^Abst(?:aining|entions?|ained):/,
};
const beforeHead = /(?=(?:In favou?r|Against|Abstaining|Abstentions?|Abstained):)/;

/** How a text was adopted, by the lines above its title and below its last paragraph: "Adopted by a recorded vote of 27 to 3, with 17 abstentions". */
export function readVote(front: string, closing: string): Vote | null {
  for (const lines of [closing, front]) {
    const [found, printed = "", yes, no, abstained] = manner.exec(lines) ?? [];
    if (found === undefined) continue;
    const counts = { "in favour": Number(yes), against: countOf(no), abstaining: countOf(abstained) };
    return { printed, counts: yes === undefined ? null : counts, lists: listsIn(lines) };
  }
  return null;
}

function countOf(printed = "none"): number {
  return /^no(?:ne)?$/i.test(printed) ? 0 : (numberOf(printed.toLowerCase()) ?? 0);
}

function listsIn(lines: string): Vote["lists"] {
  const parts = lines.split(beforeHead);
  if (parts.length === 1) return listsInBrackets(lines);
  const listOf = (side: VoteSide): string[] => {
    const part = parts.find((each) => heads[side].test(each)) ?? "";
    return namesIn(part.replace(heads[side], "").replace(/[\].]+\s*$/, ""));
  };
  return { "in favour": listOf("in favour"), against: listOf("against"), abstaining: listOf("abstaining") };
}

/** "by 8 votes to none, with 3 abstentions (France, …)": the Council once named only those who did not vote in favour. */
function listsInBrackets(lines: string): Vote["lists"] {
  const [, against] = /\bvotes? (?:to|against) [\p{L}\d]+ \(([^)]+)\)/u.exec(lines) ?? [];
  const [, abstaining] = /\babstentions? \(([^)]+)\)/.exec(lines) ?? [];
  if (against === undefined && abstaining === undefined) return null;
  return { "in favour": [], against: namesIn(against), abstaining: namesIn(abstaining) };
}

function namesIn(list = ""): string[] {
  return list
    .split(/,\s+(?:and\s+)?(?![^(]*\))/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^none$/i.test(name));
}
