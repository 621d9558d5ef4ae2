import { stem } from "./stem.ts";
import { type SubjectTerm, subjectTerms } from "./subject-terms.ts";
import { tokenize } from "./tokenizer.ts";

/** One thing that a question is about: the words asked, and what resolutions print for it. */
export interface Concept {
  readonly printed: string;
  /** Stems of the words asked, all of which make the concept. */
  readonly stems: readonly string[];
  /** Phrases that resolutions print for it, each as its stems. Empty where the thesaurus does not know it. */
  readonly official: readonly (readonly string[])[];
}

interface Phrase {
  readonly stems: readonly string[];
  readonly subjects: SubjectTerm[];
}

/** Phrases of the thesaurus by their first stem, the longest first. */
let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/**
 * The concepts of a question's words, in order: the longest phrases that the thesaurus knows, and single words where it
 * knows none.
 */
export function conceptsOf(words: readonly string[]): Concept[] {
  const tokens = words.flatMap((word) => tokenize(word).slice(0, 1));
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = longestPhraseAt(
      tokens.map(({ term }) => term),
      at,
    );
    const length = phrase?.stems.length ?? 1;
    const taken = tokens.slice(at, at + length);
    concepts.push({
      printed: taken.map(({ word }) => word).join(" "),
      stems: taken.map(({ term }) => term),
      official: phrase ? officialPhrases(phrase.subjects) : [],
    });
    at += length;
  }
  return concepts;
}

function longestPhraseAt(stems: readonly string[], at: number): Phrase | undefined {
  phrases ??= indexPhrases();
  return phrases
    .get(stems[at] ?? "")
    ?.find((phrase) => phrase.stems.every((wanted, i) => stems[at + i] === wanted));
}

function officialPhrases(subjects: readonly SubjectTerm[]): string[][] {
  const all = subjects.flatMap(({ official }) =>
    official.map((phrase) => tokenize(phrase).map(({ term }) => term)),
  );
  return [
    ...new Map(all.filter((stems) => stems.length > 0).map((stems) => [stems.join(" "), stems])).values(),
  ];
}

function indexPhrases(): Map<string, Phrase[]> {
  const byWords = new Map<string, Phrase>();
  for (const subject of subjectTerms) {
    for (const text of [...subject.official, ...subject.everyday]) {
      const stems = tokenize(text).map(({ term }) => term);
      const key = stems.join(" ");
      const phrase = byWords.get(key) ?? { stems, subjects: [] };
      phrase.subjects.push(subject);
      if (stems.length > 0) byWords.set(key, phrase);
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of byWords.values()) {
    const first = phrase.stems[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/** Whether the thesaurus has the word in any of its phrases: a sign that it belongs to what the United Nations speaks of. */
export function isSubjectWord(word: string): boolean {
  phrases ??= indexPhrases();
  return phrases.has(stem(word));
}
