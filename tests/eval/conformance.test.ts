import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { missedBars } from "../../eval/conformance/bars.ts";
import type { Gold } from "../../eval/conformance/gold.ts";
import { totalsOf } from "../../eval/conformance/report.ts";
import { type DocumentScore, scoreDocument } from "../../eval/conformance/score-document.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const shared = new URL("../../../shared/un-texts/", import.meta.url).pathname;

const gold: Gold = {
  symbol: "A/RES/95/12",
  organ: "GA",
  title: "Lamps",
  preamble: [{ text: "Recalling \u201clamps\u201d," }],
  body: [
    { type: "op", num: "1.", text: "Requests all ports:", items: [{ num: "(a)", text: "To keep lamps;" }] },
    { type: "op", num: "2.", text: "Decides to wait." },
  ],
  annexes: [],
  notes: [],
};

function score(text: string): DocumentScore {
  return scoreDocument("sample", parseResolution(text, { id: "sample" }), gold, [], []);
}

describe("the conformance scorer", () => {
  const sound =
    'A/RES/95/12\n\n95/12. Lamps\n\nThe General Assembly,\n\nRecalling "lamps",\n\n1. Requests all ports:\n\n(a) To keep lamps;\n\n2. Decides to wait.';

  it("lets only typography differ", () => {
    expect(score(sound)).toMatchObject({
      right: 4,
      paragraphs: 4,
      everyParagraphRight: true,
      title: true,
      symbol: true,
    });
    expect(score(sound.replace("keep lamps", "keep lamp")).right).toBe(3);
  });

  it("asks for kind, number and nesting as well as for words", () => {
    expect(score(sound.replace("2. Decides", "3. Decides")).right).toBe(3);
    expect(score(sound.replace("(a) To keep", "(i) To keep")).right).toBe(3);
    expect(score(sound.replace("1. Requests", "Requests")).everyParagraphRight).toBe(false);
  });

  it("names every bar that is missed, and all of them where nothing was scored", () => {
    expect(missedBars(totalsOf([score(sound)]))).toEqual([]);
    const worse = missedBars(totalsOf([score(sound.replace("Lamps", "Lights").replace("(a) To", "(i) To"))]));
    expect(worse.map((line) => line.split(":")[0])).toEqual([
      "paragraphs",
      "documents",
      "titles",
      "silentFailures",
    ]);
    expect(missedBars(totalsOf([]))).toHaveLength(6);
  });

  it("finds a paragraph that the gold does not have", () => {
    const longer = score(`${sound.slice(0, -1)};\n\n3. Decides to wait.`);
    expect(longer).toMatchObject({ right: 3, extra: 2, everyParagraphRight: false });
  });
});

describe.skipIf(!existsSync(shared))(
  "the 109 pairs of ../shared/un-texts (skipped where it is absent)",
  () => {
    it("are parsed as the United Nations marked them up", () => {
      const scores = readdirSync(join(shared, "raw")).map((file) => {
        const id = basename(file, ".txt");
        const resolution = parseResolution(readFileSync(join(shared, "raw", file), "utf8"), { id });
        const marked = JSON.parse(readFileSync(join(shared, "gold", `${id}.json`), "utf8")) as Gold;
        return scoreDocument(id, resolution, marked, [], []);
      });
      const share = (
        part: (score: DocumentScore) => number,
        whole: (score: DocumentScore) => number,
      ): number =>
        scores.reduce((sum, one) => sum + part(one), 0) / scores.reduce((sum, one) => sum + whole(one), 0);
      expect(
        share(
          (one) => one.right,
          (one) => one.paragraphs,
        ),
      ).toBeGreaterThanOrEqual(0.97);
      expect(
        share(
          (one) => (one.title ? 1 : 0),
          () => 1,
        ),
      ).toBeGreaterThanOrEqual(0.98);
      expect(
        share(
          (one) => (one.symbol ? 1 : 0),
          () => 1,
        ),
      ).toBeGreaterThanOrEqual(0.98);
      expect(
        share(
          (one) => one.footnotesRight,
          (one) => one.footnotes,
        ),
      ).toBeGreaterThanOrEqual(0.98);
    });
  },
);
