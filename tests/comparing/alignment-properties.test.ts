import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareResolutions } from "../../src/comparing/compare-resolutions.ts";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import type { AlignedParagraph } from "../../src/domain/versions.ts";
import { italyDraft, kelpAdopted, kelpDraft } from "../support/two-versions.ts";
import { operative } from "./made-texts.ts";

const real = [italyDraft, kelpDraft, kelpAdopted].flatMap(({ paragraphs }) => paragraphs);
const words = [
  "requests",
  "States",
  "the",
  "report",
  "bridge",
  "“tunnel”",
  "sea-kelp",
  "A/RES/97/214",
  ",",
  "and",
];
const madeUp = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((chosen) => operative(chosen.join(" "), 1));
const paragraph = fc.oneof(fc.constantFrom(...real), madeUp);

/** Texts whose paragraphs may repeat each other. */
const text = fc.array(paragraph, { maxLength: 14 }).map(numbered);

describe("the comparison of any two texts", () => {
  it("finds no change between a text and itself", () => {
    fc.assert(
      fc.property(text, (resolution) => {
        for (const each of compareResolutions(resolution, resolution)) {
          expect(each).toMatchObject({ change: "same", moved: false, acts: [], similarity: 1 });
          expect(each.before).toBe(each.after);
          expect(each.words.filter(({ kind }) => kind !== "same")).toEqual([]);
        }
      }),
    );
  });

  it("finds two moves at most and no other change where two paragraphs change places", () => {
    const swap = text
      .filter(({ paragraphs }) => paragraphs.length > 1)
      .chain((resolution) => {
        const place = fc.nat(resolution.paragraphs.length - 1);
        return fc.tuple(fc.constant(resolution), place, place);
      });
    fc.assert(
      fc.property(swap, ([resolution, i, j]) => {
        const swapped = [...resolution.paragraphs];
        [swapped[i], swapped[j]] = [swapped[j] as Paragraph, swapped[i] as Paragraph];
        const paragraphs = compareResolutions(resolution, { ...resolution, paragraphs: swapped });
        expect(paragraphs.filter(({ change }) => change !== "same")).toEqual([]);
        expect(paragraphs.filter(({ moved }) => moved).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("has each paragraph of either text exactly once, those of the second in their order", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const paragraphs = compareResolutions(before, after);
        expect(sorted(paragraphs.map((each) => each.before))).toEqual(
          sorted(before.paragraphs.map(({ id }) => id)),
        );
        expect(paragraphs.flatMap((each) => each.after ?? [])).toEqual(after.paragraphs.map(({ id }) => id));
      }),
    );
  });

  it("mirrors what is new and what was dropped when the texts change places", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [there, back] = [compareResolutions(before, after), compareResolutions(after, before)];
        expect(countOf(there, "new")).toBe(countOf(back, "dropped"));
        expect(countOf(there, "dropped")).toBe(countOf(back, "new"));
        expect(countOf(there, "same")).toBe(countOf(back, "same"));
      }),
    );
  });

  it("gives both texts back from its words", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const each of compareResolutions(before, after)) {
          expect(plain(each, "removed")).toBe(plainText(before, each.before));
          expect(plain(each, "added")).toBe(plainText(after, each.after));
        }
      }),
    );
  });
});

describe("the comparison of long texts", () => {
  const long = numbered(Array.from({ length: 2_000 }, (_, at) => real[at % real.length] as Paragraph));
  const edited = numbered(
    long.paragraphs.map((each, at) => ({ ...each, text: `${each.text} in place ${at}` })).reverse(),
  );

  it("of 2,000 paragraphs that repeat each other ends, whatever their order", () => {
    expect(compareResolutions(long, edited).length).toBeGreaterThanOrEqual(2_000);
  });

  it("of one paragraph of 20,000 other words ends with one text for the other", () => {
    const many = (prefix: string) => Array.from({ length: 20_000 }, (_, at) => `${prefix}${at}`).join(" ");
    const [one, other] = [`Decides ${many("a")}`, `Decides ${many("b")}`].map((each) =>
      numbered([operative(each, 1)]),
    );
    const paragraphs = compareResolutions(one as Resolution, other as Resolution);
    expect(paragraphs.map(({ change }) => change).sort()).toEqual(["dropped", "new"]);
  });
});

function numbered(paragraphs: readonly Paragraph[]): Resolution {
  const renumbered = paragraphs.map((each, at) => ({ ...each, id: `${each.kind}${at}` }));
  return { ...kelpDraft, paragraphs: renumbered };
}

function sorted(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null).sort();
}

function countOf(paragraphs: readonly AlignedParagraph[], wanted: AlignedParagraph["change"]): number {
  return paragraphs.filter(({ change }) => change === wanted).length;
}

/** What one side of a row says, but for white space. */
function plain({ words: changes }: AlignedParagraph, own: "removed" | "added"): string {
  const side = changes.filter(({ kind }) => kind === "same" || kind === own);
  return withoutSpace(side.map(({ text: printed }) => printed).join(""));
}

function plainText(resolution: Resolution, id: string | null): string {
  const holder = resolution.paragraphs.find((each) => each.id === id);
  const parts = holder ? allParagraphs({ ...resolution, paragraphs: [holder] }) : [];
  return withoutSpace(
    parts
      .map(({ text: printed }) => printed)
      .join(" ")
      .replace(/[;.,:\s]+$/, ""),
  );
}

function withoutSpace(printed: string): string {
  return printed.replace(/\s+/g, "").replace(/[“”]/g, '"').replace(/’/g, "'");
}
