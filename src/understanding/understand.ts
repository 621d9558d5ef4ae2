import type { Reading } from "../domain/reading.ts";
import { fitsFilters, type Library } from "../domain/resolution.ts";
import { findResolution } from "../domain/units.ts";
import type { Encoder, Understand, UnderstandRequest } from "../ports.ts";
import { findForm } from "./asked.ts";
import { manyPointedAt, stepIn } from "./earlier.ts";
import { type Heads, type JudgedTurn, judgeTurn } from "./heads.ts";
import { queryBehind } from "./leaning.ts";
import { withoutOwnName } from "./own-name.ts";
import { readTurn } from "./read-turn.ts";
import { createSpelling } from "./spelling.ts";
import {
  lastWords,
  leastAsking,
  leastLeaning,
  type Question,
  questionsIn,
  questionsOf,
  readableTurn,
  sentencesOf,
} from "./split.ts";
import { withoutOwnSymbol } from "./texts.ts";

interface UnderstandDependencies {
  readonly encoder: Pick<Encoder, "encode" | "readNaming" | "pieceOf">;
  readonly library: Library;
  readonly heads: Heads;
}

/** Of a longer conversation the last turns may be leant on. */
const mostEarlier = 4;

/** Turns → what the last one asks: by learned heads over the encoder's vector, and exact slots. */
export function createUnderstand({ encoder, library, heads }: UnderstandDependencies): Understand {
  const mend = createSpelling(encoder, library);

  /** Of a question that chose one of several texts, what is looked for in it. */
  async function withoutItsName(reading: Reading): Promise<Reading> {
    const text = reading.texts.length === 1 ? library.find(reading.texts[0] ?? "") : undefined;
    return text ? { ...reading, query: await withoutOwnName(reading.query, text, encoder) } : reading;
  }

  /** Encodes all texts at once, each as the models are to `read` it; what is returned judges one of them. */
  async function judgeOf(texts: readonly string[], read: (text: string) => string) {
    const distinct = [...new Set(texts.map(read))];
    const encoded = await encoder.encode(distinct);
    const vectors = new Map(distinct.map((text, at) => [text, encoded[at]?.[0]?.vector]));
    return (text: string, hasEarlier: boolean): JudgedTurn => ({
      ...judgeTurn(heads, read(text), vectors.get(read(text)) ?? [], hasEarlier),
      text,
    });
  }

  return async (request) => {
    const scope = scopeOf(request, library);
    const own = request.messages.filter(({ role }) => role === "user").slice(-mostEarlier - 1);
    const typed = own.map(({ content }) => readableTurn(content));
    const only = scope.length === 1 ? library.find(scope[0] ?? "") : undefined;
    const mended = typed.map((turn) => mend(turn, scope));
    const turns = only
      ? await Promise.all(mended.map((turn) => withoutOwnName(turn, only, encoder)))
      : mended;
    const last = turns.at(-1) ?? "";
    const earlier = turns.slice(0, -1);
    const found = sentencesOf(last).flatMap(questionsIn);
    const sentences = found.length > 1 ? found : [];
    const plain = (text: string) => lastWords(withoutOwnSymbol(text, scope, library));
    const judge = await judgeOf([...sentences, ...turns], plain);
    const whole = judge(last, earlier.length > 0);
    const judged = sentences.map((each, at) => judge(each, at + earlier.length > 0));
    const before = leansOn(earlier, whole, judge);
    const form = findForm(last, whole.kind === "form");
    const shared = { messages: request.messages, scope, library, form, filters: request.filters ?? {} };
    const read = (question: Question, at: number): Reading => {
      const leantOn = at === 0 ? before : [];
      const earlierTexts = leantOn.map(({ text }) => text);
      const query = plain(queryBehind(earlierTexts, question.query));
      return readTurn({ ...shared, question: { ...question, query }, before: leantOn });
    };
    const readings = questionsOf(whole, judged).map(read);
    const [first, ...others] = only ? readings : await Promise.all(readings.map(withoutItsName));
    if (first === undefined) throw new Error("a turn always has a question");
    // Mended words of another language are names in English.
    return { readings: [first, ...others], language: await languageOf(typed.at(-1) ?? "") };
  };
}

/** Ids of the texts that may be asked. */
function scopeOf({ resolution, filters = {} }: UnderstandRequest, library: Library): string[] {
  if (resolution === undefined)
    return library.resolutions.filter((each) => fitsFilters(each, filters)).map(({ id }) => id);
  return [findResolution(library, resolution).id];
}

/** The turns that the last one leans on, oldest first: back to the first that stands alone. */
function leansOn(
  earlier: readonly string[],
  whole: JudgedTurn,
  judge: (text: string, hasEarlier: boolean) => JudgedTurn,
): JudgedTurn[] {
  const before: JudgedTurn[] = [];
  let judged = whole;
  for (let at = earlier.length - 1; at >= 0 && leansAtAll(judged); at--) {
    const turn = judge(earlier[at] ?? "", at > 0);
    // Behind "thank you" one leans on what was thanked for.
    if (turn.asks < leastAsking && turn.kind === "help") continue;
    judged = turn;
    before.unshift(judged);
  }
  return before;
}

function leansAtAll({ leans, kind, text }: JudgedTurn): boolean {
  return leans > leastLeaning || stepIn(text) !== 0 || (kind === "compare" && manyPointedAt(text) > 0);
}

/** Shorter turns are names and scraps as often as sentences. */
const fewestLetters = 20;
/** By how much another language's score must exceed that of English. */
const leastMargin = 0.15;

/** Of turns in another script, however short, that the detector does not tell. */
const languageOfScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** ISO 639-1 of the language of a turn; English unless another is plainly likelier. The detector is loaded with the first turn. */
export async function languageOf(text: string): Promise<string> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text);
  if (latin < letters / 2) {
    const byScript = languageOfScript.find(([script]) => script.test(text))?.[1];
    const isTold = found.language !== "" && found.language !== "en" && letters >= fewestLetters;
    return isTold ? found.language : (byScript ?? "en");
  }
  if (letters < fewestLetters) return "en";
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - (scores.en ?? 0);
  return found.language !== "" && found.isReliable() && margin >= leastMargin ? found.language : "en";
}
