import { adaptLangchainEmbedder } from "../../src/encoding/langchain-adapters.ts";
import { vectorOfText } from "./embedding-server.ts";

/** An embedder other than the trained one, that counts letters. */
export const letterEmbedder = await adaptLangchainEmbedder(
  {
    embedDocuments: async (texts) => texts.map(vectorOfText),
    embedQuery: async (text) => vectorOfText(text),
  },
  "letters",
);
