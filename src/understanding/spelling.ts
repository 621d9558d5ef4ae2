import { distance } from "fastest-levenshtein";
import { groupBy } from "../domain/group-by.ts";
import { fewTexts } from "../domain/reading.ts";
import { onFirstUse, rememberedOfText } from "../domain/remembered.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import type { Encoder } from "../ports.ts";
import { actorOfId, actors } from "../vocabulary/actors.ts";
import { instruments } from "../vocabulary/instruments.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { fold, wordsOf } from "../vocabulary/words.ts";
import { addresseesOf } from "./names.ts";

/** Shorter names are one slip away from too many words. */
const shortestName = 5;
const longName = 11;

/**
 * Mends words that are one slip (two in a long word) from a word of a name that the texts or else the vocabulary have, where
 * neither the texts nor the encoder know the word as it was typed.
 */
export function createSpelling({ pieceOf }: Pick<Encoder, "pieceOf">, { find }: Library) {
  /** Words that are one piece to the encoder: 23,000 common ones. Read when first needed. */
  const known = onFirstUse(() => {
    const pieces = Array.from({ length: piecesOfVocabulary }, (_, id) => pieceOf(id));
    return new Set(pieces.filter((piece) => /^\p{L}/u.test(piece)));
  });
  const askedWith = new Set(
    ["change-words", "counted-things", "text-words"].flatMap((table) =>
      readRows(table).map(({ words = "" }) => fold(words)),
    ),
  );
  const ofVocabulary = namesIn([...actors, ...instruments].flatMap(({ name, also }) => [name, ...also]));
  return (text: string, texts: readonly string[]): string => {
    // Whose words nobody looks through, of them it is not known which words they have.
    if (texts.length > fewTexts) return text;
    const asked = texts.flatMap((id) => find(id) ?? []);
    let mended = text;
    for (const word of [...wordsOf(text)].reverse()) {
      const lower = fold(word.text);
      if (!/^\p{L}+$/u.test(word.text) || lower.length < shortestName || known().has(lower)) continue;
      if (askedWith.has(lower) || ofVocabulary.words.has(lower)) continue;
      if (asked.some((each) => wordsIn(each).has(lower))) continue;
      const name = nearest(lower, asked.map(capitalsIn)) ?? nearest(lower, [ofVocabulary]);
      if (name !== undefined) mended = mended.slice(0, word.start) + name + mended.slice(word.end);
    }
    return mended;
  };
}

/** The one nearest name that begins with the same letter; none where two are as near. */
function nearest(word: string, all: readonly ReturnType<typeof namesIn>[]): string | undefined {
  const keysAround = (most: number) =>
    Array.from({ length: 2 * most + 1 }, (_, at) => keyOf(word, word.length - most + at));
  let least = word.length >= longName ? 2 : 1;
  let found = new Set<string>();
  for (const { words, alike } of all)
    for (const name of keysAround(least).flatMap((key) => alike.get(key) ?? [])) {
      const far = areSwapped(name, word) ? 1 : distance(name, word);
      if (far > least) continue;
      if (far < least) found = new Set();
      least = far;
      found.add(words.get(name) ?? name);
    }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "unicir", "unicri": two neighbours in each other's place are one slip. */
function areSwapped(name: string, word: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== word[index]);
  return `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}` === word;
}

function keyOf(word: string, length = word.length): string {
  return `${word[0]}${length}`;
}

const piecesOfVocabulary = 30_522;

const wordsIn = rememberedOfText(
  (resolution): ReadonlySet<string> =>
    new Set(paragraphsOf(resolution).flatMap((text) => wordsOf(text).map(({ text: word }) => fold(word)))),
);

/** Of a text, and of those whom it addresses by another name. */
const capitalsIn = rememberedOfText((resolution) => {
  const names = addresseesOf(resolution).flatMap(({ id }) => actorOfId(id)?.also ?? []);
  return namesIn([...paragraphsOf(resolution), ...names]);
});

function paragraphsOf(resolution: Resolution): string[] {
  return [resolution.title, ...allParagraphs(resolution).map(({ text }) => text)];
}

/** Words that are printed with a capital, by their folded form; and those by first letter and length, of which few are looked at. */
function namesIn(texts: readonly string[]) {
  const words = new Map<string, string>();
  for (const { text } of texts.flatMap((each) => wordsOf(each)))
    if (/^\p{Lu}\p{L}+$/u.test(text) && text.length >= shortestName) words.set(fold(text), text);
  return { words, alike: groupBy([...words.keys()], (name) => keyOf(name)) };
}
