import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/domain/errors.ts";
import { windowsOfEmbedder } from "../../src/encoding/windows.ts";
import type { StoreOptions } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { countingEncoder } from "../support/counting-encoder.ts";
import { letterEmbedder } from "../support/letter-embedder.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

const lamps =
  "A/RES/95/1\n\n95/1. Lamps\n\nThe General Assembly,\n\n1. Requests all ports to light their lamps at dusk;\n\n2. Decides to wait.\n";
const bridges =
  "A/RES/95/2\n\n95/2. Bridges\n\nThe General Assembly,\n\n1. Invites all States to count their bridges once a year;\n\n2. Decides to wait.\n";

let place: StorePlace;
beforeEach(() => {
  place = storePlace();
});
afterEach(() => place.remove());

const databaseFile = () => join(place.storeDirectory, "opcite.db");

function put(name: string, text: string): void {
  writeFileSync(join(place.corpusDirectory, name), text);
}

async function idsIn(options: Partial<StoreOptions> = {}): Promise<string[]> {
  const store = await place.open(options);
  return store.current().library.resolutions.map(({ id }) => id);
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

describe("A store that is opened", () => {
  it("for the first time is built, and says why", async () => {
    const { rebuilt, counts } = await place.open();
    expect(rebuilt).toBe("There was no index yet.");
    expect(counts).toEqual({ resolutions: 1, paragraphs: 34 });
  });

  it("again is as it was, and needs neither parser nor encoder", async () => {
    const built = await place.open();
    const { library, documentsOf } = built.current();
    await built.encodeMissing();
    const documents = await documentsOf(["italy-revised-draft"]);
    const windows = await built.current().windowsOf(documents);
    const { parsed, encoded, options } = watched();
    const opened = await place.open(options);
    const index = opened.current();
    expect(opened.rebuilt).toBeNull();
    expect(opened.counts).toEqual(built.counts);
    expect(JSON.stringify(index.library.resolutions)).toBe(JSON.stringify(library.resolutions));
    expect(await index.documentsOf(["italy-revised-draft"])).toEqual(documents);
    expect(await index.windowsOf(documents)).toEqual(windows);
    expect([parsed, encoded]).toEqual([[], []]);
  });

  it("after a file was only touched is as it was", async () => {
    await place.open();
    utimesSync(join(place.corpusDirectory, "italy-revised-draft.txt"), 1, 1);
    const { parsed, options } = watched();
    expect((await place.open(options)).rebuilt).toBeNull();
    expect(parsed).toEqual([]);
  });
});

describe("A store that is brought up to date", () => {
  it("parses and encodes only what is new", async () => {
    put("lamps.txt", lamps);
    const store = await place.open();
    await store.encodeMissing();
    put("a-bridges.txt", bridges);
    const { parsed, encoded, options } = watched();
    const updated = await place.open(options);
    await updated.encodeMissing();
    expect(updated.rebuilt).toContain("have changed");
    expect(parsed).toEqual(["a-bridges"]);
    expect(encoded).toEqual(["Invites all States to count their bridges once a year;"]);
  });

  it("has what changed and what was renamed as it is now", async () => {
    put("lamps.txt", lamps);
    await place.open();
    put("lamps.txt", lamps.replace("dusk", "dawn"));
    const changed = (await place.open()).current().library.find("lamps");
    expect(changed?.paragraphs[0]?.text).toContain("dawn");
    rmSync(join(place.corpusDirectory, "lamps.txt"));
    mkdirSync(join(place.corpusDirectory, "old"));
    put("old/Lights.txt", lamps);
    expect(await idsIn()).toEqual(["italy-revised-draft", "lights"]);
  });

  it("is like one that is built anew, after texts were added, changed and removed", async () => {
    put("lamps.txt", lamps);
    put("bridges.txt", bridges);
    await place.open();
    put("lamps.txt", lamps.replace("dusk", "dawn"));
    rmSync(join(place.corpusDirectory, "bridges.txt"));
    const updated = (await place.open()).current();
    const anew = (await place.open({ storeDirectory: join(place.storeDirectory, "anew") })).current();
    const texts = ["italy-revised-draft", "lamps"];
    const [before, after] = [await anew.documentsOf(texts), await updated.documentsOf(texts)];
    const plain = (all: typeof before) => all.map(({ words, places }) => ({ words, places }));
    expect(plain(after)).toEqual(plain(before));
    for (const query of ["lamps at dawn", "decides to wait", "trafficking in cultural property"]) {
      const scores = async (index: typeof anew, documents: typeof before) =>
        (
          await index.searchWords(
            query,
            50,
            documents.map(({ number }) => number),
          )
        ).map(({ score }) => score);
      expect(await scores(updated, after)).toEqual(await scores(anew, before));
    }
  });

  it("is written anew by another version of the program, and when asked to", async () => {
    await place.open();
    const { parsed, options } = watched();
    expect((await place.open({ ...options, producer: "next" })).rebuilt).toContain("another version");
    expect((await place.open({ ...options, producer: "next", rebuild: true })).rebuilt).toBeNull();
    expect(parsed).toEqual(["italy-revised-draft", "italy-revised-draft"]);
  });

  it("forgets the vectors of another encoder", async () => {
    await (await place.open()).encodeMissing();
    const index = (await place.open({ encoder: windowsOfEmbedder(letterEmbedder) })).current();
    const documents = await index.documentsOf(["italy-revised-draft"]);
    expect([...(await index.cosines(new Float32Array(8), documents))]).toEqual([]);
    const [[window] = []] = (await index.windowsOf(documents)).values();
    expect([window?.vector.length, window?.pieces.length]).toEqual([letterEmbedder.dimensions, 0]);
  });
});

describe("A store that others write meanwhile", () => {
  it("has what they add and remove with the next look; what was given before stays whole", async () => {
    put("lamps.txt", lamps);
    const store = await place.open();
    const before = store.current();
    put("bridges.txt", bridges);
    rmSync(join(place.corpusDirectory, "lamps.txt"));
    await place.open();
    const after = store.current();
    expect(after.library.resolutions.map(({ id }) => id)).toEqual(["bridges", "italy-revised-draft"]);
    expect(store.current()).toBe(after);
    expect(before.library.find("lamps")?.source).toBe(lamps);
    expect((await before.documentsOf(["lamps"])).map(({ words }) => words)).toHaveLength(2);
    expect(after.library.find("bridges")?.source).toBe(bridges);
  });
});

describe("An encoder that is told to stop", () => {
  it("keeps what it has done, and the next goes on from there", async () => {
    const encoder = countingEncoder();
    const stop = new AbortController();
    const store = await place.open({ encoder });
    put(
      "more.txt",
      Array.from({ length: 90 }, (_, at) => `${at + 1}. Decides to wait ${at} nights;`).join("\n\n"),
    );
    const larger = await place.open({
      encoder,
      onProgress: ({ stage, done }) => stage === "encoding" && done > 0 && stop.abort(),
    });
    await larger.encodeMissing(stop.signal);
    const encoded = encoder.encoded.length;
    expect(encoded).toBeGreaterThan(0);
    expect(encoded).toBeLessThan(124);
    await store.encodeMissing();
    expect(new Set(encoder.encoded).size).toBe(encoder.encoded.length);
    expect(encoder.encoded).toHaveLength(124);
  });
});

describe("What lies where the store should be", () => {
  const execute = (sql: string) => {
    const database = new Database(databaseFile());
    database.exec(sql);
    database.close();
  };

  it.each([
    [
      "no database",
      () => writeFileSync(databaseFile(), "Dear diary, ".repeat(1_000)),
      /is not a database of Opcite/,
    ],
    ["another program's database", () => execute("create table birds (name)"), /another program's database/],
    [
      "one of a newer version",
      () => execute("create table t (x); pragma application_id = 1332765545; pragma user_version = 99"),
      /newer version of Opcite/,
    ],
  ])("is left alone where it is %s, with one sentence", async (_, write, sentence) => {
    mkdirSync(place.storeDirectory);
    write();
    const before = readFileSync(databaseFile());
    const error = await place.open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ExpectedError);
    expect(error).toMatchObject({ code: "index-unusable", message: expect.stringMatching(sentence) });
    expect(readFileSync(databaseFile())).toEqual(before);
  });

  it("is built anew from the documents where it is one of an earlier version, with a line that says so", async () => {
    (await place.open()).close();
    execute("drop table vocabulary; pragma user_version = 1");
    const { rebuilt, current } = await place.open();
    expect(rebuilt).toBe("The index was built by another version of the program.");
    expect(await current().searchWords("piracy", 1, [1, 2, 3])).toHaveLength(1);
  });

  it("is read where it cannot be written, as on a full disk, by who only reads", async () => {
    (await place.open()).close();
    put("lamps.txt", lamps);
    const storeDirectory = `${place.storeDirectory}-full`;
    mkdirSync(storeDirectory);
    writeFileSync(join(storeDirectory, "opcite.db"), readFileSync(databaseFile()));
    // What readers and writers share cannot be made.
    mkdirSync(join(storeDirectory, "opcite.db-shm"));
    const { current, notices } = await place.open({ storeDirectory, forReading: true });
    expect(current().library.resolutions.map(({ id }) => id)).toEqual(["italy-revised-draft"]);
    expect(notices).toEqual([
      "The index cannot be written to: answers come from what is in it, changed or not.",
    ]);
    await expect(place.open({ storeDirectory })).rejects.toMatchObject({ code: "index-unusable" });
    rmSync(storeDirectory, { recursive: true });
  });

  it("cannot be made where its folder is a file", async () => {
    writeFileSync(place.storeDirectory, "");
    await expect(place.open()).rejects.toMatchObject({ code: "index-unusable" });
  });
});

describe("A bit that has flipped", () => {
  it("is found, or says nothing of a text: never is a text other than it was", async () => {
    rmSync(join(place.corpusDirectory, "italy-revised-draft.txt"));
    put("lamps.txt", lamps);
    const built = await place.open();
    const wanted = JSON.stringify(built.current().library.resolutions);
    built.close();
    const copy = `${place.storeDirectory}-copy`;
    const bytes = readFileSync(databaseFile());
    mkdirSync(copy);
    let found = 0;
    for (let at = 100; at < bytes.length; at += Math.floor(bytes.length / 14)) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      for (const suffix of ["-wal", "-shm"]) rmSync(join(copy, `opcite.db${suffix}`), { force: true });
      writeFileSync(join(copy, "opcite.db"), flipped);
      const read = async () => {
        const store = await place.open({ storeDirectory: copy });
        if (store.rebuilt === "The index was damaged.") found += 1;
        return JSON.stringify(store.current().library.resolutions);
      };
      const is = await read().catch((error: unknown) => error);
      if (is instanceof ExpectedError) {
        found += 1;
        expect(await place.open({ storeDirectory: copy, rebuild: true })).toBeDefined();
        expect(await read()).toBe(wanted);
      } else expect(is).toBe(wanted);
    }
    rmSync(copy, { recursive: true });
    expect(found).toBeGreaterThan(0);
  });
});

