import type { ChangeAspect, Wording } from "../domain/wording.ts";
import { cues } from "./cues.ts";
import { meaningsIn, type Sign } from "./signs.ts";

/** Reads what the wording of a question tells; `text` stands alone, with what it takes over from earlier ones. */
export function wordingOf(text: string): Wording {
  const [strength] = meaningsIn(text, strengths);
  return {
    cues: new Set(meaningsIn(text, cues)),
    ...(strength && { strength }),
    aspects: meaningsIn(text, aspects),
  };
}

const strengths: readonly Sign<NonNullable<Wording["strength"]>>[] = [
  ["stronger", /\b(?:strong|strict|firm|tough|harsh|hard)er\b/i],
  ["weaker", /\b(?:weak|soft|mild)er\b/i],
  [
    "either",
    /\b(?:(?:strong|weak|soft|strict|firm|tough|harsh|mild|hard)(?:est|ly)?|strength|forceful|binding|degree)\b/i,
  ],
];

const aspects: readonly Sign<ChangeAspect>[] = [
  ["dropped", /\b(?:dropped|deleted|removed|left out|missing|disappeared|omitted|cut)\b/i],
  ["addressee", /\baddressees?\b/i],
  ["deadline", /\b(?:deadlines?|dates?|sessions?|due|time limit)\b/i],
  ["place", /\b(?:another place|moved|reordered|renumbered|position|order)\b/i],
  ["verb", /\b(?:verbs?|softe\w+|weak\w+|strong\w+|strength\w+)\b/i],
  ["new", /\b(?:is|are|what(?:'s| is)|which .* (?:is|are)|anything) new\b|\badded\b|\bnew paragraphs?\b/i],
];
