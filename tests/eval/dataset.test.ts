import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { EvaluationCase } from "../../eval/dataset/case.ts";
import { readDataset } from "../../eval/datasets.ts";
import { fold } from "../../eval/fold.ts";
import { createScoringContext, unitOf } from "../../eval/scoring-context.ts";
import { findUnit } from "../../src/domain/units.ts";
import { tokenize } from "../../src/vocabulary/tokenizer.ts";

const development = readDataset("development");
const heldOut = readDataset("held-out");
const library = readDataset("library");
const phrasings = readDataset("phrasings");
const pairs = [...development.cases, ...heldOut.cases];
const datasets = [development, heldOut, library, phrasings];

describe("the reference pairs", () => {
  it("are at least 200, of which at least a third is held out", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(heldOut.cases.length * 3).toBeGreaterThanOrEqual(pairs.length);
  });

  it("have ids of their own", () => {
    const ids = datasets.flatMap(({ cases }) => cases.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("cover every kind of question that the product is for", () => {
    expect(new Set(pairs.map(({ kind }) => kind))).toEqual(
      new Set(
        `actor premise verb look-up topic deadline reference acronym count compare summary follow-up not-there
        partly-there unclear robust language`.split(/\s+/),
      ),
    );
  });

  it("have a stand-alone wording for each follow-up", () => {
    const followUps = pairs.filter(({ kind }) => kind === "follow-up");
    expect(followUps.filter((each) => each.history.length === 0 || !each.standalone).map(idOf)).toEqual([]);
  });

  it("expect nothing to be cited where they expect a refusal", () => {
    const refused = pairs.filter(({ outcome }) => outcome !== "answered");
    expect(refused.filter(({ required, facts }) => required.length + facts.length > 0).map(idOf)).toEqual([]);
  });

  it("do not let a unit be both required and merely acceptable", () => {
    const both = pairs.filter(({ required, acceptable }) =>
      required.some((unit) => acceptable.includes(unit)),
    );
    expect(both.map(idOf)).toEqual([]);
  });
});

describe.each(datasets)("the units and patterns of $name", ({ cases, corpus }) => {
  const context = createScoringContext(corpus);
  const textOf = (gold: string): string | undefined => {
    const found = unitOf(context, gold);
    return found ? findUnit(found.resolution, found.unit)?.text : undefined;
  };

  it("name units that exist", () => {
    const unknown = cases.flatMap(({ id, required, acceptable }) =>
      [...required, ...acceptable]
        .filter((unit) => textOf(unit) === undefined)
        .map((unit) => `${id}: ${unit}`),
    );
    expect(unknown).toEqual([]);
  });

  it("state facts that stand in their unit", () => {
    const astray = cases.flatMap(({ id, facts }) =>
      facts
        .filter(({ unit }) => unit !== "structure")
        .filter(
          ({ unit, text }) =>
            !fold(textOf(unit) ?? "")
              .toLowerCase()
              .includes(fold(text).toLowerCase()),
        )
        .map(({ unit, text }) => `${id}: ${unit} does not say “${text}”`),
    );
    expect(astray).toEqual([]);
  });

  it("have patterns that compile", () => {
    const patterns = cases.flatMap(({ forbidden, premise }) => [...forbidden, ...(premise ? [premise] : [])]);
    for (const pattern of patterns) expect(() => new RegExp(pattern, "i"), pattern).not.toThrow();
  });

  it("forbid no fact that they ask for", () => {
    const contradictory = cases.filter(({ facts, forbidden }) =>
      facts.some(({ text }) => forbidden.some((pattern) => new RegExp(pattern, "i").test(text))),
    );
    expect(contradictory.map(idOf)).toEqual([]);
  });
});

describe("questions that share no content stem with their paragraphs", () => {
  const context = createScoringContext(fileURLToPath(new URL("../../index/corpus", import.meta.url)));
  const flagged = pairs.filter(({ noSharedStem }) => noSharedStem);

  it("are at least forty", () => {
    expect(flagged.length).toBeGreaterThanOrEqual(40);
  });

  it("really share none", () => {
    const stems = (text: string) => tokenize(text).map(({ term }) => term);
    const shared = flagged.flatMap(({ id, question, required }) => {
      const asked = stems(question);
      return required.flatMap((gold) => {
        const found = unitOf(context, gold);
        const there = new Set(stems((found && findUnit(found.resolution, found.unit)?.text) ?? ""));
        return asked.filter((stem) => there.has(stem)).map((stem) => `${id}: ${stem} in ${gold}`);
      });
    });
    expect(shared).toEqual([]);
  });
});

function idOf({ id }: EvaluationCase): string {
  return id;
}
