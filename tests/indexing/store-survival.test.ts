import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build as bundle } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root } from "../support/source-imports.ts";
import { type StorePlace, storePlace } from "../support/stores.ts";

/** Bundled once: each of eight processes would read half of the sources. */
const folder = join(root, `dist-${process.pid}`);
const program = join(folder, "build-store.mjs");
beforeAll(() =>
  bundle({
    entryPoints: [join(root, "tests/support/build-store.ts")],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    logLevel: "error",
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

let place: StorePlace;
beforeEach(() => {
  place = storePlace();
});
afterEach(() => place.remove());

function build(times: number, how: "anew" | "update" = "anew") {
  const child = spawn(
    process.execPath,
    [program, place.corpusDirectory, place.storeDirectory, String(times), how],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  return { child, built: () => once(child.stdout, "data"), ended: once(child, "exit") };
}

describe("A store whose builder", () => {
  it("is killed at any moment is whole", async () => {
    await place.open();
    for (const delay of [0, 7, 19]) {
      const { child, built, ended } = build(1_000);
      await built();
      await wait(delay);
      child.kill("SIGKILL");
      await ended;
      const { rebuilt, current } = await place.open();
      expect(rebuilt).toBeNull();
      expect(current().library.resolutions).toHaveLength(1);
    }
  });

  it("is killed while it brings it up to date is whole", async () => {
    await place.open();
    for (const delay of [0, 7, 19]) {
      const { child, built, ended } = build(1_000, "update");
      await built();
      await wait(delay);
      child.kill("SIGKILL");
      await ended;
      const { current } = await place.open();
      const texts = readdirSync(place.corpusDirectory).filter((name) => name.endsWith(".txt"));
      expect(current().library.resolutions).toHaveLength(texts.length);
      expect((await place.open()).rebuilt).toBeNull();
    }
  });

  it("has rivals that build at the same time is whole, also for who opens it meanwhile", async () => {
    const builders = [build(8), build(8)];
    await Promise.all(builders.map(({ built }) => built()));
    for (let opened = 0; opened < 10; opened++) {
      expect((await place.open()).current().library.resolutions).toHaveLength(1);
      await wait(5);
    }
    for (const [code] of await Promise.all(builders.map(({ ended }) => ended))) expect(code).toBe(0);
    expect((await place.open()).rebuilt).toBeNull();
  });
});
