import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCachedEncoder } from "../../eval/cached-encoder.ts";
import { encodeUnknown, readKnownEncodings, writeEncodings } from "../../src/encoding/encodings-file.ts";
import type { Encoded } from "../../src/ports.ts";
import { countingEncoder } from "../support/counting-encoder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "opcite-encodings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const window = (seed: number, length: number): Encoded => ({
  vector: Float32Array.from({ length: 4 }, (_, at) => seed + at / 8),
  ids: Int32Array.from({ length }, (_, at) => seed * 100 + at),
  pieces: Int8Array.from({ length: length * 3 }, (_, at) => (at % 2 === 0 ? at : -at)),
  scale: seed / 16,
});
const encodings = new Map([
  ["00".repeat(16), [window(1, 2)]],
  ["ab".repeat(16), [window(2, 5), window(3, 1)]],
  ["ff".repeat(16), [window(4, 0)]],
]);

describe("A file of encodings", () => {
  it("gives back what was written", () => {
    const file = join(folder, "encodings.bin");
    for (const known of [encodings, new Map()]) {
      writeFileSync(file, writeEncodings("some encoder", known));
      expect(readKnownEncodings(file, "some encoder")).toEqual(known);
    }
  });

  it("is of no use where it is missing, cut off, changed, or another encoder's", () => {
    const file = join(folder, "encodings.bin");
    expect(readKnownEncodings(file, "some encoder").size).toBe(0);
    const bytes = writeEncodings("some encoder", encodings);
    writeFileSync(file, bytes);
    expect(readKnownEncodings(file, "another").size).toBe(0);
    for (const damaged of [bytes.subarray(0, -20), bytes.map((byte, at) => (at === 90 ? byte ^ 1 : byte))]) {
      writeFileSync(file, damaged);
      expect(readKnownEncodings(file, "some encoder").size).toBe(0);
    }
  });
});

describe("An encoder with what is known", () => {
  it("computes the rest only, and gives all in order", async () => {
    const first = countingEncoder();
    const cached = createCachedEncoder(first, folder);
    const [b] = await cached.encode(["b"]);
    await cached.close();
    const [file] = [join(folder, "counting-encoder.encodings.v8")];
    const second = countingEncoder();
    const known = readKnownEncodings(file, second.id);
    const [a, again, c] = await encodeUnknown(["a", "b", "c"], known, second.encode);
    expect(again).toEqual(b);
    expect(second.encoded).toEqual(["a", "c"]);
    expect([a, c]).toEqual(await countingEncoder().encode(["a", "c"]));
  });
});

describe("An encoder that is cached between runs", () => {
  it("computes nothing twice", async () => {
    const first = createCachedEncoder(countingEncoder(), folder);
    const said = [await first.encode(["a", "b"]), await first.read("q", ["a", "b"])];
    await first.close();
    const inner = countingEncoder();
    const second = createCachedEncoder(inner, folder);
    expect([await second.encode(["a", "b"]), await second.read("q", ["a", "b"])]).toEqual(said);
    expect(await second.read("q", ["b", "c"])).toEqual(await countingEncoder().read("q", ["b", "c"]));
    expect(inner.encoded).toEqual([]);
    expect(inner.pairs).toEqual(["q c"]);
  });
});
