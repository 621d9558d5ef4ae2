import { compareResolutions, hasChanged } from "../../comparing/compare-resolutions.ts";
import type { VersionPair } from "../../comparing/find-versions.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Library } from "../../domain/resolution.ts";
import type { Draft, Lead } from "../../domain/statements.ts";
import { resolveNamedUnit } from "../../domain/units.ts";
import type { ActChange, AlignedParagraph, VersionChange } from "../../domain/versions.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { accounts, contrastAspects, contrastDrafts, sideBySide } from "./compare-paragraphs.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { onSubject } from "./passages-answering.ts";
import { type PlacedParagraph, paragraphAt } from "./placed-acts.ts";
import { citingOpening } from "./quoting.ts";
import { withLead } from "./telling.ts";
import { answering, likely } from "./thresholds.ts";

/** As many changes are told; the others are labels. */
const mostChanges = 6;
/** Of more than these it is told what sets them apart, and no more. */
const mostInWords = 2;
/** Words quoted of a paragraph that only one version has. */
const wordsOfOneSided = 20;
/** What became of each paragraph between two versions, the weightiest change first: verb, addressee, time, what came and went, words. */
export function changesBetween(pair: VersionPair, request: ComposeRequest): Composition {
  const { reading, retrieval, library } = request;
  const all = compareResolutions(pair.before, pair.after).flatMap((aligned) => placedIn(pair, aligned));
  const named = all.filter((change) => isNamed(change, reading));
  const { changes = [] } = reading;
  const least = changes.length > 0 ? likely : answering.onVersions;
  const isOfFates = changes.some((what) => fates.has(what));
  const narrowed = isOfFates ? named : onSubject(named, retrieval, least);
  // A subject that does nothing in both versions is none.
  const actsInBoth = ({ versions, paragraph }: PlacedChange) =>
    versions.length > 1 && paragraph.acts.length > 0;
  const looked = changes.length === 0 || narrowed.every(actsInBoth) ? narrowed : named;
  const changed = looked.filter(({ aligned }) => isAsked(aligned, changes));
  const isOfAll = looked.length === all.length;
  const weightiestFirst = changed.toSorted((a, b) => weightOf(a) - weightOf(b));
  const told = changed.length > 0 || isOfAll ? weightiestFirst : looked.slice(0, 1);
  const isList = told.length > mostInWords;
  const drafts = [
    ...(isOfAll ? counted(pair, changes, all) : []),
    ...told.slice(0, mostChanges).flatMap((each) => changeOf(each, { changes, isList }, pair, library)),
  ];
  return {
    drafts: withLead(leadOf(changed.length > 0, isOfAll, reading), drafts),
    seeAlso: told
      .slice(mostChanges)
      .map(({ resolution: { id }, paragraph }) => ({ resolution: id, unit: paragraph.id })),
  };
}

function isAsked(aligned: AlignedParagraph, changes: readonly VersionChange[]): boolean {
  return changes.length > 0 ? changes.some((what) => hasChanged(aligned, what)) : isChanged(aligned);
}

/** Whether there is such a change is decided where the question names one; that there is none, where all was looked at or what is named. */
function leadOf(isChangedSo: boolean, isOfAll: boolean, reading: Reading): Lead | undefined {
  const { yesNo, changes = [], paragraphs } = reading;
  if (yesNo === "no" || changes.length === 0) return undefined;
  if (isChangedSo) return changes.every((what) => what === "deadline" || fates.has(what)) ? "yes" : undefined;
  return isOfAll || paragraphs.length > 0 ? "no" : undefined;
}

/** "From … to … one paragraph was dropped and 2 are new": of what is asked for, else of all. */
function counted(
  { before, after }: VersionPair,
  changes: readonly VersionChange[],
  all: readonly PlacedChange[],
): Draft[] {
  const asked: readonly VersionChange[] = changes.length > 0 ? changes : ["wording", ...fates];
  const [first, ...others] = asked.map((what) => ({
    of: "changes" as const,
    resolution: before.id,
    other: after.id,
    what,
    value: all.filter(({ aligned }) => hasChanged(aligned, what)).length,
  }));
  return first ? [{ basis: "structure", claims: [first, ...others], citations: [] }] : [];
}

const fates: ReadonlySet<VersionChange> = new Set<VersionChange>(["dropped", "new", "moved"]);

interface PlacedChange extends PlacedParagraph {
  readonly aligned: AlignedParagraph;
  /** As it stands in the first, the second or both. */
  readonly versions: readonly PlacedParagraph[];
}

/** By the paragraph of the second version, or of the first where the second has none. */
function placedIn({ before, after }: VersionPair, aligned: AlignedParagraph): PlacedChange[] {
  const versions = [...paragraphAt(before, aligned.before), ...paragraphAt(after, aligned.after)];
  return versions.slice(-1).map((last) => ({ ...last, aligned, versions }));
}

function isNamed({ versions }: PlacedChange, { paragraphs }: Reading): boolean {
  const isAmong = ({ resolution, paragraph }: PlacedParagraph) =>
    paragraphs.some((named) => resolveNamedUnit(resolution, named) === paragraph.id);
  return paragraphs.length === 0 || versions.some(isAmong);
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

/** One that both have, side by side, or only as far as something of it is asked; else that it came or went, and what it says. */
function changeOf(
  change: PlacedChange,
  { changes, isList }: { readonly changes: readonly VersionChange[]; readonly isList: boolean },
  pair: VersionPair,
  library: Library,
): readonly Draft[] {
  const { aligned, versions, resolution, paragraph } = change;
  const [one, other] = versions;
  const options = { among: "several", words: wordsOfOneSided } as const;
  if (one && other) {
    const both = [one, other] as const;
    const aspects = contrastAspects.filter((aspect) => changes.includes(aspect));
    if (aspects.length > 0) return [...contrastDrafts(aspects, both, library), ...accounts(both, options)];
    if (aligned.change !== "same") {
      const { apart, each } = sideBySide(both, library, options);
      return isList && apart.length > 0 ? apart : [...apart, ...each];
    }
  }
  const texts = { resolution: pair.before.id, other: pair.after.id };
  const places = { before: aligned.before, after: aligned.after };
  const became: Draft = {
    basis: "structure",
    claims: [{ of: "alignment", ...texts, ...places, value: aligned.change }],
    citations: versions.map((each) => citingOpening(each.resolution, each.paragraph.id)),
  };
  return aligned.change === "same" && isList
    ? [became]
    : [became, quoteUnit({ resolution, unit: paragraph.id }, options)];
}
