import { type Word, wordsOf } from "../vocabulary/words.ts";
import { findForces } from "./asked.ts";
import { findForm } from "./form.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSymbols } from "./symbols.ts";
import { createTable, fold, readTable } from "./tables.ts";
import { tokensOf } from "./unit-tokens.ts";

/** What is exact about a turn, beside its vector: each 0 or 1, but for its length and the asking words. */
export type Signals = readonly number[];

const findAsking = createTable("asking-words");
/** What an asking word counts: they are many, each is rare, and at 1 they were learned by heart. */
const weightOfAsking = 0.3;
const askingWords = readTable("asking-words").filter(({ role }) => role !== "filler");
const placeOfWord = new Map(askingWords.map(({ words = "" }, at) => [words, at]));

/** A turn of so many words has the length 1. */
const longTurn = 40;

/** `hasEarlier`: a turn of the same reader stands before it. */
export function signalsOf(text: string, hasEarlier: boolean): Signals {
  const { mentions, part } = findParagraphs(text, false);
  return [
    hasEarlier,
    text.includes("?"),
    Math.min(1, tokensOf(text).length / longTurn),
    mentions.length > 0,
    Object.keys(part).length > 0,
    findSymbols(text).length > 0,
    findNamedActors(text).actors.length > 0,
    findForces(text).length > 0,
    Object.keys(findForm(text, false)).length > 0,
    /["“«]/.test(text),
  ]
    .map(Number)
    .concat(askingSignals(text));
}

function askingSignals(text: string): number[] {
  const stands = askingWords.map(() => 0);
  const opens = askingWords.map(() => 0);
  const words = wordsOf(fold(text));
  let behindFiller = 0;
  for (const found of findAsking(text)) {
    const isOpening = found.from === behindFiller || isMark(words[found.from - 1]);
    if (found.row.role === "filler" && isOpening) behindFiller = found.to;
    const place = placeOfWord.get(found.row.words ?? "");
    if (place === undefined) continue;
    stands[place] = weightOfAsking;
    if (isOpening) opens[place] = weightOfAsking;
  }
  return [...stands, ...opens];
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && /^[^\p{L}\p{N}]/u.test(word.text);
}
