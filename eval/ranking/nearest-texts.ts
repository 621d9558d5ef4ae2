// npm run eval:nearest-texts -- DIR: a question to many texts is put to the 24 nearest. How often the text that answers is among them, over
// all texts under DIR, for the questions of eval/texts that ask for content. Many of them were put to one text and do not say which.
import { fileURLToPath } from "node:url";
import { fewTexts } from "../../src/domain/reading.ts";
import { createEncoder } from "../../src/encoding/create-encoder.ts";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import { createCachedEncoder } from "../cached-encoder.ts";
import { readQuestions } from "./questions.ts";
import { readTexts, textFilesIn } from "./texts.ts";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run eval:nearest-texts -- DIR    (with the texts of eval/texts)");
  process.exit(2);
}
const encoder = createCachedEncoder(
  createEncoder({ folder: fileURLToPath(new URL("../../index/encoder", import.meta.url)) }),
);
const texts = readTexts(folder);
const ids = [...new Set(textFilesIn(folder).map(([id]) => id))];
const english = ids.flatMap((id) => texts.get(id) ?? []).filter(({ language }) => language === "en");
const index = indexInMemory(english, encoder);
// They are told from others by their words and vectors only once all are there.
await index.windowsOf(await index.documentsOf(english.map(({ id }) => id)));
const within = english.map(({ id }) => id);
const firsts = [1, 6, fewTexts];
for (const set of ["texts/held-out", "texts/questions"]) {
  const questions = readQuestions(set, texts).filter(({ required }) => required.size > 0);
  const ranks: number[] = [];
  for (const { query, resolution } of questions) {
    const [[encoded] = []] = await encoder.encode([query]);
    const found = await index.nearestTexts(
      { text: query, vector: encoded?.vector ?? null, acts: null },
      fewTexts,
      within,
    );
    ranks.push(found.indexOf(resolution));
  }
  const shares = firsts.map((first) => {
    const among = ranks.filter((rank) => rank >= 0 && rank < first).length;
    return `first ${first}: ${((100 * among) / Math.max(1, ranks.length)).toFixed(0)} %`;
  });
  console.log(`${set}: ${questions.length} questions to ${within.length} texts; ${shares.join(", ")}`);
}
await encoder.close();
