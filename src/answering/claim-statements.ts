import { type Actor, askingForces } from "../domain/acts.ts";
import type { AbsenceClaim } from "../domain/claims.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { DraftCitation, DraftStatement } from "../domain/statements.ts";
import { allParagraphs, findUnit } from "../domain/units.ts";
import { actorOfId } from "../language/actors.ts";
import { denialOfDefinition } from "../language/definitions.ts";
import { denialOf } from "../language/details.ts";
import { denialOfFounding } from "../language/foundings.ts";
import type { AnswerRequest } from "../ports.ts";
import { composeCount } from "./extractive/compose-count.ts";
import { composeMetadata } from "./extractive/compose-metadata.ts";
import { searchedResolutions } from "./extractive/composer.ts";
import { nameOf, subjectOf } from "./extractive/names.ts";
import { presentOf } from "./extractive/wording.ts";
import type { ModelStructureClaim } from "./model-drafts.ts";

const unitName = /^(?:[IVX]+\.)?(pp|op|fn|annex\.)(\d+)$/;
/** Words only: what stands between quotation marks in the sentence must not speak for itself. */
const plainTerm = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ()/-]{0,59}$/u;
const either = new Intl.ListFormat("en", { type: "disjunction" });
const both = new Intl.ListFormat("en");

/** The sentences that say what the model claims of the structure, with the true value; null where there are none. */
export function structureStatements(
  claim: ModelStructureClaim,
  request: AnswerRequest,
): readonly DraftStatement[] | null {
  const resolution = searchedResolutions(request).find(({ id }) => id === claim.resolution);
  if (!resolution) return null;
  if (claim.of === "exists") return existence(resolution, claim.unit, request);
  const composed = claim.of === "count" ? count(claim.what, request) : property(claim.what, request);
  const statements = composed.filter(
    ({ claims }) => claims[0]?.resolution === resolution.id || claim.what === "resolutions",
  );
  return statements.length > 0 ? statements : null;
}

type StructureStatement = Extract<DraftStatement, { basis: "structure" }>;

function count(
  what: Extract<ModelStructureClaim, { of: "count" }>["what"],
  request: AnswerRequest,
): StructureStatement[] {
  const counted = typeof what === "string" ? what : countedActs(what.acts, request);
  if (!counted) return [];
  return structureOnly(composeCount({ ...request, frame: { ...request.frame, counted } }));
}

function countedActs({ force, actor }: CountedActs, request: AnswerRequest) {
  const known = actor && knownActor(actor.id, request);
  if (actor && !known) return null;
  return { acts: { ...(force && { force }), ...(known && { actor: known }) } };
}

type CountedActs = Extract<Extract<ModelStructureClaim, { of: "count" }>["what"], object>["acts"];

function property(
  what: Extract<ModelStructureClaim, { of: "property" }>["what"],
  request: AnswerRequest,
): StructureStatement[] {
  return structureOnly(composeMetadata({ ...request, frame: { ...request.frame, property: what } }));
}

function structureOnly(composed: ReturnType<typeof composeCount>): StructureStatement[] {
  if ("outcome" in composed) return [];
  return composed.flatMap((draft) => (draft.basis === "structure" ? [draft] : []));
}

function existence(
  resolution: Resolution,
  unit: string,
  request: AnswerRequest,
): StructureStatement[] | null {
  const [, kind = "", number = ""] = unitName.exec(unit) ?? [];
  const value = findUnit(resolution, unit) !== undefined;
  if (number === "") return null;
  const kinds: Record<string, string> = {
    pp: "preambular paragraph",
    op: "operative paragraph",
    fn: "footnote",
    "annex.": "annex paragraph",
  };
  const subject = subjectOf(resolution, request.frame.resolutions.length > 1);
  const text = `${subject} has ${value ? "an" : "no"} ${kinds[kind]} ${number}.`.replace(/an (?=[pf])/, "a ");
  return [
    {
      basis: "structure",
      text,
      claims: [{ of: "exists", resolution: resolution.id, unit, value }],
      citations: [],
    },
  ];
}

