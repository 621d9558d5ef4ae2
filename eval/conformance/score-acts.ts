import { readFileSync } from "node:fs";
import type { Act } from "../../src/domain/acts.ts";
import { sliceOf } from "../../src/domain/units.ts";
import { parseTable, text } from "../../src/vocabulary/read-table.ts";
import { fold } from "./fold.ts";

/** The least share of acts found that are right, and of acts read by hand that are found. */
const least = 0.92;

const columns = {
  document: text,
  paragraph: text,
  verb: text,
  force: text,
  addressees: (cell: string) => cell.split("; ").filter(Boolean),
  first: text,
  last: text,
};

type GoldAct = ReturnType<typeof readActsGold>[number];

/** Acts read by hand: those whose misses were read while the parser was made, and those of which only the count is told, which fails nothing. `acts-gold.tsv` says how they were read. */
export const goldOfActs = [
  "acts-gold.tsv",
  "acts-drawn.tsv",
  "acts-held-out.tsv",
  "acts-drawn-again.tsv",
  "acts-drawn-unread.tsv",
] as const;
type GoldFile = (typeof goldOfActs)[number];

export function isHeldOut(file: GoldFile): boolean {
  return heldOut.has(file);
}

const heldOut: ReadonlySet<GoldFile> = new Set([
  "acts-held-out.tsv",
  "acts-drawn-again.tsv",
  "acts-drawn-unread.tsv",
]);

export function readActsGold(file: GoldFile) {
  const blank = (cell: string) => cell;
  const table = readFileSync(new URL(file, import.meta.url), "utf8");
  return parseTable(file, table, { ...columns, verb: blank, first: blank, last: blank });
}

/** A paragraph with the acts that it says, those of an item with the clause that governs it. */
export interface ReadParagraph {
  readonly text: string;
  readonly acts: readonly Act[];
}

/** Compares acts read by hand with those that are read from the same paragraphs. @returns what the command prints, and what fails. */
export function scoreActs(
  gold: readonly GoldAct[],
  paragraphOf: (document: string, id: string) => ReadParagraph | undefined,
  { name, withMisses }: { readonly name: GoldFile; readonly withMisses: boolean },
): { report: string; failures: string[] } {
  const places = new Map(
    gold.map(({ document, paragraph }) => [`${document} ${paragraph}`, { document, paragraph }]),
  );
  let right = 0;
  let found = 0;
  const misses: string[] = [];
  for (const [place, { document, paragraph: id }] of places) {
    const paragraph = paragraphOf(document, id);
    const left = [...(paragraph?.acts ?? [])];
    found += left.length;
    for (const act of gold.filter((each) => each.document === document && each.paragraph === id)) {
      const at = paragraph === undefined ? -1 : left.findIndex((each) => isSame(act, each, paragraph));
      if (at < 0) misses.push(`  ${place}: ${act.verb}`);
      else left.splice(at, 1);
      if (at >= 0) right += 1;
    }
  }
  const [precision, recall] = [right / found, right / gold.length];
  const texts = new Set(gold.map(({ document }) => document)).size;
  const figures = `${precision.toFixed(3)} of those found are right, ${recall.toFixed(3)} of those read by hand are found`;
  const isMet = precision >= least && recall >= least;
  const line = `Acts (${name}, ${isHeldOut(name) ? "misses never read" : "misses read while the parser was made"}): ${gold.length} of ${texts} texts; ${figures}${isMet ? "" : `, ${least} asked: missed`}.`;
  return {
    report: [line, ...(withMisses ? misses : [])].join("\n"),
    failures: isMet || isHeldOut(name) ? [] : [`${name}: ${figures}; the bar is ${least}`],
  };
}

function isSame(gold: GoldAct, act: Act, paragraph: ReadParagraph): boolean {
  const asked = plain(sliceOf(paragraph.text, act.action));
  const { addressees } = act;
  return (
    plain(gold.verb) === plain(act.verb) &&
    gold.force === act.force &&
    asked.startsWith(plain(gold.first)) &&
    asked.endsWith(plain(gold.last)) &&
    addressees.length === gold.addressees.length &&
    gold.addressees.every((id, at) => addressees[at]?.id.startsWith(id))
  );
}

function plain(words: string): string {
  return fold(words)
    .toLowerCase()
    .replace(/["'.,;:()]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
