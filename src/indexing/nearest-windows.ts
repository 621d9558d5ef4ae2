import { type Connection, rowsOf } from "./database.ts";
import { graphVersion, openGraph, type VectorGraph } from "./vector-graph.ts";
import { createVectorScan, type NearestKeys } from "./vector-scan.ts";

/** Searches the graph of the windows, where there is one, and compares those that it does not hold one by one. */
export function createNearestWindows(database: Connection): NearestKeys {
  let version: string | undefined;
  let graph: VectorGraph | null = null;
  let scan = createVectorScan(database);

  async function openLatest(): Promise<void> {
    const latest = graphVersion(database);
    if (latest === version) return;
    version = latest;
    graph = await openGraph(database);
    scan = createVectorScan(database, graph?.last);
  }

  return async (vector, k) => {
    await openLatest();
    const linked = graph ? keysOf(database, graph.nearest(vector, k)) : [];
    const best = new Map<string, number>();
    for (const [key, cosine] of [...linked, ...(await scan(vector, k))])
      best.set(key, Math.max(cosine, best.get(key) ?? cosine));
    return [...best].sort(([, one], [, other]) => other - one).slice(0, k);
  };
}

/** Without the windows that are there no more. */
function keysOf(
  database: Connection,
  windows: readonly (readonly [window: number, cosine: number])[],
): [string, number][] {
  const rows = rowsOf<[number, string]>(
    database,
    "select number, lower(hex(key)) from windows where number in (select value from json_each(?))",
    JSON.stringify(windows.map(([window]) => window)),
  );
  const keys = new Map(rows);
  return windows.flatMap(([window, cosine]) => {
    const key = keys.get(window);
    return key === undefined ? [] : [[key, cosine]];
  });
}
