import type { Library } from "../domain/library.ts";
import { allParagraphs } from "../domain/units.ts";
import { actors } from "../language/actors.ts";
import { namesByInitials } from "../language/names-by-initials.ts";
import { askingVocabulary } from "../language/question-words.ts";
import { stopWords } from "../language/stop-words.ts";
import { wordsOf } from "../language/words.ts";

/** Words that a question may mean, by how often the loaded texts print them. */
type Vocabulary = ReadonlyMap<string, number>;

/**
 * The question with words mended that no dictionary has and that are one slip (two in a long word) from a word of the
 * texts, an acronym or a word of asking. A word that is known stays as it is.
 */
export function correctSpelling(
  question: string,
  library: Library,
  isWord: (word: string) => boolean,
): string {
  let corrected = "";
  let from = 0;
  for (const word of wordsOf(question)) {
    if (!/^\p{L}{4,}$/u.test(word.text) || isWord(word.lower)) continue;
    // Gathered for a word that is in no dictionary only: it takes a reading of all texts.
    const vocabulary = vocabularyOf(library);
    if (vocabulary.has(word.lower) || namesWithInitials(word.text, library).length > 0) continue;
    const nearest = nearestWord(word.lower, vocabulary);
    if (!nearest) continue;
    corrected += question.slice(from, word.start) + inCaseOf(word.text, nearest);
    from = word.end;
  }
  return corrected + question.slice(from);
}

/** The names with these initials in all texts, in whatever letters they are printed. */
export function namesWithInitials(acronym: string, { resolutions }: Library): string[] {
  const names = resolutions.flatMap((each) => namesByInitials(allParagraphs(each), acronym));
  return [...new Map(names.map(({ name }) => [name.toLowerCase(), name])).values()];
}

const vocabularies = new WeakMap<Library, Vocabulary>();

function vocabularyOf(library: Library): Vocabulary {
  const known = vocabularies.get(library);
  if (known) return known;
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const paragraph of library.resolutions.flatMap(allParagraphs)) {
    for (const word of wordsOf(paragraph.text)) if (/^\p{L}{3,}$/u.test(word.text)) add(word.lower);
  }
  for (const word of [...askingVocabulary, ...stopWords]) add(word);
  for (const actor of actors) {
    for (const name of [actor.name, ...(actor.also ?? [])]) for (const word of wordsOf(name)) add(word.lower);
  }
  vocabularies.set(library, counts);
  return counts;
}

function nearestWord(word: string, vocabulary: Vocabulary): string | undefined {
  const allowed = word.length >= 8 ? 2 : 1;
  const letters = lettersOf(word);
  let best: { word: string; distance: number; count: number } | undefined;
  for (const [candidate, count] of vocabulary) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate.length < 4) continue;
    const edits = editDistance(word, candidate, allowed);
    if (edits > allowed) continue;
    // Letters in another order are a likelier slip than another letter.
    const distance = lettersOf(candidate) === letters ? edits - 0.5 : edits;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
      best = { word: candidate, distance, count };
    }
  }
  return best?.word;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}

/** Optimal string alignment distance (Damerau–Levenshtein without repeated edits), or more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? limit + 1;
}

function inCaseOf(typed: string, word: string): string {
  const isAcronym = actors.some((actor) => actor.also?.includes(word.toUpperCase()));
  if (isAcronym || typed === typed.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
