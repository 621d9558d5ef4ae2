import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/domain/errors.ts";
import { windowsOfEmbedder } from "../../src/encoding/windows.ts";
import { loadHnswlib } from "../../src/indexing/hnsw-vector-index.ts";
import { row, vectorsOf } from "../contracts/vector-index-contract.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { letterEmbedder } from "../support/letter-embedder.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

let place: StorePlace;
beforeEach(() => {
  place = storePlace();
});
afterEach(() => place.remove());

const hasAddon = (await loadHnswlib()) !== null;

function generation(): string {
  const name = readFileSync(join(place.storeDirectory, "current"), "utf8").trim();
  return join(place.storeDirectory, name);
}

describe("A store that is opened", () => {
  it("for the first time is built, and says why", async () => {
    const { rebuilt, manifest } = await place.open();
    expect(rebuilt?.code).toBe("missing");
    expect(manifest.counts).toMatchObject({ resolutions: 1, paragraphs: 34 });
  });

  it("again is as it was", async () => {
    const built = await place.open();
    const opened = await place.open();
    expect(opened.rebuilt).toBeNull();
    expect(opened.manifest).toEqual(built.manifest);
    const [before, after] = [built.index, opened.index];
    expect(after.library.resolutions).toEqual(before.library.resolutions);
    expect(after.paragraphs).toEqual(before.paragraphs);
    expect(after.documentOfRow).toEqual(before.documentOfRow);
    expect(after.keyword.search("cultural property", 5)).toEqual(
      before.keyword.search("cultural property", 5),
    );
    const vector = Array.from(before.vectorOf(7));
    expect(after.vectors.search(vector, 5)).toEqual(before.vectors.search(vector, 5));
  });

  it("needs no parser and no encoder when it is up to date", async () => {
    await place.open();
    const parse = () => {
      throw new Error("parsed again");
    };
    const encoder = { id: countingEncoder().id, encode: () => Promise.reject(new Error("encoded again")) };
    const { library } = (await place.open({ parse, encoder })).index;
    expect(library.find("italy-revised-draft")?.paragraphs).toHaveLength(34);
  });
});

