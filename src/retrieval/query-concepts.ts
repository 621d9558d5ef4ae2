import type { QuestionFrame } from "../domain/questions.ts";
import { actorOfId } from "../language/actors.ts";
import { conceptsOf } from "../language/concepts.ts";
import { tokenize } from "../language/tokenizer.ts";
import type { IndexTerm } from "../ports.ts";

/** Something asked, and all the ways in which a text may say it. */
export interface QueryConcept {
  readonly printed: string;
  /** The content words asked, each of which counts for itself; empty for a name, which counts as a whole. */
  readonly words: readonly IndexTerm[];
  /** Phrases for the whole of it, each as its terms: of the thesaurus, or other names. */
  readonly phrases: readonly (readonly string[])[];
  /** A quality or a doing that any text may speak of. */
  readonly isGeneral: boolean;
}

type Asked = Pick<QuestionFrame, "terms" | "actors" | "instruments" | "symbols">;

/** What is asked about: its words, grouped to phrases where the thesaurus knows them, then actors and symbols. */
export function queryConcepts({ terms, actors, instruments, symbols }: Asked): QueryConcept[] {
  const subjects = conceptsOf(terms).map(({ printed, official, isSubject }) => ({
    printed,
    words: tokenize(printed),
    phrases: official,
    isGeneral: !isSubject && official.length > 0,
  }));
  const names = actors.map(({ id, name }) => ({
    printed: name,
    words: [],
    phrases: [name, ...(actorOfId(id)?.also ?? [])].map(termsOf),
    isGeneral: false,
  }));
  const cited = [...instruments, ...symbols].map((name) => ({
    printed: name,
    words: [],
    phrases: [termsOf(name)],
    isGeneral: false,
  }));
  return [...subjects, ...names, ...cited].filter(
    ({ words, phrases }) => words.length > 0 || phrases.some((phrase) => phrase.length > 0),
  );
}

function termsOf(phrase: string): string[] {
  return tokenize(phrase).map(({ term }) => term);
}
