import type { Encoder } from "../../src/ports.ts";

/** An encoder that knows nothing and notes what it is asked: fast, and the same for the same text. */
export interface CountingEncoder extends Encoder {
  readonly encoded: string[];
  /** `sentence paragraph` */
  readonly pairs: string[];
}

export function countingEncoder(): CountingEncoder {
  const encoded: string[] = [];
  const pairs: string[] = [];
  return {
    id: "counting encoder",
    encoded,
    pairs,
    async encode(texts) {
      encoded.push(...texts);
      return texts.map((text) => windowsOf(text));
    },
    async judge(question, paragraphs) {
      pairs.push(...paragraphs.map((paragraph) => `${question} ${paragraph}`));
      return paragraphs.map(({ length }) => ({
        answers: length,
        answer: [{ start: 0, end: length, logit: -0.25 }],
        short: { start: 0, end: length, certainty: 0, logit: 0 },
      }));
    },
    async read(sentence, paragraphs) {
      pairs.push(...paragraphs.map((paragraph) => `${sentence} ${paragraph}`));
      return paragraphs.map(({ length }) => ({
        answers: length,
        unsupported: -length,
        unmet: [{ start: 0, end: 1, logit: 0.5 }],
      }));
    },
    readNaming: async () => [],
    decide: async () => ({ yes: 0, no: 0 }),
    pieceOf: (id) => String.fromCharCode(id),
    async close() {},
  };
}

/** Letters counted; a window for each 200 of them. */
function windowsOf(text: string) {
  const count = Math.max(1, Math.ceil(text.length / 200));
  return Array.from({ length: count }, (_, at) => {
    const letters = Array.from(text.slice(at * 200, (at + 1) * 200), (letter) => letter.charCodeAt(0));
    const counts = new Float32Array(8);
    for (const letter of letters) counts[letter % 8] = (counts[letter % 8] ?? 0) + 1;
    const length = Math.hypot(...counts) || 1;
    return {
      vector: counts.map((value) => value / length),
      ids: Int32Array.from(letters),
      pieces: Int8Array.from(letters.flatMap((letter) => [letter % 100, 100 - (letter % 100)])),
      scale: 1 / 64,
    };
  });
}
