import type { Actor } from "../domain/acts.ts";
import type {
  CountedActs,
  CountedPart,
  CountedThing,
  InventoryClaim,
  MetadataProperty,
  StructureClaim,
} from "../domain/claims.ts";
import { partNames } from "../domain/labels.ts";
import type { Resolution, UnitId, VoteSide } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { findUnit } from "../domain/units.ts";
import { wordsOfForce } from "../language/action-verbs.ts";
import { actorOfId } from "../language/actors.ts";
import { countIn } from "../language/count-in.ts";
import { figuresIn } from "../language/figures.ts";
import { findActors } from "../language/find-actors.ts";
import { namedThings } from "../language/inventories.ts";
import { spelledNumbers } from "../language/numerals.ts";
import { organs } from "../language/organs.ts";
import { pattern } from "../language/pattern.ts";
import { placesOfWords } from "../language/words-printed.ts";
import { candidatesOf } from "./candidates.ts";
import { locateQuote } from "./locate-quote.ts";
import { factsOf, strayFigures, strayWords } from "./stray-words.ts";
import { findSentenceVerbs } from "./verb-mentions.ts";
import type { VerificationContext } from "./verification-context.ts";
import type { CitedUnit } from "./verify-citations.ts";
import { verifyStatus } from "./verify-status.ts";

const denies = /\b(?:no|not|none|nothing|nowhere|without|never)\b/i;

/** A claim that holds is no licence for a sentence that says something else: values, words and verbs are those of the claims and of what is cited. */
export function verifyStructureText(
  text: string,
  own: string,
  claims: readonly StructureClaim[],
  cited: readonly CitedUnit[],
  { library }: VerificationContext,
): CitationProblem[] {
  const ids = new Set(
    claims.flatMap((claim) =>
      claim.of === "alignment" ? [claim.resolution, claim.other] : [claim.resolution],
    ),
  );
  const resolutions = [...ids].map((id) => library.find(id)).filter((found) => found !== undefined);
  const allowed = [
    ...claims.map((claim) => wordsOfClaim(claim)),
    ...cited.flatMap(({ unit }) => [unit.text, unit.label, ...addresseesIn(unit)]),
    ...resolutions.map(({ title: _, ...resolution }) => factsOf({ ...resolution, title: "" })),
  ];
  const named = findActors(allowed.join("; ")).map(({ actor }) => actor.id);
  const said = claims.some(
    (claim) => claim.of === "property" && (claim.what === "organ" || claim.what === "sponsors"),
  )
    ? withoutDenied(own, named)
    : own;
  const strangers = findActors(said).filter(({ actor }) => !named.includes(actor.id));
  const words = [
    ...strayWords(said, allowed),
    ...strayVerbs(own, claims, cited),
    ...strangers.map(({ printed }) => printed),
  ];
  return [
    ...strayFigures(text, claims, resolutions, cited).map((figure) =>
      problem("number-not-in-unit", `${figure} is not what is claimed`),
    ),
    ...words.map((word) => problem("structure-false", `“${word}” is not what is claimed`)),
    ...claims
      .filter((claim) => !saysValue(text, own, claim, resolutions))
      .map(({ of, value }) => problem("structure-false", `the sentence does not say that ${of} is ${value}`)),
    ...claims.flatMap((claim) => [
      ...(claim.of === "inventory" ? unnamed(text, claim, resolutions) : []),
      ...(claim.of === "votes" ? unlisted(text, claim, resolutions) : []),
      ...(claim.of === "wording" ? unplaced(text, claim, resolutions) : []),
    ]),
    ...wrongCounts(own, claims, resolutions),
    ...verifyStatus(own, resolutions),
  ];
}

/** In full those whom a paragraph may only call "the Unit". */
function addresseesIn({ paragraph }: CitedUnit["unit"]): string[] {
  return (paragraph?.acts ?? []).flatMap(({ addressees }) => addressees.map(({ name }) => name));
}

