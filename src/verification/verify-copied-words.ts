import { hedgingVerbs } from "../vocabulary/hedges.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { functionWords, type Word, wordsOf } from "../vocabulary/words.ts";
import { doubtful, type Findings } from "./findings.ts";
import { wordsWithin } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/** A sentence is copied where so many of its words stand in the text. */
const share = 0.8;
/** So many words around a place, on both sides of it, show that it is the same place. */
const around = { exchanged: 4, leftOut: 3 };
/** What a copy may not leave out: "to consider", "not". */
const weakening: ReadonlySet<string> = new Set([...hedgingVerbs, "not", "never", "without"].map(stem));

interface StemmedWord extends Word {
  readonly stem: string;
}

/**
 * Who copies a sentence and has one word of his own between those of the text ("to reject the contributions") says another
 * thing, and so does who leaves out what weakens or denies. A trained model sees little of it: all other words are right.
 */
export function verifyCopiedWords({ own, cited }: CitingSentence): Findings {
  const text = stemmed(cited.map(wordsWithin).join(" … "));
  const said = stemmed(own);
  const printed = new Set(text.map((word) => word.stem));
  const telling = said.filter(carriesMeaning);
  const isCopy = telling.filter((word) => printed.has(word.stem)).length >= share * telling.length;
  const isExchanged = (word: StemmedWord, at: number) =>
    isCopy &&
    carriesMeaning(word) &&
    !printed.has(word.stem) &&
    text.some(
      (other, there) => carriesMeaning(other) && shared(said, at, at, text, there) >= around.exchanged,
    );
  const isLeftOutBehind = (at: number) =>
    text.some(
      (word, there) => weakening.has(word.stem) && shared(said, at + 1, at, text, there) >= around.leftOut,
    );
  return doubtful(...said.filter((word, at) => isExchanged(word, at) || isLeftOutBehind(at)));
}

/** How many words before `before` and behind `behind` are those around a word of the text; none where one side has none. */
function shared(
  said: readonly StemmedWord[],
  before: number,
  behind: number,
  text: readonly StemmedWord[],
  there: number,
): number {
  const run = (step: 1 | -1, from: number) => {
    let length = 0;
    const at = (words: readonly StemmedWord[], origin: number) => words[origin + step * (length + 1)]?.stem;
    while (length < around.exchanged && at(said, from) && at(said, from) === at(text, there)) length += 1;
    return length;
  };
  const [left, right] = [run(-1, before), run(1, behind)];
  return left > 0 && right > 0 ? left + right : 0;
}

function stemmed(text: string): StemmedWord[] {
  return wordsOf(text)
    .filter(({ text: printed }) => /[\p{L}\p{N}…]/u.test(printed))
    .map((word) => ({ ...word, stem: word.text === "…" ? "" : stem(word.lower) }));
}

function carriesMeaning({ lower }: Word): boolean {
  return /^\p{L}/u.test(lower) && !functionWords.has(lower);
}
