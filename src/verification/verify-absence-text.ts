import { type Actor, type Addressee, bindingForces, strengthOrder } from "../domain/acts.ts";
import type { AbsenceClaim } from "../domain/claims.ts";
import { actsOf } from "../domain/counting.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { allParagraphs, findUnit } from "../domain/units.ts";
import { wordsOfForce } from "../language/action-verbs.ts";
import { answersFor } from "../language/actor-relations.ts";
import { actorOfId } from "../language/actors.ts";
import { denialOf, speaksOfDetail } from "../language/details.ts";
import { findActors } from "../language/find-actors.ts";
import { hasTerm, stemsOf, unitsMentioning } from "../language/mentions.ts";
import { candidatesOf } from "./candidates.ts";
import { shortFormsOf } from "./short-forms.ts";
import { factsOf, strayFigures, strayWords } from "./stray-words.ts";
import { findSentenceVerbs, type VerbMention } from "./verb-mentions.ts";
import type { VerificationContext } from "./verification-context.ts";
import type { CitedUnit } from "./verify-citations.ts";
import { verifyStatus } from "./verify-status.ts";

/** As it stands in the text, where that is known. */
function printedName(actor: Actor | Addressee): string {
  return "printed" in actor ? `${actor.printed} ${actor.name}` : actor.name;
}

type Claim<Of extends AbsenceClaim["of"]> = Extract<AbsenceClaim, { of: Of }>;

const denies = /\b(?:no|not|nobody|none|nothing|neither|nor|never|without)\b/i;

/** A claim that holds is no licence for a sentence that says more: it denies, and it names no other verb, actor, place or subject than was searched for. */
export function verifyAbsenceText(
  text: string,
  own: string,
  claim: AbsenceClaim,
  cited: readonly CitedUnit[],
  { library }: VerificationContext,
): CitationProblem[] {
  const searched = claim.resolutions.map((id) => library.find(id)).filter((found) => found !== undefined);
  const verbs = cited
    .flatMap(candidatesOf)
    .flatMap(({ verb, force, actors }) => [verb, ...wordsOfForce(force), ...actors.map(printedName)]);
  const allowed = [
    ...wordsOfClaim(claim),
    ...verbs,
    ...searched.map((each) => factsOf({ ...each, title: "" })),
  ];
  const labels = cited.map(({ unit }) => unit.label);
  return [
    ...(denies.test(own) ? [] : [problem("absence-false", "the sentence denies nothing")]),
    ...strayFigures(text, claim, searched, cited).map((figure) =>
      problem("number-not-in-unit", `${figure} is not what is claimed`),
    ),
    ...strayWords(text, [...allowed, ...labels]).map((word) =>
      problem("absence-false", `“${word}” was not searched for`),
    ),
    ...problemsOfKind(text, own, claim, cited, searched),
    ...verifyStatus(own, searched),
  ];
}

function problemsOfKind(
  text: string,
  own: string,
  claim: AbsenceClaim,
  cited: readonly CitedUnit[],
  searched: readonly Resolution[],
): CitationProblem[] {
  switch (claim.of) {
    case "detail":
      return [
        ...(speaksOfDetail(claim.detail, own) ? [] : [unsaid(`the ${claim.detail}`)]),
        ...verbsSayMore(own, [], cited),
      ];
    case "definition":
      return [
        ...(/\bdefines?\b/i.test(own) ? [] : [unsaid("a definition")]),
        ...(text.includes(claim.term) ? [] : [unsaid(claim.term)]),
        ...verbsSayMore(own, [], cited),
      ];
    case "founding":
      return [
        ...(/\bset up\b/i.test(own) ? [] : [unsaid("setting up")]),
        ...claim.terms.filter((term) => !hasTerm(stemsOf(text), term)).map(unsaid),
        ...verbsSayMore(own, ["establish"], cited),
      ];
    case "mention":
      return [...mentionSaysMore(text, claim, searched), ...verbsSayMore(own, [], cited)];
    case "act":
      return [...actSaysMore(own, claim, searched, cited), ...verbsSayMore(own, claim.forces, cited)];
  }
}

function wordsOfClaim(claim: AbsenceClaim): string[] {
  if (claim.of === "detail") return [denialOf(claim.detail)];
  if (claim.of === "definition") return ["define", claim.term];
  if (claim.of === "founding") return ["set up", ...claim.terms];
  if (claim.of === "act")
    return [
      "obliges punishes binding demand decision",
      ...(claim.forces ?? []).flatMap(wordsOfForce),
      ...(claim.actors ?? []).flatMap(({ id, name }) => [name, ...namesOf(id)]),
      ...(claim.about ?? []),
    ];
  return claim.terms.flatMap((term) => [
    term,
    ...findActors(term).flatMap(({ actor }) => [actor.name, ...namesOf(actor.id)]),
  ]);
}

function namesOf(id: string): string[] {
  const actor = actorOfId(id);
  return actor ? [actor.name, ...(actor.also ?? []), ...(actor.short ?? [])] : [];
}

