import { compareResolutions } from "../comparing/compare-resolutions.ts";
import { type Act, asksMoreStrongly, bindingForces } from "../domain/acts.ts";
import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import { actsOf, extremeParagraph } from "../domain/counting.ts";
import type { Library } from "../domain/library.ts";
import { propertyOf } from "../domain/property-of.ts";
import type { ParagraphId, Resolution, UnitId } from "../domain/resolution.ts";
import { haveSameWords } from "../domain/same-words.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { allParagraphs, findUnit, withDescendants } from "../domain/units.ts";
import { wordsOfAct } from "../domain/words-of-act.ts";
import { answersFor } from "../language/actor-relations.ts";
import { countIn } from "../language/count-in.ts";
import { usesOfTerm } from "../language/definitions.ts";
import { unitsStating } from "../language/details.ts";
import { paragraphsWithDuties } from "../language/duties.ts";
import { isThereIn } from "../language/foundings.ts";
import { namedThings } from "../language/inventories.ts";
import { actsSpeakingOf, paragraphsMentioning, unitsMentioning } from "../language/mentions.ts";
import { namesActor } from "../language/names-actor.ts";
import { pointsAt } from "../language/points-at.ts";
import { statesTime } from "../language/states-time.ts";
import { sideOf } from "../language/voters.ts";
import { placesOfWords } from "../language/words-printed.ts";

/** Recomputes what a structure statement claims. */
export function verifyStructure(claim: StructureClaim, library: Library): CitationProblem[] {
  const resolution = library.find(claim.resolution);
  if (!resolution) return [falseClaim("structure-false", `${claim.resolution} is not loaded`)];
  const actual = actualValue(claim, resolution, library);
  return actual === claim.value
    ? []
    : [falseClaim("structure-false", `${claim.of} is ${actual}, not ${claim.value}`)];
}

function actualValue(
  claim: StructureClaim,
  resolution: Resolution,
  library: Library,
): StructureClaim["value"] | "not listed" {
  switch (claim.of) {
    case "count":
      return claim.what === "resolutions" ? library.resolutions.length : countIn(resolution, claim.what);
    case "property":
      return propertyOf(resolution, claim.what);
    case "alignment":
      return alignmentOf(claim, resolution, library);
    case "exists":
      return findUnit(resolution, claim.unit) !== undefined;
    case "inventory":
      return namedThings(resolution, claim.what, claim.kind).length;
    case "votes":
      return resolution.vote?.counts?.[claim.side] ?? null;
    case "voter":
      return resolution.vote?.lists ? sideOf(resolution.vote, claim.actor) : "not listed";
    case "wording":
      return placesOfWords(resolution, claim.words, claim).length;
    case "longest":
    case "shortest":
      return extremeParagraph(resolution, claim.of, claim.kind);
    case "same-words":
      return sameWords(resolution, claim.unit, claim.other);
    case "stronger":
      return asksMoreStrongly(actsIn(resolution, claim.unit), actsIn(resolution, claim.other));
    case "softened":
      return actsIn(resolution, claim.unit).some(({ hedges }) =>
        hedges.some(({ text }) => text === claim.words),
      );
  }
}

function sameWords(resolution: Resolution, unit: UnitId, other: UnitId): boolean | null {
  const [one, two] = [findUnit(resolution, unit), findUnit(resolution, other)];
  return one && two ? haveSameWords(one.text, two.text) : null;
}

function actsIn(resolution: Resolution, unit: ParagraphId): readonly Act[] {
  const paragraph = findUnit(resolution, unit)?.paragraph;
  return paragraph ? withDescendants(paragraph).flatMap(({ acts }) => acts) : [];
}

function alignmentOf(
  claim: Extract<StructureClaim, { of: "alignment" }>,
  before: Resolution,
  library: Library,
) {
  const after = library.find(claim.other);
  const pairs = after ? compareResolutions(before, after).paragraphs : [];
  return pairs.find((pair) => pair.before === claim.before && pair.after === claim.after)?.change ?? null;
}

