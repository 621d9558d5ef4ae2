// Fits what makes of vectors, words and logits the probability that a paragraph answers, and that anything does.
//   npm run train:relevance -- DIR   writes index/encoder/relevance.json from the development questions and those of
//                                    training/ (files 7 and 8 and held-out sets are never read); their texts lie under DIR.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCachedEncoder } from "../eval/cached-encoder.ts";
import { readTexts } from "../eval/ranking/texts.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import { readHeads } from "../src/understanding/heads.ts";
import { fitRelevance } from "./fit-relevance.ts";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run train:relevance -- DIR    (with the texts of eval/texts and training/)");
  process.exit(2);
}
const weightsFolder = fileURLToPath(new URL("../index/encoder", import.meta.url));
const encoder = createCachedEncoder(createEncoder({ folder: weightsFolder }));
const heads = readHeads(readFileSync(`${weightsFolder}/heads.json`, "utf8"));
const { weights, report } = await fitRelevance(readTexts(folder), encoder, heads);
await encoder.close();
writeFileSync(`${weightsFolder}/relevance.json`, `${JSON.stringify(weights)}\n`);
for (const line of report) console.log(line);
