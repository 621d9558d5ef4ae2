import type { Kind } from "../domain/reading.ts";
import type { JudgedTurn } from "./judged-turn.ts";
import { lastWords } from "./turn-text.ts";

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
const leastAsking = 0.5;
const leastLeaning = 0.5;
const withoutQuestion: ReadonlySet<Kind> = new Set(["help", "form", "off-topic", "unclear"]);

/** The questions of a turn, the last of many: its sentences that ask, or else the turn as a whole. */
export function questionsOf(whole: JudgedTurn, sentences: readonly JudgedTurn[]): Question[] {
  const asking = sentences.filter(({ kind, asks }) => asks > leastAsking && !withoutQuestion.has(kind));
  const isShort = whole.text.split(" ").length <= shortTurn;
  if (sentences.length < 2 || asking.length === 0)
    return [{ judged: whole, text: whole.text, query: whole.text }];
  const [only, ...others] = asking;
  if (only && others.length === 0 && isShort) return [{ judged: only, text: whole.text, query: whole.text }];
  const kept = asking.length > mostQuestions ? surest(asking) : asking;
  return kept.map((judged) => ({ judged, text: judged.text, query: queryIn(sentences, judged) }));
}

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
