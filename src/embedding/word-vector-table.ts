import { readFileSync } from "node:fs";
import { endianness } from "node:os";
import { ExpectedError } from "../domain/errors.ts";

/** Words with a vector each, as `scripts/build-word-vectors.mjs` lays them out. */
export interface WordVectorTable {
  /** Names the source, its version and the cut. */
  readonly id: string;
  readonly dimensions: number;
  readonly size: number;
  /** Position of a lower-case word in the table, or -1. */
  positionOf(word: string): number;
  /** By which a word counts in the mean of a text: near 0 for the most frequent words, near 1 for rare ones. */
  weightAt(position: number): number;
  vectorAt(position: number): Float32Array;
  /** The direction that all texts share; unit length. */
  readonly common: Float32Array;
}

interface Section {
  readonly start: number;
  readonly length: number;
}

interface Header {
  readonly id: string;
  readonly words: number;
  readonly dimensions: number;
  readonly sections: Readonly<
    Record<"offsets" | "scales" | "weights" | "common" | "vectors" | "words", Section>
  >;
}

const magic = "OPWV";
const prefixLength = 8;

/**
 * Reads the table without parsing its words: they are sorted by their bytes and looked up by binary search, so
 * that opening costs one read of the file.
 *
 * @throws ExpectedError `embedder-failed` where the file is missing or is not such a table.
 */
export function readWordVectorTable(file: string): WordVectorTable {
  const bytes = readTableFile(file);
  const headerLength = bytes.readUInt32LE(magic.length);
  const header: Header = JSON.parse(bytes.toString("utf8", prefixLength, prefixLength + headerLength));
  const body = bytes.byteOffset + prefixLength + headerLength;
  const place = (name: keyof Header["sections"]) => {
    const { start, length } = header.sections[name];
    return [bytes.buffer, body + start, length] as const;
  };
  const [buffer, scalesAt] = place("scales");
  const offsets = new Uint32Array(buffer, place("offsets")[1], header.words + 1);
  const scales = new Float32Array(buffer, scalesAt, header.words);
  const weights = new Float32Array(buffer, place("weights")[1], header.words);
  const vectors = new Int8Array(...place("vectors"));
  const words = Buffer.from(...place("words"));

  return {
    id: header.id,
    dimensions: header.dimensions,
    size: header.words,
    positionOf: (word) => positionIn(words, offsets, Buffer.from(word)),
    weightAt: (position) => weights[position] ?? 0,
    vectorAt(position) {
      const scale = scales[position] ?? 0;
      const vector = new Float32Array(header.dimensions);
      const start = position * header.dimensions;
      for (let at = 0; at < vector.length; at++) vector[at] = (vectors[start + at] ?? 0) * scale;
      return vector;
    },
    common: new Float32Array(buffer, place("common")[1], header.dimensions),
  };
}

function readTableFile(file: string): Buffer {
  if (endianness() !== "LE") {
    throw new ExpectedError(
      "embedder-failed",
      "The word vectors are stored little-endian; this machine is not.",
    );
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new ExpectedError(
      "embedder-failed",
      `The word vectors are missing: ${file}. Reinstall the package, or build them with scripts/build-word-vectors.mjs.`,
      { cause },
    );
  }
  if (bytes.toString("latin1", 0, magic.length) !== magic) {
    throw new ExpectedError(
      "embedder-failed",
      `${file} is not a table of word vectors. Reinstall the package.`,
    );
  }
  return bytes;
}

function positionIn(words: Buffer, offsets: Uint32Array, wanted: Buffer): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = words.compare(wanted, 0, wanted.length, offsets[middle], offsets[middle + 1]);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
