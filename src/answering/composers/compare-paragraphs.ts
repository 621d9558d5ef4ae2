import type { ContrastClaim } from "../../domain/claims.ts";
import { contrastOf } from "../../domain/contrast.ts";
import { citationLabel } from "../../domain/labels.ts";
import type { Library } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { sliceOf } from "../../domain/units.ts";
import { citationOf, type QuotationOptions, quotationOf, quoteActs } from "../../sentences/quotations.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { type Differing, differingWords } from "./differing-words.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { citingOpening } from "./quoting.ts";

/** Words quoted of each side. */
const wordsOfSide = 35;
/** Two paragraphs with this share of words in common are worded alike, and where they part tells something. */
const likeTwins = 0.6;
const mostDifferences = 2;
const mostActs = 3;

type Pair = readonly [PlacedParagraph, PlacedParagraph];

/** Two paragraphs side by side. */
export function sideBySide(pair: Pair, library: Library, options: QuotationOptions) {
  const [one, other] = pair;
  const { common, differing } = differingWords(one.paragraph.text, other.paragraph.text);
  const isOfWhatIsAsked = (parting: Differing) =>
    parting.one.start >= startOfAction(one) && parting.other.start >= startOfAction(other);
  const partings = common >= likeTwins ? differing.filter(isOfWhatIsAsked).slice(0, mostDifferences) : [];
  return {
    /** What sets them apart, as far as it can be computed, the weightiest first. */
    apart: [...contrasts(pair, library), ...partings.map((parting) => whereTheyPart(pair, parting, options))],
    /** What each says. */
    each: accounts(pair, options, partings),
  };
}

/** What each of two says. */
export function accounts(
  [one, other]: Pair,
  options: QuotationOptions,
  partings: readonly Differing[] = [],
): Draft[] {
  return [
    account(one, { ...options, focus: partings.map((each) => each.one) }),
    account(other, { ...options, focus: partings.map((each) => each.other) }),
  ];
}

/** Whether, and how, they differ in these, in a sentence. */
export function contrastDrafts(
  aspects: readonly ContrastClaim["in"][],
  pair: Pair,
  library: Library,
): Draft[] {
  return told(contrastsIn(aspects, pair, library), pair);
}

function told([first, ...others]: readonly ContrastClaim[], pair: Pair): Draft[] {
  if (!first) return [];
  const citations = pair.map(({ resolution, paragraph }) => citingOpening(resolution, paragraph.id));
  return [{ basis: "structure", claims: [first, ...others], citations }];
}

/** Verb and addressee before it are told by the account of each side. */
function startOfAction({ paragraph: { acts } }: PlacedParagraph): number {
  return acts[0]?.action.start ?? 0;
}

/** In what they differ of verb, addressees and time, each in a claim; where they differ in none of it, that verb and addressees are the same. */
function contrasts(pair: Pair, library: Library): Draft[] {
  const [one, other] = pair;
  const found = contrastsIn(contrastAspects, pair, library);
  // With several verbs on a side, that neither is stronger tells nothing.
  const different = found.filter(
    (claim) => claim.value !== "same" && !(claim.in === "force" && claim.value === "different"),
  );
  const alike = one.resolution === other.resolution ? found.filter((claim) => claim.in !== "deadline") : [];
  return told(different.length > 0 ? different : alike, pair);
}

export const contrastAspects = ["force", "addressees", "deadline"] as const;

function contrastsIn(
  aspects: readonly ContrastClaim["in"][],
  [one, other]: Pair,
  library: Library,
): ContrastClaim[] {
  const sides = {
    of: "contrast",
    resolution: one.resolution.id,
    unit: one.paragraph.id,
    ...(one.resolution !== other.resolution && { otherResolution: other.resolution.id }),
    other: other.paragraph.id,
  } as const;
  return aspects.flatMap((aspect) => {
    const value = contrastOf({ ...sides, in: aspect }, one.resolution, library);
    return value === null ? [] : [{ ...sides, in: aspect, value }];
  });
}

/** "Where OP 11 says “rules and regulations”, OP 16 says “rules and procedures”." */
function whereTheyPart([one, other]: Pair, parting: Differing, options: QuotationOptions): Draft {
  const said = sliceOf(one.paragraph.text, parting.one);
  const saidOther = sliceOf(other.paragraph.text, parting.other);
  const text = `Where ${labelOf(one, options)} says “${said}”, ${labelOf(other, options)} says “${saidOther}”.`;
  return quotationOf(text, [
    citationOf(one.resolution, one.paragraph.id, said),
    citationOf(other.resolution, other.paragraph.id, saidOther),
  ]);
}

/** "OP 8 urges Member States “to consider …”; requests …": what one side does, by its label. */
function account({ paragraph, resolution }: PlacedParagraph, options: QuotationOptions): Draft {
  const [first, ...others] = paragraph.acts.slice(0, mostActs).map((act) => ({ act, paragraph, resolution }));
  const ofSide = { ...options, words: wordsOfSide };
  if (!first) return quoteUnit({ resolution, unit: paragraph.id }, ofSide);
  return quoteActs([first, ...others], ofSide, labelOf({ paragraph, resolution }, options));
}

function labelOf({ paragraph, resolution }: PlacedParagraph, { among = "one" }: QuotationOptions): string {
  return citationLabel(resolution, paragraph, among);
}
