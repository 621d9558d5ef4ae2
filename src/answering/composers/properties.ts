import { adoptedVersionOf } from "../../comparing/find-versions.ts";
import type { Actor } from "../../domain/acts.ts";
import type { MetadataProperty, StructureClaim } from "../../domain/claims.ts";
import { propertyOf } from "../../domain/counting.ts";
import { agendaItemOf } from "../../domain/labels.ts";
import type { Reading, StructureAsked } from "../../domain/reading.ts";
import type { Library, Resolution } from "../../domain/resolution.ts";
import type { Draft, DraftCitation } from "../../domain/statements.ts";
import { closingOf } from "../../domain/units.ts";
import { citationOf } from "../../sentences/quotations.ts";
import { fewSponsors } from "../../sentences/structure/properties.ts";
import type { Among, ClaimOf } from "../../sentences/wording.ts";
import { isListed, sideOf } from "../../vocabulary/actor-relations.ts";
import { actorOfId } from "../../vocabulary/actors.ts";
import { organActor } from "../../vocabulary/find-actors.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { passagesLookedAt } from "./passages-answering.ts";
import { textsOf } from "./placed-acts.ts";
import { citingPrinted } from "./quoting.ts";
import { saysOnlyNames } from "./subject-words.ts";
import { leadFor, leadOfExistence } from "./telling.ts";
import { answering, certain, present } from "./thresholds.ts";

/** Title, symbol, status, organ, sponsors, date, vote, recommender of a text, from its front matter and closing lines. */
export function propertyDraft(
  resolution: Resolution,
  what: MetadataProperty,
  reading: Reading,
  library: Library,
): Draft {
  const [first, ...others] = propertiesTold(resolution, what);
  const adopted = what === "status" ? adoptedVersionOf(resolution, library.resolutions) : undefined;
  return {
    basis: "structure",
    ...leadOf(resolution, what, reading, adopted),
    claims: [
      { ...propertyClaim(resolution, first), ...(what === "sponsors" && sponsorAsked(resolution, reading)) },
      ...others.map((each) => propertyClaim(resolution, each)),
      ...(adopted ? adoptionClaims(adopted) : []),
    ],
    citations: [first, ...others].flatMap((each) => placesOf(resolution, each)),
  };
}

export function propertyClaim(resolution: Resolution, what: MetadataProperty): ClaimOf<"property"> {
  return { of: "property", resolution: resolution.id, what, value: propertyOf(resolution, what) };
}

/** Of many sponsors only whether one is among them, where that is asked. */
function sponsorAsked({ sponsors }: Resolution, reading: Reading): Pick<ClaimOf<"property">, "asked"> {
  const asked = onlyActor(reading);
  return asked && reading.yesNo !== "no" && sponsors.length > fewSponsors ? { asked } : {};
}

/** "Is Indonesia one of the countries behind it?" is of one. */
function onlyActor({ actors }: Reading): Actor | undefined {
  const [actor, ...others] = actors.filter(({ id }) => actorOfId(id)?.family !== "states");
  return others.length === 0 ? actor : undefined;
}

/** Properties that are only understood together are told in one sentence. */
function propertiesTold(
  { date, recommendedBy }: Resolution,
  what: MetadataProperty,
): readonly [MetadataProperty, ...MetadataProperty[]] {
  if (what === "status" && date !== null) return ["status", "date"];
  if (what === "date" && date === null) return ["date", "status"];
  const isRecommended = what === "recommendedBy" || (what === "organ" && recommendedBy !== null);
  return isRecommended ? ["recommendedBy", "organ"] : [what];
}

/** Of a draft whose adopted version is loaded: that it was adopted, and as what. */
function adoptionClaims(adopted: Resolution): ClaimOf<"property">[] {
  const told: readonly MetadataProperty[] = adopted.symbol ? ["status", "symbol"] : ["status"];
  return told.map((what) => propertyClaim(adopted, what));
}

/** Only where what is asked is decided by the property itself. */
function leadOf(
  resolution: Resolution,
  what: MetadataProperty,
  reading: Reading,
  adopted: Resolution | undefined,
): Pick<Draft, "lead"> {
  const { yesNo, certainty, structure } = reading;
  if (yesNo === "no" || certainty < (what === "status" ? certain.status : certain.property)) return {};
  if (what === "status") {
    const asked = structure?.of === "property" ? structure.status : undefined;
    const isSo = resolution.status === asked || (asked === "adopted" && adopted !== undefined);
    if (resolution.status === "unknown") return {};
    return asked && saysOnlyNames(reading, [resolution]) ? leadFor(isSo) : {};
  }
  const actor = onlyActor(reading);
  if (actor) {
    if (what === "sponsors") return leadFor(isListed(resolution.sponsors, actor));
    if (what === "recommendedBy") return leadFor(resolution.recommendedBy === actor.name);
    if (what === "organ") return leadFor(organActor(resolution.organ)?.id === actor.id);
  }
  return yesNo === "existence" ? leadFor(propertyOf(resolution, what) !== null) : {};
}

