import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/domain/errors.ts";
import { readRelatedWords } from "../../src/embedding/related-words.ts";
import { tokenize } from "../../src/language/tokenizer.ts";
import { relatedFile, relatedWords } from "../support/stores.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "opcite-test-related-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const termOf = (word: string) => tokenize(word)[0]?.term ?? "";

describe("Related words", () => {
  it("are told by the stem of what is asked, as stems, in the order of the line", () => {
    const file = join(folder, "words.txt");
    writeFileSync(file, "yard: metres gardens\nyardstick: benchmarks indicators\n");
    const related = readRelatedWords(file);
    expect(related.relatedTo(termOf("yardsticks"))).toEqual([termOf("benchmark"), termOf("indicators")]);
    expect(related.relatedTo("yard")).toEqual([termOf("metres"), termOf("garden")]);
    expect(related.relatedTo("stick")).toEqual([]);
    expect(related.relatedTo("")).toEqual([]);
  });

  it("that cannot be read are an error which names the file", () => {
    const file = join(folder, "none.txt");
    expect(() => readRelatedWords(file)).toThrow(ExpectedError);
    expect(() => readRelatedWords(file)).toThrow(file);
  });
});

describe("The table of related words", () => {
  const lines = readFileSync(relatedFile, "utf8").trimEnd().split("\n");

  it("has one line for a stem, sorted, with other words than itself", () => {
    const keys = lines.map((line) => line.slice(0, line.indexOf(": ")));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(keys.toSorted());
    for (const line of lines) {
      expect(line).toMatch(/^[a-z-]+: [a-z-]+(?: [a-z-]+)*$/);
      const [key = "", ...words] = line.split(/:? /);
      expect(words.map(termOf)).not.toContain(key);
    }
  });

  it.each([
    ["yardsticks", "benchmarks"],
    ["bribes", "corruption"],
    ["sapphires", "minerals"],
    ["lenders", "creditors"],
  ])("leads from everyday words to those of resolutions: %s", (asked, printed) => {
    expect(relatedWords.relatedTo(termOf(asked))).toContain(termOf(printed));
  });
});
