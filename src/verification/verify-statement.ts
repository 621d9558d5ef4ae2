import type { CitationProblem, DraftStatement, Statement, VerifiedCitation } from "../domain/answers.ts";
import { locateQuote } from "./locate-quote.ts";
import { splitQuotations, withoutMarkers } from "./own-words.ts";
import type { VerificationContext } from "./verification-context.ts";
import { type CitedUnit, verifyCitation } from "./verify-citations.ts";
import { verifyClaimText } from "./verify-claim-text.ts";
import { verifyAbsence, verifyStructure } from "./verify-claims.ts";
import { verifyFigures } from "./verify-figures.ts";
import { verifyStatus } from "./verify-status.ts";
import { verifyVerbs } from "./verify-verbs.ts";

export type Verdict =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly problems: readonly [CitationProblem, ...CitationProblem[]] };

/** Checks one drafted sentence by its basis; only what passes everything becomes a statement. */
export function verifyStatement(draft: DraftStatement, context: VerificationContext): Verdict {
  const text = withoutMarkers(draft.text.replace(/\s+/g, " ").trim());
  const verdicts = draft.citations.map((citation) => verifyCitation(citation, context));
  const citations = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.citation] : []));
  const cited = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.cited] : []));
  const problems: CitationProblem[] = [
    ...verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.problem])),
    ...(text === "" ? [{ code: "malformed" as const, detail: "the statement is empty" }] : []),
    ...problemsByBasis(draft, text, cited, citations, context),
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
  text: string,
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  context: VerificationContext,
): CitationProblem[] {
  const { own, quoted } = splitQuotations(text);
  const misquoted = quoted.filter((quote) => /\S\s+\S/.test(quote) && !stands(quote, cited)).map(notQuoted);
  switch (draft.basis) {
    case "quotation":
      return [
        ...(draft.citations.length === 0
          ? [{ code: "no-citation" as const, detail: "a quotation needs a citation" }]
          : []),
        ...misquoted,
        ...verifyFigures(text, cited),
        ...verifyVerbs(own, text, cited, citations, context.library),
        ...verifyStatus(
          own,
          cited.map(({ resolution }) => resolution),
        ),
      ];
    case "structure":
      return [
        ...draft.claims.flatMap((claim) => verifyStructure(claim, context.library)),
        ...misquoted,
        ...(draft.claims.length === 0
          ? [{ code: "malformed" as const, detail: "no claim to recompute" }]
          : []),
        ...verifyClaimText(text, own, draft.claims, cited, context),
      ];
    case "absence":
      return [
        ...verifyAbsence(draft.claim, context.library),
        ...misquoted,
        ...verifyClaimText(text, own, draft.claim, cited, context),
      ];
  }
}

function stands(quote: string, cited: readonly CitedUnit[]): boolean {
  const pieces = quote
    .split(/\s*(?:\[?…\]?|\[\.\.\.\])\s*/)
    .map((piece) => piece.replace(/[,;.]$/, ""))
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
