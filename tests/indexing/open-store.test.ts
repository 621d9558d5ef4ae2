import { mkdirSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/domain/errors.ts";
import { loadHnswlib } from "../../src/indexing/hnsw-vector-index.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { localEmbedder, type StorePlace, storePlace } from "../support/stores.ts";

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
    expect(opened.library.resolutions).toEqual(built.library.resolutions);
    expect(opened.clauses).toEqual(built.clauses);
    expect(opened.index?.documentOfRow).toEqual(built.index?.documentOfRow);
    expect(opened.keyword.search("cultural property", 5)).toEqual(
      built.keyword.search("cultural property", 5),
    );
    const vector = await localEmbedder.embedQuery("poaching of wild animals");
    expect(opened.vectors.search(vector, 5)).toEqual(built.vectors.search(vector, 5));
  });

  it("needs no parser when it is up to date", async () => {
    await place.open();
    const parse = () => {
      throw new Error("parsed again");
    };
    expect((await place.open({ parse })).library.find("italy-revised-draft")?.paragraphs).toHaveLength(34);
  });

  it("has clauses that stand word for word in their units", async () => {
    const { library, clauses } = await place.open();
    const paragraphs = library.find("italy-revised-draft")?.paragraphs ?? [];
    expect(clauses.length).toBeGreaterThan(80);
    for (const [holder] of clauses) {
      const text = paragraphs.find(({ id }) => id === holder?.paragraph)?.text ?? "";
      expect(text.slice(holder?.start, holder?.end).split(" ").length).toBeGreaterThan(3);
    }
  });

  it("finds the paragraph on endangered species by the meaning of a clause", async () => {
    const { vectors, clauses } = await place.open();
    const [hit] = vectors.search(await localEmbedder.embedQuery("poaching of wild animals"), 1);
    expect(clauses[hit?.document ?? -1]?.[0]?.paragraph).toBe("op10");
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
    const { rebuilt, library } = await place.open();
    expect(rebuilt?.code).toBe("corpus-changed");
    expect(library.resolutions.map(({ id }) => id)).toEqual(["a-res-1-2", "italy-revised-draft"]);
  });

  it("with another embedder, or one of other dimensions", async () => {
    await place.open();
    const embedder = { ...localEmbedder, id: "another" };
    const { rebuilt } = await place.open({ embedder });
    expect(rebuilt).toMatchObject({ code: "embedder-changed", text: expect.stringContaining("another") });
  });

  it("with another encoder, or with one where there was none", async () => {
    await place.open();
    const encoder = { ...countingEncoder(), id: "another" };
    const { rebuilt } = await place.open({ encoder });
    expect(rebuilt).toMatchObject({ code: "embedder-changed", text: expect.stringContaining("another") });
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

  it.each([
    "resolutions.json",
    "places.json",
    "keyword.bin",
    "vectors.f32",
    "encodings.bin",
    "manifest.json",
  ])("when one bit of %s has flipped, naming the file", async (file) => {
    await place.open();
    const path = join(generation(), file);
    const bytes = readFileSync(path);
    const at = file === "manifest.json" ? 0 : bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 8;
    writeFileSync(path, bytes);
    const { rebuilt } = await place.open();
    expect(rebuilt).toMatchObject({ code: "corrupt", text: expect.stringContaining(file) });
    expect((await place.open()).rebuilt).toBeNull();
  });

  it("when a file is cut off or gone", async () => {
    await place.open();
    truncateSync(join(generation(), "vectors.f32"), 100);
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
    expect(Object.keys(manifest.files)).toEqual(expect.arrayContaining(["clauses.hnsw", "windows.hnsw"]));
    expect(notices).toEqual([]);
  });

  it("are searched exactly, with one line that says so, where hnswlib is absent", async () => {
    const { vectors, manifest, notices } = await place.open({ loadHnswlib: async () => null });
    expect(Object.keys(manifest.files)).not.toContain("clauses.hnsw");
    expect(notices).toEqual([expect.stringContaining("hnswlib-node is not installed")]);
    const [hit] = vectors.search(await localEmbedder.embedQuery("endangered animals"), 1);
    expect(hit?.score).toBeGreaterThan(0.5);
  });
});

describe("Documents that cannot be used", () => {
  it("are left out, each with a line that says why", async () => {
    writeFileSync(join(place.corpusDirectory, "broken.txt"), "x");
    const { library, notices } = await place.open({
      parse: (source, { id }) => {
        if (id === "broken") throw new ExpectedError("document-unreadable", "It is no text.");
        return { ...emptyResolution, id, source };
      },
    });
    expect(library.resolutions.map(({ id }) => id)).toEqual(["italy-revised-draft"]);
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
