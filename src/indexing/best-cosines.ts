import { type Connection, rowsOf } from "./database.ts";

/** By digest of words, the cosine of its best window; only vectors are read. */
export function bestCosines(
  database: Connection,
  vector: Float32Array,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const rows = rowsOf<[string, Buffer]>(
    database,
    "select asked.value, vector from json_each(?) asked join windows on windows.key = unhex(asked.value)",
    JSON.stringify([...keys]),
  );
  const best = new Map<string, number>();
  for (const [key, bytes] of rows) {
    const cosine = product(vector, new Float32Array(new Uint8Array(bytes).buffer));
    best.set(key, Math.max(cosine, best.get(key) ?? cosine));
  }
  return best;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
