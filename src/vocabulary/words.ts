import type { Span } from "../domain/resolution.ts";
import { readRows, readWordsByRole } from "./read-table.ts";

/** A word or a single punctuation mark of a text. Symbols and hyphenated words stay whole: `66/181`. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, with plain hyphens and apostrophes. */
  readonly lower: string;
  /** As it is looked up in a vocabulary. */
  readonly key: string;
  /** Within quotation marks: words of another text. */
  readonly quoted: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-‐‑’'./&][\p{L}\p{N}]+)*|\S/gu;

let latest: { readonly text: string; readonly words: readonly Word[] } = { text: "", words: [] };

/**
 * Words and punctuation of `text` in order. Linear in its length; the text of the call before is not read again, because
 * one paragraph after the other is read for its acts, then its actors, then its references.
 */
export function wordsOf(text: string): readonly Word[] {
  if (latest.text !== text) latest = { text, words: readWords(text) };
  return latest.words;
}

function readWords(text: string): Word[] {
  // What stands between “ and ”, or between straight quotation marks; an opening mark that is never closed counts for nothing.
  const spans = [...text.matchAll(quotations)].flatMap(({ 1: closed, index }) =>
    closed === undefined ? [] : { start: index, end: index + closed.length },
  );
  const lowered = typographic.test(text) ? plain : (word: string) => word.toLowerCase();
  let next = 0;
  let end = 0;
  // Between two words there is white space only; to look for them is faster than to have each match described.
  return (text.match(wordPattern) ?? []).map((printed) => {
    const start = text.indexOf(printed, end);
    end = start + printed.length;
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const quoted = (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const lower = lowered(printed);
    return { text: printed, lower, key: keyOf(lower), start, end, quoted };
  });
}

const typographic = /[‐‑’]/;

/** Lower case, with plain hyphens and apostrophes, as vocabulary is compared. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return typographic.test(lower) ? lower.replace(/[‐‑]/g, "-").replace(/’/g, "'") : lower;
}

/** Lower case without accents, as long as the text itself, so that offsets hold. */
export function fold(text: string): string {
  return plain(text).replace(/[^\p{ASCII}]/gu, (letter) => {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
    return bare.length === letter.length ? bare : letter;
  });
}

/** In one typography: apostrophes, dashes and forms of letters may be printed in different ways in two sources of one text. */
export function foldTypography(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u2010-\u2015\u00ad]/gu, "-");
}

/** Quotations that are closed, and behind the others what stands before the next opening mark. */
const quotations = /(“[^“«”]*”|«[^“«»]*»|"[^"“«]*")|[“«"][^“«]*/g;

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Index of the first word behind the phrase. */
  readonly end: number;
}

export type PhraseTrie<T> = ReturnType<typeof createPhraseTrie<T>>;

/**
 * Finds phrases of a fixed vocabulary in time proportional to the text. The first of two equal phrases counts.
 * `wordsOf` decides what a word is, so a phrase may hold punctuation.
 */
export function createPhraseTrie<T>(phrases: Iterable<readonly [string, T]>) {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const { key } of wordsOf(phrase)) {
      const next: Node<T> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, next);
      node = next;
    }
    node.value ??= value;
  }
  /** The longest phrase that starts at `words[at]`. */
  const longestAt = (words: readonly Word[], at: number): PhraseMatch<T> | null => {
    let node: Node<T> | undefined = root;
    let found: PhraseMatch<T> | null = null;
    for (let index = at; index < words.length && node !== undefined; index += 1) {
      const key = words[index]?.key ?? "";
      const deeper: Node<T> | undefined = node.next.get(key);
      const bare = deeper ?? (key.endsWith("'s") ? node.next.get(key.slice(0, -2)) : undefined);
      if (bare?.value !== undefined) found = { value: bare.value, end: index + 1 };
      node = deeper;
    }
    return found;
  };
  return {
    /** Whether a phrase may start with this word, of which most do not. */
    startsWith: ({ lower, key }: Word) =>
      root.next.has(key) || (lower.endsWith("'s") && root.next.has(lower.slice(0, -2))),
    longestAt,
    /**
     * Every phrase in the words, in order, the longest where several start together, without overlaps. `from`, `to`: the indices of its
     * first word and of the first behind it.
     */
    allIn(words: readonly Word[]) {
      const found: (Span & { value: T; from: number; to: number })[] = [];
      for (let from = 0; from < words.length; ) {
        const match = longestAt(words, from);
        const to = match?.end ?? from + 1;
        const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
        if (match !== null) found.push({ value: match.value, from, to, start, end });
        from = to;
      }
      return found;
    },
  };
}

/** A row of a table whose words stand in a text, and where. */
export type FoundRow = ReturnType<ReturnType<typeof createTable>>[number];

/** Finds the rows of a table by their first column in a text: the longest first, without overlaps, blind to case and accents. */
export function createTable(name: string) {
  const rows = readRows(name);
  const [column = ""] = Object.keys(rows[0] ?? {});
  const trie = createPhraseTrie(rows.map((row) => [fold(row[column] ?? ""), row] as const));
  return (text: string) =>
    trie.allIn(wordsOf(fold(text))).map(({ value: row, ...place }) => ({ row, ...place }));
}

/** Finds phrases that stand for nothing but themselves. */
export function trieOf(phrases: Iterable<string>): PhraseTrie<true> {
  return createPhraseTrie(Array.from(phrases, (phrase) => [phrase, true]));
}

/** "Regional organisations" are regional organizations; no other spelling of names varies often. */
function keyOf(word: string): string {
  return word.length > 7 && word.includes("organis") ? word.replace("organis", "organiz") : word;
}

const common = readWordsByRole("common-words", ["capitals", "frame", "speaking", "grammar", "stop"]);

/** With which a sentence may speak of a text without saying that it does anything: "OP 13 speaks of …", "the draft has …". */
export const speakingVerbs = common.speaking;

/** Words that say nothing of what a text asks or tells: a sentence of these around a quotation says no more than the quotation. */
export const frameWords: ReadonlySet<string> = new Set([...common.frame, ...speakingVerbs]);

/** Words of grammar, which stand between those that carry meaning. */
export const functionWords = common.grammar;

/** Words that bear no content of their own; neither indexed nor searched. */
export const stopWords = common.stop;

/** Whether a word that may be a name is none as it is printed: "who", "Who's", "us". */
export function isOrdinary(printed: string): boolean {
  const name = printed.replace(/['’]s$/, "");
  return common.capitals.has(name.toLowerCase()) && name !== name.toUpperCase();
}

/** A text with spaces, as many as there are letters, where something is not to be looked at. */
export function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
