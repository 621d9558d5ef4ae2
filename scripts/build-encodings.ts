// `npm run build:encodings`: writes index/encoder/encodings.bin, what the encoder says of the paragraphs of the documents that
// come with the program, so that the first index over them computes nothing. To be run after either has changed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import { digestOfText, shippedEncodings, writeEncodings } from "../src/encoding/encodings-file.ts";
import { readCorpus } from "../src/indexing/read-corpus.ts";
import { indexedParagraphs } from "../src/indexing/write-text.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";

const folder = join(packageRoot, "index/encoder");
const documents = readCorpus(join(packageRoot, "index/corpus"));
const paragraphs = documents.flatMap(({ id, source }) =>
  indexedParagraphs(parseResolution(source(), { id })),
);
const texts = [...new Set(paragraphs.map(({ words }) => words))];
const encoder = createEncoder({ folder });
const windows = await encoder.encode(texts);
await encoder.close();
const file = join(folder, shippedEncodings);
const known = new Map(texts.map((text, at) => [digestOfText(text), windows[at] ?? []]));
writeFileSync(file, writeEncodings(encoder.id, known));
console.log(`${file}: ${texts.length} texts, ${readFileSync(file).length} bytes`);
