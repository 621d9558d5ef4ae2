import { statSync } from "node:fs";
import { findText } from "../comparing/find-versions.ts";
import { reportComparison } from "../comparing/report-comparison.ts";
import { ExpectedError } from "../domain/errors.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import { openLibrary } from "./command.ts";
import { printComparison } from "./comparison-printer.ts";
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
