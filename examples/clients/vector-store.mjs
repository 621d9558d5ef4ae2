// `node vector-store.mjs`: a LangChain vector store finds the nearest vectors behind Opcite's retrieval; with `hnswlib` that of
// @langchain/community. No server, no model. A store is asked where there is something to choose: hence a library of 30 texts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FakeEmbeddings } from "@langchain/core/utils/testing";
import { adaptLangchainVectorStore, compose, readConfig } from "opcite";
import { createRetriever } from "opcite/langchain";

const folder = mkdtempSync(join(tmpdir(), "opcite-library-"));
const counted = ["bridges", "lighthouses", "wells", "libraries", "forests", "harbours"];
for (let number = 1; number <= 30; number++) {
  const what = number === 17 ? "glaciers" : counted[number % counted.length];
  const text = `A/RES/95/${number}\n\nThe General Assembly,\n\n1. Invites Member States to count their ${what};\n\n2. Decides to meet again in ${2040 + number}.\n`;
  writeFileSync(join(folder, `text-${number}.txt`), text);
}

const config = readConfig({ CORPUS_DIR: folder, STORE_DIR: join(folder, "store") });
const store = await createStore(process.argv[2]);
const opcite = await compose(config, { vectorStore: adaptLangchainVectorStore(store), note: console.error });
await opcite.encodeMissing();
const [found] = await createRetriever(opcite, { k: 1 }).invoke(
  "Who should find out how many ice masses there are?",
);
console.log(
  `${store._vectorstoreType()}: [${found.metadata.symbol}, ${found.metadata.label}] ${found.pageContent}`,
);
rmSync(folder, { recursive: true });
process.exit(0);

/** The embedder that a store wants to be made with is not asked: the vectors are Opcite's. */
async function createStore(name) {
  const unasked = new FakeEmbeddings();
  if (name !== "hnswlib") {
    const { MemoryVectorStore } = await import("@langchain/classic/vectorstores/memory");
    return new MemoryVectorStore(unasked);
  }
  const { HNSWLib } = await import("@langchain/community/vectorstores/hnswlib");
  return new HNSWLib(unasked, { space: "cosine" });
}
