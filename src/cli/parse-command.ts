import { describeCounts } from "../domain/counting.ts";
import { printable } from "../domain/hidden-characters.ts";
import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { exportResolution } from "../exporting/export-resolution.ts";
import { readOneDocument } from "./contained-reader.ts";
import type { Terminal } from "./terminal.ts";

export async function parse(file: string, asJson: boolean | undefined, terminal: Terminal): Promise<void> {
  const { resolution, warnings } = await readOneDocument(file);
  terminal.write(asJson ? exportResolution(resolution, "json").body : printable(describe(resolution)));
  const all = [...warnings, ...resolution.warnings.map(({ message }) => message)];
  for (const message of all) terminal.note(`warning: ${message}`);
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
