import { askingForces } from "../domain/acts.ts";
import type { Refusal } from "../domain/answers.ts";
import type { Kind, Reading } from "../domain/reading.ts";
import type { Draft, DraftCitation, RejectedStatement } from "../domain/statements.ts";
import { findUnit, spanOf, topLevelId } from "../domain/units.ts";
import type { Answerer, AnswerPart, AnswerRequest, Remark } from "../ports.ts";
import { type PlacedUnit, quoteUnit } from "../sentences/unit-quotation.ts";
import { amongOf, labelOf } from "../sentences/wording.ts";
import { composeAbout } from "./composers/about.ts";
import { composeActs } from "./composers/acts.ts";
import { composeComparison } from "./composers/compare.ts";
import type { ComposeRequest, Composer, Composition, Thresholds } from "./composers/composer.ts";
import { composeDeadline } from "./composers/deadline.ts";
import { missingFrom, nothingFound } from "./composers/denial.ts";
import { composeExactly } from "./composers/exact-names.ts";
import { composeLookUp } from "./composers/look-up.ts";
import { otherOrgan } from "./composers/other-organ.ts";
import { placedUnits, textsOf } from "./composers/placed-acts.ts";
import { fitted, notWithoutModel } from "./composers/points.ts";
import { composeForm, composeHelp, composeOffTopic, composeUnclear } from "./composers/small-talk.ts";
import { composeStructure } from "./composers/structure.ts";
import { hasOwnSubject, namesOnlyPart } from "./composers/subject-words.ts";
import { composeSummary } from "./composers/summary.ts";
import { verdictOf } from "./composers/telling.ts";
import { certain, doubts } from "./composers/thresholds.ts";
import { composeTopic } from "./composers/topic.ts";
import { notSaidBefore } from "./composers/unit-wording.ts";
import { readsEnglishOnly } from "./refusals.ts";

/** Answers without a model: claims composed from acts, clauses and structure, in the text's own words. Reads English. */
export function createExtractiveAnswerer(thresholds: Thresholds): Answerer {
  return {
    id: "extractive",
    async *answer(request) {
      if (request.language !== "en") return yield readsEnglishOnly(request.language);
      const quoted: DraftCitation[] = [];
      const refused = new Set<string>();
      for (const part of request.parts) {
        const before = [...quoted];
        for (const each of told(part, request, thresholds)) {
          if (isNew(each, before) && !isRefusedAgain(each, refused)) yield each;
          if ("basis" in each) quoted.push(...each.citations);
        }
      }
    },
    // Where a sentence did not pass, the plain words of what it cites do.
    async *revise(request, rejected) {
      const drafts = request.parts.flatMap((part) => [...told(part, request, thresholds)]);
      for (const draft of drafts)
        if ("basis" in draft && isAmong(draft, rejected)) yield* plainly(draft, request);
    },
  };
}

/** Parts of one question that are answered by the same words, or by fewer or more of them, are answered once. */
function isNew(each: Draft | Remark | Refusal, before: readonly DraftCitation[]): boolean {
  if (!("basis" in each) || each.basis !== "quotation") return true;
  const isQuoted = ({ resolution, unit, quote }: DraftCitation) =>
    before.some(
      (one) =>
        one.resolution === resolution &&
        one.unit === unit &&
        (one.quote.includes(quote) || quote.includes(one.quote)),
    );
  return !each.citations.every(isQuoted);
}

/** That nothing was found is said once, whatever is nearest to each part. */
function isRefusedAgain(each: Draft | Remark | Refusal, refused: Set<string>): boolean {
  if (!("outcome" in each)) return false;
  const [what = ""] = each.text.split(";");
  const isAgain = refused.has(what);
  refused.add(what);
  return isAgain;
}

function isAmong(draft: Draft, rejected: readonly RejectedStatement[]): boolean {
  return draft.basis === "quotation" && rejected.some(({ text }) => text.endsWith(draft.text.slice(1)));
}

