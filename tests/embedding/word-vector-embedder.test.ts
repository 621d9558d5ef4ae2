import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/domain/errors.ts";
import { readWordVectorTable } from "../../src/embedding/word-vector-table.ts";
import { describeEmbedderContract } from "../contracts/embedder-contract.ts";
import { localEmbedder, tableFile, wordVectors } from "../support/stores.ts";

describeEmbedderContract("The local embedder", async () => localEmbedder);

async function similarity(a: string, b: string): Promise<number> {
  const [first = [], second = []] = await localEmbedder.embedDocuments([a, b]);
  return first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
}

function likeness(a: string, b: string): number {
  const [first, second] = [wordVectors.vectorOf(a), wordVectors.vectorOf(b)];
  return first?.reduce((sum, value, at) => sum + value * (second?.[at] ?? 0), 0) ?? Number.NaN;
}

describe("The local embedder", () => {
  it("finds texts of one subject more like than texts of two", async () => {
    const poaching = "poaching of elephants";
    expect(await similarity(poaching, "illicit trafficking in endangered species")).toBeGreaterThan(
      (await similarity(poaching, "the convening of a second session")) + 0.2,
    );
  });

  it("gives no direction to a text without a known word", async () => {
    expect((await localEmbedder.embedQuery("§ 12 %")).every((value) => value === 0)).toBe(true);
  });
});

describe("Vectors of words", () => {
  it("tell like words from others", () => {
    expect(likeness("counterfeit", "fake")).toBeGreaterThan(0.6);
    expect(likeness("counterfeit", "session")).toBeLessThan(0.3);
  });

  it("stand for British and American spelling, capitals and inflections alike", () => {
    expect(likeness("criminalisation", "criminalization")).toBeCloseTo(1, 5);
    expect(likeness("Piracy", "piracy")).toBeCloseTo(1, 5);
  });

  it("are put together for compounds that are not in the table", () => {
    expect(wordVectors.vectorOf("cybercrime")).toBeDefined();
    expect(likeness("cybercrime", "crime")).toBeGreaterThan(0.3);
    expect(likeness("money-laundering", "laundering")).toBeGreaterThan(0.5);
  });

  it("do not exist for what is no word", () => {
    for (const word of ["", "66/181", "12", "xqzvw"]) expect(wordVectors.vectorOf(word)).toBeUndefined();
  });

  it("come with how rare the word is", () => {
    expect(wordVectors.rarityOf("the")).toBe(0);
    expect(wordVectors.rarityOf("back")).toBeLessThan(wordVectors.rarityOf("treaty"));
    expect(wordVectors.rarityOf("treaty")).toBeLessThan(wordVectors.rarityOf("poaching"));
    expect(wordVectors.rarityOf("xqzvw")).toBe(1);
  });
});

describe("The table of word vectors", () => {
  it("holds 60,000 words, each found where it stands", () => {
    const table = readWordVectorTable(tableFile);
    expect(table).toMatchObject({ size: 60_000, dimensions: 100 });
    for (const word of ["aachen", "the", "poaching", "zurich"]) {
      expect(table.vectorAt(table.positionOf(word)).some((value) => value !== 0)).toBe(true);
    }
    expect(table.weightAt(table.positionOf("the"))).toBeLessThan(
      table.weightAt(table.positionOf("poaching")),
    );
  });

  it("is missed with a sentence that says what to do", () => {
    expect(() => readWordVectorTable("/nowhere/words.bin")).toThrow(ExpectedError);
    expect(() => readWordVectorTable("/nowhere/words.bin")).toThrow(/Reinstall/);
  });

  it("is not taken for another file", () => {
    expect(() => readWordVectorTable(import.meta.filename)).toThrow(/not a table/);
  });
});