/** All terms are named; where one of several stands somewhere by itself, it is said that they do not stand together. */
function mentionSaysMore(
  text: string,
  { terms, kind, paragraphs }: Claim<"mention">,
  searched: readonly Resolution[],
): CitationProblem[] {
  // Of one paragraph it is denied that it has them all.
  const labels = labelsOf(paragraphs ?? [], searched);
  const isPlaced = labels.every((label) => text.includes(label));
  const ofSingle =
    paragraphs !== undefined ||
    (kind !== undefined && new RegExp(`\\bno ${kind} paragraph\\b`, "i").test(text));
  const stems = stemsOf(text);
  const missing = terms.filter((term) => !hasTerm(stems, term) && !namedOtherwise(text, term));
  const somewhere = terms.find((term) => searched.some((each) => unitsMentioning(each, [term]).length > 0));
  return [
    ...missing.map(unsaid),
    ...(isPlaced ? [] : [unsaid(labels.join(", "))]),
    ...(kind !== undefined && !ofSingle ? [unsaid(`${kind} paragraphs`)] : []),
    ...(somewhere !== undefined && !ofSingle && !/\b(?:together|in one place|both)\b/i.test(text)
      ? [problem("absence-false", `“${somewhere}” alone does stand in the text`)]
      : []),
  ];
}

function labelsOf(paragraphs: readonly ParagraphId[], searched: readonly Resolution[]): string[] {
  return paragraphs.map((id) => searched.map((each) => findUnit(each, id)?.label).find(Boolean) ?? id);
}

function namedOtherwise(text: string, term: string): boolean {
  const meant = findActors(term).map(({ actor }) => actor.id);
  return findActors(text).some(({ actor }) => meant.includes(actor.id));
}

/** General words for asking and obliging deny all verbs of that kind. */
const general: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:ask(?:s|ed)?|address(?:es|ed)?|told|expected|wanted)\b/i, strengthOrder],
  [/\b(?:oblig\w+|punish\w*|penal\w+|binding|must|requires?|required)\b/i, ["demand", "decide"]],
];

const bindsNobody = /\b(?:oblig\w+|punish\w*|binds?)\s+(?:and \w+\s+)?(?:nobody|anybody|no one|anyone)\b/i;

function bindsSomebody(resolution: Resolution): boolean {
  return actsOf(resolution).some(({ force }) => bindingForces.includes(force));
}

function actSaysMore(
  own: string,
  claim: Claim<"act">,
  searched: readonly Resolution[],
  cited: readonly CitedUnit[],
): CitationProblem[] {
  const { forces, actors, paragraphs, acts, about = [], withDeadline } = claim;
  const stems = stemsOf(own);
  // "…: it requests the Secretary-General": a clause that denies nothing says who is asked instead.
  const clauses = own.split(/:\s/);
  const denial = clauses.filter((clause, at) => at === 0 || denies.test(clause)).join(": ");
  const instead = clauses.filter((clause, at) => at > 0 && !denies.test(clause)).join(": ");
  const addressed = cited.flatMap(candidatesOf).flatMap((candidate) => candidate.actors.map(({ id }) => id));
  const others = findActors(instead, shortFormsOf(cited)).filter(
    ({ actor }) => !addressed.includes(actor.id),
  );
  const named = findActors(denial);
  const isSearched = ({ actor }: (typeof named)[number]) =>
    actors?.some((asked) => asked.id === actor.id || answersFor(asked, actor)) ?? true;
  const namesOne = actors?.some(
    ({ id, name }) =>
      named.some(({ actor }) => actor.id === id) || own.toLowerCase().includes(name.toLowerCase()),
  );
  const wider = general.find(
    ([words, needed]) =>
      words.test(own) && !needed.every((force) => forces?.some((each) => each === force) ?? true),
  );
  const labels = labelsOf(paragraphs ?? [], searched);
  const isPlaced =
    (!paragraphs && !acts) || /\bthat\b/i.test(own) || labels.some((label) => own.includes(label));
  const opened = (forces ?? []).filter((force) =>
    searched.some((each) =>
      allParagraphs(each).some(({ participles }) => participles.some((opening) => opening.force === force)),
    ),
  );
  return [
    ...[...named.filter((each) => !isSearched(each)), ...others.filter((each) => !isSearched(each))].map(
      ({ printed }) => problem("actor-mismatch", `${printed} was not searched for`),
    ),
    ...(namesOne === false ? [unsaid(actors?.map(({ name }) => name).join(" and ") ?? "")] : []),
    ...(bindsNobody.test(own) && !paragraphs && searched.some(bindsSomebody)
      ? [
          problem(
            "absence-false",
            "the text demands or decides something, if not of those who were searched for",
          ),
        ]
      : []),
    ...(wider ? [problem("verb-mismatch", "the sentence denies more verbs than were searched for")] : []),
    ...(isPlaced ? [] : [unsaid(labels.join(", "))]),
    ...about.filter((term) => !hasTerm(stems, term)).map(unsaid),
    ...(withDeadline && !/\b(?:deadline|date|session|when|time)\b/i.test(own)
      ? [unsaid("the deadline")]
      : []),
    ...(opened.length > 0 && !actors && !paragraphs && !/\boperative\b/i.test(own)
      ? [unsaid("the operative part")]
      : []),
  ];
}

/** Verbs are denied where they were searched for, and otherwise what a cited unit does: "… and it urges instead". */
function verbsSayMore(
  own: string,
  forces: readonly string[] | undefined,
  cited: readonly CitedUnit[],
): CitationProblem[] {
  const done = new Set<string>(
    cited
      .flatMap(candidatesOf)
      .filter(({ reported }) => !reported)
      .map(({ force }) => force),
  );
  const isFounded = ({ force, negated }: VerbMention) =>
    negated ? (forces?.includes(force) ?? true) : done.has(force);
  const { mentions } = findSentenceVerbs(own, new Map());
  return mentions
    .filter((mention) => !isFounded(mention))
    .map(({ verb }) => problem("verb-mismatch", `“${verb}” was not searched for`));
}

function unsaid(what: string): CitationProblem {
  return problem("malformed", `the sentence does not speak of ${what}, which was searched for`);
}

function problem(code: CitationProblem["code"], detail: string): CitationProblem {
  return { code, detail };
}
