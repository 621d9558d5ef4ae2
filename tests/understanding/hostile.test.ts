import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { probabilities, readHeads } from "../../src/understanding/heads.ts";
import { createUnderstand } from "../../src/understanding/understand.ts";
import { root } from "../support/source-imports.ts";
import { draftLibrary } from "./support.ts";

const json = readFileSync(join(root, "index/encoder/heads.json"), "utf8");
const heads = readHeads(json);
const vector = new Float32Array(384).fill(0.05);
const encoded = { vector, ids: new Int32Array(), pieces: new Int8Array(), scale: 1 };
const encoder = {
  encode: async (texts: readonly string[]) => texts.map(() => [encoded]),
  readNaming: async () => [],
  pieceOf: () => "[UNK]",
};
const understand = createUnderstand({ encoder, library: draftLibrary(), heads });
const ask = (content: string) => understand({ messages: [{ role: "user", content }] });

describe("the heads", () => {
  it("give probabilities that sum to one", () => {
    const all = probabilities(heads.label, new Float64Array(394));
    expect(all.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1);
  });

  it("are refused where they are damaged", () => {
    expect(() => readHeads(json.slice(0, 1000))).toThrow(/train:heads/);
    expect(() => readHeads(json.replace('"topic"', '"tropic"'))).toThrow(/train:heads/);
  });
});

const tokens = [
  "OP 5 (a) and ",
  "para 1, 2, 3 to 9, ",
  "the last of the last ",
  "A/RES/66/181 ",
  "A/B/C/D/",
  "1/",
  "(a)(b)(c)",
  "section II, ",
  "Secretary-General ",
  "Sekretary-Genral ",
  "twenty-",
  "the second one ",
  "in one in 3 words ",
  "22nd session of the CCPCJ 22 ",
  "how many ",
  "Why? ",
  "a. ",
  "[OP 3] ",
  '"',
  "“«",
  "-",
  "x",
  "é́",
  "👩‍👩‍👧",
  "中",
  "\u0000\u200b",
  "   ",
  "urges ",
  "and versus than ",
  "other than the ",
  "\n",
  "draft resolution of 2012 on ",
];

describe("a turn of 4,000 characters", () => {
  it.each(tokens.map((token) => [JSON.stringify(token), token]))(
    "of %s is understood in no time",
    async (_, token = "") => {
      await ask("warm up");
      const content = token.repeat(Math.ceil(4000 / token.length)).slice(0, 4000);
      const start = process.cpuUsage().user;
      const { readings } = await ask(content);
      // What is not linear takes seconds; npm run bench:answers says how long it is on an idle machine.
      expect((process.cpuUsage().user - start) / 1000).toBeLessThan(400);
      expect(readings.length).toBeLessThanOrEqual(3);
    },
  );

  it("may be empty", async () => {
    const { readings } = await ask("");
    expect(readings).toHaveLength(1);
  });
});

describe("a turn in another language", () => {
  it("is told by its words as they were typed, not as names in English mend them", async () => {
    expect((await ask("Qui doit financer ces activités ?")).language).toBe("fr");
  });
});

describe("a chosen text", () => {
  it("that is not loaded is an error", async () => {
    await expect(
      understand({ messages: [{ role: "user", content: "hello" }], resolution: "none" }),
    ).rejects.toThrow(/none/);
  });
});
