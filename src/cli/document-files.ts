import { type Dirent, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { ExpectedError } from "../domain/errors.ts";

/** Extensions of files that are looked at in folders; a file that is named itself may have any. */
const extensions = new Set([
  ".txt",
  ".text",
  ".html",
  ".htm",
  ".xhtml",
  ".docx",
  ".doc",
  ".pdf",
  ".xml",
  ".akn",
]);

interface FoundFiles {
  /** In the order given; those of a folder, and of the folders in it, in the order of their names. */
  readonly files: readonly string[];
  /** Files of folders that are no documents. */
  readonly passedOver: number;
}

/** The documents that the arguments of a command name. @throws ExpectedError `usage` where there is no such file. */
export function findDocuments(paths: readonly string[]): FoundFiles {
  const found = paths.map((path) => (isFolder(path) ? filesIn(path) : { files: [path], passedOver: 0 }));
  return {
    files: found.flatMap(({ files }) => files),
    passedOver: found.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
}

function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new ExpectedError("input-invalid", `There is no file or folder ${path}.`);
  return found.isDirectory();
}

/** Links are not followed: they may lead in a circle. */
function filesIn(folder: string): FoundFiles {
  const files = entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const documents = files.filter((file) => extensions.has(extname(file).toLowerCase()));
  return { files: documents, passedOver: files.length - documents.length };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    throw new ExpectedError("input-invalid", `The folder ${folder} cannot be read.`, { cause });
  }
}
