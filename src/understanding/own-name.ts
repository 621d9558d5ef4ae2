import { rememberedOfText } from "../domain/remembered.ts";
import type { Resolution, Span } from "../domain/resolution.ts";
import { overlaps } from "../domain/units.ts";
import type { Encoder, PieceLogit } from "../ports.ts";
import { organs } from "../vocabulary/actors.ts";
import { findActors, organActor } from "../vocabulary/find-actors.ts";
import { fold, stopWords, type Word, wordsOf } from "../vocabulary/words.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSymbols, sameSymbol } from "./symbols.ts";
import { findTextWords } from "./texts.ts";

/** Fewer words hardly name a text and ask for something besides. */
const fewestWords = 4;
/**
 * How much less likely a division of the words is for each place where naming begins or ends, in logits: of 220 questions by a hand that the
 * reader has not read 68 % are divided rightly (2: 67, 6: 65), and 2 of 90 that name no text lose words.
 */
const change = 3;
/** Of the words that tell the text from others this share must stand in it. */
const leastOwn = 0.5;

/**
 * A question to one text without the words that only name it: "what does the Council's statement of 2008 on Cyprus say about troops?" looks
 * for troops. What names another text stays.
 */
export async function withoutOwnName(
  question: string,
  text: Resolution,
  { readNaming }: Pick<Encoder, "readNaming">,
): Promise<string> {
  if (question.split(" ").length < fewestWords) return question;
  const stretches = stretchesIn(question, await readNaming(question));
  const own = stretches.filter(({ start, end }) => isOwn(question.slice(start, end), text));
  const left = own.reduceRight(without, question);
  return /\p{L}/u.test(left) ? left : question;
}

/** At the beginning or the end nothing stands in its place. */
function without(question: string, { start, end }: Span): string {
  const before = question.slice(0, start).replace(/[\s,–—(-]+$/u, "");
  const behind = question.slice(end).replace(/^[\s,:–—)-]+/u, "");
  if (before === "") return behind.replace(/^[.!]\s+/u, "");
  if (/^(?:[?.!].*)?$/su.test(behind)) return before + behind;
  return `${before} the text${question.slice(end)}`;
}

/** The words of the likeliest division into those that name the text and those that do not, as far as they stand side by side. */
function stretchesIn(question: string, pieces: readonly PieceLogit[]): Span[] {
  const words = wordsOf(question).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const isNaming = likeliestDivision(words.map((word) => logitOf(word, pieces)));
  const stretches: Span[] = [];
  for (const [at, word] of words.entries()) {
    if (!isNaming[at]) continue;
    const { start } = (isNaming[at - 1] && stretches.pop()) || word;
    stretches.push({ start, end: endOf(word) });
  }
  return stretches;
}

/** The mean of its pieces. */
function logitOf(word: Word, pieces: readonly PieceLogit[]): number {
  const own = pieces.filter(({ start, end }) => start >= word.start && end <= endOf(word));
  return own.reduce((sum, { logit }) => sum + logit, 0) / Math.max(1, own.length);
}

/** Before an "’s", which is of what follows. */
function endOf({ end, text }: Word): number {
  return /['’]s$/u.test(text) ? end - 2 : end;
}

interface Division {
  readonly score: number;
  readonly isNaming: readonly boolean[];
}

/** Viterbi's algorithm for two states: `logits` of the second, `change` for each step from one to the other. */
function likeliestDivision(logits: readonly number[]): readonly boolean[] {
  const goOn = (same: Division, other: Division, isNaming: boolean, logit: number): Division => {
    const from = same.score >= other.score - change ? same : { ...other, score: other.score - change };
    return { score: from.score + logit, isNaming: [...from.isNaming, isNaming] };
  };
  let kept: Division = { score: 0, isNaming: [] };
  let naming: Division = { score: 0, isNaming: [] };
  for (const logit of logits)
    [kept, naming] = [goOn(kept, naming, false, 0), goOn(naming, kept, true, logit)];
  return naming.score > kept.score ? naming.isNaming : kept.isNaming;
}

/**
 * Whether it calls a text by a symbol that is its own; else by a noun or a date, nothing of which tells of another, with words that tell texts
 * apart of which enough stand in it.
 */
function isOwn(stretch: string, text: Resolution): boolean {
  const { symbol, title, date } = text;
  // "paragraph 23 of 79/303", and two sentences
  if (findParagraphs(stretch, false).mentions.length > 0 || /[.?!]\s+\p{Lu}/u.test(stretch)) return false;
  const symbols = findSymbols(stretch);
  if (symbols.length > 0) return symbols.every((each) => symbol !== null && sameSymbol(symbol, each.symbol));
  const nouns = findTextWords(stretch);
  if (nouns.some(({ row }) => row.status && row.status !== text.status)) return false;
  const others = organs.filter(({ actor }) => actor !== organActor(text.organ)?.id);
  if (findActors(stretch).some(({ actor }) => others.some((each) => each.actor === actor.id))) return false;
  const telling = wordsOf(stretch).filter(
    (word) =>
      word.lower.length > 2 && !stopWords.has(word.lower) && !nouns.some((noun) => overlaps(noun, word)),
  );
  const head = `${symbol} ${date} ${title} ${text.front}`;
  const numbers = telling.filter(({ lower }) => /\d/.test(lower));
  if (numbers.some(({ lower }) => !head.includes(lower))) return false;
  const isStatement = /\bstatement\b/i.test(title) && /\b(?:statement|prst)\b/i.test(stretch);
  if (nouns.length + numbers.length === 0 && !isStatement) return false;
  const found = telling.filter(({ lower }) => stems(text).has(stemOf(lower)));
  return found.length > 0 && found.length >= leastOwn * telling.length;
}

/** The beginnings of all words of a text: its "financing" is named by what is "financed". */
const stems = rememberedOfText(
  ({ title, front, source }) =>
    new Set(wordsOf(`${title} ${front} ${source}`).map(({ lower }) => stemOf(lower))),
);

function stemOf(word: string): string {
  return fold(word).slice(0, 6);
}
