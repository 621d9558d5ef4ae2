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
import type { Encoded, Encoder, Judgement, PieceLogit, ShortAnswer } from "../src/ports.ts";

/** A judgement with three numbers a piece: start, end, logit. */
interface KeptJudgement {
  readonly answers: number;
  readonly unsupported: number;
  readonly unmet: Float32Array;
  readonly answer: Float32Array;
  readonly short: ShortAnswer;
}

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
  const judgementsFile = join(folder, `${name}.judgements.v8`);
  const encodings = new Map(readKnownEncodings(encodingsFile, encoder.id));
  const judgements = readJudgements(judgementsFile);
  const fresh = { encodings: 0, judgements: 0 };

  function saveEncodings(): void {
    // Another run may have written meanwhile.
    for (const [digest, windows] of readKnownEncodings(encodingsFile, encoder.id))
      encodings.set(digest, windows);
    replaceFile(folder, encodingsFile, writeEncodings(encoder.id, encodings));
    fresh.encodings = 0;
  }

  function saveJudgements(): void {
    for (const [pair, judgement] of readJudgements(judgementsFile)) judgements.set(pair, judgement);
    replaceFile(folder, judgementsFile, serialize(judgements));
    fresh.judgements = 0;
  }

  async function encode(texts: readonly string[]): Promise<readonly (readonly Encoded[])[]> {
    const encoded = await encodeUnknown(texts, encodings, async (unknown) => {
      const windows = await encoder.encode(unknown);
      for (const [at, text] of unknown.entries()) encodings.set(digestOfText(text), windows[at] ?? []);
      fresh.encodings += unknown.length;
      return windows;
    });
    if (fresh.encodings >= saveAfter) saveEncodings();
    return encoded;
  }

  async function read(sentence: string, paragraphs: readonly string[]): Promise<readonly Judgement[]> {
    const pairs = paragraphs.map((paragraph) => digestOfText(`${sentence}\0${paragraph}`));
    const unknown = paragraphs.filter((_, at) => !judgements.has(pairs[at] ?? ""));
    const made = (await encoder.read(sentence, unknown)).values();
    for (const pair of pairs) if (!judgements.has(pair)) judgements.set(pair, packed(made.next().value));
    fresh.judgements += unknown.length;
    if (fresh.judgements >= saveAfter) saveJudgements();
    return pairs.map((pair) => unpacked(judgements.get(pair)));
  }

  return {
    ...encoder,
    encode,
    read,
    async close() {
      if (fresh.encodings > 0) saveEncodings();
      if (fresh.judgements > 0) saveJudgements();
      await encoder.close();
    },
  };
}

function readJudgements(file: string): Map<string, KeptJudgement> {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return new Map();
  }
}

function packed(judgement: Judgement | undefined): KeptJudgement {
  if (!judgement) throw new Error("the encoder has read fewer paragraphs than it was given");
  const numbers = (pieces: readonly PieceLogit[]) =>
    Float32Array.from(pieces.flatMap(({ start, end, logit }) => [start, end, logit]));
  const { unmet, answer } = judgement;
  return { ...judgement, unmet: numbers(unmet), answer: numbers(answer) };
}

function unpacked(kept: KeptJudgement | undefined): Judgement {
  if (!kept) throw new Error("a pair was not read");
  const pieces = (numbers: Float32Array) =>
    Array.from({ length: numbers.length / 3 }, (_, at) => {
      const [start = 0, end = 0, logit = 0] = numbers.subarray(at * 3, at * 3 + 3);
      return { start, end, logit };
    });
  const { unmet, answer } = kept;
  return { ...kept, unmet: pieces(unmet), answer: pieces(answer) };
}

/** A reader sees the whole file, the old one or the new one. */
function replaceFile(folder: string, file: string, bytes: Buffer): void {
  mkdirSync(folder, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}
