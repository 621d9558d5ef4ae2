import { describe, expect, it } from "vitest";
import { adaptLangchainEmbedder } from "../../src/encoding/langchain-adapters.ts";
import type { Embedder } from "../../src/ports.ts";
import { describeEmbedderContract } from "../contracts/embedder-contract.ts";
import { vectorOfText } from "../support/embedding-server.ts";

/** As LangChain's classes behave: vectors of any length, strings taken as they are. */
const embeddings: Pick<Embedder, "embedDocuments" | "embedQuery"> = {
  embedDocuments: async (texts) => texts.map(vectorOfText),
  embedQuery: async (text) => vectorOfText(text),
};

describeEmbedderContract("A LangChain embedder", () => adaptLangchainEmbedder(embeddings, "letters"));

describe("A LangChain embedder that", () => {
  it.each<[string, Partial<typeof embeddings>]>([
    ["throws", { embedDocuments: () => Promise.reject(new Error("no key")) }],
    ["gives too few vectors", { embedDocuments: async () => [] }],
    ["gives vectors of another length", { embedDocuments: async () => [[1, 2]] }],
    ["gives what is no number", { embedDocuments: async () => [vectorOfText("a").fill(Number.NaN)] }],
  ])("%s fails as an expected error", async (_, faulty) => {
    const embedder = await adaptLangchainEmbedder({ ...embeddings, ...faulty }, "faulty");
    await expect(embedder.embedDocuments(["a text"])).rejects.toMatchObject({ code: "embedder-failed" });
  });

  it("is @langchain/core's own is taken as it is", async () => {
    const { FakeEmbeddings } = await import("@langchain/core/utils/testing");
    const embedder = await adaptLangchainEmbedder(new FakeEmbeddings(), "fake");
    expect(embedder.dimensions).toBe(4);
  });
});
