import { readFileSync, statSync } from "node:fs";
import { assertFileSize } from "../documents/read-document.ts";
import { ExpectedError } from "../domain/errors.ts";

/** A document's bytes, if it is no larger than one may be. @throws ExpectedError `document-unreadable`, `document-too-large` */
export function readFileBounded(file: string): Uint8Array {
  try {
    assertFileSize(statSync(file).size);
    return readFileSync(file);
  } catch (cause) {
    if (cause instanceof ExpectedError) throw cause;
    const message = `The file cannot be read: ${file}: ${reasonOf(cause)}.`;
    throw new ExpectedError("document-unreadable", message, { cause });
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  return code === "EISDIR" ? "it is a folder" : message;
}
