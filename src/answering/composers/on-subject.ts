import type { Passage } from "../../domain/passages.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import { topLevelId } from "../../domain/units.ts";
import type { Retrieval } from "../../ports.ts";
import { addressOf, type PlacedParagraph } from "./placed-acts.ts";

/**
 * A question has a subject of its own where one of those that fit it is likely to answer and half of the others are almost
 * certainly not. On 119 development questions this kept every act asked for, and .92 of what it kept was asked for; .54 without it.
 */
export const likely = 0.5;
const hardly = 0.0025;
/** On the subject is what is at least as likely as this share of the best. */
const ofBest = 0.2;

/** By top-level paragraph (`resolution#op4`), wherever the text stands. */
export function passagesByPlace({ passages }: Retrieval): ReadonlyMap<string, Passage> {
  const places = passages.flatMap((passage) =>
    [passage, ...(passage.copies ?? [])].map(
      ({ resolution, paragraph }) => [`${resolution}#${paragraph}`, passage] as const,
    ),
  );
  return new Map([...places].reverse());
}

/** What was found to be on the subject of the question, and the rest of it. */
export interface Narrowed<Placed> {
  readonly kept: readonly Placed[];
  readonly left: readonly Placed[];
}

/**
 * Of those that fit what the question says exactly (its actor, its verb), the ones on its subject, told by how likely retrieval finds
 * each to answer. Where the question has no subject of its own all are kept.
 */
export function onSubject<Placed extends PlacedParagraph>(
  all: readonly Placed[],
  retrieval: Retrieval,
): Narrowed<Placed> {
  const passages = passagesByPlace(retrieval);
  const scoreOf = (place: string) => passages.get(place)?.score ?? 0;
  const places = [...new Set(all.map(addressOf))].sort((a, b) => scoreOf(b) - scoreOf(a));
  const [best = 0, ...others] = places.map(scoreOf);
  if (best < likely || median(others) >= hardly) return { kept: all, left: [] };
  const isKept = (placed: Placed) => scoreOf(addressOf(placed)) >= best * ofBest;
  return { kept: all.filter(isKept), left: all.filter((placed) => !isKept(placed)) };
}

/** Of numbers in descending order. */
function median(sorted: readonly number[]): number {
  const [low = 0, high = low] = [
    sorted[Math.ceil((sorted.length - 1) / 2)],
    sorted[Math.floor((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

/** How likely the likeliest of them answers, 0 to 1. */
export function bestScore(all: readonly PlacedParagraph[], retrieval: Retrieval): number {
  const passages = passagesByPlace(retrieval);
  return Math.max(0, ...all.map((placed) => passages.get(addressOf(placed))?.score ?? 0));
}

/** The top-level paragraphs of those, each once, in the order of the texts. */
export function addressesOf(all: readonly PlacedParagraph[]): UnitAddress[] {
  const texts = [...new Set(all.map(({ resolution }) => resolution))];
  return texts.flatMap((resolution) => {
    const units = new Set(
      all
        .filter((placed) => placed.resolution === resolution)
        .map(({ paragraph }) => topLevelId(resolution, paragraph.id)),
    );
    return resolution.paragraphs
      .filter(({ id }) => units.has(id))
      .map(({ id: unit }) => ({ resolution: resolution.id, unit }));
  });
}
