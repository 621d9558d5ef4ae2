import { crc32 } from "node:zlib";
import { ExpectedError } from "../domain/errors.ts";
import { keepRecent } from "../domain/remembered.ts";
import { digestOfText } from "../encoding/encodings-file.ts";
import type { Encoded, Encoder, IndexedDocument } from "../ports.ts";
import { blobOf, type Connection, inSlices } from "./database.ts";
import { createNearestWindows, type NearestKeys } from "./nearest-windows.ts";
import { searchVectorStore, type UsedVectorStore } from "./search-vector-store.ts";
import { linkWindows } from "./vector-graph.ts";

/** What the encoder says of documents, by the digests of their words. */
export type StoredWindows = ReturnType<typeof createStoredWindows>;

type OnProgress = (done: number, of: number) => void;

/** Numbers of vectors and pieces that are held in memory: those of some thousand windows. */
const mostNumbers = 16_000_000;
/** Documents whose windows are read before others get a turn: some milliseconds. */
const readAtOnce = 16;
/** A question does not wait behind more. */
const encodedAtOnce = 8;
/** So many documents are compared one by one, whoever else could find the nearest of them. */
const fewCompared = 250;
/** Of more that many are wanted, and looked for among so many times as many of the whole library. */
const [mostWanted, lookedAt] = [100, 4];

/**
 * Windows in a database. They stand under digests of words, so that they are right for whatever text says these words; a damaged
 * one is made anew.
 */
export function createStoredWindows(
  database: Connection,
  encoder: Pick<Encoder, "id" | "encode">,
  vectorStore?: UsedVectorStore,
) {
  keepOnly(database, encoder.id);
  const own = createNearestWindows(database);
  const foreign = vectorStore && searchVectorStore(database, vectorStore, own);
  const recent = keepRecent<string, readonly Encoded[]>(mostNumbers, (windows) =>
    windows.reduce((sum, { vector, pieces }) => sum + 4 * vector.length + pieces.length, 0),
  );

  const known = (key: string) => recent.get(key, () => readWindows(database, key));

  async function encode(wordsByKey: ReadonlyMap<string, string>): Promise<void> {
    for await (const some of inSlices([...wordsByKey], encodedAtOnce)) {
      const encoded = await encoder.encode(some.map(([, words]) => words));
      const made = some.map(([key], at) => [key, encoded[at] ?? []] as const);
      for (const [key, windows] of made) recent.put(key, windows);
      writeWindows(database, made);
    }
  }

  return {
    /** Of the windows that are there. */
    nearestKeys: foreign ?? own,
    /** Links them by nearness where there are many, so that a question does not compare them all. */
    link: (onProgress: OnProgress) => linkWindows(database, onProgress),
    async windowsOf(documents: readonly IndexedDocument[]) {
      const found = new Map<number, readonly [key: string, windows: readonly Encoded[] | undefined]>();
      const missing = new Map<string, string>();
      for await (const some of inSlices(documents, readAtOnce))
        for (const { number, words } of some) {
          const key = digestOfText(words);
          const windows = known(key);
          found.set(number, [key, windows]);
          if (!windows) missing.set(key, words);
        }
      await encode(missing).catch(unlessEmbedderFailed);
      return new Map(Array.from(found, ([number, [key, windows]]) => [number, windows ?? known(key) ?? []]));
    },
    async cosines(vector: Float32Array, documents: readonly IndexedDocument[]) {
      const compared =
        foreign && documents.length > fewCompared ? await nearestOf(documents, vector, foreign) : documents;
      const best = new Map<number, number>();
      for await (const some of inSlices(compared)) {
        const numbers = some.map(({ number }) => number);
        for (const [number, cosine] of database.rows<[number, number]>(cosinesOf, blobOf(vector), numbers))
          best.set(number, Math.max(cosine, best.get(number) ?? cosine));
      }
      return best;
    },
    /** Encodes what is not yet; ends early, without loss, when it is told to stop. */
    async encodeMissing(onProgress: OnProgress, signal?: AbortSignal) {
      const [of = 0, there = 0] = database.first<[number, number]>(counts);
      let done = there;
      let last = 0;
      for (;;) {
        onProgress(Math.min(done, of), of);
        const missing = database.rows<[number: number, key: string, words: string]>(missingBehind, last);
        if (missing.length === 0 || signal?.aborted) return;
        last = missing.at(-1)?.[0] ?? last;
        const wordsByKey = new Map(missing.map(([, key, words]) => [key, words]));
        await encode(wordsByKey);
        done += wordsByKey.size;
      }
    },
  };
}

