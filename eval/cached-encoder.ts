import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { packageRoot } from "../src/config.ts";
import {
  digestOfText,
  encodeUnknown,
  readKnownEncodings,
  writeEncodings,
} from "../src/encoding/encodings-file.ts";
import type { Comparison, Encoded, Encoder, Judgement, PieceLogit } from "../src/ports.ts";

/** Of each piece three numbers: start, end, logit. */
type Packed<Said> = {
  [Name in keyof Said]: Said[Name] extends readonly PieceLogit[] ? Float32Array : Said[Name];
};

/** Written when so many new texts or pairs were computed, so that a run that is broken off is not lost. */
const saveAfter = 1_000;
const defaultFolder = join(packageRoot, "node_modules/.cache/opcite");

/**
 * An encoder that remembers between runs what it said: evaluations encode 6,300 paragraphs and read ten thousand pairs that
 * seldom change. `close` writes what is new to a file of its own for each encoder id.
 */
export function createCachedEncoder(encoder: Encoder, folder = defaultFolder): Encoder {
  const name = encoder.id.replace(/\W+/gu, "-");
  const encodingsFile = join(folder, `${name}.encodings.v8`);
  const encodings = new Map(readKnownEncodings(encodingsFile, encoder.id));
  let fresh = 0;

  function saveEncodings(): void {
    // Another run may have written meanwhile.
    for (const [digest, windows] of readKnownEncodings(encodingsFile, encoder.id))
      encodings.set(digest, windows);
    replaceFile(folder, encodingsFile, writeEncodings(encoder.id, encodings));
    fresh = 0;
  }

  async function encode(texts: readonly string[]): Promise<readonly (readonly Encoded[])[]> {
    const encoded = await encodeUnknown(texts, encodings, async (unknown) => {
      const windows = await encoder.encode(unknown);
      for (const [at, text] of unknown.entries()) encodings.set(digestOfText(text), windows[at] ?? []);
      fresh += unknown.length;
      return windows;
    });
    if (fresh >= saveAfter) saveEncodings();
    return encoded;
  }

  const judge = rememberPairs<Judgement>(folder, `${name}.judgements.v8`, encoder.judge, packedJudgement);
  const read = rememberPairs<Comparison>(folder, `${name}.comparisons.v8`, encoder.read, packedComparison);
  return {
    ...encoder,
    encode,
    judge: judge.ask,
    read: read.ask,
    async close() {
      if (fresh > 0) saveEncodings();
      judge.save();
      read.save();
      await encoder.close();
    },
  };
}

/** How something is kept in a file. */
interface Packing<Said> {
  pack(said: Said): Packed<Said>;
  unpack(kept: Packed<Said>): Said;
}

const packedJudgement: Packing<Judgement> = {
  pack: (said) => ({ ...said, answer: numbersOf(said.answer) }),
  unpack: (kept) => ({ ...kept, answer: piecesOf(kept.answer) }),
};

const packedComparison: Packing<Comparison> = {
  pack: (said) => ({ ...said, unmet: numbersOf(said.unmet) }),
  unpack: (kept) => ({ ...kept, unmet: piecesOf(kept.unmet) }),
};

function numbersOf(pieces: readonly PieceLogit[]): Float32Array {
  return Float32Array.from(pieces.flatMap(({ start, end, logit }) => [start, end, logit]));
}

function piecesOf(numbers: Float32Array): PieceLogit[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => {
    const [start = 0, end = 0, logit = 0] = numbers.subarray(at * 3, at * 3 + 3);
    return { start, end, logit };
  });
}

type AskPairs<Said> = (sentence: string, paragraphs: readonly string[]) => Promise<readonly Said[]>;

/** What a model says of a sentence beside paragraphs, remembered in a file. */
function rememberPairs<Said>(
  folder: string,
  fileName: string,
  askModel: AskPairs<Said>,
  { pack, unpack }: Packing<Said>,
): { readonly ask: AskPairs<Said>; save(): void } {
  const file = join(folder, fileName);
  const known = readPairs<Said>(file);
  let fresh = 0;

  function save(): void {
    if (fresh === 0) return;
    for (const [pair, said] of readPairs<Said>(file)) known.set(pair, said);
    replaceFile(folder, file, serialize(known));
    fresh = 0;
  }

  async function ask(sentence: string, paragraphs: readonly string[]): Promise<readonly Said[]> {
    const pairs = paragraphs.map((paragraph) => digestOfText(`${sentence}\0${paragraph}`));
    const unknown = paragraphs.filter((_, at) => !known.has(pairs[at] ?? ""));
    const made = (await askModel(sentence, unknown)).values();
    for (const pair of pairs) {
      const said = known.has(pair) ? undefined : made.next().value;
      if (said) known.set(pair, pack(said));
    }
    fresh += unknown.length;
    if (fresh >= saveAfter) save();
    return pairs.map((pair) => {
      const kept = known.get(pair);
      if (!kept) throw new Error("a model has read fewer paragraphs than it was given");
      return unpack(kept);
    });
  }

  return { ask, save };
}

function readPairs<Said>(file: string): Map<string, Packed<Said>> {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return new Map();
  }
}

/** A reader sees the whole file, the old one or the new one. */
function replaceFile(folder: string, file: string, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}