/** Where it is printed, as far as it is printed as it is told. */
function placesOf(resolution: Resolution, what: MetadataProperty): DraftCitation[] {
  if (what === "title") return [citationOf(resolution, "title", resolution.title)];
  if (what === "status" || what === "organ") return [];
  const printed = what === "sponsors" ? resolution.sponsors[0] : propertyOf(resolution, what);
  return citingPrinted(resolution, printed ?? "");
}

/** Its title. */
export function titleOf(resolution: Resolution): Draft {
  const citations = [citationOf(resolution, "title", resolution.title)];
  return { basis: "structure", claims: [propertyClaim(resolution, "title")], citations };
}

/** Whose text it is, who tabled it, and its title; of one among several, or in the place of a title that says nothing, its symbol. */
export function introductionOf(resolution: Resolution, among: Among = "one"): Draft {
  if (resolution.organ === null) return titleOf(resolution);
  const isUntitled = saysNothing(resolution);
  const claims = [
    propertyClaim(resolution, "organ"),
    ...(isUntitled ? [] : [propertyClaim(resolution, "title")]),
    ...(isUntitled || among === "several" ? [propertyClaim(resolution, "symbol")] : []),
  ] as const;
  const item = isUntitled ? agendaItemOf(resolution) : undefined;
  const [opening] = resolution.paragraphs;
  const told = item && opening ? [citationOf(resolution, opening.id, item)] : [];
  const citations = [citationOf(resolution, "title", resolution.title), ...told];
  return { basis: "structure", claims, citations };
}

/** Texts of the Security Council have a number or an occasion in the place of a title. */
export function saysNothing({ title, symbol }: Resolution): boolean {
  return symbol !== null && plainTitle.test(title);
}

const plainTitle = /^Resolution \d+ \(\d{4}\)$|^Statement by the President of the Security Council$/;

export type VotesAsked = Extract<StructureAsked, { of: "votes" }>;

/** How a text was voted on: on which side States are, who is on a side, or the whole of it. Nothing where the text tells no vote. */
export function voteDrafts(resolution: Resolution, { voters, side }: VotesAsked, reading: Reading): Draft[] {
  const { id, vote } = resolution;
  if (!vote) return [];
  const isOfVoters = voters.length > 0;
  const citations = placeOf(resolution, vote.printed, isOfVoters || side !== undefined);
  const told = (claims: StructureClaims, lead: Pick<Draft, "lead">): Draft[] => [
    { basis: "structure", ...lead, claims, citations },
  ];
  const sideClaim = (actor: Actor) =>
    ({ of: "voter", resolution: id, actor, value: sideOf(vote, actor) }) as const;
  const [first, ...others] = voters.map(sideClaim);
  if (first && vote.lists) {
    const sides = [first, ...others].map(({ value }) => value);
    const isTold = reading.yesNo !== "no" && side !== undefined && !sides.includes(null);
    return told([first, ...others], isTold ? leadFor(sides.every((each) => each === side)) : {});
  }
  if (side && vote.counts) {
    const value = vote.counts[side];
    const lead = isOfVoters ? {} : leadOfExistence(reading, value > 0);
    return told([{ of: "votes", resolution: id, side, value }], lead);
  }
  return told([propertyClaim(resolution, "vote")], {});
}

type StructureClaims = readonly [StructureClaim, ...StructureClaim[]];

/** The words in which the vote is printed; with the lists where States are named. */
function placeOf(resolution: Resolution, printed: string, withLists: boolean): DraftCitation[] {
  const { id, front } = resolution;
  const closing = closingOf(resolution);
  if (closing.includes(printed))
    return [{ resolution: id, unit: "closing", quote: withLists ? closing : printed }];
  return front.includes(printed) ? [{ resolution: id, unit: "front", quote: printed }] : [];
}

/** "When did the Council pass this?" of a text of the Council: the date of the text itself, or that it has none. */
export function ownDate(request: ComposeRequest): Composition | undefined {
  const { reading, library, retrieval } = request;
  const [only, ...others] = textsOf(request);
  const { detail, actors, symbols, instruments, paragraphs } = reading;
  if (!only || others.length > 0 || detail !== "date" || actors.length === 0) return undefined;
  if (symbols.length + instruments.length + paragraphs.length > 0) return undefined;
  const organ = organActor(only.organ)?.id;
  const isOfOwn = actors.every(({ id }) => id === organ);
  const best = passagesLookedAt(request)[0]?.score ?? 0;
  if (!isOfOwn || best >= answering.otherDate) return undefined;
  // What an adopted text says may be asked for as well; that a draft was adopted is put right.
  const isElse = reading.yesNo !== "no" || retrieval.presence >= present.otherDate;
  if (isElse && only.status !== "draft") return undefined;
  return { drafts: [propertyDraft(only, "date", reading, library)] };
}
