import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { windowsOfEmbedder } from "../../src/encoding/windows.ts";
import type { SearchIndex } from "../../src/ports.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { letterEmbedder } from "../support/letter-embedder.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

const lamps =
  "A/RES/95/1\n\n95/1. Lamps\n\nThe General Assembly,\n\n1. Decides to wait.\n\n2. Requests all ports:\n\n(a) To light their lamps at dusk;\n\n(b) To count them;\n\n3. Decides to wait.\n";
const bridges =
  "A/RES/95/2\n\n95/2. Bridges\n\nThe General Assembly,\n\n1. Invites all States to count their bridges;\n\n2. Decides to wait.\n";

let place: StorePlace;
beforeEach(() => {
  place = storePlace();
  writeFileSync(join(place.corpusDirectory, "a-lamps.txt"), lamps);
  writeFileSync(join(place.corpusDirectory, "b-bridges.txt"), bridges);
});
afterEach(() => place.remove());

async function openIndex(): Promise<SearchIndex> {
  return (await place.open()).index;
}

describe("An index of paragraphs", () => {
  it("has the documents of a text in the order of its paragraphs, each once", async () => {
    const { documentsOf, textOf } = await openIndex();
    expect(documentsOf("a-lamps").map(textOf)).toEqual([
      "Decides to wait.",
      "Requests all ports: To light their lamps at dusk; To count them;",
    ]);
    expect(documentsOf("b-bridges").map(textOf)).toEqual([
      "Invites all States to count their bridges;",
      "Decides to wait.",
    ]);
    expect(documentsOf("no such text")).toEqual([]);
  });

  it("encodes the words of a paragraph without headings and footnotes, which the keyword index keeps", async () => {
    const { library, keyword, documentsOf, textOf } = await openIndex();
    const italy = library.find("italy-revised-draft");
    const noted = italy?.paragraphs.findIndex(({ footnotes }) => footnotes.length > 0) ?? -1;
    const document = documentsOf("italy-revised-draft")[noted] ?? -1;
    const note = italy?.footnotes.find(({ id }) => italy.paragraphs[noted]?.footnotes.includes(id));
    expect(textOf(document)).toBe(italy?.paragraphs[noted]?.text);
    expect(keyword.search(note?.resolved ?? "", 3).map((hit) => hit.document)).toContain(document);
  });

  it("has the windows that the encoder gave, and finds them by their vectors", async () => {
    const { documentsOf, documentOfRow, rowsOf, textOf, vectorOf, piecesOf, vectors } = await openIndex();
    for (const document of documentsOf("italy-revised-draft")) {
      const [expected] = await countingEncoder().encode([textOf(document)]);
      expect(rowsOf(document).map(piecesOf)).toEqual(expected);
      for (const row of rowsOf(document)) {
        expect(documentOfRow[row]).toBe(document);
        expect(vectors.search(Array.from(vectorOf(row)), 1)[0]?.score).toBeCloseTo(1, 5);
      }
    }
    expect(vectors.size).toBe(documentOfRow.length);
  });

  it("has no pieces where another embedder gives the vectors", async () => {
    const { index } = await place.open({ encoder: windowsOfEmbedder(letterEmbedder) });
    expect(index.piecesOf(0)).toBeNull();
    const [vector = []] = await letterEmbedder.embedDocuments([index.textOf(0)]);
    expect(Array.from(index.vectorOf(0))).toEqual(Array.from(Float32Array.from(vector)));
  });
});
