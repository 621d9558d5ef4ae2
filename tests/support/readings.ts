import type { Passage } from "../../src/domain/answers.ts";
import type { Reading } from "../../src/domain/reading.ts";
import type { ParagraphId } from "../../src/domain/resolution.ts";
import type { Retrieval } from "../../src/ports.ts";
import { italyId } from "./italy-draft.ts";

/** A question on a subject of the Italian draft, with what else is told of it. */
export function readingOf(query: string, more: Partial<Reading> = {}): Reading {
  return {
    kind: "topic",
    label: "topic",
    certainty: 1,
    query,
    leansOnEarlier: false,
    earlier: [],
    yesNo: "no",
    sides: [],
    actors: [],
    excludedActors: [],
    forces: [],
    paragraphs: [],
    part: {},
    texts: [italyId],
    textsMissing: [],
    symbols: [],
    instruments: [],
    sessions: [],
    filters: {},
    form: {},
    ...more,
  };
}

/** Paragraphs of one text with their scores, the best first; those of .25 and more answer, and the best one. */
export function found(
  scores: Readonly<Record<ParagraphId, number>>,
  { unmet = [], resolution = italyId }: { unmet?: readonly string[]; resolution?: string } = {},
): Retrieval {
  const passages = Object.entries(scores)
    .sort(([, a], [, b]) => b - a)
    .map(
      ([paragraph, score], at): Passage => ({
        resolution,
        paragraph,
        score,
        answers: at === 0 || score >= 0.25,
        ranks: {},
        spans: [],
      }),
    );
  const presence = Math.max(0, ...Object.values(scores));
  return { passages, unmet, presence, found: presence > 0.1 };
}

export const nothingRetrieved: Retrieval = { passages: [], unmet: [], presence: 0, found: false };

export const thresholds = { answers: 0.25, existence: 0.8, yes: 1, yesThere: 1, no: 1 };