/** "not of the Security Council", "not by Kenya": anybody but the text's own organ or sponsor is denied rightly. */
function withoutDenied(own: string, named: readonly string[]): string {
  const denied = findActors(own).filter(
    ({ actor, span }) =>
      !named.includes(actor.id) &&
      /\bnot (?:of|by) (?:the )?(?:[^.;]* or (?:the )?)?$/.test(own.slice(0, span.start)),
  );
  return denied.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), own);
}

/** What a claim may be said with: its values, with the names of its actor and organ. */
function wordsOfClaim(claim: StructureClaim): string {
  const organ =
    claim.of === "property" && claim.what === "organ"
      ? organs.find((entry) => entry.organ === claim.value)
      : undefined;
  const acts = actsCounted(claim);
  const actors = [
    acts?.actor?.id,
    acts?.forum?.id,
    actorMentioned(claim)?.id,
    voterOf(claim)?.id,
    organ?.actor,
  ];
  const names = actors.flatMap((id) => namesOfActor(id ?? ""));
  const property = claim.of === "property" ? wordsOfProperty[claim.what] : "";
  const inventory = claim.of === "inventory" ? claim.what : "";
  const part = claim.of === "count" && typeof claim.what === "object" ? wordsOfPart(claim.what) : "";
  return [
    String(claim.value ?? ""),
    acts?.actor?.name ?? "",
    ...(acts?.force ? wordsOfForce(acts.force) : []),
    property,
    inventory,
    part,
    wordsOfLikeness[claim.of] ?? "",
    ...names,
  ].join("; ");
}

function actorMentioned(claim: StructureClaim): Actor | undefined {
  return claim.of === "count" && typeof claim.what === "object" && "mentions" in claim.what
    ? claim.what.mentions.actor
    : undefined;
}

function voterOf(claim: StructureClaim): Actor | undefined {
  return claim.of === "voter" ? claim.actor : undefined;
}

function actsCounted(claim: StructureClaim): CountedActs | undefined {
  return claim.of === "count" && typeof claim.what === "object" && "acts" in claim.what
    ? claim.what.acts
    : undefined;
}

function wordsOfPart(what: Extract<CountedThing, object> | CountedPart): string {
  if ("section" in what) return `section ${what.section}`;
  if ("acts" in what) return what.acts.reports ? "report" : "";
  if ("mentions" in what) return [...what.mentions.phrases, what.mentions.actor?.name ?? ""].join("; ");
  if ("opensWith" in what) return `begin with ${what.opensWith.word}`;
  if ("references" in what)
    return [what.references.kind, ...(what.references.organs ?? []).flatMap(namesOfActor)].join("; ");
  if ("footnotesOf" in what) return `footnotes of the ${partNames[what.footnotesOf]}`;
  if ("wordsOf" in what) return "";
  if ("countriesIn" in what) return "country countries";
  return "itemsOf" in what ? "item" : "";
}

function namesOfActor(id: string): string[] {
  const actor = actorOfId(id);
  return actor ? [actor.name, ...(actor.also ?? []), ...(actor.short ?? [])] : [];
}

const wordsOfLikeness: { readonly [of in StructureClaim["of"]]?: string } = {
  votes: "States voted in favour against abstained",
  voter: "States votes voted in favour against abstained listed among",
  stronger: "stronger verb",
  "same-words": "word for word",
};

const wordsOfProperty: { readonly [what in MetadataProperty]?: string } = {
  status: "adopted adoption passed final",
  vote: "vote adopted",
  recommendedBy: "recommends recommendation adoption",
};

