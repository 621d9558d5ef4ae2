import type { Support } from "../domain/statements.ts";
import type { Encoder, JudgeSupport, PieceLogit } from "../ports.ts";

type JudgedWord = Support["words"][number];

/** Words of a part of a unit that the reader sees at once; with the sentence they are seldom more than it reads. */
const longestPart = 110;
/** Words that a part has in common with the one before it. */
const shared = 30;
/** What is behind the last word that the reader reads is supported by nothing. */
const unread = 10;

/** Judges sentences by the reader; each word counts by the unit, or part of a long unit, that supports it best. */
export function createJudgeSupport(encoder: Pick<Encoder, "read">): JudgeSupport {
  return async (sentence, units) => {
    const judgements = await encoder.read(sentence, units.flatMap(partsOf));
    const words = bestOf(judgements.map(({ unmet }) => wordsOf(sentence, unmet)));
    return { words: [...words, ...wordsBehind(sentence, words)] };
  };
}

function partsOf(unit: string): string[] {
  const words = unit.split(/\s+/);
  if (words.length <= longestPart) return [unit];
  const parts = Math.ceil((words.length - shared) / (longestPart - shared));
  const step = (words.length - longestPart) / Math.max(1, parts - 1);
  return Array.from({ length: parts }, (_, at) => {
    const start = Math.round(at * step);
    return words.slice(start, start + longestPart).join(" ");
  });
}

/** A word's logit is that of its least supported piece. */
function wordsOf(sentence: string, pieces: readonly PieceLogit[]): JudgedWord[] {
  const words: JudgedWord[] = [];
  for (const { start, end, logit } of pieces) {
    const last = words.at(-1);
    const goesOn = last?.end === start && /^[\p{L}\p{N}]{2}$/u.test(sentence.slice(start - 1, start + 1));
    if (last && goesOn)
      words[words.length - 1] = { start: last.start, end, logit: Math.max(last.logit, logit) };
    else words.push({ start, end, logit });
  }
  return words;
}

function bestOf(readings: readonly (readonly JudgedWord[])[]): JudgedWord[] {
  const [first = [], ...others] = readings;
  return first.map((word, at) => ({
    ...word,
    logit: Math.min(word.logit, ...others.map((reading) => reading[at]?.logit ?? word.logit)),
  }));
}

function wordsBehind(sentence: string, words: readonly JudgedWord[]): JudgedWord[] {
  const from = words.at(-1)?.end ?? 0;
  return Array.from(sentence.slice(from).matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    logit: unread,
  }));
}
