import { statSync } from "node:fs";
import { ExpectedError } from "../domain/errors.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
import { type AddCommand, openLibrary } from "./command.ts";
import type { Terminal } from "./terminal.ts";

export const addCompareCommand: AddCommand = (program, terminal) => {
  program
    .command("compare")
    .description("Compare two versions of a text, by words and by acts.")
    .argument("<before>", "the earlier version: an id, a symbol, or a file")
    .argument("<after>", "the later one")
    .option("--json", "print the comparison as one JSON object")
    .action(async (before: string, after: string, { json }: { json?: true }) => {
      const [from, to] = await readBoth([before, after], terminal);
      const { reportComparison } = await import("../comparing/report-comparison.ts");
      const report = reportComparison(from, to);
      if (json) terminal.write(`${visibleJson(report)}\n`);
      else (await import("./comparison-printer.ts")).printComparison(report, terminal);
    });
};

/** The library is not opened for two files. */
async function readBoth(
  [before, after]: readonly [string, string],
  terminal: Terminal,
): Promise<[Resolution, Resolution]> {
  const find = isFile(before) && isFile(after) ? () => undefined : await openTexts(terminal);
  const read = async (name: string) => (isFile(name) ? readFile(name) : (find(name) ?? unknown(name)));
  return [await read(before), await read(after)];
}

function isFile(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function openTexts(terminal: Terminal): Promise<(name: string) => Resolution | undefined> {
  const [library, { findText }] = await Promise.all([
    openLibrary(terminal),
    import("../comparing/find-versions.ts"),
  ]);
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