/** Action verbs that neither a claim counts nor a cited unit has. */
function strayVerbs(own: string, claims: readonly StructureClaim[], cited: readonly CitedUnit[]): string[] {
  const forces = new Set<string>(cited.flatMap(candidatesOf).map(({ force }) => force));
  for (const claim of claims) {
    const force = actsCounted(claim)?.force;
    if (force) forces.add(force);
    if (claim.of === "property" && claim.what === "recommendedBy") forces.add("recommend");
    if (claim.of === "property" && (claim.what === "status" || claim.what === "vote")) forces.add("adopt");
    // "No paragraphs begin with Urges": the word is counted.
    if (claim.of === "count" && typeof claim.what === "object" && "opensWith" in claim.what)
      for (const { force: counted } of findSentenceVerbs(claim.what.opensWith.word, new Map()).mentions)
        forces.add(counted);
    // Who submits a draft for consideration recommends it.
    if (claim.of === "property" && claim.what === "sponsors") forces.add("recommend");
  }
  return findSentenceVerbs(own, new Map())
    .mentions.filter(({ force }) => !forces.has(force))
    .map(({ verb }) => verb);
}

function saysValue(
  text: string,
  own: string,
  claim: StructureClaim,
  resolutions: readonly Resolution[],
): boolean {
  const label = (unit: UnitId) =>
    resolutions.map((each) => findUnit(each, unit)?.label).find(Boolean) ?? unit;
  switch (claim.of) {
    case "count":
      return saysCount(text, own, claim.value) && saysWhatIsMentioned(text, claim.what);
    case "inventory":
      return claim.value > 0 || denies.test(own);
    case "votes":
      return saysCount(text, own, claim.value) && saysSide(own, claim.side);
    case "voter":
      return claim.value === null ? denies.test(own) : saysSide(own, claim.value);
    case "wording":
      return saysCount(text, own, claim.value);
    case "longest":
    case "shortest":
      return own.includes(claim.of) && own.includes(label(claim.value));
    case "exists":
      return denies.test(own) !== claim.value;
    case "same-words":
      return /\bthe same\b/i.test(own) && /\bnot\b/i.test(own) !== claim.value;
    case "stronger":
      return claim.value
        ? own.includes(`${label(claim.unit)} has the stronger verb`)
        : /\bneither\b/i.test(own);
    case "softened":
      return (
        text.includes(claim.words) &&
        own.includes(`${label(claim.unit)} ${claim.value ? "says" : "does not"}`)
      );
    case "alignment":
      return saysChange[claim.value].test(own);
    case "property":
      return saysProperty(text, own, claim);
  }
}

/** One is said by the singular, none by a denial. */
function saysCount(text: string, own: string, value: number): boolean {
  if (value === 0) return denies.test(own);
  return value < 2 || (value === 2 && /\btwice\b/i.test(own)) || figuresIn(text).has(String(value));
}

/** The phrase that was looked for, or the actor, is what the sentence says is mentioned. */
function saysWhatIsMentioned(text: string, what: CountedThing | CountedPart): boolean {
  if (typeof what === "string" || !("mentions" in what)) return true;
  const { phrases, actor } = what.mentions;
  const isActorNamed = actor && findActors(text).some((found) => found.actor.id === actor.id);
  return isActorNamed ?? phrases.some((phrase) => locateQuote(phrase, text) !== null);
}

/** What a text names and the sentence leaves out. */
function unnamed(
  text: string,
  { resolution, what, kind }: InventoryClaim,
  resolutions: readonly Resolution[],
): CitationProblem[] {
  return resolutions
    .filter(({ id }) => id === resolution)
    .flatMap((each) => namedThings(each, what, kind))
    .filter(({ name }) => !text.includes(name))
    .map(({ name }) => problem("structure-false", `“${name}” is left out`));
}

const saysSides: { readonly [side in VoteSide]: RegExp } = {
  "in favour": /\bin favour\b/,
  against: /\bagainst\b/,
  abstaining: /\babstained\b/,
};

/** On this side, and on no other. */
function saysSide(own: string, side: VoteSide): boolean {
  return Object.entries(saysSides).every(([each, says]) => says.test(own) === (each === side));
}

/** Who is listed on a side and the sentence leaves out. */
function unlisted(
  text: string,
  { resolution, side }: Extract<StructureClaim, { of: "votes" }>,
  resolutions: readonly Resolution[],
): CitationProblem[] {
  return resolutions
    .filter(({ id }) => id === resolution)
    .flatMap(({ vote }) => vote?.lists?.[side] ?? [])
    .filter((name) => !text.includes(name))
    .map((name) => problem("structure-false", `“${name}” is left out`));
}

