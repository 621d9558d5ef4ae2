import { setImmediate as nextTurn } from "node:timers/promises";
import { firstsBy } from "../domain/group-by.ts";
import { blobOf, type Connection } from "./database.ts";
import { graphVersion, openGraph } from "./vector-graph.ts";

/** Finds the digests of words whose vectors are nearest, with their cosines, best first. */
export type NearestKeys = (vector: Float32Array, k: number) => Promise<readonly Near[]>;

type Near = readonly [key: string, cosine: number];

/** Searches the graph of the windows, where there is one, and compares those that it does not hold one by one. */
export function createNearestWindows(database: Connection): NearestKeys {
  let version: number | undefined;
  let graph: Awaited<ReturnType<typeof openGraph>> = null;

  return async (vector, k) => {
    const latest = graphVersion(database);
    if (latest !== version) {
      version = latest;
      graph = await openGraph(database);
    }
    const linked = graph ? keysOf(database, graph.nearest(vector, k)) : [];
    const near = [...linked, ...(await comparedBehind(database, graph?.last ?? 0, vector, k))];
    const inOrder = near.sort(([, one], [, other]) => other - one);
    return firstsBy(inOrder, ([key]) => key).slice(0, k);
  };
}

/** Windows that are compared before others get a turn: a few milliseconds. */
const atOnce = 2_000;

/** The nearest of the windows behind the one with this number. */
async function comparedBehind(database: Connection, last: number, vector: Float32Array, k: number) {
  const [end = last] = database.first<[number]>("select coalesce(max(number), 0) from windows");
  const sql = `select lower(hex(key)), 1 - vector_distance_cos(vector, ?1) as cosine from windows
       where number > ?2 and number <= ?3 and length(vector) = length(?1) order by cosine desc limit ?4`;
  const found: Near[] = [];
  for (let from = last; from < end; from += atOnce) {
    found.push(...database.rows<Near>(sql, blobOf(vector), from, from + atOnce, k));
    await nextTurn();
  }
  return found;
}

/** Of windows with their cosines; without those that are there no more. */
function keysOf(database: Connection, windows: readonly (readonly [number, number])[]): Near[] {
  const sql = "select number, lower(hex(key)) from windows where number in (select value from json_each(?))";
  const numbers = windows.map(([window]) => window);
  const keys = new Map(database.rows<[number, string]>(sql, numbers));
  return windows.flatMap(([window, cosine]) => {
    const key = keys.get(window);
    return key === undefined ? [] : [[key, cosine]];
  });
}
