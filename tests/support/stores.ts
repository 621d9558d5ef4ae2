import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore, type Store, type StoreOptions } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { countingEncoder } from "./counting-encoder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A corpus of its own, with the Italian draft in it, and an empty store; removed by `remove`. */
export interface StorePlace {
  readonly corpusDirectory: string;
  readonly storeDirectory: string;
  open(options?: Partial<StoreOptions>): Promise<Store>;
  remove(): void;
}

export function storePlace(): StorePlace {
  const directory = mkdtempSync(join(tmpdir(), "opcite-store-"));
  const corpusDirectory = join(directory, "corpus");
  const storeDirectory = join(directory, "store");
  mkdirSync(corpusDirectory);
  cpSync(
    join(root, "index/corpus/italy-revised-draft.txt"),
    join(corpusDirectory, "italy-revised-draft.txt"),
  );
  return {
    corpusDirectory,
    storeDirectory,
    open: (options) =>
      openStore({
        corpusDirectory,
        storeDirectory,
        encoder: countingEncoder(),
        parse: parseResolution,
        producer: "test",
        ...options,
      }),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
