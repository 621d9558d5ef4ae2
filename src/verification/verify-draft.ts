import type { Span } from "../domain/resolution.ts";
import type {
  CitationProblem,
  Draft,
  Lead,
  RejectedStatement,
  Statement,
  VerifiedCitation,
} from "../domain/statements.ts";
import { absenceSentence } from "../sentences/absence-sentence.ts";
import { computedInLanguage } from "../sentences/in-languages.ts";
import { structureSentence } from "../sentences/structure-sentence.ts";
import { amongOf, lowerFirst, upperFirst } from "../sentences/wording.ts";
import { type CitedUnit, inSentence, markersIn, splitQuotations, withoutMarkers } from "./quotations.ts";
import { problem, type VerificationContext, verifyCitation, wordsWithin } from "./verify-citations.ts";
import { verifyAbsence, verifyStructure } from "./verify-claims.ts";
import { stands } from "./verify-names.ts";
import { verifySentence } from "./verify-sentence.ts";

/** A sentence that passed the exact checks, and whose words are to be judged against what it cites. */
export interface Explanation {
  readonly text: string;
  readonly lead?: Lead | undefined;
  readonly citations: readonly [VerifiedCitation, ...VerifiedCitation[]];
  /** The words of each cited unit, with what it is an item of and its items. */
  readonly units: readonly string[];
  /** Words that need no judge: what is quoted, and what the vocabulary knows; as offsets in `text`, as `doubts` are. */
  readonly settled: readonly Span[];
  /** What the exact checks cannot tell to be right. */
  readonly doubts: readonly Span[];
  /** The trained model reads English: of other languages nothing is confirmed. */
  readonly isEnglish: boolean;
}

/** A rejected one has the text that was drafted, as far as that has words. */
export type Verdict =
  | ({ readonly ok: false } & RejectedStatement)
  | { readonly ok: true; readonly statement: Statement };

/** Checks one draft by its basis. What is worded in words of its own is only an explanation, which is yet to be judged. */
export function verifyDraft(
  draft: Draft,
  context: VerificationContext,
): Verdict | { readonly ok: "open"; readonly explanation: Explanation } {
  const verdicts = draft.citations.map((citation) => verifyCitation(citation, context));
  const citations = verdicts.flatMap((verdict) => ("citation" in verdict ? verdict.citation : []));
  const cited = verdicts.flatMap((verdict) => ("cited" in verdict ? verdict.cited : []));
  const { text, lead, problems, open } =
    draft.basis === "quotation" || draft.basis === "explanation"
      ? wordedChecked(draft, cited, citations, context)
      : computedChecked(draft, context);
  const [first, ...others] = [...verdicts.filter((verdict) => "code" in verdict), ...problems];
  const said = withLead(lead, text);
  if (first) return { ok: false, text: said.text, problems: [first, ...others] };
  const [citation, ...more] = citations;
  if (draft.basis === "structure" || draft.basis === "absence")
    return { ok: true, statement: { basis: draft.basis, ...said, citations } };
  if (!citation) throw new TypeError("a quotation without a citation passed verification");
  const own: Explanation["citations"] = [citation, ...more];
  return open
    ? { ok: "open", explanation: { text, lead, citations: own, units: cited.map(wordsWithin), ...open } }
    : { ok: true, statement: { basis: "quotation", ...said, citations: own } };
}

interface Checked extends Pick<Explanation, "text" | "lead"> {
  readonly problems: readonly CitationProblem[];
  /** Of an explanation what is left to judge. */
  readonly open?: Pick<Explanation, "settled" | "doubts" | "isEnglish">;
}

type WordedDraft = Extract<Draft, { basis: "quotation" | "explanation" }>;

function wordedChecked(
  draft: WordedDraft,
  cited: readonly CitedUnit[],
  citations: readonly VerifiedCitation[],
  context: VerificationContext,
): Checked {
  const { lead = draft.lead, text: printed } = withoutLead(draft.text.replace(/\s+/g, " ").trim());
  const text = withoutMarkers(printed, cited);
  const parts = splitQuotations(text);
  const { isQuotation, isEnglish, ...found } = verifySentence(parts, cited, citations, context.library);
  const problems: CitationProblem[] = [
    ...(/[\p{L}\p{N}]/u.test(text) ? [] : [problem("malformed", "the statement is empty")]),
    ...(draft.citations.length === 0 ? [problem("no-citation", "a quotation needs a citation")] : []),
    ...verifyForm(printed, parts.own, cited),
    ...found.problems,
  ];
  const doubts = found.doubts.map((span) => inSentence(parts, span));
  const settled = [
    ...parts.quotations.map(({ span }) => span),
    ...found.known.map((span) => inSentence(parts, span)),
  ];
  return { text, lead, problems, ...(!isQuotation && { open: { settled, doubts, isEnglish } }) };
}

