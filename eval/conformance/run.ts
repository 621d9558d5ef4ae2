// npm run conformance -- DIR [--only FILE] [--misses]: parses every text and scores it against its gold. Exits 1 where a
// bar is missed or a text is not covered; with --only, which is for a part of the texts, the bars are not asked.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { checkCoverage } from "../../src/parsing/check-coverage.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { missedBars } from "./bars.ts";
import type { Gold } from "./gold.ts";
import { reportScores, totalsOf } from "./report.ts";
import { type DocumentScore, type FaultyGold, scoreDocument } from "./score-document.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean" }, only: { type: "string" } },
});
const folder = positionals[0] ?? "../shared/un-texts";
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}: give the folder that holds raw/ and gold/.`);
  process.exit(2);
}
const only = values.only === undefined ? undefined : new Set(readFileSync(values.only, "utf8").split(/\s+/));
const faulty = JSON.parse(readFileSync(new URL("faulty-gold.json", import.meta.url), "utf8")) as FaultyGold[];

const failures = [...scoreAgainstGold(), ...parseWithoutGold()];
for (const failure of failures) console.error(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** @returns what fails: missed bars, and text that belongs to no unit or to two. */
function scoreAgainstGold(): string[] {
  const failures: string[] = [];
  const features = readFeatures();
  const scores: DocumentScore[] = [];
  for (const [texts, golds] of [
    ["raw", "gold"],
    ["ecosoc-hrc", "ecosoc-hrc-gold"],
  ] as const) {
    for (const file of filesUnder(join(folder, texts), ".txt")) {
      const id = basename(file, ".txt");
      const gold = join(folder, golds, relative(join(folder, texts), file).replace(/txt$/, "json"));
      if (!existsSync(gold) || (only && !only.has(id))) continue;
      const resolution = parseResolution(readFileSync(file, "utf8"), { id });
      failures.push(...checkCoverage(resolution).map((problem) => `${id}: ${problem}`));
      const wrong = faulty.filter((entry) => entry.document === id);
      scores.push(
        scoreDocument(
          id,
          resolution,
          JSON.parse(readFileSync(gold, "utf8")) as Gold,
          features.get(id) ?? [],
          wrong,
        ),
      );
    }
  }
  console.log(reportScores(scores, values.misses === true));
  return only ? failures : [...failures, ...missedBars(totalsOf(scores))];
}

/** Texts whose structure nobody marked up: that they parse, cover their source, and how much they warn. */
function parseWithoutGold(): string[] {
  const failures: string[] = [];
  for (const part of ["adopted", "drafts-and-old", "french", "spanish"]) {
    for (const file of filesUnder(join(folder, part), ".txt")) {
      const id = basename(file, ".txt");
      if (only && !only.has(id)) continue;
      const resolution = parseResolution(readFileSync(file, "utf8"), { id });
      const count = (kind: string): number =>
        resolution.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
      console.log(
        [
          part.padEnd(15),
          id.padEnd(26),
          `${count("preambular")} PP, ${count("operative")} OP, ${count("annex")} annex, ${resolution.footnotes.length} notes`.padEnd(
            36,
          ),
          resolution.status.padEnd(8),
          resolution.warnings.map((warning) => warning.code).join(" "),
        ].join(" "),
      );
      failures.push(...checkCoverage(resolution).map((problem) => `${id}: ${problem}`));
    }
  }
  return failures;
}

function readFeatures(): Map<string, string[]> {
  const index = join(folder, "index.json");
  if (!existsSync(index)) return new Map();
  const entries = JSON.parse(readFileSync(index, "utf8")) as { id: string; features: string[] }[];
  return new Map(entries.map((entry) => [entry.id, entry.features]));
}

function filesUnder(path: string, extension: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const full = join(path, name);
      if (statSync(full).isDirectory()) return filesUnder(full, extension);
      return name.endsWith(extension) ? [full] : [];
    });
}
