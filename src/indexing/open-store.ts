import { ExpectedError } from "../domain/errors.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { Encoder, SearchIndex } from "../ports.ts";
import { type EarlierGeneration, readEarlierGeneration } from "./earlier-generation.ts";
import { type Hnswlib, loadHnswlib } from "./hnsw-vector-index.ts";
import { type Corpus, readCorpus } from "./read-corpus.ts";
import { readGeneration } from "./read-generation.ts";
import {
  currentGeneration,
  DamagedFile,
  formatVersion,
  type Manifest,
  mismatchOf,
  publishGeneration,
  type RebuildReason,
  type Requirements,
  readManifest,
  startGeneration,
  storeFiles,
} from "./store-files.ts";
import { type OnProgress, writeGeneration } from "./write-generation.ts";

export interface StoreOptions {
  readonly corpusDirectory: string;
  readonly storeDirectory: string;
  /** Gives the windows of paragraphs; `windowsOfEmbedder` makes one of any embedder. */
  readonly encoder: Pick<Encoder, "id" | "encode">;
  readonly parse: (source: string, options: { id: string }) => Resolution;
  /** Names the version of what parses: a store that another version made is rebuilt. */
  readonly producer: string;
  /** Builds anew even where the store is up to date. */
  readonly rebuild?: boolean;
  readonly onProgress?: OnProgress;
  readonly loadHnswlib?: () => Promise<Hnswlib | null>;
}

export interface Store {
  readonly index: SearchIndex;
  readonly manifest: Manifest;
  /** Why it was built just now; null where it was up to date. */
  readonly rebuilt: RebuildReason | null;
  /** Lines that a person who runs the program should see. */
  readonly notices: readonly string[];
}

type Opened = Pick<Store, "manifest" | "index">;

/**
 * Opens the index over a directory of documents; builds it first where it is missing, damaged, or made from other
 * documents, by another encoder or another version.
 *
 * What is known of texts that have not changed is taken over from the generation in use: only new ones are parsed, encoded
 * and linked. The files are a cache. A build is written beside the generation in use, read back, synced and switched to by one
 * rename, so that whoever dies or builds at the same time leaves a whole store.
 *
 * @throws ExpectedError `document-unreadable`, `embedder-failed`, `encoder-unreadable`, `index-corrupt`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { encoder, producer } = options;
  const corpus = readCorpus(options.corpusDirectory);
  const requirements: Requirements = {
    formatVersion,
    producer,
    encoder: encoder.id,
    corpusHash: corpus.hash,
  };
  const found = options.rebuild
    ? { code: "missing" as const, text: "The index is built anew, as asked." }
    : await openCurrent(options, requirements);
  if ("index" in found) return storeOf(found, null);
  const current = found.code === "corpus-changed" ? currentGeneration(options.storeDirectory) : null;
  const earlier = current === null ? null : readEarlierGeneration(current, requirements);
  return storeOf(await build(options, corpus, requirements, earlier), found);
}

function storeOf({ manifest, index }: Opened, rebuilt: RebuildReason | null): Store {
  const noGraph = manifest.counts.windows > 0 && manifest.files[storeFiles.graph] === undefined;
  const notices = [
    ...manifest.skipped.map(({ file, message }) => `${file} was left out: ${message}`),
    ...(noGraph ? ["hnswlib-node is not installed here; vectors are searched exactly, in JavaScript."] : []),
  ];
  return { index, manifest, rebuilt, notices };
}

/** Another process may replace a generation between finding and reading it: then there is a newer one to read. */
const attempts = 3;

async function openCurrent(options: StoreOptions, wanted: Requirements): Promise<Opened | RebuildReason> {
  const missing: RebuildReason = { code: "missing", text: "There was no index yet." };
  let reason = missing;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const directory = currentGeneration(options.storeDirectory);
    if (!directory) return missing;
    try {
      const manifest = readManifest(directory);
      const mismatch = mismatchOf(manifest, wanted);
      if (mismatch) return mismatch;
      return {
        manifest,
        index: await readGeneration(directory, manifest, options.loadHnswlib ?? loadHnswlib),
      };
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      reason = { code: "corrupt", text: `The index was damaged (${error.file}).` };
      if (directory === currentGeneration(options.storeDirectory)) return reason;
    }
  }
  return reason;
}

async function build(
  options: StoreOptions,
  corpus: Corpus,
  requirements: Requirements,
  earlier: EarlierGeneration | null,
): Promise<Opened> {
  const { storeDirectory, encoder, onProgress = () => {} } = options;
  const load = options.loadHnswlib ?? loadHnswlib;
  const { resolutions, skipped } = parseAll(corpus, options.parse, earlier, onProgress);
  const directory = startGeneration(storeDirectory);
  const hnswlib = await load();
  const built = { directory, resolutions, requirements, skipped };
  await writeGeneration({ ...built, encoder, hnswlib, earlier, onProgress });
  try {
    const manifest = readManifest(directory);
    const index = await readGeneration(directory, manifest, load);
    publishGeneration(storeDirectory, directory);
    return { manifest, index };
  } catch (cause) {
    if (!(cause instanceof DamagedFile)) throw cause;
    const message = `The index could not be written whole to ${storeDirectory} (${cause.file}). Is the disk full?`;
    throw new ExpectedError("index-corrupt", message, { cause });
  }
}

function parseAll(
  corpus: Corpus,
  parse: StoreOptions["parse"],
  earlier: EarlierGeneration | null,
  onProgress: OnProgress,
) {
  const resolutions: Resolution[] = [];
  const skipped: { file: string; message: string }[] = [];
  corpus.documents.forEach(({ id, file, source }, at) => {
    try {
      resolutions.push(earlier?.resolutionOf(id, source) ?? parse(source, { id }));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      skipped.push({ file, message: error.message });
    }
    onProgress({ stage: "parsing", done: at + 1, of: corpus.documents.length });
  });
  return { resolutions, skipped };
}
