import { needsClarification, outOfScope } from "../../domain/answers.ts";
import { nounFor, shortName } from "../../domain/labels.ts";
import type { UnitAddress } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { quoteClause } from "../../sentences/clause-quotation.ts";
import { exampleQuestions } from "../../sentences/suggested-questions.ts";
import type { PlacedUnit } from "../../sentences/unit-quotation.ts";
import { amongOf, listed } from "../../sentences/wording.ts";
import type { ComposeRequest, Composer } from "./composer.ts";
import { placedUnits, textsOf } from "./placed-acts.ts";
import { notWithoutModel } from "./points.ts";
import { innermost, wordingOf } from "./unit-wording.ts";

const examples = 3;

/** A greeting, "what can you do?": what can be asked here, with questions that the text answers well. Thanks come behind an answer. */
export const composeHelp: Composer = (request) => ({
  drafts: [],
  remark: !request.turn
    ? `You can ask about any paragraph, body, deadline or subject of ${whatIsRead(request)}; each sentence of the answer names its paragraph. ${tryAsking(request)}`
    : `Glad to help. ${tryAsking(request)}`,
});

/** What refers to nothing: what one can ask instead. */
export const composeUnclear: Composer = (request) => ({
  drafts: [],
  refusal: needsClarification(
    `It is not clear what this refers to; please name a paragraph, a body or a subject. ${tryAsking(request)}`,
  ),
});

/** What is no question about the texts. */
export const composeOffTopic: Composer = (request) => ({
  drafts: [],
  refusal: outOfScope(
    `Only questions about ${whatIsRead(request)} can be answered here. ${tryAsking(request)}`,
  ),
});

/** What was shown before, put otherwise as far as that can be done without a model. */
export const composeForm: Composer = (request) => {
  const { reading, retrieval } = request;
  const found = retrieval.passages
    .filter(({ answers }) => answers)
    .map(({ resolution, paragraph }) => ({ resolution, unit: paragraph }));
  const units = reading.earlier.length > 0 ? weighty(innermost(reading.earlier)) : found.slice(0, mostUnits);
  if (units.length === 0) {
    const text = `There is no answer yet that could be put otherwise. ${tryAsking(request)}`;
    return { drafts: [], refusal: needsClarification(text) };
  }
  const shown = reading.form.shorter ? units.slice(0, 1) : units;
  return {
    drafts: placedUnits(shown, request.library).flatMap((placed) => putOtherwise(placed, request)),
    remark: notWithoutModel(reading.form),
  };
};

const mostUnits = 3;

/** Without the title and the front matter, where paragraphs were shown too. */
function weighty(units: readonly UnitAddress[]): readonly UnitAddress[] {
  const paragraphs = units.filter(({ unit }) => !aroundText.has(unit));
  return paragraphs.length > 0 ? paragraphs : units;
}

const aroundText: ReadonlySet<string> = new Set(["title", "front", "closing"]);

function putOtherwise(placed: PlacedUnit, { reading, retrieval }: ComposeRequest): Draft[] {
  const { resolution, unit } = placed;
  const { form, texts } = reading;
  const isFuller = form.wording ?? Object.keys(form).length === 0;
  if (isFuller) return wordingOf(placed, { ...reading, form: { ...form, wording: true } });
  const found = retrieval.passages.find(
    (passage) =>
      passage.resolution === resolution.id && (passage.paragraph === unit || passage.spans[0]?.unit === unit),
  );
  const span = found?.spans.find((each) => each.unit === unit);
  const words = form.shorter ? wordsOfShort : wordsOfClause;
  const focus = span && { focus: [span] };
  return [quoteClause(placed, { words, among: amongOf(texts), ...focus })];
}

const wordsOfShort = 12;
const wordsOfClause = 20;

/** "the ECOSOC draft “…”", "the 7 resolutions that are loaded" */
function whatIsRead(request: ComposeRequest): string {
  const [only, ...others] = textsOf(request);
  if (!only || others.length > 0) return `the ${request.library.resolutions.length} texts that are loaded`;
  const { symbol, title } = only;
  return symbol ? `the ${nounFor(only)} ${symbol}` : `the ${shortName(only)} “${title}”`;
}

function tryAsking(request: ComposeRequest): string {
  const [text] = textsOf(request);
  if (!text) return "";
  const questions = exampleQuestions(text, examples, request.turn).map((question) => `“${question}”`);
  return `Try: ${listed(questions, "or")}`;
}
