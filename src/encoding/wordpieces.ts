import { rememberedByString } from "../domain/remembered.ts";
import type { Span } from "../domain/resolution.ts";

/** A text as word pieces, without [CLS] and [SEP]. */
export interface WordPieces {
  readonly ids: readonly number[];
  /** Where each piece stands in the text. */
  readonly spans: readonly Span[];
}

/** What is used of `@huggingface/tokenizers`, whose types Node's way of resolving does not find. */
export interface Tokenizer {
  encode(
    text: string,
    options: { readonly add_special_tokens: false },
  ): { readonly ids: readonly number[]; readonly tokens: readonly string[] };
  token_to_id(token: string): number | undefined;
}

export type Tokenize = (text: string) => WordPieces;

/** As BERT divides a text: punctuation and Chinese characters stand alone. */
const wordPattern =
  /[\p{P}$+<=>^`|~\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{2CEAF}]|[^\s\p{P}$+<=>^`|~\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\u{20000}-\u{2CEAF}]+/gu;
/** No word of a vocabulary is longer; what is, is unknown and not looked at. */
const longestWord = 200;
const unknown = "[UNK]";
/** Words are remembered up to here: a resolution has some thousands of different ones. */
const mostWordsKept = 20_000;

/**
 * Word pieces with their places, which the tokenizer itself does not tell: it is given one word at a time. A word that says
 * "[SEP]" is a bracket, a word and a bracket; no text can end its own sentence for the model.
 */
export function createTokenize(tokenizer: Tokenizer): Tokenize {
  const piecesOf = rememberedByString((word) => splitWord(tokenizer, word), mostWordsKept);
  return (text) => {
    const ids: number[] = [];
    const spans: Span[] = [];
    for (const { 0: word, index } of text.matchAll(wordPattern)) {
      for (const { id, start, end } of piecesOf(word)) {
        ids.push(id);
        spans.push({ start: index + start, end: index + end });
      }
    }
    return { ids, spans };
  };
}

/** The pieces of a word: the id of each, and where in the word it stands. */
function splitWord(tokenizer: Tokenizer, word: string): (Span & { readonly id: number })[] {
  if (word.length > longestWord)
    return [{ id: tokenizer.token_to_id(unknown) ?? 0, start: 0, end: word.length }];
  const { ids, tokens } = tokenizer.encode(word, { add_special_tokens: false });
  if (tokens.includes(unknown)) return ids.map((id) => ({ id, start: 0, end: word.length }));
  const ends = endsOfLetters(word);
  let letters = 0;
  return ids.map((id, at) => {
    const start = ends[letters - 1] ?? 0;
    letters += Array.from((tokens[at] ?? "").replace(/^##(?=.)/u, "")).length;
    return { id, start, end: ends[letters - 1] ?? word.length };
  });
}

/** For each letter that the model sees, lower-cased and without accents, where in the word its original ends. */
function endsOfLetters(word: string): number[] {
  const ends: number[] = [];
  let end = 0;
  for (const letter of word) {
    end += letter.length;
    const seen = letter
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\p{Mn}\p{C}]/gu, "");
    for (const _ of seen) ends.push(end);
  }
  return ends;
}
