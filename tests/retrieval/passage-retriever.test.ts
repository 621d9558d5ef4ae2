import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { findUnit } from "../../src/domain/units.ts";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import { withShippedEncodings } from "../../src/encoding/encodings-file.ts";
import { windowsOfEmbedder } from "../../src/encoding/windows.ts";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Embedder, Encoder, PassageRetriever } from "../../src/ports.ts";
import { createPassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import type { RelevanceWeights } from "../../src/retrieval/relevance-weights.ts";
import { actorOfId } from "../../src/vocabulary/actors.ts";
import { italyDraft, italyId } from "../support/italy-draft.ts";
import { readingOf } from "../support/readings.ts";
import { storePlace } from "../support/stores.ts";

const folder = join(packageRoot, "index/encoder");
const encoder = withShippedEncodings(createEncoder({ folder }), folder);
const weights: RelevanceWeights = JSON.parse(readFileSync(join(folder, "relevance.json"), "utf8"));
const place = storePlace();
let retriever: PassageRetriever;

beforeAll(async () => {
  const index = (await place.open({ encoder })).current();
  retriever = createPassageRetriever({ index, encoder, weights });
});
afterAll(async () => {
  place.remove();
  await encoder.close();
});

const asked = (query: string, more: Partial<Reading> = {}) => retriever.retrieve(readingOf(query, more));

async function firstFive(query: string, more: Partial<Reading> = {}): Promise<string[]> {
  const { passages } = await asked(query, more);
  return passages.slice(0, 5).map(({ paragraph }) => paragraph);
}

function actor(id: string) {
  const { name } = actorOfId(id) ?? expect.fail(`no actor ${id}`);
  return { id, name };
}

/** An embedder that gives a vector for each text, and no more. */
function withoutPieces({ encode }: Pick<Encoder, "encode">): Embedder {
  const embedDocuments = async (texts: readonly string[]) =>
    (await encode(texts)).map(([window]) => Array.from(window?.vector ?? []));
  return {
    id: "another embedder",
    dimensions: 384,
    embedDocuments,
    embedQuery: async (text) => (await embedDocuments([text]))[0] ?? [],
  };
}

const named = (printed: string, number: number) => ({
  printed,
  number,
  kind: "operative" as const,
  assumedOperative: true,
});

describe("A question on a subject of the draft finds the paragraph", () => {
  it.each([
    ["Does it speak of cybercrime?", "op11"],
    ["fake drugs", "pp12"],
    ["modern slavery", "pp10"],
    ["What about theft from museums?", "op8"],
    ["Is there anything on holidaymakers' safety?", "op4"],
  ])("%s", async (question, paragraph) => {
    expect(await firstFive(question)).toContain(paragraph);
  });
});

describe("A passage", () => {
  it("has a probability, falling from one to the next, and the best one answers", async () => {
    const { passages } = await asked("What is said about cybercrime?");
    const scores = passages.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(Math.max(...scores)).toBeLessThan(1);
    expect(passages[0]?.answers).toBe(true);
  });

  it("shows where in it the answer stands, as whole words of a unit, most telling first", async () => {
    const { passages } = await asked("What is said about cybercrime?");
    const spans = passages.flatMap((passage) => passage.spans);
    const [best] = passages;
    const logits = best?.spans.map(({ logit }) => logit) ?? [];
    expect(logits).toEqual([...logits].sort((a, b) => b - a));
    for (const { unit, start, end } of spans) {
      const { text } = findUnit(italyDraft, unit) ?? expect.fail(`no unit ${unit}`);
      expect(text.slice(start, end)).not.toBe("");
      expect(`${text[start - 1] ?? " "}${text[start]}`).not.toMatch(/^[a-z]{2}$/);
      expect(`${text[end - 1]}${text[end] ?? " "}`).not.toMatch(/^[a-z]{2}$/);
    }
    const [first] = best?.spans ?? [];
    const words = findUnit(italyDraft, first?.unit ?? "")?.text.slice(first?.start, first?.end);
    expect(words).toMatch(/cybercrime/);
  });
});

describe("What the draft does not speak of", () => {
  it("is not found, and the words that nothing meets are told", async () => {
    const { found, presence, unmet } = await asked("What does it say about nuclear submarines?");
    expect(found).toBe(false);
    expect(presence).toBeLessThan(0.5);
    expect(unmet).toEqual(["nuclear", "submarines"]);
  });

  it("is less likely there than what it speaks of", async () => {
    const { found, presence } = await asked("What does it say about trafficking in cultural property?");
    expect(found).toBe(true);
    expect(presence).toBeGreaterThan(0.8);
  });
});

describe("A paragraph that the question names", () => {
  it("is all that is given where it is to be looked up", async () => {
    const { passages, found } = await asked("What does paragraph 8 say?", {
      kind: "look-up",
      paragraphs: [named("paragraph 8", 8)],
    });
    expect(passages).toEqual([expect.objectContaining({ paragraph: "op8", score: 1, answers: true })]);
    expect(found).toBe(true);
  });

  it("that is not there gives nothing", async () => {
    const { passages, found } = await asked("What does paragraph 80 say?", {
      kind: "look-up",
      paragraphs: [named("paragraph 80", 80)],
    });
    expect(passages).toEqual([]);
    expect(found).toBe(false);
  });

  it("comes first and keeps its probability where something is asked of it", async () => {
    const { passages } = await asked("Does paragraph 2 speak of cybercrime?", {
      paragraphs: [named("paragraph 2", 2)],
    });
    expect(passages[0]).toMatchObject({ paragraph: "op2", ranks: { named: 1 } });
    expect(passages[0]?.score).toBeLessThan(0.5);
  });
});

describe("A turn that leans on an answer", () => {
  it("gives what was cited there where no more is looked for", async () => {
    const { passages } = await asked("shorter, please", {
      kind: "form",
      leansOnEarlier: true,
      earlier: [{ resolution: italyId, unit: "op13" }],
    });
    expect(passages.map(({ paragraph }) => paragraph)).toEqual(["op13"]);
  });
});

describe("A question of acts", () => {
  it("gets every paragraph with an act for the actor", async () => {
    const { passages } = await asked("What is asked of UNODC?", { kind: "acts", actors: [actor("unodc")] });
    const acts = passages.filter(({ ranks }) => ranks.act !== undefined);
    expect(acts.map(({ paragraph }) => paragraph).sort()).toEqual(
      expect.arrayContaining(["op12", "op15", "op4"]),
    );
  });

  it("gets every paragraph with a verb of the force", async () => {
    const { passages } = await asked("What is urged?", { kind: "acts", forces: ["urge"] });
    const withAct = passages.filter(({ ranks }) => ranks.act !== undefined);
    const urging = italyDraft.paragraphs.filter(({ acts }) => acts.some(({ force }) => force === "urge"));
    expect(withAct.map(({ paragraph }) => paragraph).sort()).toEqual(urging.map(({ id }) => id).sort());
  });
});

describe("A part of the text", () => {
  it("is all that is searched", async () => {
    const { passages } = await asked("cybercrime", { part: { kind: "preambular" } });
    expect(passages.length).toBeGreaterThan(10);
    expect(passages.every(({ paragraph }) => paragraph.startsWith("pp"))).toBe(true);
  });

  it("that a filter names is all that is searched", async () => {
    const { passages } = await asked("cybercrime", { filters: { kind: "operative" } });
    expect(passages.every(({ paragraph }) => paragraph.startsWith("op"))).toBe(true);
  });
});

describe("No text to look in", () => {
  it("gives nothing", async () => {
    expect(await asked("cybercrime", { texts: [] })).toMatchObject({ passages: [], found: false });
  });

  it("and no words to look for give nothing either", async () => {
    expect(await asked("", { kind: "help", label: "help", certainty: 0.7 })).toMatchObject({
      passages: [],
      presence: 0,
      found: false,
    });
  });
});

describe("A comparison of subjects", () => {
  it("gets the paragraphs of each", async () => {
    const { bySide } = await asked("cybercrime or cultural property?", {
      kind: "compare",
      sides: [
        { of: "subject", query: "cybercrime" },
        { of: "subject", query: "trafficking in cultural property" },
      ],
    });
    expect(bySide?.[0]?.slice(0, 3).map(({ paragraph }) => paragraph)).toContain("op11");
    expect(bySide?.[1]?.slice(0, 3).map(({ paragraph }) => paragraph)).toContain("op8");
  });
});

describe("With another embedder", () => {
  it("paragraphs are ranked by its vectors, words and the reader", async () => {
    const other = storePlace();
    const embedder = withoutPieces(encoder);
    const index = (await other.open({ encoder: windowsOfEmbedder(embedder) })).current();
    const standingIn = createPassageRetriever({ index, encoder, embedder, weights });
    const { passages, found } = await standingIn.retrieve(readingOf("What is said about cybercrime?"));
    expect(passages.slice(0, 3).map(({ paragraph }) => paragraph)).toContain("op11");
    expect(found).toBe(true);
    other.remove();
  });
});

describe("what was far less likely before judging", () => {
  it("is not judged, and stands behind what was", async () => {
    const judgedOf = async (query: string) => {
      const judged: string[] = [];
      const judge: Encoder["judge"] = async (question, paragraphs) => {
        judged.push(...paragraphs);
        return encoder.judge(question, paragraphs);
      };
      const index = (await place.open({ encoder })).current();
      const counting = createPassageRetriever({ index, encoder: { ...encoder, judge }, weights });
      const { passages } = await counting.retrieve(readingOf(query));
      const isJudged = ({ paragraph }: { readonly paragraph: string }) =>
        judged.includes(findUnit(italyDraft, paragraph)?.text ?? "");
      return passages.map(isJudged);
    };
    const plain = await judgedOf("What is UNICRI to do with its research on organized crime?");
    expect(plain.filter(Boolean).length).toBeLessThan(8);
    expect(plain.slice(plain.indexOf(false))).not.toContain(true);
    expect((await judgedOf("Is it so?")).filter(Boolean)).toHaveLength(8);
  });
});

describe("of the best three paragraphs", () => {
  it("the one that settles a yes-or-no question goes first, and keeps the likelihood of the first", async () => {
    const query = "Is research on organized crime asked for?";
    const open = await asked(query);
    const [first, second] = open.passages;
    const words = second && findUnit(italyDraft, second.paragraph)?.text;
    const settled = { yes: 0.99, no: 0.005 };
    const decide = async (_: string, read: string) => (read === words ? settled : { yes: 0.001, no: 0.001 });
    const index = (await place.open({ encoder })).current();
    const deciding = createPassageRetriever({ index, encoder: { ...encoder, decide }, weights });
    const { passages, verdict, presence } = await deciding.retrieve(readingOf(query, { yesNo: "other" }));
    expect(passages.slice(0, 2).map(({ paragraph }) => paragraph)).toEqual([
      second?.paragraph,
      first?.paragraph,
    ]);
    expect([passages[0]?.score, presence]).toEqual([first?.score, open.presence]);
    expect(verdict).toEqual(settled);
    expect(open.verdict).toBeUndefined();
  });
});

describe("A paragraph with items", () => {
  const items = ["mend the bridges", "count the herons", "paint the lighthouses"];
  const lines = [
    "1. Requests the Secretary-General:",
    ...items.map((item, at) => `(${"abc"[at]}) To ${item};`),
  ];
  const text = parseResolution(["The General Assembly,", ...lines, "2. Decides to wait."].join("\n\n"), {
    id: "bridges",
  });

  it("is read item by item, and what answers stands in the one of which the judge is surest", async () => {
    const seen: string[] = [];
    const judge: Encoder["judge"] = async (question, texts) => {
      seen.push(...texts);
      const judgements = await encoder.judge(question, texts);
      return judgements.map((each, at) => ({ ...each, answers: texts[at]?.includes("herons") ? 9 : -9 }));
    };
    const index = indexInMemory([text], encoder);
    const { retrieve } = createPassageRetriever({ index, encoder: { ...encoder, judge }, weights });
    const { passages } = await retrieve(readingOf("What is he to paint?", { texts: ["bridges"] }));
    expect(passages[0]).toMatchObject({ paragraph: "op1", spans: [{ unit: "op1.b" }, {}, {}] });
    expect(seen).toContain("To count the herons;");
    expect(seen.some((words) => words.includes("bridges") && words.includes("herons"))).toBe(false);
  });
});