describe("A store over no documents", () => {
  it("has nothing to find", async () => {
    rmSync(join(place.corpusDirectory, "italy-revised-draft.txt"));
    const { current, counts, rebuilt, notices } = await place.open();
    expect(counts).toEqual({ resolutions: 0, paragraphs: 0 });
    expect([rebuilt, notices]).toEqual([null, []]);
    expect(await current().searchWords("report", 5, [])).toEqual([]);
    expect(current().library.resolutions).toEqual([]);
  });
});

describe("Documents that cannot be used", () => {
  it("are left out, each with a line that says why, until they have changed", async () => {
    put("broken.txt", "x");
    const parse: StoreOptions["parse"] = (source, { id }) => {
      if (source === "x") throw new ExpectedError("document-unreadable", "It is no text.");
      return parseResolution(source, { id });
    };
    for (let opened = 0; opened < 2; opened++) {
      const { current, notices } = await place.open({ parse });
      expect(current().library.resolutions.map(({ id }) => id)).toEqual(["italy-revised-draft"]);
      expect(notices).toEqual(["broken.txt was left out: It is no text."]);
    }
    put("broken.txt", lamps);
    expect((await place.open({ parse })).notices).toEqual([]);
  });

  it("are an error when two would have one id", async () => {
    put("Italy revised_draft.txt", "x");
    await expect(place.open()).rejects.toThrow(/rename/);
  });

  it("are an error when their directory is missing", async () => {
    await expect(place.open({ corpusDirectory: join(place.corpusDirectory, "none") })).rejects.toMatchObject({
      code: "corpus-unusable",
    });
  });
});
