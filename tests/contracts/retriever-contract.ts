import { describe, expect, it } from "vitest";
import type { QuestionFrame } from "../../src/domain/questions.ts";
import { findParagraph } from "../../src/domain/units.ts";
import type { Library, Retriever } from "../../src/ports.ts";

interface RetrieverUnderTest {
  readonly retriever: Retriever;
  /** Its first resolution has "OP 1" and at least five paragraphs. */
  readonly library: Library;
  /** A frame that asks about a word of that resolution's text. */
  readonly frame: QuestionFrame;
}

/** What `ask` and the answerers rely on in every retriever. */
export function describeRetrieverContract(name: string, start: () => Promise<RetrieverUnderTest>): void {
  describe(`${name} keeps the contract of a Retriever`, () => {
    it("finds paragraphs that exist, at the top level, in resolutions that are asked", async () => {
      const { retriever, library, frame } = await start();
      const { passages } = await retriever.retrieve(frame, 5);
      expect(passages).not.toHaveLength(0);
      for (const { resolution, paragraph } of passages) {
        expect(frame.resolutions).toContain(resolution);
        expect(library.find(resolution)?.paragraphs.map(({ id }) => id)).toContain(paragraph);
      }
    });

    it("finds each paragraph once, and says which list found it", async () => {
      const { retriever, frame } = await start();
      const { passages } = await retriever.retrieve(frame, 5);
      const keys = passages.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { ranks } of passages) expect(Math.min(...Object.values(ranks))).toBeGreaterThanOrEqual(1);
    });

    it("finds no more than asked for, the best first", async () => {
      const { retriever, frame } = await start();
      const three = await retriever.retrieve(frame, 3);
      const five = await retriever.retrieve(frame, 5);
      expect(three.passages).toHaveLength(3);
      expect(five.passages.slice(0, 3)).toEqual(three.passages);
      const scores = five.passages.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    it("measures what stands in the text between 0 and 1", async () => {
      const { retriever, frame } = await start();
      for (const terms of [frame.terms, ["xqzvw"], []]) {
        const { similarity, standing } = await retriever.retrieve({ ...frame, terms }, 5);
        for (const measure of [similarity, standing]) {
          expect(measure).toBeGreaterThanOrEqual(0);
          expect(measure).toBeLessThanOrEqual(1.000001);
        }
      }
    });

    it("fetches what is named, first, beyond the limit if need be", async () => {
      const { retriever, library, frame } = await start();
      const named = [
        { printed: "paragraph 1", kind: "operative", number: 1, assumedOperative: true },
      ] as const;
      const [first] = (await retriever.retrieve({ ...frame, named }, 0)).passages;
      expect(first).toMatchObject({ score: 1, ranks: { named: 1 } });
      const [resolution] = library.resolutions;
      expect(resolution && findParagraph(resolution, first?.paragraph ?? "")?.label).toBe("OP 1");
    });

    it("gives the same for the same question", async () => {
      const { retriever, frame } = await start();
      expect(await retriever.retrieve(frame, 5)).toEqual(await retriever.retrieve(frame, 5));
    });
  });
}
