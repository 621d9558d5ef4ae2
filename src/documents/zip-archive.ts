import { inflateRawSync } from "node:zlib";
import { inMegabytes, limits, tooLarge, unreadable } from "./limits.ts";

/** A file's bytes, inflated; null where the archive has none of that name. @throws ExpectedError where it is damaged or larger than a part may be. */
export type ReadPart = (name: string) => Uint8Array | null;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** An end record, and the longest comment that may follow it. */
const longestEnd = 22 + 65_535;

/**
 * Opens a zip archive. Nothing is inflated here: a directory that lists too many files, or files too large, is refused by
 * what it says; reading a part stops inflating at the size that the directory gave, so that a directory that lies gains nothing.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export function openZip(bytes: Uint8Array): ReadPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = damagedWhereOutside(() => readDirectory(view));
  return (name) => {
    const entry = entries.get(name);
    return entry === undefined ? null : damagedWhereOutside(() => inflate(view, entry, name));
  };
}

/** Where the entry of each file stands in the directory. */
function readDirectory(view: DataView): Map<string, number> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.archiveEntries) throw tooLarge(`it is an archive of ${count} files`);
  const entries = new Map<string, number>();
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw unreadable("its archive is damaged");
    const nameLength = view.getUint16(at + 28, true);
    total += view.getUint32(at + 24, true);
    if (total > limits.archiveBytes)
      throw tooLarge(`unpacked it has more than ${inMegabytes(limits.archiveBytes)}`);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
    entries.set(new TextDecoder().decode(name), at);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestEnd); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw unreadable("its archive is damaged or cut off");
}

function inflate(view: DataView, entry: number, name: string): Uint8Array {
  const method = view.getUint16(entry + 10, true);
  const packedBytes = view.getUint32(entry + 20, true);
  const bytes = view.getUint32(entry + 24, true);
  const header = view.getUint32(entry + 42, true);
  if (bytes > limits.partBytes)
    throw tooLarge(`${name} has more than ${inMegabytes(limits.partBytes)} unpacked`);
  if (view.getUint32(header, true) !== localSignature) throw unreadable("its archive is damaged");
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedBytes > view.byteLength) throw unreadable("its archive is cut off");
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, packedBytes);
  if (method === 0) return packed;
  if (method !== 8) throw unreadable(`${name} is encrypted or packed in an unknown way`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
  } catch (error) {
    const grew = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    if (grew) throw unreadable(`${name} is larger than its archive says`);
    throw unreadable(`${name} is damaged`, error);
  }
}

/** Reading beyond the bytes, as a damaged directory asks for, is no bug. */
function damagedWhereOutside<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw unreadable("its archive is damaged", error);
    throw error;
  }
}
