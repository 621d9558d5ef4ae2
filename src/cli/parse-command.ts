import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { ExpectedError } from "../domain/errors.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { AddCommand } from "./command.ts";
import { printable } from "./terminal.ts";

export const addParseCommand: AddCommand = (program, terminal) => {
  program
    .command("parse")
    .description("Parse a document and print what was found in it.")
    .argument("<file>", "a resolution as plain text")
    .option("--json", "print the parsed resolution as one JSON object")
    .action(async (file: string, { json }: { json?: true }) => {
      const source = await readText(file);
      const { parseResolution } = await import("../parsing/parse-resolution.ts");
      const resolution = parseResolution(source, { id: basename(file).replace(/\.[^.]+$/, "") });
      terminal.write(json ? `${toJson(resolution)}\n` : printable(describe(resolution)));
      for (const { message } of resolution.warnings) terminal.note(`warning: ${message}`);
    });
};

async function readText(file: string): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    throw new ExpectedError("document-unreadable", `${file} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return "it is not text in UTF-8";
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  return code === "EISDIR" ? "it is a folder" : message;
}

function toJson({ source: _, other: __, ...found }: Resolution): string {
  return JSON.stringify(found, null, 2);
}

function describe(resolution: Resolution): string {
  const { title, symbol, status, organ, sponsors, footnotes, paragraphs } = resolution;
  const count = (kind: Paragraph["kind"]) => paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const about = [symbol, status, organ, ...sponsors].filter(Boolean).join(" · ");
  const counts = `${count("preambular")} preambular, ${count("operative")} operative, ${count("annex")} annex paragraphs; ${footnotes.length} footnotes`;
  return `${[title, about, counts, "", ...paragraphs.flatMap(withDescendants).map(describeParagraph)].join("\n")}\n`;
}

function describeParagraph({ label, text, acts }: Paragraph): string {
  const done = acts.map(({ verb, addressees }) =>
    [verb, addressees.map(({ printed }) => printed).join(", ")].filter(Boolean).join(" → "),
  );
  return [`${label}: ${text}`, ...done.map((act) => `    ${act}`)].join("\n");
}
