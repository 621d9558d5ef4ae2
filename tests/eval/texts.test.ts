import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCases } from "../../eval/dataset/case.ts";
import { readTextsDataset } from "../../eval/texts/texts-corpus.ts";

const casesOf = (name: string) =>
  readCases(fileURLToPath(new URL(`../../eval/texts/${name}.jsonl`, import.meta.url)));
const pairs = [...casesOf("questions"), ...casesOf("held-out")];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "opcite-test-texts-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the questions on other texts", () => {
  it("have ids of their own, and name units of the text that they ask", () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    for (const { resolution, required, acceptable } of pairs)
      for (const unit of [...required, ...acceptable]) expect(unit.split("#")[0]).toBe(resolution);
  });

  it("hold nothing of those texts but the ids of their units", () => {
    expect(pairs.filter(({ facts }) => facts.length > 0)).toEqual([]);
  });

  it("say which text is missing", async () => {
    writeFileSync(join(folder, "other.txt"), "The General Assembly,");
    await expect(readTextsDataset("questions", folder)).rejects.toThrow(/There is no text "a-/);
  });
});