/** "OP 5 says: “…”." */
function plainly({ citations }: Draft, { library, parts }: AnswerRequest): Draft[] {
  const among = parts.some(({ reading }) => reading.texts.length > 1) ? "several" : "one";
  return citations.flatMap(({ resolution: id, unit, quote }) => {
    const resolution = library.find(id);
    const text = resolution && findUnit(resolution, unit)?.text;
    if (!resolution || text === undefined) return [];
    return spanOf(quote, text).map((span) => quoteUnit({ resolution, unit }, { among, focus: [span] }));
  });
}

const composers: { readonly [kind in Kind]: Composer } = {
  acts: composeActs,
  "look-up": composeLookUp,
  topic: composeTopic,
  deadline: composeDeadline,
  structure: composeStructure,
  compare: composeComparison,
  summary: composeSummary,
  about: composeAbout,
  help: composeHelp,
  form: composeForm,
  unclear: composeUnclear,
  "off-topic": composeOffTopic,
};

/** One question: what it names and there is not is denied, the rest answered by the composer of its kind. */
function* told(
  part: AnswerPart,
  { messages, library }: AnswerRequest,
  thresholds: Thresholds,
): Generator<Draft | Remark | Refusal> {
  const turn = messages.filter(({ role }) => role === "assistant").length;
  const asked = { ...part, library, thresholds, turn };
  const { reading } = asked;
  const missing = missingFrom(asked);
  if (missing.isAll) return yield* missing.refusals;
  const composed = decided(composeExactly(asked) ?? composedOf(asked), asked);
  const { remark, refusal } = composed;
  const all = [...otherOrgan(asked, composed), ...composed.drafts];
  // The same sentences may be shown in another way.
  const isInOtherForm = reading.form.bullets ?? reading.form.onlyLabels;
  const short = reading.kind === "summary" ? all : fitted(all, reading.form);
  const drafts = isInOtherForm ? all : notSaidBefore(short, messages, asked);
  if (remark !== undefined) yield { remark };
  yield* drafts;
  if (refusal) yield refusal;
  yield* missing.refusals;
  if (drafts.length > 0) yield* remarksBehind(asked, { ...composed, drafts: short });
  else if (!refusal && remark === undefined) yield nothingFound(asked);
}

/** What the composer of its kind makes of it; of a paragraph that is named and has nothing of that kind, what it says. */
function composedOf(request: ComposeRequest): Composition {
  const composed = composers[kindOf(request)](request);
  const isEmpty = composed.drafts.length === 0 && !composed.refusal && composed.remark === undefined;
  return isEmpty && request.reading.paragraphs.length > 0 ? composeLookUp(request) : composed;
}

/**
 * "Yes" or "no" in front of the best paragraph that surely says so, where that is told first and nothing exact decides it; "no" in front of a
 * denial, which only has to be likelier than "yes". A "yes" that was said because something is there goes where "no" is likelier: "any extra
 * money?" of what is to be done within existing resources.
 */
function decided(composition: Composition, request: ComposeRequest): Composition {
  const [first, ...others] = composition.drafts;
  const [best] = request.retrieval.passages;
  const { yes = 0, no = 0 } = request.retrieval.verdict ?? {};
  if (!best || !first) return composition;
  const { lead, ...told } = first;
  const [cited] = first.basis === "quotation" ? first.citations : [];
  const isOfBest = cited?.resolution === best.resolution && `${cited.unit}.`.startsWith(`${best.paragraph}.`);
  if (lead === "yes" && isOfBest && no > yes) return { ...composition, drafts: [told, ...others] };
  if (lead && lead !== "nearest") return composition;
  const isDenied = first.basis === "absence" && request.reading.texts.length === 1 && no > yes;
  const said = isDenied ? "no" : isOfBest ? verdictOf(request) : undefined;
  return said ? { ...composition, drafts: [{ ...first, lead: said }, ...others] } : composition;
}

