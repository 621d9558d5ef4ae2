import { basename } from "node:path";
import type { Resolution } from "../domain/resolution.ts";
import { idOfName } from "../indexing/read-corpus.ts";
import { createContainedReader, documentWorker } from "./contained-reader.ts";
import { readFileBounded } from "./read-file.ts";

interface ReadOne {
  readonly resolution: Resolution;
  /** Of the reader; the parser's are in the resolution. */
  readonly warnings: readonly string[];
}

/**
 * Reads and parses a file that is no part of the library, within the same bounds as one that is added.
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readOneDocument(file: string): Promise<ReadOne> {
  const bytes = readFileBounded(file);
  const reader = createContainedReader(documentWorker);
  try {
    const { resolution, warnings } = await reader.read({ bytes, fileName: file });
    const id = idOfName(basename(file).replace(/\.[^.]+$/, ""));
    return { resolution: { ...resolution, id }, warnings };
  } finally {
    reader.close();
  }
}
