// Run by `node --import tsx`: builds the index anew as often as told, or until it is killed.
import { openStore } from "../../src/indexing/open-store.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { localEmbedder } from "./stores.ts";

const [corpusDirectory = "", storeDirectory = "", times = "1"] = process.argv.slice(2);
for (let built = 0; built < Number(times); built++) {
  await openStore({
    corpusDirectory,
    storeDirectory,
    embedder: localEmbedder,
    parse: parseResolution,
    producer: "test",
    rebuild: true,
  });
  console.log(`built ${built + 1}`);
}