/** Where words stand and the sentence does not say that they do. */
function unplaced(
  text: string,
  claim: Extract<StructureClaim, { of: "wording" }>,
  resolutions: readonly Resolution[],
): CitationProblem[] {
  return resolutions
    .filter(({ id }) => id === claim.resolution)
    .flatMap((each) =>
      placesOfWords(each, claim.words, claim).map(({ unit }) => findUnit(each, unit)?.label ?? unit),
    )
    .filter((label) => !text.includes(label))
    .map((label) => problem("structure-false", `“${label}” is left out`));
}

const saysChange = {
  same: /\b(?:same|word for word|unchanged|another place|identical)\b/i,
  capitals: /\b(?:capitals|another place)\b/i,
  wording: /\b(?:differ\w*|changed|reworded|wording|another place)\b/i,
  dropped: /\b(?:dropped|no counterpart|removed)\b/i,
  new: /\b(?:new|no counterpart|added)\b/i,
} as const;

function saysProperty(
  text: string,
  own: string,
  { what, value }: Extract<StructureClaim, { of: "property" }>,
): boolean {
  if (value === null) return denies.test(own);
  if (what === "status")
    return new RegExp(`\\b${value}\\b`, "i").test(own) && (value === "draft" || !denies.test(own));
  if (what === "organ") {
    const organ = organs.find((entry) => entry.organ === value);
    return text.includes(value) || findActors(text).some(({ actor }) => actor.id === organ?.actor);
  }
  return value.split(", ").every((part) => locateQuote(part, text) !== null);
}

const number = String.raw`(\d+|${[...spelledNumbers.keys()].join("|")}|no)`;
const counted = new RegExp(
  pattern`
  \b${number}\s+(
    preambular|operative|footnotes?|sub-?paragraphs?|paragraphs?(?! \d)|acts(?= in its operative part\W*$)
  )(?! paragraphs? \d)(?:\s+(in annexes))?
`,
  "giu",
);

/** "17 operative paragraphs", wherever it is said, is how many there are in one of the resolutions. */
function wrongCounts(
  own: string,
  claims: readonly StructureClaim[],
  resolutions: readonly Resolution[],
): CitationProblem[] {
  const denied = claims.flatMap((claim) => (claim.of === "exists" && !claim.value ? [claim.unit] : []));
  return [...own.matchAll(counted)].flatMap(([printed, value = "", noun = "", annexes]) => {
    const what = annexes ? "annex" : thing(noun.toLowerCase());
    const stated =
      value.toLowerCase() === "no" ? 0 : (spelledNumbers.get(value.toLowerCase()) ?? Number(value));
    if (
      stated === 0 &&
      denied.length > 0 &&
      resolutions.every((each) => denied.every((unit) => !findUnit(each, unit)))
    )
      return [];
    const isClaimed = claims.some(
      (claim) => claim.of === "count" && claim.value === stated && countsAmong(claim.what) === what,
    );
    return isClaimed || resolutions.some((resolution) => countIn(resolution, what) === stated)
      ? []
      : [problem("structure-false", `“${printed}” is not how many there are`)];
  });
}

/** Of which units a claim counts some. */
function countsAmong(what: CountedThing | CountedPart): string | undefined {
  if (typeof what === "string") return undefined;
  if ("section" in what) return what.kind;
  if ("footnotesOf" in what) return "footnotes";
  if ("mentions" in what) return what.mentions.among;
  if ("opensWith" in what) return what.opensWith.among;
  return "acts" in what && what.acts.opening ? "preambular" : undefined;
}

function thing(noun: string): Exclude<CountedThing, object> {
  if (noun === "preambular" || noun === "operative" || noun === "acts") return noun;
  if (noun.startsWith("footnote")) return "footnotes";
  return noun.startsWith("sub") ? "subparagraphs" : "paragraphs";
}

function problem(code: CitationProblem["code"], detail: string): CitationProblem {
  return { code, detail };
}
