import type { CitationProblem } from "../domain/statements.ts";
import { pattern } from "../vocabulary/pattern.ts";
import { locateQuote } from "./locate-quote.ts";
import type { CitingSentence } from "./verify-verbs.ts";

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
export function verifyLimits({ own, verbs, cited }: CitingSentence): CitationProblem[] {
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