/** All of them where too few of them are near: then the others may be nearer than what is left of the list. */
async function nearestOf(
  documents: readonly IndexedDocument[],
  vector: Float32Array,
  nearestKeys: NearestKeys,
): Promise<readonly IndexedDocument[]> {
  const near = new Map(await nearestKeys(vector, lookedAt * mostWanted));
  const kept = documents.filter(({ words }) => near.has(digestOfText(words)));
  return kept.length < mostWanted ? documents : kept;
}

/** Whatever fails on the way to somebody's server is no reason not to answer: words tell alone. */
function unlessEmbedderFailed(error: unknown): void {
  if (!(error instanceof ExpectedError) || error.code !== "embedder-failed") throw error;
}

/** Vectors of different encoders cannot be compared. */
function keepOnly(database: Connection, encoder: string): void {
  const [used] = database.first<[string]>("select value from settings where name = 'encoder'");
  if (used === encoder) return;
  database.transact(() => {
    database.run("delete from windows");
    database.run("delete from settings where name = 'graph'");
    database.run("insert or replace into settings values ('encoder', ?)", encoder);
  });
}

const missingAtOnce = 64;

const counts =
  "select (select count(distinct key) from documents), (select count(distinct key) from windows)";

/** Documents that have no windows yet, behind the one with a number. */
const missingBehind = `select number, lower(hex(key)), words from documents where number > ?
     and not exists (select 1 from windows where windows.key = documents.key) order by number limit ${missingAtOnce}`;

/** Undefined where there are none, or one of them is damaged. */
function readWindows(database: Connection, key: string): Encoded[] | undefined {
  const sql = `select scale, vector, ids, pieces, checksum from windows join pieces using (number)
     where key = unhex(?) order by position`;
  const rows = database.rows<[number, Buffer, Buffer, Buffer, number]>(sql, key);
  const isWhole = rows.every(
    ([, vector, ids, pieces, checksum]) => checksumOf(vector, ids, pieces) === checksum,
  );
  if (rows.length === 0 || !isWhole) return undefined;
  return rows.map(([scale, vector, ids, pieces]) => ({
    vector: new Float32Array(new Uint8Array(vector).buffer),
    ids: new Int32Array(new Uint8Array(ids).buffer),
    pieces: new Int8Array(new Uint8Array(pieces).buffer),
    scale,
  }));
}

/** Of each window of some documents. */
const cosinesOf = `select documents.number, 1 - vector_distance_cos(vector, ?1) from documents join windows using (key)
     where documents.number in (select value from json_each(?2)) and length(vector) = length(?1)`;

function checksumOf(vector: Buffer, ids: Buffer, pieces: Buffer): number {
  return crc32(pieces, crc32(ids, crc32(vector)));
}

/** Where they cannot be kept, as in a folder that is only read, they are computed again another time. */
function writeWindows(database: Connection, made: readonly (readonly [string, readonly Encoded[]])[]): void {
  try {
    database.transact(() => {
      for (const [key, windows] of made) {
        database.run("delete from windows where key = unhex(?)", key);
        for (const [position, window] of windows.entries()) writeWindow(database, key, position, window);
      }
    });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}

function writeWindow(database: Connection, key: string, position: number, encoded: Encoded): void {
  const vector = blobOf(encoded.vector);
  const [ids, pieces] = [blobOf(encoded.ids), blobOf(encoded.pieces)];
  const inserted = "insert into windows (key, position, vector) values (unhex(?), ?, ?)";
  const number = database.run(inserted, key, position, vector);
  const checksum = checksumOf(vector, ids, pieces);
  database.run("insert into pieces values (?, ?, ?, ?, ?)", number, encoded.scale, ids, pieces, checksum);
}
