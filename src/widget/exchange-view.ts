import type { Answer, Passage } from "../domain/answers.ts";
import { unitLabel } from "../domain/labels.ts";
import type { Statement } from "../domain/statements.ts";
import type { ChatProblem } from "./chat-client.ts";
import { drawChecks } from "./checks-view.ts";
import { type CitedUnit, unitsOf } from "./cited-unit.ts";
import { append, button, type Child, element, fill, linkInNewTab, spoken } from "./element.ts";
import { createFeedbackView } from "./feedback-view.ts";
import { icon, toolButton } from "./icons.ts";
import { native } from "./native.ts";
import { createSuggestions } from "./suggestions.ts";
import { createTableView } from "./table-view.ts";
import type { Exchange } from "./transcript.ts";
import { createUnitChips } from "./unit-chips.ts";
import { type ViewContext, withNumber } from "./view-context.ts";

/** One question and its answer as it grows. */
export interface ExchangeView {
  readonly node: HTMLElement;
  /** What is shown so far. */
  readonly exchange: Exchange;
  addStatement(statement: Statement): void;
  setPassages(passages: readonly Passage[]): void;
  /** The whole answer is there. */
  finish(answer: Answer): void;
  /** What to ask next; nothing takes it away again. */
  suggest(questions: readonly string[]): void;
  /** No more comes: stopped by the reader, or broken. */
  breakOff(why: ChatProblem | "stopped"): void;
}

interface ExchangeActions {
  retry(): void;
  copy(exchange: Exchange): void;
  ask(question: string): void;
  /** Earlier questions, for feedback on a follow-up; null where the server takes no feedback. */
  feedbackHistory(): Promise<readonly string[] | null>;
}

/** How many of the nearest paragraphs a refusal names. */
const nearestShown = 5;

export function createExchangeView(
  question: string,
  context: ViewContext,
  actions: ExchangeActions,
): ExchangeView {
  const { words } = context;
  let statements: Statement[] = [];
  let drawnStatements: HTMLElement[] = [];
  const quotations: HTMLElement[] = [];
  let afterQuotations: HTMLElement[] = [];
  let passages: readonly Passage[] = [];
  let answer: Answer | null = null;
  const pending = element(
    "p",
    { class: "pending" },
    words.searching,
    element("span", { class: "dots", "aria-hidden": "true" }),
  );
  const body = element("div", { class: "answer" }, pending);
  const heading = element(
    context.questionTag,
    { class: "question", part: "question" },
    spoken(`${words.you} `),
    element("span", { dir: "auto" }, question),
  );
  const next = element("div");
  const node = element("article", { class: "exchange" }, heading, body, next);

  const addStatement = (statement: Statement) => {
    native.push(statements, statement);
    const drawn = drawStatement(statement, context);
    native.push(drawnStatements, drawn);
    if (statement.basis === "quotation") {
      native.push(quotations, drawn);
      afterQuotations = [];
    } else native.push(afterQuotations, drawn);
    native.insertBefore(body, drawn, pending);
  };
  /** What was mended came last, and is read where it was first drafted. */
  const arrange = (whole: readonly Statement[]) => {
    const came = statements;
    const drawn = drawnStatements;
    statements = [];
    drawnStatements = [];
    let isMoved = false;
    for (let i = 0; i < whole.length; i += 1) {
      const said = whole[i];
      if (!said) continue;
      const at = placeOf(said, came);
      const there = drawn[at];
      isMoved = isMoved || at !== i;
      if (!there) addStatement(said);
      else {
        native.push(statements, said);
        native.push(drawnStatements, there);
        if (isMoved) native.insertBefore(body, there, pending);
      }
    }
  };
  return {
    node,
    get exchange() {
      return { question, statements, answer, passages };
    },
    addStatement,
    setPassages(found) {
      passages = found.slice(0, nearestShown);
    },
    finish(whole) {
      answer = whole;
      arrange(whole.statements);
      native.remove(pending);
      if (whole.table)
        append(
          body,
          createTableView(whole.table, context),
          ...afterQuotations,
          drawBehind(quotations, context),
        );
      append(
        body,
        ...drawRefusal(whole, passages, context),
        ...drawRemarks(whole, context),
        ...drawChecks(whole.statements, words),
      );
      append(
        body,
        ...drawActions({ question, statements, answer: whole, passages }, whole, context, actions),
      );
    },
    suggest: (questions) => fill(next, ...createSuggestions(words.next, questions, "en", actions.ask)),
    breakOff(why) {
      native.remove(pending);
      const again = button({ class: "plain retry" }, actions.retry, icon("retry"), words.retry);
      append(
        body,
        element("p", { class: why === "stopped" ? "remark" : "problem", dir: "auto" }, words[why]),
        again,
      );
    },
  };
}

