import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitAll, place } from "./fit-softmax-heads.ts";
import { digestOfExamples, readExamples } from "./heads-examples.ts";
import { report } from "./report-heads.ts";

/**
 * Fits the heads of understanding on `training/` and writes `index/encoder/heads.json`; prints how often heads that have
 * not seen the held-out examples are right. The heads written are fitted on all but what only judges.
 */

const file = join(import.meta.dirname, "../index/encoder/heads.json");

const placed = await place(readExamples());
console.log(
  report(
    fitAll(placed.filter(({ heldOut }) => !heldOut)),
    placed.filter(({ heldOut, judgesYesNo }) => heldOut || judgesYesNo),
  ),
);
const heads = fitAll(placed.filter(({ judgesOnly }) => !judgesOnly));
writeFileSync(file, `${JSON.stringify({ examples: digestOfExamples(), ...heads })}\n`);
console.log(`written: ${file}, ${Math.round(readFileSync(file).length / 1000)} kB`);
