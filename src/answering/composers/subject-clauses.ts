import type { Passage } from "../../domain/passages.ts";
import type { Reading, UnitAddress } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { findParagraph, topLevelId } from "../../domain/units.ts";
import { actAt } from "../../sentences/clause-at.ts";
import { quoteClause } from "../../sentences/clause-quotation.ts";
import type { QuotationOptions } from "../../sentences/quotations.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { absentNames, nothingFound, refusalOfAbsence } from "./denial.ts";
import { namedIn, paragraphsOfPart, textsOf } from "./placed-acts.ts";
import { type TextsSpeaking, textsSpeaking } from "./texts-speaking.ts";
import { emphasisOf } from "./yes-or-no.ts";

/** Probabilities, 0 to 1, fitted on development questions. */
export interface Thresholds {
  /** Of a paragraph that it answers: from it on it is told beside a better one. */
  readonly answers: number;
  /** That anything answers: from it on "yes" is said in front, right in 95 % of cases. */
  readonly existence: number;
}

/** As many clauses are quoted. */
const mostClauses = 2;
/**
 * How likely another clause must be, and beside the best one; more surely where yes or no is asked. Of 269 development questions 186 got
 * exactly what was required with one clause, 198 so; of 103 that want yes or no 85 and 87.
 */
const likelyToo = 0.5;
const shareOfBest = { no: 0.7, existence: 0.9, other: 0.9 };
const mostSeeAlso = 6;

/**
 * What the text says on the subject of a question: the clause that answers best and at most one more, the rest as labels; first,
 * exactly, which names of the question stand nowhere. Where nothing is likely enough, that nothing was found.
 */
export function subjectClauses(request: ComposeRequest, thresholds: Thresholds): Composition {
  const { reading, retrieval, library } = request;
  const texts = textsOf(reading, library);
  const passages = passagesLookedAt(request);
  const absent = absentNames(reading, texts);
  const [best] = passages;
  const speaking = texts.length > 1 ? textsSpeaking(request, passages, thresholds.answers) : undefined;
  const isOfNames = reading.label === "reference" && absent.length > 0;
  const isFound = speaking?.isSure ?? (best && (retrieval.found || !isSearched(best)));
  if (!isFound || isOfNames) {
    const looked = nothingFound(reading, { ...retrieval, passages }, texts);
    return {
      drafts: [],
      refusal: absent.length > 0 ? refusalOfAbsence(absent, texts, looked.nearest) : looked,
    };
  }
  const told = speaking ? speaking.told.slice(0, mostTexts) : bestOfOne(passages, reading);
  // How likely anything answers is fitted on single texts: of several, what is found is shown without a verdict.
  const isYes =
    best !== undefined &&
    texts.length === 1 &&
    reading.yesNo === "existence" &&
    absent.length === 0 &&
    isSearched(best) &&
    retrieval.presence >= thresholds.existence;
  const clauses = told.flatMap((passage, at) =>
    clauseOf(passage, request, at === 0 && isYes ? { lead: "yes" } : {}),
  );
  return {
    drafts: [...absent.map(({ claim }): Draft => ({ basis: "absence", claim, citations: [] })), ...clauses],
    seeAlso: addressesOf(
      speaking ? elsewhere(speaking, told) : passages.filter((each) => each.answers && !told.includes(each)),
    ),
  };
}

/** A paragraph that the question names is looked at whether it answers or not. */
function isSearched({ score }: Passage): boolean {
  return score < 1;
}

function bestOfOne(passages: readonly Passage[], reading: Reading): readonly Passage[] {
  const least = Math.max(likelyToo, (passages[0]?.score ?? 0) * shareOfBest[reading.yesNo]);
  return passages
    .filter(({ answers, score }, at) => at === 0 || (answers && score >= least))
    .slice(0, clausesFor(reading));
}

const mostTexts = 8;

/** Of the texts that are not told, and of those that are where else it stands in them. */
function elsewhere({ told, left }: TextsSpeaking, shown: readonly Passage[]): Passage[] {
  return [...told.filter((each) => !shown.includes(each)), ...left];
}

function clausesFor({ form, label }: Reading): number {
  if (form.shorter || form.sentences === 1) return 1;
  if (form.points !== undefined) return form.points;
  return label === "definition" ? 1 : mostClauses;
}

/** Passages in the texts and the part that are asked for, and in the paragraphs that are named, the best first. */
export function passagesLookedAt({ reading, retrieval, library }: ComposeRequest): Passage[] {
  const texts = textsOf(reading, library);
  const places = new Set(
    texts.flatMap((text) => paragraphsAsked(text, reading).map((id) => `${text.id}#${id}`)),
  );
  return retrieval.passages.filter(({ resolution, paragraph }) => places.has(`${resolution}#${paragraph}`));
}

function paragraphsAsked(text: Resolution, reading: Reading): string[] {
  const named = namedIn(text, reading);
  return named.length > 0
    ? named.map((id) => topLevelId(text, id))
    : paragraphsOfPart(text, reading.part).map(({ id }) => id);
}

/** The clause of a passage around what answers in it, with what governs it. */
export function clauseOf(
  passage: Passage,
  { reading, library }: ComposeRequest,
  options: QuotationOptions = {},
): Draft[] {
  const resolution = library.find(passage.resolution);
  if (!resolution) return [];
  const [best] = passage.spans;
  const unit = best?.unit ?? passage.paragraph;
  const focus = passage.spans.filter((span) => isInFocus(span, best)).slice(0, mostFocused);
  const paragraph = findParagraph(resolution, unit);
  const act = paragraph && actAt(paragraph, best ?? opening);
  return [
    quoteClause(
      { resolution, unit },
      {
        ...options,
        focus,
        among: reading.texts.length > 1 ? "several" : "one",
        ...(act && emphasisOf(act, reading)),
      },
    ),
  ];
}

/** What in one unit answers nearly as surely as what does most. */
function isInFocus(span: Passage["spans"][number], best: Passage["spans"][number] | undefined): boolean {
  return best !== undefined && span.unit === best.unit && span.logit >= best.logit - nearBest;
}

const nearBest = 1;
const mostFocused = 2;

/** Of a unit in which nothing answers more than the rest. */
const opening = { start: 0, end: 0 };

export function addressesOf(passages: readonly Passage[]): UnitAddress[] {
  return passages.slice(0, mostSeeAlso).map(({ resolution, paragraph }) => ({ resolution, unit: paragraph }));
}
