import type { Span } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { isWithin, overlaps, sliceOf } from "../domain/units.ts";
import { hedgingVerbs } from "../vocabulary/act-words.ts";
import { organActor } from "../vocabulary/find-actors.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { functionWords, type Word, wordsOf } from "../vocabulary/words.ts";
import { type Finding, problem } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/** A sentence is copied where so many of its words stand in the text. */
const share = 0.8;
/** So many words around a place, on both sides of it, show that it is the same place. */
const around = { exchanged: 4, leftOut: 3 };
/** What a copy may not leave out: "to consider", "not". */
const weakening: ReadonlySet<string> = new Set([...hedgingVerbs, "not", "never", "without"].map(stem));
/** So many words show that a name stands in the place of the text's, which has at most so many words. */
const [wordsBefore, wordsOfName] = [3, 5];
/** How many names further on one may have changed places with. */
const nearNames = 5;

interface StemmedWord extends Word {
  readonly stem: string;
}

/**
 * What a sentence changes that uses the words of the text. Two words in each other's place are wrong ("assist the Council" and
 * "the role of the Commission" where the text has it the other way round). In a copy these are in doubt, because a trained model sees
 * little of them: a word of its own between those of the text, a "to consider" or "not" left out, names that have changed places, and,
 * whether copied or not, another name behind the words behind which the text has one. `known` are names that the text has in another form.
 */
export function verifyCopies(sentence: CitingSentence, known: readonly Span[]): Finding[] {
  const [said, text] = [stemmed(sentence.own), stemmed(sentence.text)];
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
  return [
    ...exchangedWords(sentence.own, sentence.text),
    ...said.filter((word, at) => isExchanged(word, at) || isLeftOutBehind(at)),
    ...(isCopy ? turnedNames(sentence, said, text) : []),
    ...otherNames(said, text).filter((word) => !known.some((span) => isWithin(word, span))),
  ];
}

/** "the arms embargo imposed by resolution 1596", where the text has another number behind "imposed by resolution". */
function otherNames(said: readonly StemmedWord[], text: readonly StemmedWord[]): Span[] {
  return said.filter((word, at) => {
    const before = said.slice(Math.max(0, at - wordsBefore), at);
    if (!isName(word) || before.length < wordsBefore || !before.some(carriesMeaning)) return false;
    const behind = text.flatMap((_, there) =>
      before.every((one, nth) => one.stem !== "" && text[there + nth]?.stem === one.stem)
        ? [text.slice(there + wordsBefore, there + wordsBefore + wordsOfName)]
        : [],
    );
    return (
      behind.length > 0 &&
      behind.every((name) => name[0] && isName(name[0]) && !name.some((other) => other.stem === word.stem))
    );
  });
}

/**
 * "The Committee is to provide the Government with a report", where the text has the Government provide it: what comes first in
 * the sentence and last in the text, with a word between them that stands between them there too.
 */
function turnedNames(
  { cited, verbs }: CitingSentence,
  said: readonly StemmedWord[],
  text: readonly StemmedWord[],
): Span[] {
  const speakers = cited.flatMap(
    ({ resolution }) => organActor(resolution.organ)?.name.split(" ").at(-1) ?? [],
  );
  const placesOf = (name: Word) =>
    text.flatMap((word, at) => (isName(word) && word.lower === name.lower ? [at] : []));
  const names = said
    .map((word, at) => ({ word, at, there: isName(word) ? placesOf(word) : [] }))
    .filter(({ word, there }) => there.length > 0 && !speakers.includes(word.text));
  const isAsking = (word: Word) => verbs.some(({ span }) => overlaps(span, word));
  const isTurned = (first: (typeof names)[number], second: (typeof names)[number]) => {
    const [last, begin] = [Math.max(...second.there), Math.min(...first.there)];
    const between = new Set(text.slice(last + 1, Math.max(last + 1, begin)).map((word) => word.stem));
    return (
      last < begin &&
      /^\p{N}/u.test(first.word.text) === /^\p{N}/u.test(second.word.text) &&
      !said.slice(Math.max(0, second.at - 2), second.at).some(({ lower }) => lower === "by") &&
      said
        .slice(first.at + 1, second.at)
        .some((word) => carriesMeaning(word) && !isName(word) && !isAsking(word) && between.has(word.stem))
    );
  };
  return names
    .filter((second, at) =>
      names.slice(Math.max(0, at - nearNames), at).some((first) => isTurned(first, second)),
    )
    .map(({ word }) => word);
}

function isName({ text, lower }: Word): boolean {
  return /^[\p{Lu}\p{N}]/u.test(text) && !functionWords.has(lower);
}

function exchangedWords(own: string, text: string): CitationProblem[] {
  const pairs = new Set(linksIn(text).map(({ first, second }) => `${first} ${second}`));
  const isNext = (first: string, second: string) => pairs.has(`${first} ${second}`);
  const said = linksIn(own);
  const strange = said.filter(({ first, second }) => !isNext(first, second));
  const exchanged = strange.find((link) =>
    said.some(
      (other) =>
        other.first !== link.second &&
        other.second !== link.first &&
        isNext(link.first, other.second) &&
        isNext(other.first, link.second) &&
        !isNext(other.first, other.second),
    ),
  );
  if (!exchanged) return [];
  const words = sliceOf(own, exchanged.span);
  return [problem("actor-mismatch", `“${words}”: the text has these words the other way round`)];
}

/** Each two words that carry meaning, side by side but for words of grammar. */
function linksIn(text: string) {
  const parting = /^[;:.,]$/;
  const words = wordsOf(text).filter(
    (word) => parting.test(word.text) || (/^[\p{L}\p{N}]/u.test(word.text) && !functionWords.has(word.lower)),
  );
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || parting.test(word.text) || parting.test(next.text)) return [];
    return { first: stem(word.lower), second: stem(next.lower), span: { start: word.start, end: next.end } };
  });
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
    .map((word) => ({ ...word, stem: word.text === "…" ? "" : stem(word.lower.replace(/['’]s$/, "")) }));
}

function carriesMeaning({ lower }: Word): boolean {
  return /^\p{L}/u.test(lower) && !functionWords.has(lower);
}