describe("A store is built anew", () => {
  it("when a document has changed", async () => {
    await place.open();
    const file = join(place.corpusDirectory, "italy-revised-draft.txt");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("poaching", "fishing").replace("Urges", "Invites"),
    );
    expect((await place.open()).rebuilt?.code).toBe("corpus-changed");
    expect((await place.open()).rebuilt).toBeNull();
  });

  it("when a document is added in a folder, or renamed", async () => {
    await place.open();
    mkdirSync(join(place.corpusDirectory, "old"));
    writeFileSync(
      join(place.corpusDirectory, "old/A_RES_1_2.txt"),
      "1. Requests the Secretary-General to report;\n",
    );
    const { rebuilt, index } = await place.open();
    expect(rebuilt?.code).toBe("corpus-changed");
    expect(index.library.resolutions.map(({ id }) => id)).toEqual(["a-res-1-2", "italy-revised-draft"]);
  });

  it("with another encoder", async () => {
    await place.open();
    const encoder = { ...countingEncoder(), id: "another" };
    const { rebuilt } = await place.open({ encoder });
    expect(rebuilt).toMatchObject({ code: "encoder-changed", text: expect.stringContaining("another") });
    expect((await place.open({ encoder })).rebuilt).toBeNull();
  });

  it("with an embedder that now gives other dimensions", async () => {
    await place.open({ encoder: windowsOfEmbedder(letterEmbedder) });
    const embedder = {
      ...letterEmbedder,
      dimensions: 2,
      embedDocuments: async (texts: readonly string[]) => texts.map(() => [1, 0]),
    };
    const { rebuilt, index } = await place.open({ encoder: windowsOfEmbedder(embedder) });
    expect(rebuilt?.code).toBe("encoder-changed");
    expect(index.vectorOf(0)).toHaveLength(2);
  });

  it("from one of an earlier format, whatever its manifest held", async () => {
    const directory = join(place.storeDirectory, "g-1-00000000");
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, "manifest.json"), JSON.stringify({ formatVersion: 3, embedder: "words" }));
    writeFileSync(join(place.storeDirectory, "current"), "g-1-00000000\n");
    const { rebuilt } = await place.open();
    expect(rebuilt).toEqual({
      code: "format-changed",
      text: "The index was built by another version of the program.",
    });
  });

  it("by another version of the program", async () => {
    await place.open();
    expect((await place.open({ producer: "next" })).rebuilt?.code).toBe("format-changed");
  });

  it("when asked to", async () => {
    await place.open();
    const before = generation();
    expect((await place.open({ rebuild: true })).rebuilt).not.toBeNull();
    expect(generation()).not.toBe(before);
  });

  it.each(["resolutions.json", "places.json", "keyword.bin", "encodings.bin", "manifest.json"])(
    "when one bit of %s has flipped, naming the file",
    async (file) => {
      await place.open();
      const path = join(generation(), file);
      const bytes = readFileSync(path);
      const at = file === "manifest.json" ? 0 : bytes.length >> 1;
      bytes[at] = (bytes[at] ?? 0) ^ 8;
      writeFileSync(path, bytes);
      const { rebuilt } = await place.open();
      expect(rebuilt).toMatchObject({ code: "corrupt", text: expect.stringContaining(file) });
      expect((await place.open()).rebuilt).toBeNull();
    },
  );

  it("when a file is cut off or gone", async () => {
    await place.open();
    truncateSync(join(generation(), "encodings.bin"), 100);
    expect((await place.open()).rebuilt?.code).toBe("corrupt");
    rmSync(join(generation(), "places.json"));
    expect((await place.open()).rebuilt?.code).toBe("corrupt");
  });

  it("when the pointer names nothing", async () => {
    await place.open();
    writeFileSync(join(place.storeDirectory, "current"), "../../etc\n");
    expect((await place.open()).rebuilt?.code).toBe("missing");
  });

  it("and leaves no generation behind but the new one", async () => {
    for (const producer of ["a", "b", "c"]) await place.open({ producer });
    expect(readdirSync(place.storeDirectory).filter((name) => name.startsWith("g-"))).toHaveLength(1);
  });

  it("and removes what a killed build left long ago, but not what may still be at work", async () => {
    const old = join(place.storeDirectory, "g-1-00000000");
    const young = join(place.storeDirectory, "g-2-00000000");
    for (const directory of [old, young]) mkdirSync(directory, { recursive: true });
    utimesSync(old, 0, 0);
    await place.open();
    const left = readdirSync(place.storeDirectory);
    expect(left).not.toContain("g-1-00000000");
    expect(left).toContain("g-2-00000000");
  });
});

describe("Vectors of a store", () => {
  it.runIf(hasAddon)("stand in a file of hnswlib too (skipped where it could not be built)", async () => {
    const { manifest, notices } = await place.open();
    expect(Object.keys(manifest.files)).toEqual(expect.arrayContaining(["windows.hnsw", "windows.rows"]));
    expect(notices).toEqual([]);
  });

  it("are searched exactly, with one line that says so, where hnswlib is absent", async () => {
    const { index, manifest, notices } = await place.open({ loadHnswlib: async () => null });
    expect(Object.keys(manifest.files)).not.toContain("windows.hnsw");
    expect(notices).toEqual([expect.stringContaining("hnswlib-node is not installed")]);
    const [hit] = index.vectors.search(Array.from(index.vectorOf(5)), 1);
    expect(hit).toEqual({ document: 5, score: expect.closeTo(1, 5) });
  });
});