/** Looks for what an absence statement says is not there: over all acts, or over all paragraphs. */
export function verifyAbsence(claim: AbsenceClaim, library: Library): CitationProblem[] {
  const searched = claim.resolutions.map((id) => library.find(id)).filter((found) => found !== undefined);
  if (searched.length < claim.resolutions.length || searched.length === 0) {
    return [falseClaim("absence-false", "a resolution that is not loaded cannot be searched")];
  }
  const found = searched.flatMap((resolution) => absenceDisproved(claim, resolution));
  return found.slice(0, 3).map((what) => falseClaim("absence-false", what));
}

/** What is there although the claim says that it is not. */
function absenceDisproved(claim: AbsenceClaim, resolution: Resolution): string[] {
  switch (claim.of) {
    case "act":
      return [...actsThatMatch(claim, resolution), ...dutiesThatMatch(claim, resolution)];
    case "mention":
      return mentions(claim, resolution);
    case "founding":
      return allParagraphs(resolution)
        .filter((paragraph) => isThereIn(paragraph, claim.terms))
        .map(({ id }) => `${id} of ${resolution.id} speaks of it as set up`);
    case "definition":
      return usesOfTerm(resolution, claim.term).defining.map(
        (unit) => `${unit} of ${resolution.id} may define ${claim.term}`,
      );
    case "detail":
      return unitsStating(resolution, claim).map(
        (unit) => `${unit} of ${resolution.id} states such a ${claim.detail}`,
      );
  }
}

/** Who denies that anybody is bound denies duties too that are said without an act of demanding: "States shall …". */
function dutiesThatMatch(
  { forces = [], actors, paragraphs }: Extract<AbsenceClaim, { of: "act" }>,
  resolution: Resolution,
): string[] {
  if (!bindingForces.every((force) => forces.includes(force))) return [];
  return paragraphsWithDuties(resolution)
    .filter(({ id }) => !paragraphs || paragraphs.includes(id))
    .filter(({ text }) => !actors || actors.some((actor) => namesActor(text, actor)))
    .map(({ id }) => `${id} of ${resolution.id} says what somebody shall do`);
}

function actsThatMatch(claim: Extract<AbsenceClaim, { of: "act" }>, resolution: Resolution): string[] {
  const acts = claim.about ? actsSpeakingOf(resolution, claim.about) : actsOf(resolution);
  return acts
    .filter(({ force }) => !claim.forces || claim.forces.includes(force))
    .filter(({ id }) => !claim.acts || claim.acts.includes(id))
    .filter((act) => !claim.withDeadline || hasTime(act, resolution))
    .filter(({ paragraph }) => !claim.paragraphs || claim.paragraphs.includes(paragraph))
    .filter(
      (act) =>
        !claim.actors ||
        claim.actors.some(
          (asked) =>
            act.addressees.some((addressee) => answersFor(asked, addressee)) ||
            pointsAt(asked, act, resolution),
        ),
    )
    .map(({ id, verb }) => `${id} of ${resolution.id} ${verb}`);
}

/** A time in the words of an act may be its own: only a reader can tell. */
function hasTime(act: Act, resolution: Resolution): boolean {
  const paragraph = findUnit(resolution, act.paragraph)?.paragraph;
  return paragraph === undefined || statesTime(wordsOfAct(act, paragraph));
}

function mentions(
  { terms, kind, paragraphs }: Extract<AbsenceClaim, { of: "mention" }>,
  resolution: Resolution,
): string[] {
  if (terms.length === 0) return ["no term to look for"];
  const joined = terms.map((term) => term.replace(/[-‐‑]/g, ""));
  const places = paragraphs?.flatMap((id) => {
    const paragraph = findUnit(resolution, id)?.paragraph;
    return paragraph ? withDescendants(paragraph).map((part) => part.id) : [id];
  });
  const units = new Set(
    [terms, joined].flatMap((each) =>
      kind ? paragraphsMentioning(resolution, each, kind) : unitsMentioning(resolution, each),
    ),
  );
  return [...units]
    .filter((unit) => !places || places.includes(unit))
    .map((unit) => `${unit} of ${resolution.id} mentions ${terms.join(" and ")}`);
}

function falseClaim(code: "structure-false" | "absence-false", detail: string): CitationProblem {
  return { code, detail };
}
