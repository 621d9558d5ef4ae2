import { blobOf, type Connection, rowsOf } from "./database.ts";

/** By digest of words, the cosine of its best window; only vectors are read. */
export function bestCosines(
  database: Connection,
  vector: Float32Array,
  keys: readonly string[],
): ReadonlyMap<string, number> {
  const rows = rowsOf<[string, number]>(
    database,
    `select asked.value, max(1 - vector_distance_cos(vector, ?1)) from json_each(?2) asked
     join windows on windows.key = unhex(asked.value) where length(vector) = length(?1) group by asked.value`,
    blobOf(vector),
    JSON.stringify(keys),
  );
  return new Map(rows);
}
