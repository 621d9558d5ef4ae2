import { ExpectedError } from "../domain/errors.ts";
import type { Library, Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs, findResolution, findUnit, type Unit, withDescendants } from "../domain/units.ts";
import { type AddCommand, openOpcite } from "./command.ts";
import { printable } from "./terminal.ts";

export const addShowCommand: AddCommand = (program, terminal) => {
  program
    .command("show")
    .description("Print a paragraph, footnote, the title or the front matter.")
    .argument("<unit>", 'its id or label: op13, "OP 13", pp3, "Principle 16", fn7, title')
    .option("--resolution <id>", "the resolution that it stands in")
    .action(async (name: string, { resolution: id }: { resolution?: string }) => {
      const { library } = await openOpcite(terminal);
      const { resolution, unit } = findIn(library, name, id);
      terminal.write(printable(`${describe(resolution, unit)}\n`));
    });
};

interface Found {
  readonly resolution: Resolution;
  readonly unit: Unit;
}

/** @throws ExpectedError where nothing, or more than one, is meant. */
function findIn(library: Library, name: string, id: string | undefined): Found {
  const searched = id === undefined ? library.resolutions : [findResolution(library, id)];
  const found = searched.flatMap((resolution) => {
    const unit = findUnit(resolution, idOf(resolution, name));
    return unit ? [{ resolution, unit }] : [];
  });
  const [first, second] = found;
  if (!first)
    throw new ExpectedError(
      "unit-not-found",
      `There is no "${name}" in ${searched.length === 1 ? searched[0]?.id : "any resolution"}.`,
    );
  if (second) {
    const ids = found.map(({ resolution }) => resolution.id).join(", ");
    throw new ExpectedError(
      "input-invalid",
      `"${name}" stands in several resolutions; add --resolution with one of: ${ids}.`,
    );
  }
  return first;
}

/** The unit's id for "OP13", "op 13" or its label; what was given where it is neither. */
function idOf(resolution: Resolution, name: string): UnitId {
  const folded = fold(name);
  const labelled = allParagraphs(resolution).map(({ id, label }) => ({ id, label: `,${fold(label)},` }));
  const paragraph =
    labelled.find(({ id, label }) => fold(id) === folded || label === `,${folded},`) ??
    labelled.find(({ label }) => label.includes(`,${folded},`));
  return paragraph?.id ?? folded;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\s+/g, "");
}

function describe(resolution: Resolution, { label, text, paragraph }: Unit): string {
  const paragraphs = paragraph ? withDescendants(paragraph) : [];
  const nested = paragraphs.slice(1).map((each) => `${each.label}: ${each.text}`);
  const noteIds = paragraphs.flatMap(({ footnotes }) => footnotes);
  const notes = resolution.footnotes
    .filter(({ id }) => noteIds.includes(id))
    .map((note) => `Footnote ${note.marker}: ${note.text}`);
  return [`${label}: ${text}`, ...nested, ...notes].join("\n\n");
}
