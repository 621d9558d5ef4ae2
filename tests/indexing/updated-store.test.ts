import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEncodings } from "../../src/encoding/encodings-file.ts";
import { loadHnswlib, openHnswVectorIndex } from "../../src/indexing/hnsw-vector-index.ts";
import type { StoreOptions } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Hit } from "../../src/ports.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { localEmbedder, type StorePlace, storePlace } from "../support/stores.ts";

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
    (file) => !/^(?:clauses|windows|manifest)\./.test(file),
  );
  return Object.fromEntries(
    names.map((file) => [file, readFileSync(join(storeDirectory, name, file), "hex")]),
  );
}

/** Options that note what is parsed and embedded. */
function watched(): {
  parsed: string[];
  embedded: string[];
  encoded: string[];
  options: Partial<StoreOptions>;
} {
  const parsed: string[] = [];
  const embedded: string[] = [];
  const embedder: StoreOptions["embedder"] = {
    ...localEmbedder,
    embedDocuments(texts) {
      embedded.push(...texts);
      return localEmbedder.embedDocuments(texts);
    },
  };
  const parse: StoreOptions["parse"] = (source, { id }) => {
    parsed.push(id);
    return parseResolution(source, { id });
  };
  const encoder = countingEncoder();
  return { parsed, embedded, encoded: encoder.encoded, options: { embedder, encoder, parse } };
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

  it("parses, embeds and encodes only what is new", async () => {
    put("lamps.txt", lamps);
    await place.open();
    put("a-bridges.txt", bridges);
    const { parsed, embedded, encoded, options } = watched();
    await place.open(options);
    expect(parsed).toEqual(["a-bridges"]);
    expect(encoded).toEqual(["Invites all States to count their bridges and tunnels once a year;"]);
    expect(embedded).toEqual(["Invites all States to count their bridges and tunnels once a year;"]);
  });

  it("parses a text anew that is now called otherwise", async () => {
    put("lamps.txt", lamps);
    await place.open();
    rmSync(join(place.corpusDirectory, "lamps.txt"));
    put("lights.txt", lamps);
    const { parsed, options } = watched();
    expect((await place.open(options)).library.find("lights")?.id).toBe("lights");
    expect(parsed).toEqual(["lights"]);
  });

  it("takes nothing over when asked to rebuild, from another program, or from a damaged generation", async () => {
    await place.open();
    for (const spoil of [{ rebuild: true }, { producer: "next" }]) {
      const { parsed, options } = watched();
      await place.open({ ...options, ...spoil });
      expect(parsed).toEqual(["italy-revised-draft"]);
    }
    await place.open();
    const name = readFileSync(join(place.storeDirectory, "current"), "utf8").trim();
    writeFileSync(join(place.storeDirectory, name, "vectors.f32"), "damaged");
    put("lamps.txt", lamps);
    const { parsed, options } = watched();
    await place.open(options);
    expect(parsed).toEqual(["italy-revised-draft", "lamps"]);
  });

  it("has graphs of all its clauses and windows, and of no others (skipped where hnswlib could not be built)", async () => {
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
    const floats = (file: string) => new Uint8Array(readFileSync(join(directory, file))).buffer;
    const vectors = new Float32Array(floats("vectors.f32"));
    const open = (name: string, over: Float32Array, dimensions: number) =>
      openHnswVectorIndex(
        hnswlib,
        join(directory, `${name}.hnsw`),
        new Int32Array(floats(`${name}.rows`)),
        over,
        dimensions,
      );
    const documents = (hits: readonly Hit[]) => hits.map(({ document }) => document).sort((a, b) => a - b);
    const clauses = await open("clauses", vectors, manifest.dimensions);
    const query = await localEmbedder.embedQuery("lamps of ports");
    expect(documents(clauses.search(query, 10_000))).toEqual([...Array(manifest.counts.clauses).keys()]);
    const rows = await open("windows", windows.vectors, windows.dimensions);
    const found = rows.search(Array.from(windows.vectors.subarray(0, windows.dimensions)), 10_000);
    expect(documents(found)).toEqual([...Array(manifest.counts.windows).keys()]);
  });
});
