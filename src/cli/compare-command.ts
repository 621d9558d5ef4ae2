import { statSync } from "node:fs";
import { findText } from "../comparing/find-versions.ts";
import { reportComparison } from "../comparing/report-comparison.ts";
import { ExpectedError } from "../domain/errors.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Resolution } from "../domain/resolution.ts";
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
  const [from, to] = await readBoth([before, after], terminal);
  const report = reportComparison(from, to);
  if (asJson) terminal.write(`${visibleJson(report)}\n`);
  else printComparison(report, terminal);
}

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
  const library = await openLibrary(terminal);
  return (name) => findText(library, name);
}

function unknown(name: string): never {
  const message = `There is no resolution and no file "${name}"; opcite list names the resolutions that are loaded.`;
  throw new ExpectedError("resolution-not-found", message);
}

/** @throws ExpectedError where no resolution can be read from it. */
async function readFile(path: string): Promise<Resolution> {
  return (await readOneDocument(path)).resolution;
}
