import { describe, expect, it } from "vitest";
import { fewTexts } from "../../src/domain/reading.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { SearchedQuestion } from "../../src/ports.ts";
import { createNarrowing } from "../../src/retrieval/scopes.ts";
import { readingOf } from "../support/readings.ts";

const texts = Array.from({ length: 100 }, (_, at) => `text-${String(at).padStart(3, "0")}`);
const vector = new Float32Array([1, 0]);

const lamps = parseResolution(
  "The General Assembly,\n\n1. Requests the information due under Article 73 e of the Charter.",
  { id: "text-003" },
);

function narrowing(found: readonly string[]) {
  const asked: SearchedQuestion[] = [];
  const narrow = createNarrowing(
    {
      library: { resolutions: [lamps], find: (id) => (id === "text-003" ? lamps : undefined) },
      async nearestTexts(question, k) {
        asked.push(question);
        return found.slice(0, k);
      },
    },
    async (text) => ({ text, vector, pieces: null }),
  );
  return { asked, narrow };
}

describe("A question to many texts", () => {
  it("is put to the nearest of them, in the order of the library, and says of how many", async () => {
    const { narrow } = narrowing(["text-070", "text-003"]);
    const reading = await narrow(readingOf("lamps", { texts }));
    expect(reading).toMatchObject({ texts: ["text-003", "text-070"], nearestOf: 100 });
  });

  it("names no article of another instrument that they cite", async () => {
    const { narrow } = narrowing(["text-070", "text-003"]);
    const article = (number: number) =>
      ({
        printed: `Article ${number}`,
        kind: "operative",
        division: "article",
        number,
        assumedOperative: true,
      }) as const;
    const reading = await narrow(readingOf("lamps", { texts, paragraphs: [article(73), article(74)] }));
    expect(reading.paragraphs.map(({ number }) => number)).toEqual([74]);
  });

  it("is put to no more than are looked through", async () => {
    const { narrow } = narrowing(texts.toReversed());
    expect((await narrow(readingOf("lamps", { texts }))).texts).toEqual(texts.slice(-fewTexts));
  });

  it("is put to some where none is near", async () => {
    const { narrow } = narrowing([]);
    expect((await narrow(readingOf("lamps", { texts }))).texts).toEqual(texts.slice(0, fewTexts));
  });

  it("on what is asked of somebody looks for the texts that ask it", async () => {
    const { asked, narrow } = narrowing(texts);
    const actors = [{ id: "ports", name: "ports" }];
    await narrow(readingOf("what must ports do?", { kind: "acts", actors, forces: ["request"], texts }));
    await narrow(readingOf("lamps", { texts }));
    expect(asked.map(({ acts }) => acts)).toEqual([{ actors, forces: ["request"] }, null]);
  });
});

describe("A question to a few texts", () => {
  it("is put to all of them", async () => {
    const { asked, narrow } = narrowing([]);
    const reading = readingOf("lamps", { texts: texts.slice(0, fewTexts) });
    expect(await narrow(reading)).toBe(reading);
    expect(asked).toEqual([]);
  });
});
