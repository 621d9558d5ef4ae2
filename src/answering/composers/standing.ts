import type { Actor } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { isNumberAsked } from "../../domain/resolution-numbers.ts";
import { allParagraphs, closingOf } from "../../domain/units.ts";
import { unitsWithActors } from "../../vocabulary/actor-memory.ts";
import { answersFor } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { countIn } from "../../vocabulary/count-in.ts";
import { findActors } from "../../vocabulary/find-actors.ts";
import { findInstruments } from "../../vocabulary/instruments.ts";
import { unitsMentioning } from "../../vocabulary/mentions.ts";

/** A name that a question uses, of which it can be computed whether a text has it. */
export type NamedThing =
  | { readonly of: "symbol"; readonly name: string }
  | { readonly of: "instrument"; readonly name: string }
  | { readonly of: "actor"; readonly name: string; readonly actor: Actor };

/**
 * Whether a name stands nowhere in the texts: in no paragraph, heading, annex, footnote, title, front matter or closing line, by
 * none of its names, and for an actor nor any that answers for it. Where in doubt it stands.
 */
export function standsNowhere(named: NamedThing, texts: readonly Resolution[]): boolean {
  return texts.every((text) => !isPrinted(named, text));
}

function isPrinted(named: NamedThing, resolution: Resolution): boolean {
  if (unitsMentioning(resolution, [named.name]).length > 0) return true;
  switch (named.of) {
    case "symbol":
      return hasSymbol(named.name, resolution);
    case "instrument":
      return hasInstrument(named.name, resolution);
    case "actor":
      return hasActor(named.actor, resolution);
  }
}

/** All that is printed of a text, a unit a line. */
function allWords(resolution: Resolution): string {
  const { title, front, footnotes, sponsors, recommendedBy, symbol } = resolution;
  const paragraphs = allParagraphs(resolution).flatMap(({ heading, text }) => [heading ?? "", text]);
  const around = [title, front, closingOf(resolution), ...sponsors, recommendedBy ?? "", symbol ?? ""];
  return [...around, ...paragraphs, ...footnotes.map(({ resolved }) => resolved)].join("\n");
}

/** "A/RES/66/181" is also "resolution 66/181". */
function hasSymbol(symbol: string, resolution: Resolution): boolean {
  const words = allWords(resolution).toLowerCase();
  const number = symbol.toLowerCase().split("/").slice(-2).join("/");
  return (
    words.includes(symbol.toLowerCase()) ||
    words.includes(number) ||
    allParagraphs(resolution).some(({ references }) =>
      references.some((reference) => isNumberAsked(reference.number, symbol)),
    )
  );
}

function hasInstrument(name: string, resolution: Resolution): boolean {
  const words = allWords(resolution);
  if (words.toLowerCase().includes(name.toLowerCase())) return true;
  if (findInstruments(words).some(({ instrument }) => instrument.name === name)) return true;
  return allParagraphs(resolution).some(({ references }) =>
    references.some(({ title }) => title?.toLowerCase() === name.toLowerCase()),
  );
}

function hasActor(actor: Actor, resolution: Resolution): boolean {
  const related = (found: Actor) => answersFor(actor, found) || answersFor(found, actor);
  if (unitsWithActors(resolution).some(({ actors }) => actors.some((each) => related(each.actor))))
    return true;
  if (countIn(resolution, { acts: { actor } }) > 0) return true;
  const words = allWords(resolution);
  const known = actorOfId(actor.id);
  const names = [actor.name, ...(known?.also ?? [])].map((name) => name.toLowerCase());
  return (
    names.some((name) => words.toLowerCase().includes(name)) ||
    findActors(words).some((found) => related(found.actor))
  );
}
