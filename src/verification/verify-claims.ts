import { compareResolutions, hasChanged } from "../comparing/compare-resolutions.ts";
import { type Act, type Actor, askingForces, bindingForces } from "../domain/acts.ts";
import type { AbsenceClaim, StructureClaim } from "../domain/claims.ts";
import { contrastOf } from "../domain/contrast.ts";
import { propertyOf } from "../domain/counting.ts";
import type { Library, Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { actsOf, allParagraphs, findParagraph, findUnit, sliceOf, withDescendants } from "../domain/units.ts";
import type { ClaimOf } from "../sentences/wording.ts";
import { answersFor, namesActor, pointsAt, sideOf } from "../vocabulary/actor-relations.ts";
import { countIn, isReadIn } from "../vocabulary/count-in.ts";
import { paragraphsWithDuties } from "../vocabulary/duties.ts";
import { organActor } from "../vocabulary/find-actors.ts";
import { fullNameOf } from "../vocabulary/instruments.ts";
import { placesMentioning } from "../vocabulary/mentions.ts";
import { statesDetail } from "../vocabulary/states-detail.ts";
import { problem } from "./verify-citations.ts";

/** Looks for what is claimed not to be there. Where in doubt it is there. */
export function verifyAbsence(claim: AbsenceClaim, library: Library): CitationProblem[] {
  const searched = claim.resolutions.flatMap((id) => library.find(id) ?? []);
  if (searched.length < claim.resolutions.length || searched.length === 0)
    return [problem("absence-false", "a resolution that is not loaded cannot be searched")];
  return searched
    .flatMap((resolution) => disproofs(claim, resolution).map((what) => `${what} of ${resolution.id}`))
    .slice(0, 3)
    .map((what) => problem("absence-false", `${what} has it`));
}

/** Ids of what is there although the claim says that it is not. */
function disproofs(claim: AbsenceClaim, resolution: Resolution): readonly string[] {
  // Names, verbs and details are known in English: in another language any unit may have them.
  if (resolution.language !== "en") return ["any unit"];
  switch (claim.of) {
    case "act":
      return [
        ...actsThatMatch(claim, resolution),
        ...dutiesThatMatch(claim, resolution),
        ...openingsThatMatch(claim, resolution),
      ];
    case "mention":
      return claim.terms.length === 0 ? ["no term"] : placesMentioning(claim.terms, resolution);
    case "missing":
      return unitsStating(claim, resolution);
  }
}

function actsThatMatch({ forces, actors, paragraphs }: ClaimOf<"act">, resolution: Resolution): string[] {
  return actsOf(resolution)
    .filter(({ force }) => !forces || forces.includes(force))
    .filter(({ paragraph }) => !paragraphs || paragraphs.includes(paragraph))
    .filter((act) => !actors || actors.some((asked) => isAsked(asked, act, resolution)))
    .map(({ id }) => id);
}

/** By its name, as one of those named before, as an office or the body of one, or among examples: "others, including the media". */
function isAsked(asked: Actor, act: Act, resolution: Resolution): boolean {
  return (
    act.addressees.some((addressee) => answersFor(asked, addressee) || answersFor(addressee, asked)) ||
    pointsAt(asked, act, resolution) ||
    (askingForces.has(act.force) && namesActor(wordsBeforeAction(act, resolution), asked))
  );
}

/** From the verb to what is to be done, without those with whom it is to be done. */
function wordsBeforeAction({ paragraph, verbSpan, action }: Act, resolution: Resolution): string {
  const text = findParagraph(resolution, paragraph)?.text ?? "";
  const toDo = text.slice(action.start, action.end).search(/(?:^|[\s,])to \p{Ll}/u);
  return text.slice(verbSpan.start, action.start + Math.max(0, toDo)).replace(withWhom, "");
}

/** "…, in consultation with Member States": who is consulted is not asked. */
const withWhom =
  /,? in (?:\w+ )?(?:consultation|cooperation|coordination|collaboration|partnership) with\b.*$/su;

/** Who denies that anybody is bound, or asked anything, denies duties too that are said without such an act: "States shall …". */
function dutiesThatMatch({ forces, actors, paragraphs }: ClaimOf<"act">, resolution: Resolution): string[] {
  if (forces && !bindingForces.every((force) => forces.includes(force))) return [];
  return paragraphsWithDuties(resolution)
    .filter(({ id }) => !paragraphs || paragraphs.includes(id))
    .filter(({ text }) => !actors || actors.some((actor) => namesActor(text, actor)))
    .map(({ id }) => id);
}

/** "Condemning …", "Urging Member States to …": what the preamble does with a verb of the same force. */
function openingsThatMatch({ forces, actors, paragraphs }: ClaimOf<"act">, resolution: Resolution): string[] {
  if (!forces || paragraphs) return [];
  return allParagraphs(resolution)
    .filter(({ participles, text }) =>
      participles
        .filter(({ force }) => forces.includes(force) && (!actors || askingForces.has(force)))
        .some(({ object }) => !actors || actors.some((actor) => namesActor(sliceOf(text, object), actor))),
    )
    .map(({ id }) => id);
}

/** The paragraphs looked at that may state the detail, themselves, in what is nested in them, or in a footnote. */
function unitsStating(claim: ClaimOf<"missing">, resolution: Resolution): string[] {
  const looked = claim.paragraphs.flatMap((id) => findParagraph(resolution, id) ?? []);
  if (looked.length === 0) return ["anything"];
  return looked
    .flatMap(withDescendants)
    .filter(({ text, footnotes }) => {
      const notes = resolution.footnotes.filter(({ id }) => footnotes.includes(id));
      return [text, ...notes.map(({ resolved }) => resolved)].some((each) =>
        statesDetail(claim.detail, each),
      );
    })
    .map(({ id }) => id);
}

/** Recomputes what is claimed of a text's structure. */
export function verifyStructure(claim: StructureClaim, library: Library): CitationProblem[] {
  const resolution = library.find(claim.resolution);
  if (!resolution) return [problem("structure-false", `${claim.resolution} is not loaded`)];
  const actual = actualValue(claim, resolution, library);
  return actual === claim.value
    ? []
    : [problem("structure-false", `${claim.of} is ${actual}, not ${claim.value}`)];
}

function actualValue(claim: StructureClaim, resolution: Resolution, library: Library) {
  const comparedWith = (other: string) => {
    const after = library.find(other);
    return after && compareResolutions(resolution, after);
  };
  switch (claim.of) {
    case "count":
      if (claim.what === "resolutions") return library.resolutions.length;
      return isReadIn(resolution, claim.what) ? countIn(resolution, claim.what) : null;
    case "property":
      return claim.not && isOf(resolution, claim.not) ? null : propertyOf(resolution, claim.what);
    case "alignment":
      return (
        comparedWith(claim.other)?.find(
          ({ before, after }) => before === claim.before && after === claim.after,
        )?.change ?? null
      );
    case "changes":
      return comparedWith(claim.other)?.filter((each) => hasChanged(each, claim.what)).length ?? null;
    case "contrast":
      return contrastOf(claim, resolution, library);
    case "exists":
      return findUnit(resolution, claim.unit) !== undefined;
    case "name":
      return fullNameOf(claim.short);
    case "votes":
      return resolution.vote?.counts?.[claim.side] ?? null;
    case "voter":
      return resolution.vote?.lists ? sideOf(resolution.vote, claim.actor) : "not listed";
  }
}

/** Whether a body is the one whose text it is; of a text that names none any may be. */
function isOf({ organ }: Resolution, { id }: Actor): boolean {
  return organ === null || organActor(organ)?.id === id;
}