/** -1 where it is not among them. */
function placeOf({ text, citations }: Statement, among: readonly Statement[]): number {
  for (let i = 0; i < among.length; i += 1) {
    const one = among[i];
    if (one?.text === text && one.citations.length === citations.length) return i;
  }
  return -1;
}

/** What the table has in short, out of the way but there. */
function drawBehind(quotations: readonly HTMLElement[], { words }: ViewContext): HTMLElement {
  const summary = element("summary", {}, withNumber(words.sentences, quotations.length));
  return element("details", { class: "behind" }, summary, ...quotations);
}

function drawStatement(statement: Statement, context: ViewContext): HTMLElement {
  const isExplanation = statement.basis === "explanation";
  const node = element(
    "div",
    { class: isExplanation ? "statement explanation" : "statement", part: "statement" },
    element("p", { dir: "auto" }, ...withDoubts(statement)),
    isExplanation ? supportRemark(statement.support, context) : null,
  );
  const units = unitsOf(statement.citations);
  if (units.length > 0) append(node, createUnitChips(units, context.words.cited, context));
  return node;
}

/** The sentence with its words in doubt underlined. */
function withDoubts(statement: Statement): Child[] {
  if (statement.basis !== "explanation") return [statement.text];
  const { text, doubts } = statement;
  const children: Child[] = [];
  let from = 0;
  for (let i = 0; i < doubts.length; i += 1) {
    const doubt = doubts[i];
    if (!doubt || doubt.start < from) continue;
    const words = element("span", { class: "doubt" }, native.slice(text, doubt.start, doubt.end));
    native.push<Child>(children, native.slice(text, from, doubt.start), words);
    from = doubt.end;
  }
  native.push<Child>(children, native.slice(text, from));
  return children;
}

function supportRemark(support: "confirmed" | "not-confirmed", { words }: ViewContext): HTMLElement {
  const remark = support === "confirmed" ? words.explanation : words.notConfirmed;
  return element("p", { class: "support" }, remark);
}

/** The sentence for the reader, and what was searched. */
function drawRefusal(answer: Answer, passages: readonly Passage[], context: ViewContext): HTMLElement[] {
  const text =
    answer.statements.length > 0 ? [] : [element("p", { class: "refusal", dir: "auto" }, answer.answer)];
  if (answer.outcome === "answered") return text;
  const { words } = context;
  const units = native.map(passages, ({ resolution, paragraph }): CitedUnit => {
    return { resolution, unit: paragraph, label: unitLabel(paragraph), quotes: [] };
  });
  const details = element(
    "details",
    { class: "searched" },
    element("summary", {}, words.searched),
    element("p", { class: "remark" }, units.length > 0 ? words.searchedNote : words.searchedAll),
    units.length > 0 ? createUnitChips(units, words.searched, context) : null,
  );
  return [...text, details];
}

function drawRemarks(answer: Answer, context: ViewContext): HTMLElement[] {
  const { withheld, incomplete, fallback, wordsAlone } = answer;
  const { words } = context;
  const remarks = [
    incomplete ? words.incomplete : "",
    fallback ? words.fallback : "",
    wordsAlone ? words.wordsAlone : "",
    withheld > 0 ? withNumber(words.withheld, withheld) : "",
  ];
  const said = native.map(native.filter(remarks, Boolean), (text) => element("p", { class: "remark" }, text));
  return [...said, ...drawAdoptions(answer, context)];
}

/** Drafts whose adopted text is loaded, with a link to it and to both side by side. */
function drawAdoptions(
  { resolution, resolutions = [] }: Answer,
  { words, client }: ViewContext,
): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  for (const summary of resolution ? [resolution] : resolutions) {
    const { adoptedAs } = summary;
    if (!adoptedAs) continue;
    const { id, symbol, title } = adoptedAs;
    const link = linkInNewTab(client.pageOf(id, "title"), symbol ?? title, words, { dir: "auto" });
    const both = linkInNewTab(client.comparisonOf(summary.id, id), words.compare, words);
    native.push(nodes, element("p", { class: "remark" }, `${words.adoptedAs} `, link, " · ", both));
  }
  return nodes;
}

function drawActions(
  exchange: Exchange,
  answer: Answer,
  context: ViewContext,
  actions: ExchangeActions,
): HTMLElement[] {
  const { words } = context;
  const copy = toolButton("copy", words.copy, () => actions.copy(exchange));
  const row = element("div", { class: "row actions" }, copy, ...context.actions(exchange));
  const below = element("div");
  const addFeedback = (history: readonly string[] | null) => {
    if (history === null) return;
    const { outcome, answer: text, citations, resolution } = answer;
    const about = { question: exchange.question, history, resolution: resolution?.id ?? null };
    const { thumbs, form } = createFeedbackView({ ...about, outcome, answer: text, citations }, context);
    append(row, ...thumbs);
    append(below, form);
  };
  void actions.feedbackHistory().then(addFeedback);
  return [row, below];
}
