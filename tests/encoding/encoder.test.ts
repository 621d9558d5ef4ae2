import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/config.ts";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import { withRecentEncodings, withShippedEncodings } from "../../src/encoding/encodings-file.ts";
import { indexedParagraphs } from "../../src/indexing/write-text.ts";
import { describeEncoderContract, paragraphText } from "../contracts/encoder-contract.ts";
import { italyDraft } from "../support/italy-draft.ts";

const folder = join(packageRoot, "index/encoder");
const native = () => createEncoder({ folder, runtimes: ["native"] });
const wasm = () => createEncoder({ folder, runtimes: ["wasm"] });

describeEncoderContract("onnxruntime-node", native);
// Three times slower.
describeEncoderContract("onnxruntime-web", wasm, 5);

describe("the event loop", () => {
  it("is not held up while paragraphs are read", async () => {
    const encoder = native();
    await encoder.read("Is it open?", ["It is."]);
    let turns = 0;
    let isRead = false;
    const turn = () => {
      turns += 1;
      if (!isRead) setImmediate(turn);
    };
    setImmediate(turn);
    const paragraphs = Array.from({ length: 15 }, () => paragraphText("op5"));
    const typed = "?".repeat(4_000);
    await Promise.all([encoder.read("Who is asked to report?", paragraphs), encoder.encode([typed])]);
    isRead = true;
    await encoder.close();
    // If the models ran here, there would be a turn for each time that they are called.
    expect(turns).toBeGreaterThan(1000);
  });
});

describe("weights that are not as published", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const copy of folders.splice(0)) rmSync(copy, { recursive: true });
  });

  function copyOfWeights(): string {
    const copy = mkdtempSync(join(tmpdir(), "opcite-encoder-"));
    folders.push(copy);
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  const damaged = { code: "encoder-unreadable", message: expect.stringContaining("put back index/encoder") };

  it("are refused where the folder is missing", () => {
    expect(() => createEncoder({ folder: join(folder, "missing") })).toThrow(
      expect.objectContaining(damaged),
    );
  });

  it.each(["embedder.onnx", "tokenizer.json"])(
    "are refused where %s was changed or is missing",
    async (file) => {
      const copy = copyOfWeights();
      rmSync(join(copy, file));
      await expect(createEncoder({ folder: copy }).encode(["a"])).rejects.toMatchObject(damaged);
      writeFileSync(join(copy, file), "changed");
      await expect(createEncoder({ folder: copy }).encode(["a"])).rejects.toMatchObject(damaged);
    },
  );

  it("are refused where they compute other values than those stored", async () => {
    const copy = copyOfWeights();
    rmSync(join(copy, "weights.json"));
    const manifest = JSON.parse(readText("weights.json"));
    manifest.check.vector = manifest.check.vector.map((value: number) => -value);
    writeFileSync(join(copy, "weights.json"), JSON.stringify(manifest));
    const encoder = createEncoder({ folder: copy, runtimes: ["native"] });
    await expect(encoder.encode(["a"])).rejects.toMatchObject({
      code: "encoder-unreadable",
      message: expect.stringContaining("wrong values"),
    });
    await encoder.close();
  });
});

function readText(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

describe("What was encoded just now", () => {
  it("is not encoded again, and is let go when much else was asked", async () => {
    const asked: string[] = [];
    const encoder = withRecentEncodings({
      ...native(),
      encode: async (texts) => {
        asked.push(...texts);
        return texts.map(() => []);
      },
    });
    await encoder.encode(["one", "two"]);
    await encoder.encode(["two", "three"]);
    expect(asked).toEqual(["one", "two", "three"]);
    await encoder.encode(Array.from({ length: 100 }, (_, at) => `other ${at}`));
    await encoder.encode(["one"]);
    expect(asked.at(-1)).toBe("one");
  });
});

describe("The encodings that come with the program", () => {
  it("are those of its documents and weights (run npm run build:encodings where they are not)", async () => {
    const encoder = withShippedEncodings(
      { ...native(), encode: () => expect.fail("not in the file") },
      folder,
    );
    const words = indexedParagraphs(italyDraft).map((paragraph) => paragraph.words);
    expect(await encoder.encode(words)).toHaveLength(words.length);
    const fresh = native();
    const [text = ""] = words;
    const [[shipped], [computed]] = [await encoder.encode([text]), await fresh.encode([text])];
    await fresh.close();
    expect(product(shipped?.[0]?.vector, computed?.[0]?.vector)).toBeGreaterThan(0.98);
  });
});

function product(one: Float32Array | undefined, other: Float32Array | undefined): number {
  return one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? 0), 0) ?? 0;
}
