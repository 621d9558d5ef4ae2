import { randomBytes } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { ExpectedError } from "../domain/errors.ts";

/**
 * Copies the documents that come with the package to a folder that is not there yet, whole or not at all.
 * @throws ExpectedError `corpus-unusable` where the folder cannot be made.
 */
export function layOutCorpus(directory: string, starter: string): void {
  if (existsSync(directory)) return;
  const fresh = `${directory}.${randomBytes(4).toString("hex")}`;
  try {
    mkdirSync(dirname(directory), { recursive: true });
    cpSync(starter, fresh, { recursive: true });
    renameSync(fresh, directory);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been quicker.
    if (existsSync(directory)) return;
    const message = `The folder for documents cannot be made: ${directory}. Set CORPUS_DIR to one that can be written to.`;
    throw new ExpectedError("corpus-unusable", message, { cause });
  }
}
