import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEncodings } from "../../src/encoding/encodings-file.ts";
import { loadHnswlib, openHnswVectorIndex } from "../../src/indexing/hnsw-vector-index.ts";
import type { StoreOptions } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

let place: StorePlace;
beforeEach(() => {
  place = storePlace();
});
afterEach(() => place.remove());

const lamps =
  "A/RES/95/1\n\n95/1. Lamps\n\nThe General Assembly,\n\nRecalling the long nights of the islands,\n\n1. Requests all ports to light their lamps at dusk;\n\n2. Decides to wait.\n";
const bridges =
  "A/RES/95/2\n\n95/2. Bridges\n\nThe General Assembly,\n\n1. Invites all States to count their bridges and tunnels once a year;\n\n2. Decides to wait.\n";

function put(name: string, text: string): void {
  writeFileSync(join(place.corpusDirectory, name), text);
}

/** The bytes of all files of the generation in use but the graph, which depends on the order of its growth. */
function filesOf(storeDirectory: string): Record<string, string> {
  const name = readFileSync(join(storeDirectory, "current"), "utf8").trim();
  const names = readdirSync(join(storeDirectory, name)).filter(
    (file) => !/^(?:windows|manifest)\./.test(file),
  );
  return Object.fromEntries(
    names.map((file) => [file, readFileSync(join(storeDirectory, name, file), "hex")]),
  );
}

/** Options that note what is parsed and encoded. */
function watched(): { parsed: string[]; encoded: string[]; options: Partial<StoreOptions> } {
  const parsed: string[] = [];
  const parse: StoreOptions["parse"] = (source, { id }) => {
    parsed.push(id);
    return parseResolution(source, { id });
  };
  const encoder = countingEncoder();
  return { parsed, encoded: encoder.encoded, options: { encoder, parse } };
}

async function expectLikeBuiltAnew(): Promise<void> {
  const anew = join(place.storeDirectory, "..", "anew");
  const updated = await place.open();
  const built = await place.open({ storeDirectory: anew });
  expect(filesOf(place.storeDirectory)).toEqual(filesOf(anew));
  expect(updated.manifest.counts).toEqual(built.manifest.counts);
  expect(updated.manifest.skipped).toEqual(built.manifest.skipped);
  rmSync(anew, { recursive: true });
}

describe("A store that is brought up to date", () => {
  it("is like one that is built anew, after texts were added, changed and removed", async () => {
    await place.open();
    put("lamps.txt", lamps);
    await expectLikeBuiltAnew();
    put("a-bridges.txt", bridges);
    put("lamps.txt", lamps.replace("dusk", "dawn"));
    await expectLikeBuiltAnew();
    rmSync(join(place.corpusDirectory, "italy-revised-draft.txt"));
    await expectLikeBuiltAnew();
  });

  it("parses and encodes only what is new", async () => {
    put("lamps.txt", lamps);
    await place.open();
    put("a-bridges.txt", bridges);
    const { parsed, encoded, options } = watched();
    await place.open(options);
    expect(parsed).toEqual(["a-bridges"]);
    expect(encoded).toEqual(["Invites all States to count their bridges and tunnels once a year;"]);
  });

  it("parses a text anew that is now called otherwise", async () => {
    put("lamps.txt", lamps);
    await place.open();
    rmSync(join(place.corpusDirectory, "lamps.txt"));
    put("lights.txt", lamps);
    const { parsed, options } = watched();
    expect((await place.open(options)).index.library.find("lights")?.id).toBe("lights");
    expect(parsed).toEqual(["lights"]);
  });

  it("takes nothing over when asked to rebuild, from another program, or from a damaged generation", async () => {
    await place.open();
    for (const spoil of [{ rebuild: true }, { producer: "next" }]) {
      const { parsed, encoded, options } = watched();
      await place.open({ ...options, ...spoil });
      expect(parsed).toEqual(["italy-revised-draft"]);
      expect(encoded).toHaveLength(34);
    }
    await place.open();
    const name = readFileSync(join(place.storeDirectory, "current"), "utf8").trim();
    writeFileSync(join(place.storeDirectory, name, "encodings.bin"), "damaged");
    put("lamps.txt", lamps);
    const { parsed, encoded, options } = watched();
    await place.open(options);
    expect(parsed).toEqual(["italy-revised-draft", "lamps"]);
    expect(encoded).toHaveLength(37);
  });

  it("has a graph of all its windows, and of no others (skipped where hnswlib could not be built)", async () => {
    const hnswlib = await loadHnswlib();
    if (!hnswlib) return console.log("SKIPPED: hnswlib-node could not be built on this machine");
    put("lamps.txt", lamps);
    await place.open();
    put("lamps.txt", lamps.replace("dusk", "dawn"));
    put("a-bridges.txt", bridges);
    const { manifest } = await place.open();
    const directory = join(
      place.storeDirectory,
      readFileSync(join(place.storeDirectory, "current"), "utf8").trim(),
    );
    const windows = readEncodings(readFileSync(join(directory, "encodings.bin")));
    const rows = new Int32Array(new Uint8Array(readFileSync(join(directory, "windows.rows"))).buffer);
    const { vectors, dimensions } = windows;
    const graph = await openHnswVectorIndex(
      hnswlib,
      join(directory, "windows.hnsw"),
      rows,
      vectors,
      dimensions,
    );
    const found = graph.search(Array.from(vectors.subarray(0, dimensions)), 10_000);
    expect(found.map(({ document }) => document).sort((a, b) => a - b)).toEqual([
      ...Array(manifest.counts.windows).keys(),
    ]);
  });
});