/** The sentence that says what the model claims is not there; null where it cannot be put in words that are true of it. */
export function absenceStatement(
  claim: AbsenceClaim,
  citations: readonly DraftCitation[],
  request: AnswerRequest,
): DraftStatement | null {
  const searched = searchedResolutions(request).filter(({ id }) => claim.resolutions.includes(id));
  if (searched.length === 0 || searched.length < claim.resolutions.length) return null;
  const said = claimSaid(claim, searched, request);
  return said && { basis: "absence", citations, ...said };
}

function claimSaid(claim: AbsenceClaim, searched: readonly Resolution[], request: AnswerRequest) {
  switch (claim.of) {
    case "act":
      return noAct(claim, searched, request);
    case "mention":
      return noMention(claim, searched);
    case "detail":
      return { text: denialOf(claim.detail), claim };
    case "definition":
      return plainTerm.test(claim.term) ? { text: denialOfDefinition(claim.term), claim } : null;
    case "founding":
      return claim.terms.every((term) => plainTerm.test(term))
        ? { text: denialOfFounding(claim.terms.join(" ")), claim }
        : null;
  }
}

type Said<Of> = { readonly text: string; readonly claim: Extract<AbsenceClaim, { of: Of }> };

function noAct(
  claim: Extract<AbsenceClaim, { of: "act" }>,
  searched: readonly Resolution[],
  request: AnswerRequest,
): Said<"act"> | null {
  const actors = claim.actors?.map(({ id }) => knownActor(id, request));
  if (actors && !actors.every((actor) => actor !== undefined)) return null;
  const labels = claim.paragraphs?.map((id) => labelIn(searched, id));
  if (labels && !labels.every((label) => label !== undefined)) return null;
  const where = labels ? both.format(labels) : "the operative part";
  const forces = claim.forces ?? [];
  const does = forces.length > 0 ? either.format(forces.map(presentOf)) : "addresses";
  const whom = actors ? ` ${either.format(actors.map(nameOf))}` : " anyone or anything";
  const toDo =
    actors && forces.length > 0 && forces.every((force) => askingForces.has(force)) ? " to do anything" : "";
  return {
    text: `Nothing in ${where} of ${named(searched)} ${does}${whom}${toDo}.`,
    claim: { ...claim, ...(actors && { actors }) },
  };
}

function noMention(
  claim: Extract<AbsenceClaim, { of: "mention" }>,
  searched: readonly Resolution[],
): Said<"mention"> | null {
  if (!claim.terms.every((term) => plainTerm.test(term))) return null;
  const terms = both.format(claim.terms.map((term) => `‘${term}’`));
  const together = claim.terms.length > 1 ? " in one place" : "";
  return { text: `Nothing in ${named(searched)} mentions ${terms}${together}.`, claim };
}

function named(searched: readonly Resolution[]): string {
  const [only] = searched;
  if (!only || searched.length > 1) return `the ${searched.length} resolutions`;
  return subjectOf(only, false).toLowerCase();
}

function labelIn(searched: readonly Resolution[], id: string): string | undefined {
  return searched.map((resolution) => findUnit(resolution, id)?.label).find((label) => label !== undefined);
}

/** By its id alone: the name that a model gives it may be another's. */
function knownActor(id: string, { frame, library }: AnswerRequest): Actor | undefined {
  const addressees = library.resolutions
    .filter((resolution) => frame.resolutions.includes(resolution.id))
    .flatMap((resolution) => allParagraphs(resolution))
    .flatMap(({ acts }) => acts.flatMap((act) => act.addressees));
  const known = actorOfId(id) ?? [...frame.actors, ...addressees].find((actor) => actor.id === id);
  return known && { id, name: known.name };
}
