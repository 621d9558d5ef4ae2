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
      const { resolution, units } = findIn(library, name, id);
      const described = units.map((unit) => describe(resolution, unit));
      terminal.write(printable(`${described.join("\n\n")}\n`));
    });
};

interface Found {
  readonly resolution: Resolution;
  /** Several where a division of the text is named: "Principle 2" with two paragraphs. */
  readonly units: readonly Unit[];
}

/** @throws ExpectedError where nothing, or more than one, is meant. */
function findIn(library: Library, name: string, id: string | undefined): Found {
  const searched = id === undefined ? library.resolutions : [findResolution(library, id)];
  const found = searched.flatMap((resolution) => {
    const units = idsOf(resolution, name).flatMap((each) => findUnit(resolution, each) ?? []);
    return units.length > 0 ? [{ resolution, units }] : [];
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

/** The unit's id for "OP13", "op 13" or its label, the ids of all that a division holds; what was given where it is none of these. */
function idsOf(resolution: Resolution, name: string): readonly UnitId[] {
  const folded = fold(name);
  const labelled = allParagraphs(resolution).map(({ id, label }) => ({ id, label: `,${fold(label)},` }));
  const paragraph = labelled.find(({ id, label }) => fold(id) === folded || label === `,${folded},`);
  if (paragraph) return [paragraph.id];
  const tops = new Set(resolution.paragraphs.map(({ id }) => id));
  const divided = labelled.filter(({ label }) => label.includes(`,${folded},`));
  const whole = divided.filter(({ id }) => tops.has(id));
  const ids = (whole.length > 0 ? whole : divided.slice(0, 1)).map(({ id }) => id);
  return ids.length > 0 ? ids : [folded];
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
