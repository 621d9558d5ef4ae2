import type { StructureClaim } from "../domain/claims.ts";
import type { CitationProblem, DraftStatement, Statement, VerifiedCitation } from "../domain/statements.ts";
import { findActors, organActor } from "../language/find-actors.ts";
import { locateQuote } from "./locate-quote.ts";
import { type SentenceParts, splitQuotations, withoutMarkers } from "./own-words.ts";
import { shortFormsOf } from "./short-forms.ts";
import { findSentenceVerbs } from "./verb-mentions.ts";
import type { VerificationContext } from "./verification-context.ts";
import { verifyAbsenceText } from "./verify-absence-text.ts";
import { type CitedUnit, verifyCitation } from "./verify-citations.ts";
import { verifyAbsence, verifyStructure } from "./verify-claims.ts";
import { verifyFigures } from "./verify-figures.ts";
import { foreignLanguageOf, verifyForeign } from "./verify-foreign.ts";
import { verifyForm } from "./verify-form.ts";
import { verifyLimits } from "./verify-limits.ts";
import { verifyNames } from "./verify-names.ts";
import { verifyDuties, verifyPredicates } from "./verify-predicates.ts";
import { verifyStatus } from "./verify-status.ts";
import { verifyStructureText } from "./verify-structure-text.ts";
import { type CitingSentence, verifyVerbs } from "./verify-verbs.ts";
import { withoutVerbatim } from "./without-verbatim.ts";

type Verdict =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly problems: readonly [CitationProblem, ...CitationProblem[]] };

/** Checks one drafted sentence by its basis; only what passes everything becomes a statement. */
export function verifyStatement(draft: DraftStatement, context: VerificationContext): Verdict {
  const printed = draft.text.replace(/\s+/g, " ").trim();
  const text = withoutMarkers(printed);
  const parts = splitQuotations(text);
  const verdicts = draft.citations.map((citation) => verifyCitation(citation, context));
  const citations = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.citation] : []));
  const cited = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.cited] : []));
  const problems: CitationProblem[] = [
    ...verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.problem])),
    ...(/[\p{L}\p{N}]/u.test(text) ? [] : [{ code: "malformed" as const, detail: "the statement is empty" }]),
    ...verifyForm(printed, parts.own, cited),
    ...problemsByBasis(draft, { ...parts, whole: text }, cited, citations, context),
  ];
  const [first, ...others] = problems;
  if (first) return { ok: false, problems: [first, ...others] };
  return { ok: true, statement: statementOf(draft.basis, text, citations) };
}

function statementOf(
  basis: DraftStatement["basis"],
  text: string,
  citations: readonly VerifiedCitation[],
): Statement {
  const [citation, ...others] = citations;
  if (basis !== "quotation") return { basis, text, citations };
  if (!citation) throw new TypeError("a quotation without a citation passed verification");
  return { basis, text, citations: [citation, ...others] };
}

function problemsByBasis(
  draft: DraftStatement,
  parts: SentenceParts & { readonly whole: string },
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  context: VerificationContext,
): CitationProblem[] {
  const { own, whole, quotations } = parts;
  const misquoted = quotations
    .filter(({ quote }) => !stands(quote, cited))
    .map(({ quote }) => notQuoted(quote));
  switch (draft.basis) {
    case "quotation":
      return [
        ...(draft.citations.length === 0
          ? [{ code: "no-citation" as const, detail: "a quotation needs a citation" }]
          : []),
        ...misquoted,
        ...verifyQuotation(parts, cited, citations, context),
      ];
    case "structure":
      return [
        ...draft.claims.flatMap((claim) => verifyStructure(claim, context.library)),
        ...(draft.claims.some(isOfAbsentWords) ? [] : misquoted),
        ...(draft.claims.length === 0
          ? [{ code: "malformed" as const, detail: "no claim to recompute" }]
          : []),
        ...verifyStructureText(whole, own, draft.claims, cited, context),
      ];
    case "absence":
      return [
        ...verifyAbsence(draft.claim, context.library),
        ...verifyAbsenceText(whole, own, draft.claim, cited, context),
      ];
  }
}

/** What stands nowhere can be quoted from nowhere. */
function isOfAbsentWords(claim: StructureClaim): boolean {
  return claim.of === "wording" && claim.value === 0;
}

function verifyQuotation(
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
  const { own, whole } = stated;
  const verbs = findSentenceVerbs(own, forms, speakers);
  const sentence: CitingSentence = { ...stated, verbs, cited, citations };
  const language = foreignLanguageOf(own);
  const inEnglish = () =>
    [verifyPredicates, verifyDuties, verifyLimits].flatMap((verify) => verify(sentence));
  return [
    ...verifyFigures(whole, cited),
    ...verifyNames(own, cited),
    ...verifyVerbs(sentence, library),
    ...(language === "en" ? [] : verifyForeign(sentence, language)),
    ...(language === "en" || language === null ? inEnglish() : []),
    ...verifyStatus(
      own,
      cited.map(({ resolution }) => resolution),
      cited.flatMap(({ unit }) => (unit.paragraph?.reported ?? []).flatMap(({ by }) => by?.id ?? [])),
    ),
  ];
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

function notQuoted(quote: string): CitationProblem {
  return { code: "quote-not-found", detail: `“${quote}” stands in no cited unit` };
}
