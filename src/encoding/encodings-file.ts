import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Encoded, Encoder } from "../ports.ts";

/** What an encoder said of texts, as it is kept in a file. */
export interface Encodings {
  /** Id of the encoder. */
  readonly encoder: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  /** `digestOfText` of each text. */
  readonly digests: readonly string[];
  /** The windows of each text; they are views into the file's bytes. */
  readonly windows: readonly (readonly Encoded[])[];
}

interface Head {
  readonly format: 1;
  readonly encoder: string;
  readonly dimensions: number;
  readonly texts: number;
  readonly windows: number;
  readonly pieces: number;
  /** Of one piece; 0 where the vectors are not those of the trained encoder. */
  readonly pieceDimensions: number;
}

/** Half of a SHA-256: nobody gains by texts that collide. */
const digestBytes = 16;

export function digestOfText(text: string): string {
  return createHash("sha256")
    .update(text)
    .digest("hex")
    .slice(0, digestBytes * 2);
}

/**
 * Layout: length of the JSON head, the head, padding to eight bytes; then, little-endian, the number of windows of each text
 * and of pieces of each window (int32), their scales and vectors (float32), ids (int32), digests, pieces (int8).
 */
export function writeEncodings(encodings: Encodings): Buffer {
  const rows = encodings.windows.flat();
  const pieces = rows.reduce((sum, { ids }) => sum + ids.length, 0);
  const { encoder, dimensions, digests, windows } = encodings;
  const pieceDimensions = pieces && rows.reduce((sum, row) => sum + row.pieces.length, 0) / pieces;
  const head: Head = {
    format: 1,
    encoder,
    dimensions,
    texts: digests.length,
    windows: rows.length,
    pieces,
    pieceDimensions,
  };
  return Buffer.concat([
    headOf(head),
    bytesOf(Int32Array.from(windows, (each) => each.length)),
    bytesOf(Int32Array.from(rows, ({ ids }) => ids.length)),
    bytesOf(Float32Array.from(rows, ({ scale }) => scale)),
    ...rows.map(({ vector }) => bytesOf(vector)),
    ...rows.map(({ ids }) => bytesOf(ids)),
    ...digests.map((digest) => Buffer.from(digest, "hex")),
    ...rows.map((row) => bytesOf(row.pieces)),
  ]);
}

function headOf(head: Head): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const padded = Buffer.alloc(Math.ceil((4 + json.length) / 8) * 8, " ");
  padded.writeUInt32LE(padded.length - 4);
  json.copy(padded, 4);
  return padded;
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/**
 * @param bytes as `writeEncodings` gave them
 * @throws RangeError or SyntaxError where they are not whole
 */
export function readEncodings(bytes: Buffer): Encodings {
  const bodyAt = 4 + bytes.readUInt32LE(0);
  const head: Head = JSON.parse(bytes.toString("utf8", 4, bodyAt));
  if (head.format !== 1) throw new RangeError("encodings of another format");
  const { counts, digests, ...columns } = columnsOf(head, bytes.subarray(bodyAt));
  const rows = rowsOf(head, columns);
  const starts = startsOf(counts);
  return {
    encoder: head.encoder,
    dimensions: head.dimensions,
    digests: Array.from(counts, (_, text) =>
      digests.toString("hex", text * digestBytes, (text + 1) * digestBytes),
    ),
    windows: Array.from(counts, (_, text) => rows.slice(starts[text], starts[text + 1])),
  };
}

interface Columns {
  readonly lengths: Int32Array;
  readonly scales: Float32Array;
  readonly vectors: Float32Array;
  readonly ids: Int32Array;
  readonly pieces: Int8Array;
}

function columnsOf({ texts, windows, pieces, dimensions, pieceDimensions }: Head, bytes: Buffer) {
  // A copy, because typed arrays must begin at a multiple of their elements' size.
  const body = new Uint8Array(bytes).buffer;
  let end = 0;
  const next = (length: number) => {
    end += length;
    return end - length;
  };
  return {
    counts: new Int32Array(body, next(texts * 4), texts),
    lengths: new Int32Array(body, next(windows * 4), windows),
    scales: new Float32Array(body, next(windows * 4), windows),
    vectors: new Float32Array(body, next(windows * dimensions * 4), windows * dimensions),
    ids: new Int32Array(body, next(pieces * 4), pieces),
    digests: Buffer.from(body, next(texts * digestBytes), texts * digestBytes),
    pieces: new Int8Array(body, next(pieces * pieceDimensions), pieces * pieceDimensions),
  };
}

function rowsOf({ dimensions, pieceDimensions }: Head, columns: Columns): Encoded[] {
  const starts = startsOf(columns.lengths);
  return Array.from(columns.lengths, (_, row) => {
    const [start = 0, end = 0] = [starts[row], starts[row + 1]];
    return {
      vector: columns.vectors.subarray(row * dimensions, (row + 1) * dimensions),
      ids: columns.ids.subarray(start, end),
      pieces: columns.pieces.subarray(start * pieceDimensions, end * pieceDimensions),
      scale: columns.scales[row] ?? 0,
    };
  });
}

/** Where each of several runs begins, and where the last one ends. */
function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = (starts[at] ?? 0) + length;
  });
  return starts;
}

/** What an encoder has said of texts before. */
export type KnownEncodings = ReadonlyMap<string, readonly Encoded[]>;

/** Beside the weights: the windows of the paragraphs that come with the program. */
export const shippedEncodings = "encodings.bin";

/** By the digest of their words, what the file holds of this encoder; nothing where it is missing, damaged or another one's. */
export function readKnownEncodings(file: string, encoder: string): KnownEncodings {
  try {
    const encodings = readEncodings(readFileSync(file));
    if (encodings.encoder !== encoder) return new Map();
    return new Map(encodings.digests.map((digest, at) => [digest, encodings.windows[at] ?? []]));
  } catch {
    return new Map();
  }
}

/** An encoder that knows the paragraphs that come with the program; the file in `folder` is read when it is first asked. */
export function withShippedEncodings(encoder: Encoder, folder: string): Encoder {
  let known: KnownEncodings | undefined;
  return {
    ...encoder,
    encode(texts) {
      known ??= readKnownEncodings(join(folder, shippedEncodings), encoder.id);
      return encodeUnknown(texts, known, encoder.encode);
    },
  };
}

/** The windows of all texts, of which only those are encoded that are not known. */
export async function encodeUnknown(
  texts: readonly string[],
  known: KnownEncodings,
  encode: Encoder["encode"],
): Promise<readonly (readonly Encoded[])[]> {
  const found = texts.map((text) => known.get(digestOfText(text)));
  const unknown = texts.filter((_, at) => found[at] === undefined);
  if (unknown.length === 0) return found.map((windows) => windows ?? []);
  const encoded = (await encode(unknown)).values();
  return found.map((windows) => windows ?? encoded.next().value ?? []);
}
