import type { CitationProblem, Draft, Lead, Statement, VerifiedCitation } from "../domain/statements.ts";
import { absenceSentence } from "../sentences/absence-sentence.ts";
import { structureSentence } from "../sentences/structure-sentence.ts";
import { withLead, withoutLead } from "./leads.ts";
import { splitQuotations, withoutMarkers } from "./own-words.ts";
import type { VerificationContext } from "./verification-context.ts";
import { verifyAbsence } from "./verify-absence.ts";
import { type CitedUnit, verifyCitation } from "./verify-citations.ts";
import { verifyForm } from "./verify-form.ts";
import { verifyQuotation } from "./verify-quotation.ts";
import { verifyStructure } from "./verify-structure.ts";

export type Verdict =
  | { readonly ok: true; readonly statement: Statement }
  | {
      readonly ok: false;
      /** What was drafted, as far as it has words. */
      readonly text: string;
      readonly problems: readonly [CitationProblem, ...CitationProblem[]];
    };

/** Checks one draft by its basis; only what passes everything becomes a statement. */
export function verifyDraft(draft: Draft, context: VerificationContext): Verdict {
  const verdicts = draft.citations.map((citation) => verifyCitation(citation, context));
  const citations = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.citation] : []));
  const cited = verdicts.flatMap((verdict) => (verdict.ok ? [verdict.cited] : []));
  const { text, lead, problems } =
    draft.basis === "quotation"
      ? quotationChecked(draft, cited, citations, context)
      : computedChecked(draft, context);
  const [first, ...others] = [
    ...verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.problem])),
    ...problems,
  ];
  const said = withLead(lead, text);
  if (first) return { ok: false, text: said, problems: [first, ...others] };
  return { ok: true, statement: statementOf(draft.basis, said, citations) };
}

interface Checked {
  readonly text: string;
  readonly lead?: Lead | undefined;
  readonly problems: readonly CitationProblem[];
}

type QuotationDraft = Extract<Draft, { basis: "quotation" }>;

function quotationChecked(
  draft: QuotationDraft,
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  context: VerificationContext,
): Checked {
  const { lead = draft.lead, text: printed } = withoutLead(draft.text.replace(/\s+/g, " ").trim());
  const text = withoutMarkers(
    printed,
    cited.map(({ unit }) => unit.text),
  );
  const parts = { ...splitQuotations(text), whole: text };
  const problems: CitationProblem[] = [
    ...(/[\p{L}\p{N}]/u.test(text) ? [] : [problem("malformed", "the statement is empty")]),
    ...(draft.citations.length === 0 ? [problem("no-citation", "a quotation needs a citation")] : []),
    ...verifyForm(printed, parts.own, cited),
    ...verifyQuotation(parts, cited, citations, context),
  ];
  return { text, lead, problems };
}

/** What is computed is recomputed and then put in words: no sentence says more than the claim. */
function computedChecked(draft: Exclude<Draft, QuotationDraft>, context: VerificationContext): Checked {
  const { library } = context;
  const problems = [
    ...idsOf(draft)
      .filter((id) => !context.wasGiven(id, null))
      .map((id) => problem("not-among-passages", `${id} is not among the texts asked`)),
    ...(draft.basis === "structure"
      ? draft.claims.flatMap((claim) => verifyStructure(claim, library))
      : verifyAbsence(draft.claim, library)),
  ];
  if (problems.length > 0) return { text: "", problems };
  const telling = { library, among: context.among };
  const text =
    draft.basis === "structure"
      ? structureSentence(draft.claims, telling)
      : absenceSentence(draft.claim, telling);
  return text === null
    ? { text: "", problems: [problem("malformed", "what is denied cannot be put in words")] }
    : { text, lead: draft.lead, problems };
}

function idsOf(draft: Exclude<Draft, QuotationDraft>): readonly string[] {
  return draft.basis === "structure"
    ? draft.claims.filter(({ of }) => of !== "property").map(({ resolution }) => resolution)
    : draft.claim.resolutions;
}

function statementOf(basis: Draft["basis"], text: string, citations: readonly VerifiedCitation[]): Statement {
  const [citation, ...others] = citations;
  if (basis !== "quotation") return { basis, text, citations };
  if (!citation) throw new TypeError("a quotation without a citation passed verification");
  return { basis, text, citations: [citation, ...others] };
}

function problem(code: CitationProblem["code"], detail: string): CitationProblem {
  return { code, detail };
}
