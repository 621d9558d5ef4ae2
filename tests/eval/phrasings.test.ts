import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../eval/datasets.ts";
import { readReadingCases } from "../../eval/phrasings/reading-case.ts";
import { kindOfLabel } from "../../src/domain/reading.ts";

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const phrasings = readDataset("phrasings");
const readings = readReadingCases(pathOf("eval/phrasings/readings.jsonl"));

const turnsOf = ({ history, question }: { readonly history: readonly string[]; readonly question: string }) =>
  [...history, question].join("\n");

describe("the phrasings", () => {
  it("are each put to one text", () => {
    expect(phrasings.cases.filter(({ resolution }) => resolution === undefined)).toEqual([]);
  });

  it("cite no other text than the one they are put to", () => {
    const astray = phrasings.cases.filter(({ resolution, required, acceptable }) =>
      [...required, ...acceptable].some((unit) => !unit.startsWith(`${resolution}#`)),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("are there once", () => {
    const asked = phrasings.cases.map((each) => `${each.resolution}\n${turnsOf(each)}`);
    expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([]);
  });

  it("are none of the reference pairs", () => {
    const pairs = [...readDataset("development").cases, ...readDataset("held-out").cases];
    const known = new Set(pairs.map(turnsOf));
    const ofTheDraft = phrasings.cases.filter(({ resolution }) => resolution === "italy-revised-draft");
    expect(ofTheDraft.filter((each) => known.has(turnsOf(each))).map(({ id }) => id)).toEqual([]);
  });

  it.each(["index/corpus", "eval/library/corpus"])("have the texts of %s as they are there", (folder) => {
    const here = new Set(readdirSync(phrasings.corpus));
    const shared = readdirSync(pathOf(folder)).filter((name) => here.has(name));
    expect(shared).not.toEqual([]);
    for (const name of shared) {
      const copy = readFileSync(join(phrasings.corpus, name), "utf8");
      expect(copy).toBe(readFileSync(join(pathOf(folder), name), "utf8"));
    }
  });
});

describe("the readings", () => {
  it("are there once", () => {
    const turns = readings.map(turnsOf);
    expect(turns.filter((each, at) => turns.indexOf(each) !== at)).toEqual([]);
  });

  it("are of the kind that their label belongs to", () => {
    const astray = readings.filter(({ kind, label }) => label !== undefined && kindOfLabel[label] !== kind);
    expect(astray.map(turnsOf)).toEqual([]);
  });

  it("each say something", () => {
    const empty = readings.filter((each) =>
      Object.keys(each).every((field) => /^(?:question|history)$/.test(field)),
    );
    expect(empty.map(turnsOf)).toEqual([]);
  });
});
