import type { Passage } from "../../domain/passages.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import { topLevelId } from "../../domain/units.ts";
import type { Retrieval } from "../../ports.ts";
import { addressOf, type PlacedParagraph } from "./placed-acts.ts";

/** More likely than not an answer. */
export const likely = 0.5;
/**
 * A question has a subject of its own where one of those that fit it is as likely to answer as this; on the subject is then what is
 * at least as likely as a share of it. Fitted on 84 development questions on acts.
 */
const onIts = 0.7;
const ofBest = 0.15;

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
  least = onIts,
): Narrowed<Placed> {
  const passages = passagesByPlace(retrieval);
  const scoreOf = (place: string) => passages.get(place)?.score ?? 0;
  const best = Math.max(0, ...all.map(addressOf).map(scoreOf));
  if (best < least) return { kept: all, left: [] };
  const isKept = (placed: Placed) => scoreOf(addressOf(placed)) >= best * ofBest;
  return { kept: all.filter(isKept), left: all.filter((placed) => !isKept(placed)) };
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
