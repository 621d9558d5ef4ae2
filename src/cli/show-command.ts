import { ExpectedError } from "../domain/errors.ts";
import { printable } from "../domain/hidden-characters.ts";
import { unitsNamed } from "../domain/named-units.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import { findResolution, type Unit, withDescendants } from "../domain/units.ts";
import { openLibrary } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** Prints what is called `name` in the resolution with this id, or in whichever has it. */
export async function show(name: string, id: string | undefined, terminal: Terminal): Promise<void> {
  const library = await openLibrary(terminal);
  const { resolution, units } = findIn(library, name, id);
  const described = units.map((unit) => describe(resolution, unit));
  terminal.write(printable(`${described.join("\n\n")}\n`));
}

/** Several units where a division of the text is named: "Principle 2" with two paragraphs. @throws ExpectedError where nothing, or more than one, is meant. */
function findIn(library: Library, name: string, id: string | undefined) {
  const searched = id === undefined ? library.resolutions : [findResolution(library, id)];
  const found = searched.flatMap((resolution) => {
    const units = unitsNamed(resolution, name);
    return units.length > 0 ? [{ resolution, units }] : [];
  });
  const [first, second] = found;
  if (!first) {
    const place = searched.length === 1 ? searched[0]?.id : "any resolution";
    throw new ExpectedError("unit-not-found", `There is no "${name}" in ${place}.`);
  }
  if (second) {
    const ids = found.map(({ resolution }) => resolution.id).join(", ");
    const message = `"${name}" stands in several resolutions; add --resolution with one of: ${ids}.`;
    throw new ExpectedError("input-invalid", message);
  }
  return first;
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
