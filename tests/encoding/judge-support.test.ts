import { expect, it } from "vitest";
import { createJudgeSupport } from "../../src/encoding/judge-support.ts";
import type { Encoder } from "../../src/ports.ts";

/** Each piece of two letters, unsupported where the paragraph does not have it; nothing behind the tenth piece is read. */
const read: Encoder["read"] = async (sentence, paragraphs) =>
  paragraphs.map((paragraph) => ({
    answers: 0,
    unsupported: 0,
    unmet: [...sentence.matchAll(/\p{L}{1,2}/gu)].slice(0, 10).map(({ 0: piece, index }) => ({
      start: index,
      end: index + piece.length,
      logit: paragraph.includes(piece) ? -5 : 5,
    })),
  }));

const judge = createJudgeSupport({ read });

it("judges words by their worst piece, each by the unit that supports it best", async () => {
  const { words } = await judge("well drum", ["the well", "a drill"]);
  expect(words).toEqual([
    { start: 0, end: 4, logit: -5 },
    { start: 5, end: 9, logit: 5 },
  ]);
});

it("reads all of a long unit", async () => {
  const unit = `${"word ".repeat(400)}well`;
  expect((await judge("well", [unit])).words).toEqual([{ start: 0, end: 4, logit: -5 }]);
});

it("takes what was not read for unsupported", async () => {
  const { words } = await judge("abcdefghij abcdefghij end", ["abcdefghij"]);
  expect(words.at(-1)).toEqual({ start: 22, end: 25, logit: 10 });
});
