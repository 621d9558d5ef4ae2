import { type Word, wordsOf } from "./words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first word behind the phrase. */
  readonly end: number;
}

interface PhraseTrie<T> {
  /** The longest phrase that starts at `words[at]`. */
  longestAt(words: readonly Word[], at: number): PhraseMatch<T> | null;
}

/**
 * Finds phrases of a fixed vocabulary in time proportional to the text. The first of two equal phrases counts.
 * `wordsOf` decides what a word is, so a phrase may hold punctuation.
 */
export function createPhraseTrie<T>(phrases: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of wordsOf(phrase)) node = step(node, keyOf(word.lower));
    node.value ??= value;
  }
  return {
    longestAt(words, at) {
      let node: Node<T> | undefined = root;
      let found: PhraseMatch<T> | null = null;
      for (let index = at; index < words.length && node !== undefined; index += 1) {
        const word = words[index];
        if (word === undefined) break;
        const lower = keyOf(word.lower);
        const deeper: Node<T> | undefined = node.next.get(lower);
        const bare = deeper ?? (lower.endsWith("'s") ? node.next.get(lower.slice(0, -2)) : undefined);
        if (bare?.value !== undefined) found = { value: bare.value, end: index + 1 };
        node = deeper;
      }
      return found;
    },
  };
}

/** "Regional organisations" are regional organizations; no other spelling of names varies often. */
function keyOf(word: string): string {
  return word.includes("organis") ? word.replace("organis", "organiz") : word;
}

function step<T>(node: Node<T>, word: string): Node<T> {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: Node<T> = { next: new Map() };
  node.next.set(word, made);
  return made;
}
