import { describe, expect, it } from "vitest";
import type { KeywordIndex } from "../../src/ports.ts";

const texts = [
  "Requests the Secretary-General to report on piracy at sea",
  "Urges Member States to fight piracy, and piracy's financing",
  "Recalling resolution 66/181 and document E/CN.15/2012/15",
  "Welcomes the programme of organised visits",
  "Recalling resolution 66/180 of the same day",
];

/** What retrieval relies on in every keyword index. */
export function describeKeywordIndexContract(
  name: string,
  build: (texts: readonly string[]) => KeywordIndex,
): void {
  const documents = (query: string, k = 10, within?: readonly number[]) =>
    build(texts)
      .search(query, k, within)
      .map(({ document }) => document);

  describe(`${name} keeps the contract of a KeywordIndex`, () => {
    it("finds what shares a word, whatever its inflection, and nothing else", () => {
      expect(documents("reporting")).toEqual([0]);
      expect(documents("volcano")).toEqual([]);
    });

    it("puts first what says it more often", () => {
      expect(documents("piracy")).toEqual([1, 0]);
    });

    it("keeps symbols whole", () => {
      expect(documents("66/181")).toEqual([2]);
      expect(documents("E/CN.15/2012/15")).toEqual([2]);
      expect(documents("181")).toEqual([]);
    });

    it("reads British and American spelling alike", () => {
      expect(documents("organized program")).toEqual([3]);
    });

    it("gives the best k only", () => {
      expect(documents("recalling resolution piracy", 2)).toHaveLength(2);
      expect(documents("piracy", 0)).toEqual([]);
    });

    it("keeps to the documents that it is restricted to, with the same scores", () => {
      const index = build(texts);
      expect(documents("piracy", 10, [0, 2])).toEqual([0]);
      const whole = index.search("piracy", 10).find(({ document }) => document === 0);
      expect(index.search("piracy", 10, [0])[0]?.score).toBe(whole?.score);
    });

    it("holds a rare term to tell more than a frequent one, and one said twice more than once", () => {
      expect(documents("resolution 66/181")[0]).toBe(2);
      expect(documents("66/180 66/181 66/181")[0]).toBe(2);
    });

    it("tells the words of a text and the terms under which it has them", () => {
      const index = build(texts);
      expect(index.termsOf("of Organised piracy")).toEqual([
        { word: "organised", term: "organiz" },
        { word: "piracy", term: "piraci" },
      ]);
    });

    it("holds nothing when built of nothing", () => {
      expect(build([]).size).toBe(0);
      expect(build([]).search("piracy", 5)).toEqual([]);
    });
  });
}
