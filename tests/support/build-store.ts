// A program of its own: builds the index as often as told, or until it is killed; anew, or with "update" over a text
// that comes and goes.
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { countingEncoder } from "./counting-encoder.ts";

const [corpusDirectory = "", storeDirectory = "", times = "1", how = "anew"] = process.argv.slice(2);
const second = join(corpusDirectory, "second.txt");
for (let built = 0; built < Number(times); built++) {
  if (how === "update" && built % 2 === 0) {
    // Whoever is killed in mid-writing would leave half a document, which is no text.
    writeFileSync(`${second}.part`, `The General Assembly,\n\n1. Decides to wait ${built} nights.\n`);
    renameSync(`${second}.part`, second);
  } else if (how === "update") rmSync(second);
  await openStore({
    corpusDirectory,
    storeDirectory,
    encoder: countingEncoder(),
    parse: parseResolution,
    producer: "test",
    rebuild: how === "anew",
  });
  console.log(`built ${built + 1}`);
}
