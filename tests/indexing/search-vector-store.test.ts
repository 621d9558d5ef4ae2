import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MemoryVectorStore } from "@langchain/classic/vectorstores/memory";
import { FakeEmbeddings } from "@langchain/core/utils/testing";
import { afterAll, describe, expect, it } from "vitest";
import {
  adaptLangchainVectorStore,
  type LangchainVectorStore,
} from "../../src/encoding/langchain-adapters.ts";
import type { VectorStore } from "../../src/ports.ts";
import { describeSearchIndexContract } from "../contracts/search-index-contract.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

const places: StorePlace[] = [];
afterAll(() => {
  for (const place of places) place.remove();
});

async function opened(
  texts: Readonly<Record<string, string>>,
  store: VectorStore,
  options: Parameters<StorePlace["open"]>[0] = {},
) {
  const place = storePlace();
  places.push(place);
  rmSync(join(place.corpusDirectory, "italy-revised-draft.txt"));
  for (const [id, text] of Object.entries(texts))
    writeFileSync(join(place.corpusDirectory, `${id}.txt`), text);
  const notes: string[] = [];
  const note = (line: string) => void notes.push(line);
  return { notes, store: await place.open({ vectorStore: { store, note }, ...options }) };
}

/** Embedders that stores are made with are never asked. */
const unasked = new FakeEmbeddings();
const memoryStore = () => new MemoryVectorStore(unasked);

/** `npm run try:package` names the file of HNSWLib in @langchain/community, which brings too much to be installed here. */
const hnswlib = process.env.OPCITE_TRY_HNSWLIB;
const stores: Record<string, () => Promise<LangchainVectorStore>> = {
  "LangChain's MemoryVectorStore": async () => memoryStore(),
  ...(hnswlib && {
    "LangChain's HNSWLib": async () => {
      const { HNSWLib } = await import(hnswlib);
      return new HNSWLib(unasked, { space: "cosine" });
    },
  }),
};

for (const [name, make] of Object.entries(stores)) {
  describeSearchIndexContract(`A database with ${name}`, async (texts, encoder) => {
    const { store } = await opened(texts, adaptLangchainVectorStore(await make()), { encoder });
    return store.current();
  });

  describe(name, () => {
    it("chooses among many paragraphs what comparing all of them would choose", async () => {
      const asked: number[] = [];
      const adapted = adaptLangchainVectorStore(await make());
      const watched: VectorStore = {
        add: adapted.add,
        nearest: (vector, k) => {
          asked.push(k);
          return adapted.nearest(vector, k);
        },
      };
      const { store, notes } = await opened({ many: manyParagraphs }, watched);
      await store.encodeMissing();
      const index = store.current();
      const documents = await index.documentsOf(["many"]);
      const [one] = documents;
      const [window] = (one && (await index.windowsOf([one])).get(one.number)) ?? [];
      if (!one || !window) throw new Error("no window");
      const near = await index.cosines(window.vector, documents);
      const all = new Map<number, number>();
      for (const document of documents)
        for (const [number, cosine] of await index.cosines(window.vector, [document]))
          all.set(number, cosine);
      const order = [...all].sort(([, a], [, b]) => b - a);
      expect(asked).toEqual([documents.length]);
      expect(near.size).toBeGreaterThanOrEqual(100);
      expect([...near].sort(([, a], [, b]) => b - a).slice(0, 20)).toEqual(order.slice(0, 20));
      expect(notes).toEqual([]);
    });
  });
}

describe("A vector store", () => {
  it("is handed each vector once, under an id that stays the same, and what comes later", async () => {
    const kept = memoryStore();
    const { store } = await opened(
      { one: textOf("Decides to wait", "Decides to go") },
      adaptLangchainVectorStore(kept),
    );
    const vector = new Float32Array(8).fill(Math.sqrt(1 / 8));
    const ask = () => store.current().nearestTexts({ text: "", vector, acts: null }, 1, ["one"]);
    expect(await ask()).toEqual([]);
    await store.encodeMissing();
    expect(await ask()).toEqual(["one"]);
    expect(await ask()).toEqual(["one"]);
    expect(kept.memoryVectors.map(({ content }) => content)).toEqual(["Decides to wait;", "Decides to go."]);
    expect(new Set(kept.memoryVectors.map(({ id }) => id)).size).toBe(2);
    expect(kept.memoryVectors[0]?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("that fails is told of once, and does without", async () => {
    const down = () => Promise.reject(new Error("key sk-1"));
    const { store, notes } = await opened({ one: textOf("Decides to wait") }, { add: down, nearest: down });
    await store.encodeMissing();
    const vector = new Float32Array(8).fill(Math.sqrt(1 / 8));
    for (const _ of [1, 2])
      expect(await store.current().nearestTexts({ text: "", vector, acts: null }, 1, ["one"])).toEqual([
        "one",
      ]);
    expect(notes).toEqual(["The vector store fails; Opcite compares the vectors itself."]);
  });
});

const words = "count their ports lamps bridges wells springs maps and harbours before dusk".split(" ");
const manyParagraphs = textOf(
  ...Array.from(
    { length: 300 },
    (_, at) =>
      `Decides to ${words.map((_, place) => words[(place * (1 + (at % 11)) + at) % words.length]).join(" ")} ${at}`,
  ),
);

function textOf(...paragraphs: readonly string[]): string {
  return `A/RES/95/9\n\nThe General Assembly,\n\n${paragraphs.map((each, at) => `${at + 1}. ${each}`).join(";\n\n")}.\n`;
}
