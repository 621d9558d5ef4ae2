import type { VectorStore } from "../ports.ts";
import { blobOf, type Connection } from "./database.ts";
import type { NearestKeys } from "./nearest-windows.ts";

/** Somebody's store of vectors, and who is told that it fails. */
export interface UsedVectorStore {
  readonly store: VectorStore;
  readonly note: (line: string) => void;
}

/** Vectors that are handed over at once. */
const atOnce = 512;

/**
 * Has somebody's store find what is nearest. It is handed all vectors when it is first asked, later those that have come since. What
 * it finds is only what is looked at: cosines are computed from the database's own vectors. While it fails, `otherwise` finds.
 */
export function searchVectorStore(
  database: Connection,
  { store, note }: UsedVectorStore,
  otherwise: NearestKeys,
): NearestKeys {
  let last = 0;
  let held = 0;
  let adding: Promise<void> | undefined;
  let isFailing = false;

  async function addNew(): Promise<void> {
    for (;;) {
      const vectors = vectorsAfter(database, last);
      if (vectors.length === 0) return;
      await store.add(vectors);
      last = vectors.at(-1)?.number ?? last;
      held += vectors.length;
    }
  }

  return async (vector, k) => {
    try {
      adding ??= addNew().finally(() => {
        adding = undefined;
      });
      await adding;
      // Some stores refuse to look for more than they hold, or in nothing.
      const keys = held === 0 ? [] : await store.nearest(vector, Math.min(k, held));
      isFailing = false;
      const found = database.rows<[string, number]>(bestCosines, blobOf(vector), keys);
      return found.sort(([, one], [, other]) => other - one);
    } catch {
      // What it says may quote a key, or whatever a server likes.
      if (!isFailing) note("The vector store fails; Opcite compares the vectors itself.");
      isFailing = true;
      return otherwise(vector, k);
    }
  };
}

function vectorsAfter(database: Connection, last: number) {
  const sql = `select number, lower(hex(key)), position, vector,
      (select words from documents where documents.key = windows.key limit 1)
     from windows where number > ? order by number limit ${atOnce}`;
  const rows = database.rows<[number, string, number, Buffer, string]>(sql, last);
  return rows.map(([number, key, position, vector, words]) => ({
    number,
    key,
    words: words ?? "",
    position,
    vector: new Float32Array(new Uint8Array(vector).buffer),
  }));
}

/** By digest of words, the cosine of its best window; only vectors are read. */
const bestCosines = `select asked.value, max(1 - vector_distance_cos(vector, ?1)) from json_each(?2) asked
     join windows on windows.key = unhex(asked.value) where length(vector) = length(?1) group by asked.value`;
