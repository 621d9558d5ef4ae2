import type { Resolution } from "../domain/resolution.ts";
import type { CitationProblem, VerifiedCitation } from "../domain/statements.ts";
import { actorOfId, organs } from "../vocabulary/actors.ts";
import { findActors, organActor } from "../vocabulary/find-actors.ts";
import { pattern } from "../vocabulary/pattern.ts";
import { speakingVerbs, verbsOfWord } from "../vocabulary/verb-forms.ts";
import type { CitedUnit } from "./quotations.ts";
import { locateQuote, type SentenceParts, withoutVerbatim } from "./quotations.ts";
import { findSentenceVerbs } from "./verb-mentions.ts";
import type { VerificationContext } from "./verify-citations.ts";
import { foreignLanguageOf, verifyForeign } from "./verify-foreign.ts";
import { shortFormsOf, verifyFigures, verifyNames } from "./verify-names.ts";
import { verifyDuties, verifyPredicates } from "./verify-predicates.ts";
import { type CitingSentence, verifyVerbs } from "./verify-verbs.ts";

/** A sentence about the text: what it quotes isQuoted there word for word, and what it says in its own words is what the cited units say. */
export function verifyQuotation(
  parts: SentenceParts & { readonly whole: string },
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  { library }: VerificationContext,
): CitationProblem[] {
  const speakers = cited.flatMap(({ resolution }) => organActor(resolution.organ)?.id ?? []);
  const forms = shortFormsOf(cited);
  const spoken = findActors(parts.own, forms).filter(({ actor }) => speakers.includes(actor.id));
  const stated = withoutVerbatim(
    parts,
    cited,
    spoken.map(({ span }) => span),
  );
  const sentence: CitingSentence = {
    ...stated,
    verbs: findSentenceVerbs(stated.own, forms, speakers),
    cited,
    citations,
  };
  return [
    ...misquoted(parts, cited),
    ...verifyFigures(stated.whole, cited),
    ...verifyNames(stated.own, cited),
    ...verifyVerbs(sentence, library),
    ...verifyOwnWords(sentence),
    ...verifyStatus(
      stated.own,
      cited.map(({ resolution }) => resolution),
      cited.flatMap(({ unit }) => (unit.paragraph?.reported ?? []).flatMap(({ by }) => by?.id ?? [])),
    ),
  ];
}

/** By the language of the sentence; one that is in none is checked in every way. */
function verifyOwnWords(sentence: CitingSentence): CitationProblem[] {
  const language = foreignLanguageOf(sentence.own);
  const checks = [verifyPredicates, verifyDuties, verifyLimits];
  return [
    ...(language === "en" ? [] : verifyForeign(sentence, language)),
    ...(language === "en" || language === null ? checks.flatMap((verify) => verify(sentence)) : []),
  ];
}

function misquoted({ quotations }: SentenceParts, cited: readonly CitedUnit[]): CitationProblem[] {
  return quotations
    .filter(({ quote }) => !isQuoted(quote, cited))
    .map(({ quote }) => ({ code: "quote-not-found", detail: `“${quote}” isQuoted in no cited unit` }));
}

