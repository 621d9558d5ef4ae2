import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/ports.ts";

const texts = [
  "Urges Member States to fight piracy",
  "Requests a report",
  "Urges Member States to fight piracy",
];

/** What the index relies on in every embedder. */
export function describeEmbedderContract(name: string, start: () => Promise<Embedder>): void {
  describe(`${name} keeps the contract of an Embedder`, () => {
    it("names itself, the same way each time", async () => {
      expect((await start()).id).not.toBe("");
      expect((await start()).id).toBe((await start()).id);
    });

    it("gives one vector of its dimensions for each text", async () => {
      const embedder = await start();
      const vectors = await embedder.embedDocuments(texts);
      expect(vectors.map((vector) => vector.length)).toEqual(texts.map(() => embedder.dimensions));
      expect(vectors.flat().every(Number.isFinite)).toBe(true);
    });

    it("gives vectors of unit length", async () => {
      const embedder = await start();
      for (const vector of await embedder.embedDocuments(texts))
        expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    });

    it("gives the same vector for the same text, wherever it stands", async () => {
      const [first, , third] = await (await start()).embedDocuments(texts);
      expect(third).toEqual(first);
    });

    it("gives different vectors for different texts", async () => {
      const [first, second] = await (await start()).embedDocuments(texts);
      expect(second).not.toEqual(first);
    });

    it("embeds a question in the same space", async () => {
      const embedder = await start();
      const vector = await embedder.embedQuery("Requests a report");
      const [document] = await embedder.embedDocuments(["Requests a report"]);
      const cosine = vector.reduce((sum, value, at) => sum + value * (document?.[at] ?? 0), 0);
      expect(cosine).toBeGreaterThan(0.9);
    });

    it("has nothing to say to no texts, and an answer to an empty one", async () => {
      const embedder = await start();
      expect(await embedder.embedDocuments([])).toEqual([]);
      const [vector] = await embedder.embedDocuments([""]);
      expect(vector).toHaveLength(embedder.dimensions);
    });

    it("takes many texts at once", async () => {
      const embedder = await start();
      const many = Array.from({ length: 250 }, (_, at) => `paragraph ${at} on trade`);
      expect(await embedder.embedDocuments(many)).toHaveLength(250);
    });
  });
}
