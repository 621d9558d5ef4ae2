import type { Resolution } from "../../src/domain/resolution.ts";
import { type Encodings, encodingsOf } from "../../src/encoding/encodings-file.ts";
import { createExactVectorIndex } from "../../src/indexing/exact-vector-index.ts";
import { indexTexts } from "../../src/indexing/keyword-index.ts";
import { contentsOf, searchIndexOf } from "../../src/indexing/search-index.ts";
import type { Encoded, Encoder, SearchIndex } from "../../src/ports.ts";

/** An index over these texts, with what the encoder says of them, without a store. */
export async function indexInMemory(
  resolutions: readonly Resolution[],
  encoder: Pick<Encoder, "id" | "encode">,
): Promise<SearchIndex> {
  const byId = new Map(resolutions.map((resolution) => [resolution.id, resolution]));
  const { paragraphTexts, paragraphs, words } = contentsOf(resolutions);
  const encodings = await encodeInParts(words, encoder);
  return searchIndexOf({
    library: { resolutions, find: (id) => byId.get(id) },
    keyword: indexTexts(paragraphTexts),
    paragraphs,
    encodings,
    vectors: createExactVectorIndex(encodings.vectors, encodings.dimensions),
  });
}

/** The same over texts that are no paragraphs of resolutions: document `n` is text `n`. */
export async function indexOfTexts(
  texts: readonly string[],
  encoder: Pick<Encoder, "id" | "encode">,
): Promise<SearchIndex> {
  const encodings = await encodeInParts(texts, encoder);
  const index = searchIndexOf({
    library: { resolutions: [], find: () => undefined },
    keyword: indexTexts(texts),
    paragraphs: texts.map(() => []),
    encodings,
    vectors: createExactVectorIndex(encodings.vectors, encodings.dimensions),
  });
  return { ...index, textOf: (document) => texts[document] ?? "" };
}

const textsInPart = 64;

async function encodeInParts(
  texts: readonly string[],
  encoder: Pick<Encoder, "id" | "encode">,
): Promise<Encodings> {
  const windows: (readonly Encoded[])[] = [];
  for (let at = 0; at < texts.length; at += textsInPart) {
    windows.push(...(await encoder.encode(texts.slice(at, at + textsInPart))));
  }
  return encodingsOf(encoder.id, texts, windows);
}
