import { statSync } from "node:fs";
import { findText } from "../comparing/find-versions.ts";
import { describeChange, reportComparison } from "../comparing/report-comparison.ts";
import type { ResolutionSummary } from "../domain/answers.ts";
import type { ComparisonReport, ReportedParagraph } from "../domain/comparison.ts";
import { ExpectedError } from "../domain/errors.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { WordChange } from "../domain/versions.ts";
import { type AddCommand, openOpcite } from "./command.ts";
import { printable, type Terminal } from "./terminal.ts";

export const addCompareCommand: AddCommand = (program, terminal) => {
  program
    .command("compare")
    .description("Compare two versions of a text, by words and by acts.")
    .argument("<before>", "the earlier version: an id, a symbol, or a file")
    .argument("<after>", "the later one")
    .option("--json", "print the comparison as one JSON object")
    .action(async (before: string, after: string, { json }: { json?: true }) => {
      const [from, to] = await readBoth([before, after], terminal);
      const report = reportComparison(from, to);
      if (json) terminal.write(`${visibleJson(report)}\n`);
      else printComparison(report, terminal);
    });
};

/** The library is not opened for two files. */
async function readBoth(
  [before, after]: readonly [string, string],
  terminal: Terminal,
): Promise<[Resolution, Resolution]> {
  const find = isFile(before) && isFile(after) ? () => undefined : await openLibrary(terminal);
  const read = async (name: string) => (isFile(name) ? readFile(name) : (find(name) ?? unknown(name)));
  return [await read(before), await read(after)];
}

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function openLibrary(terminal: Terminal): Promise<(name: string) => Resolution | undefined> {
  const { library } = await openOpcite(terminal);
  return (name) => findText(library, name);
}

function unknown(name: string): never {
  const message = `There is no resolution and no file "${name}"; opcite list names the resolutions that are loaded.`;
  throw new ExpectedError("resolution-not-found", message);
}

/** @throws ExpectedError where no resolution can be read from it. */
async function readFile(path: string): Promise<Resolution> {
  const { readOneDocument } = await import("./contained-reader.ts");
  return (await readOneDocument(path)).resolution;
}

/** So many common words are shown on either side of a difference. */
const context = 6;

/** Prints a comparison for people: paragraph by paragraph, words with − and +, then acts; the summary last. */
export function printComparison(report: ComparisonReport, terminal: Terminal): void {
  const lines = [
    `− ${nameOf(report.before)}`,
    `+ ${nameOf(report.after)}`,
    "",
    ...report.paragraphs.flatMap((paragraph) => describe(paragraph, terminal.colours)),
    "",
    ...report.summary,
  ];
  terminal.write(`${lines.join("\n")}\n`);
}

function nameOf({ id, symbol, title, status }: ResolutionSummary): string {
  return printable([symbol ?? id, status, title].filter(Boolean).join(" · "));
}

function describe(paragraph: ReportedParagraph, colours: boolean): string[] {
  const { words, acts } = paragraph;
  const { label, change } = describeChange(paragraph);
  const heading = `${label}: ${change}`;
  const text =
    paragraph.change === "same"
      ? []
      : [indented(words.map((word, at) => marked(word, at, words, colours)).join(""))];
  return [printable(heading), ...text, ...acts.map((act) => `    • ${printable(act.text)}`)];
}

function indented(text: string): string {
  return `    ${text.replaceAll("\n", "\n    ")}`;
}

/** `[−removed−]`, `[+added+]`; of what both have, the words beside a difference. */
function marked(
  { kind, text }: WordChange,
  at: number,
  words: readonly WordChange[],
  colours: boolean,
): string {
  const plain = printable(text);
  if (kind === "same") return shortened(plain, at === 0, at === words.length - 1);
  const [, before = "", inner = "", behind = ""] = /^(\s*)(.*?)(\s*)$/s.exec(plain) ?? [];
  if (inner === "") return plain;
  const mark = kind === "removed" ? `[−${inner}−]` : `[+${inner}+]`;
  const colour = kind === "removed" ? 31 : 32;
  return before + (colours ? `\u001b[${colour}m${mark}\u001b[39m` : mark) + behind;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const pieces = text.match(/\s*\S+/g) ?? [];
  const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context];
  if (pieces.length <= head + tail + 2) return text;
  const start = pieces.slice(0, head).join("");
  const end = tail === 0 ? "" : pieces.slice(-tail).join("");
  return `${start}${isFirst ? "…" : " …"}${end}${/\s*$/.exec(text)?.[0] ?? ""}`;
}
