import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { keepRecent, onFirstUse } from "../domain/remembered.ts";
import type { Encoded, Encoder } from "../ports.ts";

/** By the digest of a text its windows, as an encoder gave them. */
type KnownEncodings = ReadonlyMap<string, readonly Encoded[]>;

/** Half of a SHA-256: nobody gains by texts that collide. */
export function digestOfText(text: string): string {
  return hash("sha256", text).slice(0, 32);
}

/** The SHA-256 of what is behind it: the encoder's id and what it said, in V8's own format. */
export function writeEncodings(encoder: string, known: KnownEncodings): Buffer {
  const body = serialize({ encoder, known });
  return Buffer.concat([hash("sha256", body, "buffer"), body]);
}

/** What a file holds of an encoder; nothing where it is missing, damaged or another one's. */
export function readKnownEncodings(file: string, encoder: string): KnownEncodings {
  try {
    const bytes = readFileSync(file);
    const [digest, body] = [bytes.subarray(0, digestBytes), bytes.subarray(digestBytes)];
    const found = hash("sha256", body, "buffer").equals(digest) ? deserialize(body) : undefined;
    return found?.encoder === encoder ? found.known : new Map();
  } catch {
    return new Map();
  }
}

const digestBytes = 32;

/** Beside the weights: the windows of the paragraphs that come with the program. */
export const shippedEncodings = "encodings.bin";

/** An encoder that knows the paragraphs that come with the program; the file in `folder` is read when it is first asked. */
export function withShippedEncodings(encoder: Encoder, folder: string): Encoder {
  const known = onFirstUse(() => readKnownEncodings(join(folder, shippedEncodings), encoder.id));
  return { ...encoder, encode: (texts) => encodeUnknown(texts, known(), encoder.encode) };
}

/** Texts whose windows are kept: those of the questions that are answered at one time. */
const mostRecent = 32;

/** An encoder that knows what it was asked just now: a question is understood, then texts are looked for, then paragraphs in them. */
export function withRecentEncodings(encoder: Encoder): Encoder {
  const recent = keepRecent<string, readonly Encoded[]>(mostRecent, () => 1);
  const known = { get: (digest: string) => recent.get(digest, () => undefined) };
  return {
    ...encoder,
    async encode(texts) {
      const encoded = await encodeUnknown(texts, known, encoder.encode);
      for (const [at, text] of texts.entries()) recent.put(digestOfText(text), encoded[at] ?? []);
      return encoded;
    },
  };
}

/** The windows of all texts, of which only those are encoded that are not known. */
export async function encodeUnknown(
  texts: readonly string[],
  known: Pick<KnownEncodings, "get">,
  encode: Encoder["encode"],
): Promise<readonly (readonly Encoded[])[]> {
  const found = texts.map((text) => known.get(digestOfText(text)));
  const unknown = texts.filter((_, at) => found[at] === undefined);
  const encoded = (unknown.length === 0 ? [] : await encode(unknown)).values();
  return found.map((windows) => windows ?? encoded.next().value ?? []);
}
