import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fitAll, place } from "./fit-softmax-heads.ts";
import { digestOfExamples, readExamples } from "./heads-examples.ts";
import { report } from "./report-heads.ts";

/**
 * `npm run train:heads`, or `-- yesNo` for some of them: fits the heads of understanding on `training/` and writes them to
 * `index/encoder/heads.json`, where the others stay; prints how often heads that have not seen the held-out examples are
 * right. The heads written are fitted on all but what only judges.
 */

const file = join(import.meta.dirname, "../index/encoder/heads.json");

const placed = await place(readExamples());
console.log(
  report(
    fitAll(placed.filter(({ heldOut }) => !heldOut)),
    placed.filter(({ heldOut, judgesYesNo }) => heldOut || judgesYesNo),
  ),
);
const heads = Object.entries(fitAll(placed.filter(({ judgesOnly }) => !judgesOnly)));
const wanted = process.argv.slice(2);
const fitted = heads.filter(([name]) => wanted.length === 0 || wanted.includes(name));
const stored = JSON.parse(readFileSync(file, "utf8"));
const written = { ...stored, ...Object.fromEntries(fitted), examples: digestOfExamples() };
writeFileSync(file, `${JSON.stringify(written)}\n`);
console.log(`written: ${file}, ${Math.round(readFileSync(file).length / 1000)} kB`);
