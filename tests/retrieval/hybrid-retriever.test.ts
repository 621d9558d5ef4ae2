import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuestionFrame } from "../../src/domain/questions.ts";
import type { Store } from "../../src/indexing/open-store.ts";
import type { Retriever } from "../../src/ports.ts";
import { createHybridRetriever } from "../../src/retrieval/hybrid-retriever.ts";
import { describeRetrieverContract } from "../contracts/retriever-contract.ts";
import { topicFrame } from "../support/frames.ts";
import { localEmbedder, relatedWords, storePlace, wordVectors } from "../support/stores.ts";

const place = storePlace();
let store: Store;
let retriever: Retriever;
beforeAll(async () => {
  store = await place.open();
  retriever = createHybridRetriever({
    searchable: store,
    embedder: localEmbedder,
    wordVectors,
    relatedWords,
  });
});
afterAll(() => place.remove());

describeRetrieverContract("The hybrid retriever", async () => ({
  retriever,
  library: store.library,
  frame: topicFrame("trafficking in cultural property"),
}));

async function found(text: string, more: Partial<QuestionFrame> = {}, limit = 5): Promise<string[]> {
  const { passages } = await retriever.retrieve(topicFrame(text, more), limit);
  return passages.map(({ paragraph }) => paragraph);
}

describe("The hybrid retriever finds", () => {
  it.each([
    ["cybercrime", ["pp7", "op11"]],
    ["statistics", ["pp8"]],
    ["tourism sector", ["pp5", "op4"]],
    ["criminalizing cultural property offences", ["op8"]],
    ["organised crime and terrorism", ["pp14"]],
  ])("what is said in the same words: %s", async (topic, wanted) => {
    expect(await found(topic)).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ["poaching", ["op10"]],
    ["bribery", ["op6"]],
    ["museum robberies", ["op8"]],
    ["fake drugs", ["pp12"]],
    ["vacationers", ["op4"]],
    ["modern slavery", ["pp10"]],
  ])("what is said in others: %s", async (topic, wanted) => {
    expect(await found(topic)).toEqual(expect.arrayContaining(wanted));
  });

  it("all acts of a force, whatever the limit, requests before what other texts requested", async () => {
    const requests = ["op3", "op4", "op12", "op14", "op15", "op17"];
    const paragraphs = await found("requests", { intent: "acts", forces: ["request"], terms: [] }, 2);
    expect(paragraphs.slice(0, 6).toSorted()).toEqual(requests.toSorted());
    expect(paragraphs).toContain("pp8");
  });

  it("all acts that are addressed to an actor, and the paragraphs that name it", async () => {
    const unicri = {
      id: "unicri",
      name: "United Nations Interregional Crime and Justice Research Institute",
    };
    const paragraphs = await found("UNICRI", { intent: "acts", actors: [unicri], terms: [] });
    expect(paragraphs.slice(0, 2)).toEqual(["op13", "op14"]);
  });

  it("paragraphs that cite a symbol, also in a footnote", async () => {
    expect((await found("66/180", { symbols: ["66/180"], terms: [] }))[0]).toBe("pp6");
    expect((await found("E/CN.15/2012/15", { symbols: ["E/CN.15/2012/15"], terms: [] }))[0]).toBe("op9");
  });

  it("only the kind of paragraph that is asked for", async () => {
    const paragraphs = await found("cultural property", { paragraphKind: "preambular" }, 10);
    expect(paragraphs.every((id) => id.startsWith("pp"))).toBe(true);
    expect(paragraphs[0]).toBe("pp6");
  });

  it("every paragraph of what is to be summarised", async () => {
    const summary = { of: "operative", length: "full" } as const;
    const paragraphs = await found("summary", { intent: "summary", summary, terms: [] }, 0);
    expect(paragraphs).toEqual(Array.from({ length: 17 }, (_, at) => `op${at + 1}`));
  });

  it("the paragraph of a footnote that is named", async () => {
    const named = [{ printed: "footnote 7", kind: "footnote", number: 7, assumedOperative: false }] as const;
    expect((await found("footnote", { named, terms: [] }))[0]).toBe("op9");
  });

  it("nothing in a resolution that is not loaded", async () => {
    expect(await found("cybercrime", { resolutions: ["none"] })).toEqual([]);
  });
});

describe("What of a question stands in the text", () => {
  it("is all where its words do, some where one does or like words do, nearly nothing where none does", async () => {
    const standingOf = async (question: string) =>
      (await retriever.retrieve(topicFrame(question), 5)).standing;
    expect(await standingOf("looted cultural property")).toBe(1);
    expect(await standingOf("cybercrime football")).toBeGreaterThan(0.3);
    expect(await standingOf("cybercrime football")).toBeLessThan(1);
    expect(await standingOf("holidaymakers")).toBeGreaterThan(0.2);
    expect(await standingOf("xqzvw")).toBe(0);
  });

  it("is nothing where there is nothing to look in", async () => {
    const { standing } = await retriever.retrieve(topicFrame("cybercrime", { resolutions: ["none"] }), 5);
    expect(standing).toBe(0);
  });
});

describe("Paragraphs of one text in several resolutions", () => {
  it("are one passage, with the others as its copies", async () => {
    const several = storePlace();
    const text =
      "The General Assembly,\n\n1. Requests bridges;\n\n2. Decides to remain seized of the matter.\n";
    mkdirSync(join(several.corpusDirectory, "more"));
    for (const name of ["A_RES_1_1", "A_RES_1_2"]) {
      writeFileSync(join(several.corpusDirectory, `more/${name}.txt`), text);
    }
    const searchable = await several.open();
    several.remove();
    const hybrid = createHybridRetriever({ searchable, embedder: localEmbedder, wordVectors, relatedWords });
    const resolutions = searchable.library.resolutions.map(({ id }) => id);
    const both = await hybrid.retrieve(topicFrame("seized of the matter", { resolutions }), 1);
    expect(both.passages[0]).toMatchObject({
      resolution: "a-res-1-1",
      paragraph: "op2",
      copies: [{ resolution: "a-res-1-2", paragraph: "op2" }],
    });
    const one = await hybrid.retrieve(topicFrame("seized of the matter", { resolutions: ["a-res-1-2"] }), 1);
    expect(one.passages[0]).toMatchObject({ resolution: "a-res-1-2", paragraph: "op2" });
    expect(one.passages[0]).not.toHaveProperty("copies");
  });
});