describe.runIf(hasAddon)("More than 10,000 windows (skipped where hnswlib could not be built)", () => {
  /** 300 windows a text, of which no two are alike. */
  const encoder = () => {
    let texts = 0;
    return {
      id: "many windows",
      encode: async (some: readonly string[]) =>
        some.map(() => {
          const vectors = vectorsOf(300, ++texts * 7_919);
          return Array.from({ length: 300 }, (_, at) => ({
            vector: Float32Array.from(row(vectors, at)),
            ids: new Int32Array(0),
            pieces: new Int8Array(0),
            scale: 1,
          }));
        }),
    };
  };
  const counted = () => {
    const loaded = { times: 0 };
    const load = () => {
      loaded.times++;
      return loadHnswlib();
    };
    return { loaded, load };
  };

  it("are searched in the graph, which finds nearly all that comparing with each finds", async () => {
    const { index: exact } = await place.open({ encoder: encoder(), loadHnswlib: async () => null });
    expect(exact.vectors.size).toBe(10_200);
    await place.open({ encoder: encoder(), rebuild: true });
    const { loaded, load } = counted();
    const { index, rebuilt } = await place.open({ encoder: encoder(), loadHnswlib: load });
    expect([rebuilt, loaded.times]).toEqual([null, 1]);
    const found = Array.from({ length: 20 }, (_, at) => {
      const query = row(vectorsOf(1, 31 + at), 0);
      const wanted = new Set(exact.vectors.search(query, 10).map(({ document }) => document));
      return index.vectors.search(query, 10).filter(({ document }) => wanted.has(document)).length / 10;
    });
    expect(found.reduce((sum, share) => sum + share, 0) / 20).toBeGreaterThan(0.9);
  }, 60_000);

  it("are built anew when a bit of their graph has flipped", async () => {
    await place.open({ encoder: encoder() });
    const path = join(generation(), "windows.hnsw");
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 8;
    writeFileSync(path, bytes);
    const { rebuilt } = await place.open({ encoder: encoder() });
    expect(rebuilt).toMatchObject({ code: "corrupt", text: expect.stringContaining("windows.hnsw") });
  }, 60_000);
});

describe("A store over no documents", () => {
  it("has nothing to find, and no line on that", async () => {
    rmSync(join(place.corpusDirectory, "italy-revised-draft.txt"));
    const { index, notices, manifest } = await place.open();
    expect(manifest.counts).toEqual({ resolutions: 0, paragraphs: 0, windows: 0 });
    expect(notices).toEqual([]);
    expect(index.vectors.search([1, 0, 0], 5)).toEqual([]);
    expect(index.keyword.search("report", 5)).toEqual([]);
  });
});

describe("Documents that cannot be used", () => {
  it("are left out, each with a line that says why", async () => {
    writeFileSync(join(place.corpusDirectory, "broken.txt"), "x");
    const { index, notices } = await place.open({
      parse: (source, { id }) => {
        if (id === "broken") throw new ExpectedError("document-unreadable", "It is no text.");
        return { ...emptyResolution, id, source };
      },
    });
    expect(index.library.resolutions.map(({ id }) => id)).toEqual(["italy-revised-draft"]);
    expect(notices[0]).toBe("broken.txt was left out: It is no text.");
  });

  it("are an error when two would have one id", async () => {
    writeFileSync(join(place.corpusDirectory, "Italy revised_draft.txt"), "x");
    await expect(place.open()).rejects.toThrow(/rename/);
  });

  it("are an error when their directory is missing", async () => {
    await expect(place.open({ corpusDirectory: join(place.corpusDirectory, "none") })).rejects.toMatchObject({
      code: "document-unreadable",
    });
  });
});

const emptyResolution = {
  symbol: null,
  title: "",
  status: "draft",
  organ: null,
  sponsors: [],
  recommendedBy: null,
  date: null,
  vote: null,
  language: "en",
  front: "",
  paragraphs: [],
  footnotes: [],
  other: [],
  warnings: [],
} as const;
