import { basename } from "node:path";
import { idOfName } from "../indexing/read-corpus.ts";
import { createContainedReader, documentWorker, type ReadAndParsed } from "./contained-reader.ts";
import { readFileBounded } from "./read-file.ts";

/**
 * Reads and parses a file that is no part of the library, within the same bounds as one that is added.
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readOneDocument(file: string): Promise<ReadAndParsed> {
  const bytes = readFileBounded(file);
  const reader = createContainedReader(documentWorker);
  try {
    const id = idOfName(basename(file).replace(/\.[^.]+$/, ""));
    return await reader.read({ bytes, fileName: file, id });
  } finally {
    reader.close();
  }
}
