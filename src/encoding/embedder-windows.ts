import type { Embedder, Encoder } from "../ports.ts";

/** Another embedder in the encoder's place: one window a text, whole, and no pieces. */
export function windowsOfEmbedder(embedder: Embedder): Pick<Encoder, "id" | "encode"> {
  const none = { ids: new Int32Array(0), pieces: new Int8Array(0), scale: 1 };
  return {
    id: `${embedder.id}, ${embedder.dimensions} dimensions`,
    async encode(texts) {
      const vectors = await embedder.embedDocuments(texts);
      return vectors.map((vector) => [{ vector: Float32Array.from(vector), ...none }]);
    },
  };
}
