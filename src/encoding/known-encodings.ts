import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Encoded, Encoder } from "../ports.ts";
import { digestOfText, readEncodings } from "./encodings-file.ts";

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

/** An encoder that looks up what is known before it computes. */
export function withKnownEncodings(encoder: Encoder, known: KnownEncodings): Encoder {
  return { ...encoder, encode: (texts) => encodeUnknown(texts, known, encoder.encode) };
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
