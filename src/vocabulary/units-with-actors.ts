import type { ParagraphKind, Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { createActorMemory } from "./actor-memory.ts";
import { type FoundActor, findActors } from "./find-actors.ts";

export interface ReadUnit {
  readonly id: UnitId;
  /** Of a paragraph. */
  readonly kind?: ParagraphKind;
  readonly text: string;
  /** Whom it names, by short forms too. */
  readonly actors: readonly FoundActor[];
}

/** Paragraphs, title and footnotes, with the actors that each names; a short form is read as the text has used it so far. */
export function unitsWithActors(resolution: Resolution): readonly ReadUnit[] {
  const known = readBefore.get(resolution);
  if (known) return known;
  const units = readUnits(resolution);
  readBefore.set(resolution, units);
  return units;
}

/** An inventory is made once for the answer and again for each statement that is verified. */
const readBefore = new WeakMap<Resolution, readonly ReadUnit[]>();

function readUnits(resolution: Resolution): ReadUnit[] {
  const { front, title, footnotes } = resolution;
  const memory = createActorMemory(`${front}; ${title}`);
  const read = (text: string) => {
    const actors = findActors(text, memory.forms);
    memory.remember(text);
    return actors;
  };
  return [
    ...allParagraphs(resolution).map(({ id, kind, text }) => ({ id, kind, text, actors: read(text) })),
    { id: "title", text: title, actors: read(title) },
    ...footnotes.map(({ id, resolved }) => ({ id, text: resolved, actors: read(resolved) })),
  ];
}
