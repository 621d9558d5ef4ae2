import { stopWords } from "../language/stop-words.ts";
import { type MaskedWord, maskedWords } from "./masked-words.ts";

/** A word of a turn that may belong to its subject, and what tells whether it does. */
export interface SubjectCandidate {
  readonly word: MaskedWord;
  readonly features: readonly string[];
}

/** The content words of a turn that are no names, each with its surroundings. */
export function subjectCandidates(turn: string): SubjectCandidate[] {
  const words = maskedWords(turn);
  const tokens = words.map(({ token }) => token);
  return words.flatMap((word, at) =>
    isContent(word) ? [{ word, features: featuresAt(tokens, at, word, turn) }] : [],
  );
}

function isContent({ token, lower }: MaskedWord): boolean {
  return /^\p{L}/u.test(token) && !stopWords.has(lower);
}

/** The word, its neighbours up to three away, alone and in runs; the function word that governs it; its place among the sentences. */
function featuresAt(tokens: readonly string[], at: number, word: MaskedWord, turn: string): string[] {
  const near = (offset: number) => tokens[at + offset] ?? (at + offset < 0 ? "^" : "$");
  const [before3, before2, before, own, behind, behind2] = [-3, -2, -1, 0, 1, 2].map(near);
  const start = tokens.slice(0, at).findLastIndex((token) => /^[.!?]$/.test(token)) + 1;
  const ahead = tokens.slice(at).findIndex((token) => /^[.!?]$/.test(token));
  const ending = ahead < 0 ? "" : tokens[at + ahead];
  const isLast = ahead < 0 || at + ahead >= tokens.length - 1;
  const sentence = tokens.slice(start, at);
  const governor = sentence.findLast((token) => governors.has(token)) ?? "-";
  const place = `${start === 0 ? "first" : "later"} ${isLast ? "last" : "followed"} ${ending}`;
  const shape = `${/^\p{Lu}/u.test(turn.slice(word.start)) && at > start ? "Capital" : "small"}${word.lower.includes("-") ? "-" : ""}`;
  return [
    `0 ${own}`,
    `-1 ${before}`,
    `+1 ${behind}`,
    `-2 ${before2}`,
    `+2 ${behind2}`,
    `-10 ${before} ${own}`,
    `01 ${own} ${behind}`,
    `-11 ${before} ${behind}`,
    `-21 ${before2} ${before}`,
    `12 ${behind} ${behind2}`,
    `-321 ${before3} ${before2} ${before}`,
    `gov ${governor}`,
    `gov0 ${governor} ${own}`,
    `end ${word.lower.slice(-3)}`,
    `shape ${shape}`,
    `place ${place}`,
    `place0 ${place} ${own}`,
    `nth ${Math.min(12, at - start)}`,
    `head ${tokens.slice(start, start + 2).join(" ")}`,
  ];
}

const governors = new Set(
  `about on of for to in with by from against at as into under over between through without regarding concerning is are was were do does did has have had can could will would should must may what which who whom whose where when why how i we my our us me you your they it`.split(
    " ",
  ),
);
