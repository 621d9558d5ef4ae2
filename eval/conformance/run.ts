// npm run conformance -- DIR [--only FILE] [--misses]: parses every text and scores it against its gold. Exits 1 where a
// bar is missed or a text is not covered; with --only, which is for a part of the texts, the bars are not asked.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../../src/documents/read-document.ts";
import { actsSaidBy, allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { missedBars } from "./bars.ts";
import { checkCoverage } from "./check-coverage.ts";
import { readGoldPairs, textsUnder } from "./gold-pairs.ts";
import { scorePdfFiles } from "./pdf-files.ts";
import { reportScores, totalsOf } from "./report.ts";
import { goldOfActs, isHeldOut, type ReadParagraph, readActsGold, scoreActs } from "./score-acts.ts";
import { scoreDocument } from "./score-document.ts";

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

const failures = [...scoreAgainstGold(), ...parseWithoutGold()];
if (only === undefined) {
  for (const name of goldOfActs) {
    const gold = readActsGold(name);
    const withMisses = values.misses === true && !isHeldOut(name);
    const acts = scoreActs(gold, await paragraphsUnder(folder, gold), { name, withMisses });
    console.log(acts.report);
    failures.push(...acts.failures);
  }
  const pdf = await scorePdfFiles(folder);
  console.log(pdf.report);
  failures.push(...pdf.failures);
}
for (const failure of failures) console.error(`FAILED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** @returns what fails: missed bars, and text that belongs to no unit or to two. */
function scoreAgainstGold(): string[] {
  const failures: string[] = [];
  const pairs = readGoldPairs(folder).filter(({ id }) => only?.has(id) ?? true);
  const scores = pairs.map((pair) => {
    const resolution = parseResolution(pair.text, { id: pair.id });
    failures.push(...checkCoverage(resolution).map((problem) => `${pair.id}: ${problem}`));
    return scoreDocument(pair.id, resolution, pair.gold, pair.features, pair.faulty);
  });
  console.log(reportScores(scores, values.misses === true));
  return only ? failures : [...failures, ...missedBars(totalsOf(scores))];
}

/** Reads the paragraphs of the texts, and of the PDF files where there is no text of the name, once each. */
async function paragraphsUnder(
  root: string,
  gold: ReturnType<typeof readActsGold>,
): Promise<(document: string, id: string) => ReadParagraph | undefined> {
  const files = [...textsUnder(root, ".pdf"), ...textsUnder(root)].filter(
    ({ file }) => !/french|spanish/.test(file),
  );
  const fileOf = new Map(files.map(({ id, file }) => [id, file]));
  const read = new Map<string, ReadonlyMap<string, ReadParagraph>>();
  for (const id of new Set(gold.map(({ document }) => document))) {
    const file = fileOf.get(id);
    if (file === undefined) continue;
    const { text } = await readDocument(readFileSync(file), file);
    const resolution = parseResolution(text, { id });
    const paragraphs = allParagraphs(resolution).map(
      (each) => [each.id, { text: each.text, acts: actsSaidBy(each, resolution) }] as const,
    );
    read.set(id, new Map(paragraphs));
  }
  return (document, id) => read.get(document)?.get(id);
}

/** Texts whose structure nobody marked up: that they parse, cover their source, and how much they warn. */
function parseWithoutGold(): string[] {
  const failures: string[] = [];
  for (const part of ["adopted", "drafts-and-old", "french", "spanish"]) {
    for (const { id, file } of textsUnder(join(folder, part))) {
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
