import type { Resolution } from "../domain/resolution.ts";
import type { Encoder } from "../ports.ts";
import { openMemory } from "./database.ts";
import { createStoredIndex } from "./stored-index.ts";
import { createStoredWindows } from "./stored-windows.ts";
import { writeText } from "./write-text.ts";

/** An index that is kept nowhere but in memory. */
export function indexInMemory(resolutions: readonly Resolution[], encoder: Pick<Encoder, "id" | "encode">) {
  const database = openMemory();
  database.transact(() => {
    for (const resolution of resolutions) writeText(database, resolution);
  });
  const windows = createStoredWindows(database, encoder);
  return {
    ...createStoredIndex(database, windows),
    /** Encodes the paragraphs that are not yet; ends early when it is told to stop. */
    encodeMissing: (signal: AbortSignal) => windows.encodeMissing(() => {}, signal),
    /** Gives the memory back; to be called when nobody reads in it any more. */
    close: () => void database.close(),
  };
}
