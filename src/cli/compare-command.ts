import { statSync } from "node:fs";
import { findText } from "../comparing/find-versions.ts";
import { describeChange, reportComparison } from "../comparing/report-comparison.ts";
import type { ResolutionSummary } from "../domain/answers.ts";
import type { ComparisonReport, ReportedParagraph } from "../domain/comparison.ts";
import { ExpectedError } from "../domain/errors.ts";
import { printable, visibleJson } from "../domain/hidden-characters.ts";
import type { WordChange } from "../domain/versions.ts";
import { openLibrary } from "./command.ts";
import { readOneDocument } from "./contained-reader.ts";
import type { Terminal } from "./terminal.ts";

export async function compare(
  before: string,
  after: string,
  asJson: boolean | undefined,
  terminal: Terminal,
): Promise<void> {
  // The library is not opened for two files.
  const library = isFile(before) && isFile(after) ? undefined : await openLibrary(terminal);
  const read = async (name: string) => {
    if (isFile(name)) return (await readOneDocument(name)).resolution;
    const text = library && findText(library, name);
    if (text) return text;
    const message = `There is no resolution and no file "${name}"; opcite list names the resolutions that are loaded.`;
    throw new ExpectedError("resolution-not-found", message);
  };
  const report = reportComparison(await read(before), await read(after));
  if (asJson) terminal.write(`${visibleJson(report)}\n`);
  else printComparison(report, terminal);
}

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
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
  const text = words.map((word, at) => marked(word, at, words, colours)).join("");
  const indented = paragraph.change === "same" ? [] : [`    ${text.replaceAll("\n", "\n    ")}`];
  return [
    printable(`${label}: ${change}`),
    ...indented,
    ...acts.map((act) => `    • ${printable(act.text)}`),
  ];
}

/** `[−removed−]`, `[+added+]`; of what both have, the words beside a difference. */
function marked({ kind, text }: WordChange, at: number, words: readonly WordChange[], colours: boolean) {
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
