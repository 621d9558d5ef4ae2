import { withoutQuestion } from "../domain/reading.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { findAsking, type JudgedTurn } from "./heads.ts";

/** A question of a turn: its own words, and those that are embedded for it. */
export interface Question {
  readonly judged: JudgedTurn;
  /** Where its slots are looked for. */
  readonly text: string;
  readonly query: string;
}

/** A reader who asks more at once gets the answers to these. */
const mostQuestions = 3;
/** A shorter turn is embedded whole, its story with its question. */
const shortTurn = 60;
/** Of what a sentence leans on, so many pieces before it go with it. */
const piecesBefore = 40;
/** So likely a sentence asks, or leans on what was said before. */
export const leastAsking = 0.5;
export const leastLeaning = 0.5;

/** A part of a sentence with fewer words is no question of its own: "what is asked and when". */
const fewestWords = 2;
/** Joints behind which another question of the same sentence may begin. */
const joints: ReadonlySet<string> = new Set(["and", "&", "+", ";"]);
const repeatable: ReadonlySet<string> = new Set(["on", "about"]);

/** "What is said of whales and who pays?" → both; "what is said on whales and on art?" → the same of either; else the sentence. */
export function questionsIn(sentence: string): string[] {
  const words = wordsOf(sentence);
  const cuts = findAsking(sentence)
    .filter(({ row, from }) => row.role === "asks" && joints.has(words[from - 1]?.lower ?? ""))
    .map(({ from, start }) => ({ end: words[from - 1]?.start ?? start, start }));
  const starts = [0, ...cuts.map(({ start }) => start)];
  const parts = starts.map((start, at) => asPrinted(sentence.slice(start, cuts[at]?.end), sentence));
  if (parts.some((part) => part.split(" ").length < fewestWords)) return [sentence];
  return parts.length === 1 ? sameOfEach(sentence) : parts;
}

function sameOfEach(sentence: string): string[] {
  const words = wordsOf(sentence);
  const second = words.findIndex(
    ({ lower }, at) => repeatable.has(lower) && joints.has(words[at - 1]?.lower ?? ""),
  );
  const first = words.findIndex(({ lower }, at) => at < second - 2 && lower === words[second]?.lower);
  const [joint, again] = [words[second - 1], words[second]];
  if (first < fewestWords || !joint || !again) return [sentence];
  const opening = sentence.slice(0, words[first]?.start).trim();
  const both = [sentence.slice(0, joint.start), `${opening} ${sentence.slice(again.start)}`];
  return both.map((each) => asPrinted(each, sentence));
}

/** A part ends as its sentence does: a question mark tells that it asks. */
function asPrinted(part: string, sentence: string): string {
  const bare = part.trim().replace(/[,;]$/u, "");
  return sentence.endsWith("?") && !bare.endsWith("?") ? `${bare}?` : bare;
}

/** The questions of a turn, the last of many: its sentences that ask, or else the turn as a whole. */
export function questionsOf(whole: JudgedTurn, sentences: readonly JudgedTurn[]): Question[] {
  const asking = sentences.filter(({ kind, asks }) => asks > leastAsking && !withoutQuestion.has(kind));
  const isShort = whole.text.split(" ").length <= shortTurn;
  const asWhole = (judged: JudgedTurn) => ({ judged, text: whole.text, query: whole.text });
  if (asking.length === 0) return [asWhole(whole)];
  if (asking.length === 1 && isShort) return asking.map(asWhole);
  return surest(asking).map((judged) => ({ judged, text: judged.text, query: queryIn(sentences, judged) }));
}

/** As many as are answered, in order. */
function surest(asking: readonly JudgedTurn[]): JudgedTurn[] {
  const best = asking.toSorted((a, b) => b.asks * b.certainty - a.asks * a.certainty).slice(0, mostQuestions);
  return asking.filter((each) => best.includes(each));
}

/** The sentence behind the end of what it leans on. */
function queryIn(sentences: readonly JudgedTurn[], judged: JudgedTurn): string {
  if (judged.leans <= leastLeaning) return judged.text;
  const before = sentences.slice(0, sentences.indexOf(judged)).map(({ text }) => text);
  return `${lastWords(before.join(" "), piecesBefore)} ${judged.text}`.trim();
}

/** A longer turn is cut: its question stands at its end as often as at its start. */
const longestTurn = 4000;
/** A longer run of letters is no word. */
const longestWord = 60;
/** The encoder reads 96 pieces of a question; a word of everyday length is one, a long one two or three. */
const mostPieces = 96;
const lettersOfPiece = 6;

/** A turn as it is read: white space folded, controls and runs that are no words left out. */
export function readableTurn(content: string): string {
  return content
    .slice(-longestTurn)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .split(" ")
    .filter(({ length }) => length > 0 && length <= longestWord)
    .join(" ");
}

/** The last words of `text` that the encoder reads. */
export function lastWords(text: string, most = mostPieces): string {
  const words = text.split(" ");
  let pieces = 0;
  let from = words.length;
  while (from > 0 && pieces + piecesOf(words[from - 1] ?? "") <= most) {
    from -= 1;
    pieces += piecesOf(words[from] ?? "");
  }
  return words.slice(from).join(" ");
}

/** About how many pieces a word is, rather more than fewer. */
function piecesOf(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, "").length;
  return Math.max(1, Math.ceil(letters / lettersOfPiece)) + (word.length - letters);
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** Of a longer story the last sentences are looked at. */
const mostSentences = 12;

export function sentencesOf(text: string): string[] {
  const all = Array.from(sentences.segment(text), ({ segment }) => segment.trim())
    // "Article 2, para. | 2?"
    .map((each, at, { [at + 1]: next = "" }) => (/^\d+\W?$/.test(next) ? `${each} ${next}` : each))
    .filter((each, at) => /[\p{L}\p{N}]/u.test(each) && (at === 0 || !/^\d+\W?$/.test(each)));
  return all.slice(-mostSentences);
}