/**
 * With one paragraph and nothing beside it nothing is compared: it is a question about that paragraph; with nothing named it hardly is a
 * comparison. What is found beyond doubt is told, even if it may not have been asked for.
 */
function kindOf({ reading, retrieval, library }: ComposeRequest): Kind {
  const { kind, sides, paragraphs, actors, texts, form } = reading;
  // "Only the second one."
  if (kind === "form" && paragraphs.length > 0 && Object.keys(form).length === 0) return "look-up";
  if (isMeantForTexts(reading, retrieval.presence)) return "topic";
  // Acts are read in English; in another language the paragraph that is nearest is told.
  const isRead = textsOf({ reading, library }).some(({ language }) => language === "en");
  if (!isRead && (kind === "acts" || kind === "deadline")) return "topic";
  if (kind === "topic" && isOfActs(reading)) return "acts";
  if ((kind === "topic" || kind === "about") && namesOnlyPart(reading)) return "look-up";
  const isOfOne = paragraphs.length < 2 && actors.length < 2 && texts.length === 1;
  if (kind !== "compare" || !isOfOne) return kind;
  if (paragraphs.length === 0) return reading.certainty < certain.comparison ? "topic" : kind;
  return sides.length === 0 ? "look-up" : kind;
}

/** "Which of them request a report from the Secretary-General?" of several texts asks for acts, by verb and actor. */
function isOfActs({ texts, forces, actors, excludedActors }: Reading): boolean {
  const isOfSomebody = actors.length + excludedActors.length > 0;
  return texts.length > 1 && isOfSomebody && forces.some((force) => askingForces.has(force));
}

/** What may be no question on what the texts say, but is likely to be answered by them. */
function isMeantForTexts({ kind, certainty, form, earlier }: Reading, presence: number): boolean {
  const doubt = doubts[kind];
  if (!doubt || Object.keys(form).length > 0 || (kind === "form" && earlier.length > 0)) return false;
  return certainty < doubt.hardly || (certainty < doubt.surely && presence >= doubt.present);
}

/** Where else to look, unless a short answer is asked for, and what of the form could not be kept. */
function* remarksBehind(request: ComposeRequest, composed: Composition): Generator<Remark> {
  const { reading } = request;
  const { sentences, words, shorter, onlyLabels } = reading.form;
  const isShort = sentences !== undefined || words !== undefined || shorter || onlyLabels;
  // Who asks one text about a subject wants what answers: strict judges found hardly an answer with a pointer without a fault.
  const isOfSubject = reading.texts.length === 1 && hasOwnSubject(reading);
  const seeAlso = isShort || isOfSubject ? undefined : seeAlsoLine(composed, request);
  const limit = reading.kind === "form" ? undefined : notWithoutModel(reading.form);
  for (const remark of [seeAlso, limit]) if (remark) yield { remark };
}

/** "See also OP 5, PP 11.": what else touches the subject and no draft cites; undefined where there is nothing. */
function seeAlsoLine(
  { drafts, seeAlso = [] }: Composition,
  { library, reading }: ComposeRequest,
): string | undefined {
  const among = amongOf(reading.texts);
  const keyOf = ({ resolution, unit }: PlacedUnit) => `${resolution.id}#${topLevelId(resolution, unit)}`;
  const citations = drafts.flatMap((draft) => draft.citations);
  const cited = new Set(placedUnits(citations, library).map(keyOf));
  const others = placedUnits(seeAlso, library).filter((placed) => !cited.has(keyOf(placed)));
  const labels = others.map(({ resolution, unit }) => labelOf({ resolution, among }, unit));
  const distinct = [...new Set(labels)].slice(0, mostLabels);
  // Labels may have commas of their own.
  const between = distinct.some((label) => label.includes(",")) ? "; " : ", ";
  return distinct.length > 0 ? `See also ${distinct.join(between)}.` : undefined;
}

/** Who wants more wants the text. */
const mostLabels = 6;
