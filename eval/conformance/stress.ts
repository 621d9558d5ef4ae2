// npm run conformance:stress -- [DIR]: lays out the texts whose parse is faultless in other ways, and counts how often they
// are then read with a fault, and how often without a warning. For looking, not for passing: some layouts hide what no
// parser could find again.
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { type GoldPair, readGoldPairs } from "./gold-pairs.ts";
import { layouts } from "./layouts.ts";
import { type DocumentScore, scoreDocument } from "./score-document.ts";

const pairs = readGoldPairs(process.argv[2] ?? "../shared/un-texts").filter(
  (pair) => scoreOf(pair, pair.text).faultless,
);
printRow("layout", ["texts", "with a fault", "silently", "faultless, warned"]);
for (const [name, layout] of Object.entries(layouts)) {
  const scores = pairs.flatMap((pair) => {
    const text = layout(pair.text);
    return text === null ? [] : [scoreOf(pair, text)];
  });
  const faulty = scores.filter((score) => !score.faultless);
  const silent = faulty.filter(({ warnings }) => warnings === 0);
  const warned = scores.filter(({ faultless, warnings }) => faultless && warnings > 0);
  printRow(
    name,
    [scores, faulty, silent, warned].map((group) => String(group.length)),
  );
}

function scoreOf({ id, gold, features, faulty }: GoldPair, text: string): DocumentScore {
  return scoreDocument(id, parseResolution(text, { id }), gold, features, faulty);
}

function printRow(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(34), ...cells.map((cell) => cell.padStart(14))].join(" "));
}
