import { describeCounts } from "../domain/counting.ts";
import { visibleJson } from "../domain/hidden-characters.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { AddCommand } from "./command.ts";
import { printable } from "./terminal.ts";

export const addParseCommand: AddCommand = (program, terminal) => {
  program
    .command("parse")
    .description("Parse a document and print what was found in it.")
    .argument("<file>", "a resolution: plain text, HTML, Word, PDF, Akoma Ntoso")
    .option("--json", "print the parsed resolution as one JSON object")
    .action(async (file: string, { json }: { json?: true }) => {
      const { readOneDocument } = await import("./contained-reader.ts");
      const { resolution, warnings } = await readOneDocument(file);
      terminal.write(json ? `${toJson(resolution)}\n` : printable(describe(resolution)));
      const all = [...warnings, ...resolution.warnings.map(({ message }) => message)];
      for (const message of all) terminal.note(`warning: ${message}`);
    });
};

function toJson({ source: _, other: __, ...found }: Resolution): string {
  return visibleJson(found);
}

function describe(resolution: Resolution): string {
  const { title, symbol, status, organ, sponsors, paragraphs } = resolution;
  const about = [symbol, status, organ, ...sponsors].filter(Boolean).join(" · ");
  return `${[title, about, describeCounts(resolution), "", ...paragraphs.flatMap(withDescendants).map(describeParagraph)].join("\n")}\n`;
}

function describeParagraph({ label, text, acts }: Paragraph): string {
  const done = acts.map(({ verb, addressees }) =>
    [verb, addressees.map(({ printed }) => printed).join(", ")].filter(Boolean).join(" → "),
  );
  return [`${label}: ${text}`, ...done.map((act) => `    ${act}`)].join("\n");
}
