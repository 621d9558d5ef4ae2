import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { assertFileSize } from "../documents/read-document.ts";
import { ExpectedError } from "../domain/errors.ts";

/** A document's bytes, if it is no larger than one may be. @throws ExpectedError `document-unreadable`, `document-too-large` */
export function readFileBounded(file: string): Uint8Array {
  try {
    return readRegularFile(file);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    const message = `The file cannot be read: ${file}: ${reasonOf(cause)}.`;
    throw new ExpectedError("document-unreadable", message, { cause });
  }
}

/** Pipes would wait for a writer and devices never end: they are told by what was opened, not by what the name led to before. */
function readRegularFile(file: string): Uint8Array {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile()) throw new Error(found.isDirectory() ? "it is a folder" : "it is no regular file");
    assertFileSize(found.size);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  return code === "EACCES" ? "it is not yours to read" : message;
}
