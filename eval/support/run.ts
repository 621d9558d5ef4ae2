// npm run eval:support -- DIR [--false N] [--fit]: which false sentences are shown as confirmed, and which true ones are not.
// The texts lie anywhere under DIR. With --fit thresholds are first fitted on other sentences and written to
// index/encoder/support.json. Exits 1 where a bar is missed.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import { createJudgeSupport } from "../../src/encoding/judge-support.ts";
import { createCachedEncoder } from "../cached-encoder.ts";
import { fitThresholds } from "./fit-thresholds.ts";
import { judgeCases } from "./judge-cases.ts";
import { missedBars, ratesOf, reportOf } from "./rates.ts";
import { fittingSets, judgingSets } from "./sets.ts";
import { readSupportTexts, untaughtTexts } from "./texts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { false: { type: "string", default: "8000" }, fit: { type: "boolean", default: false } },
});
const [folder] = positionals;
if (!folder) {
  console.error("usage: npm run eval:support -- DIR [--false N] [--fit]");
  process.exit(2);
}

const weightsFolder = fileURLToPath(new URL("../../index/encoder", import.meta.url));
const thresholdsFile = `${weightsFolder}/support.json`;
// Apart from what other evaluations read, which is loaded whole.
const cache = fileURLToPath(new URL("../../node_modules/.cache/opcite-support", import.meta.url));
const encoder = createCachedEncoder(createEncoder({ folder: weightsFolder }), cache);
const judge = createJudgeSupport(encoder);
const texts = await readSupportTexts(folder);

if (values.fit) {
  const sets = fittingSets(texts, untaughtTexts);
  const [constructed = [], byHand = []] = await Promise.all(
    sets.map(({ cases }) => judgeCases(cases, judge)),
  );
  const fitted = fitThresholds(constructed, byHand);
  writeFileSync(thresholdsFile, `${JSON.stringify({ encoder: encoder.id, ...fitted }, null, 2)}\n`);
}

const { thresholds } = JSON.parse(readFileSync(thresholdsFile, "utf8"));
console.log("thresholds", thresholds);
for (const { name, cases } of judgingSets(texts, Number(values.false))) {
  const rates = ratesOf(await judgeCases(cases, judge), thresholds);
  console.log(reportOf(name, rates));
  for (const missed of missedBars(name, rates)) {
    console.error(`FAILED ${name}: ${missed}`);
    process.exitCode = 1;
  }
}
await encoder.close();
