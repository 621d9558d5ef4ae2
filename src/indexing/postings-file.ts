import type { KeywordPostings } from "./keyword-postings.ts";

const arrays = ["starts", "documents", "lengths", "frequencies"] as const;

/** Layout: length of the JSON head, the head, padding to eight bytes, then the arrays in the order of `arrays`. */
export function encodePostings(postings: KeywordPostings): Buffer {
  const { size, terms } = postings;
  const lengths = arrays.map((name) => postings[name].length);
  const json = Buffer.from(JSON.stringify({ size, terms, lengths }));
  const head = Buffer.alloc(Math.ceil((4 + json.length) / 8) * 8, " ");
  head.writeUInt32LE(head.length - 4);
  json.copy(head, 4);
  const bodies = arrays.map((name) => {
    const { buffer, byteOffset, byteLength } = postings[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([head, ...bodies]);
}

/** @param bytes as `encodePostings` gave them; whoever read them has verified that */
export function decodePostings(bytes: Buffer): KeywordPostings {
  const headEnd = 4 + bytes.readUInt32LE(0);
  const head: { size: number; terms: string[]; lengths: number[] } = JSON.parse(
    bytes.toString("utf8", 4, headEnd),
  );
  // A copy, because typed arrays must begin at a multiple of their elements' size.
  const body = new Uint8Array(bytes.subarray(headEnd)).buffer;
  const [startsLength = 0, documentsLength = 0, lengthsLength = 0, frequenciesLength = 0] = head.lengths;
  const documentsAt = startsLength * 4;
  const lengthsAt = documentsAt + documentsLength * 4;
  return {
    size: head.size,
    terms: head.terms,
    starts: new Uint32Array(body, 0, startsLength),
    documents: new Uint32Array(body, documentsAt, documentsLength),
    lengths: new Uint32Array(body, lengthsAt, lengthsLength),
    frequencies: new Uint16Array(body, lengthsAt + lengthsLength * 4, frequenciesLength),
  };
}
