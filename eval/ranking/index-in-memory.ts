import type { Resolution } from "../../src/domain/resolution.ts";
import { withDescendants } from "../../src/domain/units.ts";
import { createExactVectorIndex } from "../../src/indexing/exact-vector-index.ts";
import { contentsOf } from "../../src/indexing/index-contents.ts";
import { indexTexts } from "../../src/indexing/keyword-index.ts";
import type { Encoded, Encoder, SearchIndex } from "../../src/ports-next.ts";

/** An index over these texts, with what the encoder says of them, without a store. */
export async function indexInMemory(
  resolutions: readonly Resolution[],
  encoder: Pick<Encoder, "encode">,
): Promise<SearchIndex> {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  const { paragraphTexts, paragraphs } = contentsOf(resolutions);
  const texts = paragraphs.map(([address]) => {
    const resolution = byId.get(address?.resolution ?? "");
    const paragraph = resolution?.paragraphs.find(({ id }) => id === address?.paragraph);
    return (paragraph ? withDescendants(paragraph) : []).map(({ text }) => text).join(" ");
  });
  const documentsOf = new Map<string, Set<number>>(resolutions.map(({ id }) => [id, new Set()]));
  for (const [document, addresses] of paragraphs.entries()) {
    for (const { resolution } of addresses) documentsOf.get(resolution)?.add(document);
  }
  return {
    library: { resolutions, find: (id) => byId.get(id) },
    keyword: indexTexts(paragraphTexts),
    paragraphs,
    documentsOf: (id) => [...(documentsOf.get(id) ?? [])],
    textOf: (document) => texts[document] ?? "",
    ...vectorsOf(await encodeInParts(texts, encoder)),
  };
}

const textsInPart = 64;

/** The windows of each text. */
export async function encodeInParts(
  texts: readonly string[],
  encoder: Pick<Encoder, "encode">,
): Promise<(readonly Encoded[])[]> {
  const encoded: (readonly Encoded[])[] = [];
  for (let at = 0; at < texts.length; at += textsInPart) {
    encoded.push(...(await encoder.encode(texts.slice(at, at + textsInPart))));
  }
  return encoded;
}

/** The windows of all documents, one row each. */
export function vectorsOf(
  windows: readonly (readonly Encoded[])[],
): Pick<SearchIndex, "vectors" | "documentOfRow" | "rowsOf" | "vectorOf" | "piecesOf"> {
  const rows = windows.flat();
  const dimensions = rows[0]?.vector.length ?? 0;
  const flat = new Float32Array(rows.length * dimensions);
  rows.forEach(({ vector }, at) => {
    flat.set(vector, at * dimensions);
  });
  const documentOfRow = Int32Array.from(windows.flatMap((each, document) => each.map(() => document)));
  const rowsOf = windows.map((): number[] => []);
  documentOfRow.forEach((document, row) => {
    rowsOf[document]?.push(row);
  });
  return {
    vectors: createExactVectorIndex(flat, dimensions),
    documentOfRow,
    rowsOf: (document) => rowsOf[document] ?? [],
    vectorOf: (row) => flat.subarray(row * dimensions, (row + 1) * dimensions),
    piecesOf: (row) => rows[row] ?? null,
  };
}