function isQuoted(quote: string, cited: readonly CitedUnit[]): boolean {
  const pieces = quote
    .split(/\s*(?:\[?…\]?|\[\.\.\.\])\s*/)
    .map((piece) => piece.replace(/^[“”"\s]+|[“”"\s]*[,;.]?[“”"\s]*$/g, ""))
    .filter((piece) => piece.trim() !== "");
  return cited.some(({ unit }) => standInOrder(pieces, unit.text));
}

/** Pieces of a quotation with ellipses: each word for word, in the order of the text. */
function standInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    const span = locateQuote(piece, text.slice(from));
    if (!span) return false;
    from += span.end;
  }
  return pieces.length > 0;
}

const negation =
  /\b(?:not|never|nothing|nobody|none|no|neither|nor|without|cannot|silent|absent|lacks?|omits?|fails? to|refrains?)\b(?:\s+[\p{L}-]+)?|n['’]t\b/giu;
/** Two places compared. */
const comparison = /^not (?:the|moved|identical|only)$/i;
const exclusive = new RegExp(
  pattern`
  \b(?:nobody|no one|nothing|none) (?:else|more|other)\b
  |\b(?:every|each|all)(?: of the)? (?:other )?(?:operative |preambular )?(?:paragraphs?|acts?|clauses?)\b
  |\b(?:the|its|an?) (?:only|sole) (?:body|actor|addressee|paragraph|request|act|one)s?\b
`,
  "giu",
);
const onlyBefore = /\b(?:only|solely|exclusively|just|merely)\s+(?:(?:on|upon|to|the|of|by)\s+)*$/i;
const onlyBehind = /^\s*(?:alone|only)\b/i;

/**
 * What no quotation can show: that something is not there, or that nobody else is meant. Of these a quotation may say that
 * an action verb is not used, which is looked up, and what stands in a cited unit with its negation.
 */
function verifyLimits({ own, verbs, cited }: CitingSentence): CitationProblem[] {
  const stands = (printed: string) => cited.some(({ unit }) => locateQuote(printed, unit.text) !== null);
  const isLookedUp = (at: number) =>
    verbs.mentions.some(({ negated, span }) => negated && at < span.end && span.start - at < 40);
  const denials = [...own.matchAll(negation)]
    .filter(({ 0: printed, index }) => !comparison.test(printed) && !isLookedUp(index) && !stands(printed))
    .map(([printed]) => printed);
  const limits = [
    ...[...own.matchAll(exclusive)].map(([printed]) => printed).filter((printed) => !stands(printed)),
    ...verbs.actors
      .filter(({ span }) => onlyBefore.test(own.slice(0, span.start)) || onlyBehind.test(own.slice(span.end)))
      .map(({ printed }) => `only ${printed}`),
  ];
  return [
    ...denials.map(
      (printed): CitationProblem => ({
        code: "absence-false",
        detail: `“${printed}”: a quotation cannot show what is not there; say it as an absence`,
      }),
    ),
    ...limits.map(
      (printed): CitationProblem => ({
        code: "absence-false",
        detail: `“${printed}”: a quotation cannot show that nothing else is meant`,
      }),
    ),
  ];
}

const asDone = pattern`
  \b(?:
    (?:this|the|present|that)\s+(?:present\s+)?(?:draft|resolution|text|document)|it
  )\s+(?:was|were|has been|had been|is|got)\s+(?:\w+ly\s+|already\s+)?(?:
    adopted|passed|approved|in force|binding
  )\b
`;
const asResolution = /\b(?:this|the) resolution\b(?!\s+(?:\d|of|on|entitled|that|in which|by))/i;

/**
 * A draft is never spoken of as adopted: not as a resolution that stands, nor as what its organ does. `reporters` are the
 * actors whose earlier verbs the cited units report: the organ may be one of them.
 */
function verifyStatus(
  own: string,
  resolutions: readonly Resolution[],
  reporters: readonly string[] = [],
): CitationProblem[] {
  return resolutions
    .filter(({ status }) => status === "draft")
    .flatMap((resolution) => spokenOfAsAdopted(own, resolution, reporters))
    .map((detail): CitationProblem => ({ code: "draft-as-adopted", detail }));
}

function spokenOfAsAdopted(own: string, resolution: Resolution, reporters: readonly string[]): string[] {
  const organ = organActs(own, resolution, reporters);
  return [
    ...(asDone.test(own) ? ["nothing of a draft has been adopted, passed or approved"] : []),
    ...(asResolution.test(own) ? ["say “the draft”, not “the resolution”"] : []),
    ...(organ ? [`say “the ${organ} would …” or “the draft …”: the ${organ} has not adopted it`] : []),
  ];
}

/** "The Council requests": the organ speaks only once it has adopted the text. */
function organActs(own: string, { organ }: Resolution, reporters: readonly string[]): string | undefined {
  const actor = actorOfId(organs.find((entry) => entry.organ === organ)?.actor ?? "");
  if (!actor) return undefined;
  const forms = reporters.includes(actor.id) ? (["present"] as const) : (["present", "past"] as const);
  return [actor.name, ...(actor.short ?? []), ...(actor.also ?? [])].find((name) =>
    [...own.matchAll(new RegExp(`\\b${name}\\s+(?:also\\s+|further\\s+|has\\s+)?([a-z]+)\\b`, "g"))].some(
      ([, verb = ""]) => !speakingVerbs.has(verb) && forms.some((form) => verbsOfWord(verb, form).length > 0),
    ),
  );
}