/** What is computed is recomputed and then put in words: no sentence says more than the claim. */
function computedChecked(draft: Exclude<Draft, WordedDraft>, context: VerificationContext): Checked {
  const { library } = context;
  const ids =
    draft.basis === "structure"
      ? draft.claims.filter(({ of }) => of !== "property").map(({ resolution }) => resolution)
      : draft.claim.resolutions;
  const problems = [
    ...ids
      .filter((id) => !context.asked.includes(id))
      .map((id) => problem("not-among-passages", `${id} is not among the texts asked`)),
    ...(draft.basis === "structure"
      ? draft.claims.flatMap((claim) => verifyStructure(claim, library))
      : verifyAbsence(draft.claim, library)),
  ];
  if (problems.length > 0) return { text: "", problems };
  const telling = { library, among: amongOf(context.asked) };
  const english =
    draft.basis === "structure"
      ? structureSentence(draft.claims, telling)
      : absenceSentence(draft.claim, telling);
  const text = english && (computedInLanguage(draft, context.language, telling) ?? english);
  return text === null
    ? { text: "", problems: [problem("malformed", "what is denied cannot be put in words")] }
    : { text, lead: draft.lead, problems };
}

/** "Yes, it requests …": the verdict apart from the sentence that is checked. "No paragraph …" has none. */
function withoutLead(sentence: string): { readonly lead?: Lead; readonly text: string } {
  const [printed = "", verdict = ""] = /^(yes|no)\s*[,:;.–—-]\s*(?=\S)/i.exec(sentence) ?? [];
  if (printed === "") return { text: sentence };
  const lead = verdict.toLowerCase() === "yes" ? "yes" : "no";
  return { lead, text: upperFirst(sentence.slice(printed.length)) };
}

/** "Yes: it requests …"; names keep their capitals. */
export function withLead(lead: Lead | undefined, sentence: string): Pick<Statement, "text" | "verdict"> {
  if (lead === undefined || sentence === "") return { text: sentence };
  const first = /^\S+/u.exec(sentence)?.[0] ?? "";
  const behind = smallWords.has(first) ? lowerFirst(sentence) : sentence;
  const text = `${leadWords[lead]}: ${behind}`;
  return lead === "yes" || lead === "no" ? { text, verdict: lead } : { text };
}

const leadWords: Readonly<Record<Lead, string>> = {
  yes: "Yes",
  no: "No",
  nearest: "I found no clear answer; nearest",
  again: "As before",
};

/** Words with which a sentence begins and that are no names. */
const smallWords: ReadonlySet<string> = new Set(
  "It The In Due Set From According Only Neither Its A An There Nothing No None Under By This These Those One Both".split(
    " ",
  ),
);

/** Words of its own that a statement may have, and more for each unit that it cites. */
const longest = { words: 60, forEachCitation: 40 };

/** Characters that show nothing and may hide something: controls, zero widths, bidirectional overrides, tags. */
const invisible =
  /[\p{Cc}\p{VS}\u00AD\u061C\u180E\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Marks of direction and joiners belong to scripts that need them. */
const joiners = /[\u200C-\u200F]/u;
const scriptsWithJoiners = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const mixedScripts =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** Letters in fancy dress: full width, mathematical bold, circled. */
const disguised =
  /[\u2460-\u24FF\u{1D400}-\u{1D7FF}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1F100}-\u{1F1FF}]/u;
const address =
  /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(?:javascript|data|mailto|tel):\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*|\b(?:[a-z0-9-]{2,}\.)+[a-z]{2,}(?:\/\S*)?\b/giu;
const markup =
  /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+);|!?\[[^\]]*\]\([^)]*\)|[`*_~]{2,}|`|^\s*#+\s|\{\{|\}\}/giu;

/** What no statement is, whatever it says: hidden characters, addresses and markup that no cited unit has, markers of others, an essay. */
function verifyForm(text: string, own: string, cited: readonly CitedUnit[]): CitationProblem[] {
  const isPrinted = (found: string) =>
    stands(found, cited) || cited.some(({ unit }) => `${unit.text}\n${unit.label}`.includes(found));
  const stray = [address, markup]
    .flatMap((kind) => own.match(kind) ?? [])
    .filter((found) => !isPrinted(found));
  return [
    ...(hides(text, own, cited) ? [malformed("it has characters that hide something")] : []),
    ...stray.map((found) => malformed(`“${found}” stands in no cited unit`)),
    ...markersIn(text, cited)
      .flatMap((marked) => marked.split(/\s*[,;]\s*|\s+and\s+/))
      .filter((label) => !cited.some((unit) => isLabelOf(label, unit)))
      .map((label) => malformed(`[${label}] is not cited; do not write markers`)),
    ...(own.split(/\s+/).length > longest.words + longest.forEachCitation * cited.length
      ? [malformed("one sentence, not an essay")]
      : []),
  ];
}

function hides(text: string, own: string, cited: readonly CitedUnit[]): boolean {
  const hidden = text.match(invisible) ?? [];
  return (
    hidden.some((character) => !cited.some(({ unit }) => unit.text.includes(character))) ||
    mixedScripts.test(own) ||
    disguised.test(own) ||
    (joiners.test(own) && !scriptsWithJoiners.test(own))
  );
}

function isLabelOf(label: string, { unit }: CitedUnit): boolean {
  return [unit.label, unit.label.split(", ").at(-1), unit.id].some(
    (name) => name?.toLowerCase() === label.toLowerCase(),
  );
}

function malformed(detail: string): CitationProblem {
  return problem("malformed", detail);
}
