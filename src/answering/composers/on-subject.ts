import type { NewPassage } from "../../domain/passages.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import { topLevelId } from "../../domain/units.ts";
import type { Retrieval } from "../../ports-next.ts";
import { addressOf, type PlacedParagraph } from "./placed-acts.ts";

/** What is less likely to answer than this share of the best one is on another subject than the question. */
const ofBest = 0.2;

/** By top-level paragraph (`resolution#op4`), wherever the text stands. */
export function passagesByPlace({ passages }: Retrieval): ReadonlyMap<string, NewPassage> {
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
 * each to answer. Where the question has no subject of its own they are about equally likely, and all are kept.
 */
export function onSubject<Placed extends PlacedParagraph>(
  all: readonly Placed[],
  retrieval: Retrieval,
): Narrowed<Placed> {
  const passages = passagesByPlace(retrieval);
  const scoreOf = (placed: Placed) => passages.get(addressOf(placed))?.score ?? 0;
  const best = Math.max(0, ...all.map(scoreOf));
  const answering = all.some((placed) => passages.get(addressOf(placed))?.answers);
  if (!answering) return { kept: all, left: [] };
  const isKept = (placed: Placed) => scoreOf(placed) >= best * ofBest;
  return { kept: all.filter(isKept), left: all.filter((placed) => !isKept(placed)) };
}

/** How likely the likeliest of them answers, 0 to 1. */
export function bestScore(all: readonly PlacedParagraph[], retrieval: Retrieval): number {
  const passages = passagesByPlace(retrieval);
  return Math.max(0, ...all.map((placed) => passages.get(addressOf(placed))?.score ?? 0));
}

/** The top-level paragraphs of those, each once, in the order of the texts. */
export function addressesOf(all: readonly PlacedParagraph[]): UnitAddress[] {
  const seen = new Map(
    all.map(({ paragraph, resolution }) => {
      const unit = topLevelId(resolution, paragraph.id);
      return [`${resolution.id}#${unit}`, { resolution: resolution.id, unit }];
    }),
  );
  return [...seen.values()];
}
