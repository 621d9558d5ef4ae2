import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Connection, openDatabase } from "../../src/indexing/database.ts";
import { createNearestWindows } from "../../src/indexing/nearest-windows.ts";
import { graphVersion, linkWindows, openGraph } from "../../src/indexing/vector-graph.ts";
import { emptyFolder } from "../support/run-program.ts";

const dimensions = 64;
const vectors = Array.from({ length: 400 }, (_, row) => unit(row + 1));

it("a graph finds what comparing with all finds", async () => {
  const database = filled(vectors);
  const compared = await createNearestWindows(database)(unit(1000), 10);
  await linkWindows(database, () => {}, 100);
  expect((await openGraph(database))?.last).toBe(400);
  const found = await createNearestWindows(database)(unit(1000), 10);
  const keys = (nearest: typeof found) => nearest.map(([key]) => key);
  // The graph may miss one.
  expect(keys(found).filter((key) => keys(compared).includes(key)).length).toBeGreaterThanOrEqual(9);
  expect(found[0]?.[1]).toBeCloseTo(compared[0]?.[1] ?? 0, 1);
});

it("is used by a search that has begun before, with what was written since", async () => {
  const database = filled(vectors);
  const search = createNearestWindows(database);
  await search(unit(1), 1);
  await linkWindows(database, () => {}, 100);
  write(database, "aa", unit(2000));
  expect((await search(unit(2000), 1))[0]?.[0]).toBe("aa");
  expect((await search(unit(7), 1))[0]?.[0]).toBe(keyOf(6));
});

it("grows by what has come, and does not give what has gone", async () => {
  const database = filled(vectors);
  await linkWindows(database, () => {}, 100);
  const first = graphVersion(database);
  database.run("delete from windows where key = unhex(?)", keyOf(6));
  for (const row of vectors.keys()) write(database, keyOf(1000 + row), unit(3000 + row));
  await linkWindows(database, () => {}, 100);
  expect(graphVersion(database)).not.toBe(first);
  const search = createNearestWindows(database);
  expect((await search(unit(3005), 1))[0]?.[0]).toBe(keyOf(1005));
  expect((await search(unit(7), 400)).map(([key]) => key)).not.toContain(keyOf(6));
});

it("is built anew where much of it has gone", async () => {
  const database = filled(vectors);
  await linkWindows(database, () => {}, 100);
  database.run("delete from windows where number <= 200");
  for (const row of vectors.keys()) write(database, keyOf(1000 + row), unit(3000 + row));
  await linkWindows(database, () => {}, 100);
  const graph = await openGraph(database);
  expect(graph?.nearest(unit(7), 600).every(([window]) => window > 200)).toBe(true);
});

it("is left alone where few windows are fresh", async () => {
  const database = filled(vectors);
  await linkWindows(database, () => {}, 1000);
  expect(graphVersion(database)).toBeUndefined();
});

it("is not read where the file is not what was written: all are compared", async () => {
  const database = filled(vectors);
  await linkWindows(database, () => {}, 100);
  writeFileSync(join(database.folder ?? "", "opcite.hnsw"), "damaged");
  expect(await openGraph(database)).toBeNull();
  expect((await createNearestWindows(database)(unit(7), 1))[0]?.[0]).toBe(keyOf(6));
});

function filled(all: readonly Float32Array[]): Connection {
  const database = openDatabase(emptyFolder());
  for (const [row, vector] of all.entries()) write(database, keyOf(row), vector);
  return database;
}

function write(database: Connection, key: string, vector: Float32Array): void {
  const inserted = "insert into windows (key, position, vector) values (unhex(?), 0, ?)";
  database.run(inserted, key, Buffer.from(vector.buffer));
}

function keyOf(row: number): string {
  return row.toString(16).padStart(8, "0");
}

/** A direction that looks random and is the same in every run. */
function unit(seed: number): Float32Array {
  const numbers = Array.from(
    { length: dimensions },
    (_, at) => Math.sin(seed * 12.9898 + at * 78.233) * 43758.5,
  );
  const centred = numbers.map((number) => number - Math.floor(number) - 0.5);
  const length = Math.hypot(...centred);
  return Float32Array.from(centred, (number) => number / length);
}
