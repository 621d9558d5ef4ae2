import type { Force } from "../domain/acts.ts";
import type { AbsenceClaim, CitationProblem, StructureClaim } from "../domain/answers.ts";
import { answersFor } from "../language/actor-relations.ts";
import { findActors } from "../language/find-actors.ts";
import { hasTerm, stemsOf } from "../language/mentions.ts";
import { organs } from "../language/organs.ts";
import { figuresIn } from "./figures.ts";
import { locateQuote } from "./locate-quote.ts";
import { findVerbMentions } from "./verb-mentions.ts";
import type { VerificationContext } from "./verification-context.ts";
import type { CitedUnit } from "./verify-citations.ts";
import { verifyStatus } from "./verify-status.ts";

type Claim = readonly StructureClaim[] | AbsenceClaim;

/** A claim that holds is no licence for a sentence that says something else: its figures, names and terms are the claim's. */
export function verifyClaimText(
  text: string,
  own: string,
  claim: Claim,
  cited: readonly CitedUnit[],
  context: VerificationContext,
): CitationProblem[] {
  const isAbsence = "of" in claim;
  const resolutions = (isAbsence ? claim.resolutions : claim.flatMap(resolutionsOf))
    .map((id) => context.library.find(id))
    .filter((found) => found !== undefined);
  return [
    ...strayFigures(text, claim, cited, context),
    ...(isAbsence ? absenceSaysMore(own, claim, cited) : structureSaysLess(text, claim)),
    ...verifyStatus(own, resolutions),
  ];
}

function resolutionsOf(claim: StructureClaim): string[] {
  return claim.of === "alignment" ? [claim.resolution, claim.other] : [claim.resolution];
}

function strayFigures(
  text: string,
  claim: Claim,
  cited: readonly CitedUnit[],
  { library }: VerificationContext,
): CitationProblem[] {
  const searched = "of" in claim ? claim.resolutions : claim.flatMap(resolutionsOf);
  const size = searched.reduce((sum, id) => sum + (library.find(id)?.paragraphs.length ?? 0), 0);
  const resolutions = searched.map((id) => library.find(id)).filter((found) => found !== undefined);
  const allowed = figuresIn(
    [
      JSON.stringify(claim),
      String(size),
      String(searched.length),
      ...cited.flatMap(({ unit }) => [unit.text, unit.label]),
      ...resolutions.map(({ symbol, title, date }) => `${symbol ?? ""} ${title} ${date ?? ""}`),
      ...resolutions.flatMap((resolution) =>
        ["preambular", "operative"].map((kind) =>
          String(resolution.paragraphs.filter((p) => p.kind === kind).length),
        ),
      ),
    ].join(" "),
  );
  return [...figuresIn(text)]
    .filter(
      (figure) => !allowed.has(figure) && ![...allowed].some((whole) => whole.split(/\D+/).includes(figure)),
    )
    .map((figure) => ({ code: "number-not-in-unit" as const, detail: `${figure} is not what is claimed` }));
}

/** Verbs and actors of the sentence are among those that were searched for. */
function absenceSaysMore(own: string, claim: AbsenceClaim, cited: readonly CitedUnit[]): CitationProblem[] {
  if (claim.of === "amount")
    return /\b(?:amount|sum|money|figure)/i.test(own)
      ? []
      : [{ code: "malformed", detail: "the sentence does not speak of amounts" }];
  if (claim.of === "mention") {
    const stems = stemsOf(own);
    return claim.terms.some((term) => hasTerm(stems, term))
      ? []
      : [{ code: "malformed", detail: "the sentence does not name what was searched for" }];
  }
  const { forces, actors } = claim;
  const verbs = findVerbMentions(own, new Map()).filter(
    ({ force }) => forces && !forces.includes(force) && !doesItself(force, cited),
  );
  const named = findActors(own).filter(
    ({ actor }) => actors && !actors.some((asked) => answersFor(asked, actor) || answersFor(actor, asked)),
  );
  return [
    ...verbs.map(({ verb }) => ({
      code: "verb-mismatch" as const,
      detail: `“${verb}” was not searched for`,
    })),
    ...(actors && findActors(own).length > 0 && named.length === findActors(own).length
      ? [
          {
            code: "actor-mismatch" as const,
            detail: "the sentence names another actor than was searched for",
          },
        ]
      : []),
  ];
}

/** "… and it urges instead": what the cited acts do may be said beside what none does. */
function doesItself(force: Force, cited: readonly CitedUnit[]): boolean {
  return cited.some(({ unit }) => unit.paragraph?.acts.some((act) => act.force === force));
}

/** A structure statement says the values that it claims. */
function structureSaysLess(text: string, claims: readonly StructureClaim[]): CitationProblem[] {
  return claims
    .filter((claim) => !saysValue(text, claim))
    .map(({ value }) => ({ code: "structure-false", detail: `the sentence does not say ${value}` }));
}

function saysValue(text: string, { of, value, ...claim }: StructureClaim): boolean {
  if (value === null || typeof value === "boolean" || of === "alignment") return true;
  if (typeof value === "number") return value < 2 || figuresIn(text).has(String(value));
  const organ = organs.find((entry) => entry.organ === value);
  if (of === "property" && "what" in claim && claim.what === "organ") {
    return text.includes(value) || findActors(text).some(({ actor }) => actor.id === organ?.actor);
  }
  return value.split(", ").every((part) => locateQuote(part, text) !== null);
}
