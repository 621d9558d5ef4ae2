import { compareResolutions } from "../../comparing/compare-resolutions.ts";
import type { VersionPair } from "../../comparing/find-versions.ts";
import type { Reading, UnitAddress } from "../../domain/reading.ts";
import type { Library, Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, resolveNamedUnit } from "../../domain/units.ts";
import type { ActChange, AlignedParagraph } from "../../domain/versions.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { sideBySide } from "./compare-paragraphs.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { bestScore, onSubject } from "./on-subject.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { citingOpening } from "./quoting.ts";
import type { Thresholds } from "./subject-clauses.ts";

/** As many changes are told; the others are labels. */
const mostChanges = 6;
/** Words quoted of a paragraph that only one version has. */
const wordsOfOneSided = 20;

/** What became of each paragraph between two versions, the weightiest change first: verb, addressee, time, what came and went, words. */
export function changesBetween(
  pair: VersionPair,
  request: ComposeRequest,
  { existence }: Thresholds,
): Composition {
  const all = compareResolutions(pair.before, pair.after).paragraphs.map((aligned) =>
    placedIn(pair, aligned),
  );
  const asked = all.filter(({ aligned }) => isNamed(aligned, pair, request.reading));
  const isOnSubject = bestScore(asked, request.retrieval) >= existence;
  const looked = isOnSubject ? onSubject(asked, request.retrieval).kept : asked;
  const changed = looked.filter(({ aligned }) => isChanged(aligned));
  const told =
    changed.length > 0 ? [...changed].sort((a, b) => weightOf(a) - weightOf(b)) : looked.slice(0, 1);
  return {
    drafts: told.slice(0, mostChanges).flatMap((each) => changeOf(each, pair, request.library)),
    seeAlso: told.slice(mostChanges).map(addressOfChange),
  };
}

interface PlacedChange extends PlacedParagraph {
  readonly aligned: AlignedParagraph;
}

/** By the paragraph of the second version, or of the first where the second has none. */
function placedIn({ before, after }: VersionPair, aligned: AlignedParagraph): PlacedChange {
  const [resolution, id] = aligned.after === null ? [before, aligned.before] : [after, aligned.after];
  const paragraph = id === null ? undefined : findParagraph(resolution, id);
  if (!paragraph) throw new TypeError(`${resolution.id} has no paragraph ${id}`);
  return { aligned, resolution, paragraph };
}

function isNamed(aligned: AlignedParagraph, { before, after }: VersionPair, reading: Reading): boolean {
  const ids = (resolution: Resolution) =>
    reading.paragraphs.map((named) => resolveNamedUnit(resolution, named));
  const isAmong = (id: string | null, resolution: Resolution) => id !== null && ids(resolution).includes(id);
  return reading.paragraphs.length === 0 || isAmong(aligned.before, before) || isAmong(aligned.after, after);
}

function isChanged({ change, moved, acts }: AlignedParagraph): boolean {
  return moved || acts.length > 0 || (change !== "same" && change !== "capitals");
}

const weightOfAct: { readonly [kind in ActChange["kind"]]: number } = {
  strengthened: 0,
  softened: 0,
  "verb-changed": 0,
  "addressee-added": 1,
  "addressee-dropped": 1,
  "deadline-changed": 2,
  "forum-changed": 2,
  new: 3,
  dropped: 3,
  "hedge-added": 4,
  "hedge-dropped": 4,
  reworded: 5,
};

const lightest = 6;

function weightOf({ aligned: { acts } }: PlacedChange): number {
  return Math.min(lightest, ...acts.map(({ kind }) => weightOfAct[kind]));
}

/** One that both have, side by side; else that it came or went, and what it says. */
function changeOf(change: PlacedChange, pair: VersionPair, library: Library): Draft[] {
  const { aligned, resolution, paragraph } = change;
  const before = aligned.before === null ? undefined : findParagraph(pair.before, aligned.before);
  const options = { among: "several", words: wordsOfOneSided } as const;
  if (before && aligned.after !== null && aligned.change !== "same")
    return sideBySide(
      [
        { paragraph: before, resolution: pair.before },
        { paragraph, resolution },
      ],
      library,
      options,
    );
  const became: Draft = {
    basis: "structure",
    claims: [
      {
        of: "alignment",
        resolution: pair.before.id,
        other: pair.after.id,
        before: aligned.before,
        after: aligned.after,
        value: aligned.change,
      },
    ],
    citations: [citingOpening(resolution, paragraph.id)],
  };
  return aligned.change === "same"
    ? [became]
    : [became, quoteUnit({ resolution, unit: paragraph.id }, options)];
}

function addressOfChange({ resolution, paragraph }: PlacedChange): UnitAddress {
  return { resolution: resolution.id, unit: paragraph.id };
}
