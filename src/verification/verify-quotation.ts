import type { CitationProblem, VerifiedCitation } from "../domain/statements.ts";
import { findActors, organActor } from "../vocabulary/find-actors.ts";
import { locateQuote } from "./locate-quote.ts";
import type { SentenceParts } from "./own-words.ts";
import { shortFormsOf } from "./short-forms.ts";
import { findSentenceVerbs } from "./verb-mentions.ts";
import type { VerificationContext } from "./verification-context.ts";
import type { CitedUnit } from "./verify-citations.ts";
import { verifyFigures } from "./verify-figures.ts";
import { foreignLanguageOf, verifyForeign } from "./verify-foreign.ts";
import { verifyLimits } from "./verify-limits.ts";
import { verifyNames } from "./verify-names.ts";
import { verifyDuties, verifyPredicates } from "./verify-predicates.ts";
import { verifyStatus } from "./verify-status.ts";
import { type CitingSentence, verifyVerbs } from "./verify-verbs.ts";
import { withoutVerbatim } from "./without-verbatim.ts";

/** A sentence about the text: what it quotes stands there word for word, and what it says in its own words is what the cited units say. */
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
    .filter(({ quote }) => !stands(quote, cited))
    .map(({ quote }) => ({ code: "quote-not-found", detail: `“${quote}” stands in no cited unit` }));
}

function stands(quote: string, cited: readonly CitedUnit[]): boolean {
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
