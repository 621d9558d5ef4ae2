import { readFileSync } from "node:fs";
import type { Ask } from "../../src/ask.ts";
import type { Answer, AnswerEvent, AnswerTable, Passage, TableRow } from "../../src/domain/answers.ts";
import type { Library } from "../../src/domain/resolution.ts";
import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const corpus = new URL("../../index/corpus/italy-revised-draft.txt", import.meta.url);

export const draft = parseResolution(readFileSync(corpus, "utf8"), { id: "italy-revised-draft" });

export const draftLibrary: Library = {
  resolutions: [draft],
  find: (id) => (id === draft.id ? draft : undefined),
};

/** A citation of words that really stand in the draft. */
export function cite(unit: string, quote: string): VerifiedCitation {
  const found = findUnit(draft, unit);
  const start = found?.text.indexOf(quote) ?? -1;
  if (!found || start < 0) throw new Error(`"${quote}" does not stand in ${unit}`);
  const url = `/resolutions/${draft.id}#${unit}`;
  return {
    resolution: draft.id,
    paragraph: unit,
    label: found.label,
    quote,
    start,
    end: start + quote.length,
    url,
  };
}

const institute: readonly Statement[] = [
  {
    basis: "absence",
    text: "Nothing is requested of the Institute itself; two paragraphs name it.",
    citations: [],
  },
  {
    basis: "quotation",
    text: "It is invited to continue to conduct research on different forms of transnational organized crime.",
    citations: [
      cite("op13", "to continue to conduct research on different forms of transnational organized crime"),
    ],
  },
  {
    basis: "quotation",
    text: "The Secretary-General is requested to continue his efforts towards enhancing its analytical contributions, as well as its transparency to Member States.",
    citations: [
      cite("op14", "to continue his efforts towards enhancing the analytical contributions"),
      cite("op14", "as well as their transparency to Member States"),
    ],
  },
];

const notAdopted: Statement = {
  basis: "structure",
  text: "No: it is a draft and has not been adopted.",
  verdict: "no",
  citations: [],
};

const secretaryGeneral: readonly Statement[] = [
  {
    basis: "quotation",
    text: "The Secretary-General is requested to submit a report to the Commission at its twenty-second session.",
    citations: [
      cite("op17", "to submit a report to the Commission at its twenty-second session"),
      cite("pp16", "establishment by the Secretary-General"),
    ],
  },
];

/** As of two texts; with markup, which is to stay text. */
export const table: AnswerTable = {
  columns: ["resolution", "paragraph", "verb", "addressees", "deadline", "text"],
  rows: [
    rowOf({ ...identity(draft.id), status: "draft" }, "op13", "invites", null),
    rowOf({ ...identity(draft.id), status: "draft" }, "op17", "Requests", "at its twenty-second session"),
    rowOf({ ...identity("adopted"), title: "<b>Adopted</b>" }, "op17", "Requests", "by <i>2013</i>"),
  ],
  found: 2,
  searched: 9,
};

function identity(id: string): TableRow["resolution"] {
  return {
    id,
    symbol: id === draft.id ? draft.symbol : "E/RES/2012/19",
    title: draft.title,
    status: "adopted",
  };
}

function rowOf(
  resolution: TableRow["resolution"],
  paragraph: string,
  verb: string,
  deadline: string | null,
): TableRow {
  const text = "to submit a report";
  return {
    resolution,
    paragraph,
    label: paragraph.replace("op", "OP "),
    url: `/resolutions/${resolution.id}#${paragraph}`,
    verb,
    force: "request",
    addressees: [{ id: "secretary-general", name: "Secretary-General", printed: "the Secretary-General" }],
    text,
    start: 0,
    end: text.length,
    deadline,
    statement: 1,
  };
}

const nearest: readonly Passage[] = ["op10", "pp14", "op3"].map((paragraph, index) => ({
  resolution: draft.id,
  paragraph,
  score: 1 / (index + 1),
  answers: true,
  spans: [],
  ranks: { keyword: index + 1 },
}));

const summary = { id: draft.id, symbol: draft.symbol, title: draft.title, status: draft.status };
const adoptedAs = { id: "adopted", symbol: "E/RES/2012/19", title: draft.title, url: "/resolutions/adopted" };

/** The whole answer that such statements make. */
export function answerOf(statements: readonly Statement[], changes: Partial<Answer> = {}): Answer {
  const cited = statements.flatMap(({ citations }) => citations);
  return {
    outcome: "answered",
    answer: statements
      .map(({ text, citations }) => `${text} ${citations.map(({ label }) => `[${label}]`).join(" ")}`.trim())
      .join(" "),
    statements,
    citations: [...new Set(cited.map(({ paragraph }) => paragraph))],
    nearest: [],
    withheld: 0,
    incomplete: false,
    fallback: null,
    resolution: summary,
    table: null,
    answerer: "scripted",
    usage: null,
    timings: { retrieveMs: 1, answerMs: 1 },
    ...changes,
  };
}

function* tell(answer: Answer): Generator<AnswerEvent> {
  yield { type: "passages-retrieved", passages: nearest, tabulates: answer.table !== null };
  for (const statement of answer.statements) yield { type: "statement-verified", ...statement };
  yield { type: "answer-end", ...answer };
}

/**
 * Answers by a word of the question: "wait" says one sentence and no more, "climate" is refused, "withheld" tells of what
 * was not shown, "mended" says its first sentence last, "adopted" names the adopted version, "table" has a table, "Secretary" and "history" show that earlier turns arrive; all else is about the Institute.
 */
export const scriptedConversation: Ask = async function* ({ messages, signal }) {
  const question = messages.at(-1)?.content ?? "";
  if (question.includes("climate")) {
    const answer =
      "The text says nothing about climate change. All of its paragraphs and footnotes were searched.";
    yield* tell(answerOf([], { outcome: "not-in-the-text", answer, nearest: ["op10"] }));
  } else if (question.includes("wait")) {
    yield* [...tell(answerOf(institute))].slice(0, 3);
    await new Promise<void>((resolve) => signal?.addEventListener("abort", () => resolve()));
  } else if (question.includes("history")) {
    const answer = messages.map(({ role, content }) => `${role}: ${content}`).join(" | ");
    yield* tell(answerOf([], { outcome: "needs-clarification", answer }));
  } else if (question.includes("withheld")) {
    yield* tell(answerOf(institute, { withheld: 2, incomplete: true, fallback: { reason: "timeout" } }));
  } else if (question.includes("table")) {
    yield* tell(answerOf(institute, { resolution: null, table }));
  } else if (question.includes("mended")) {
    const [passages, first, ...others] = tell(answerOf(institute));
    const end = others.pop();
    for (const event of [passages, ...others, first, end]) if (event) yield event;
  } else if (question.includes("adopted")) {
    yield* tell(answerOf([notAdopted, ...institute], { resolution: { ...summary, adoptedAs } }));
  } else {
    yield* tell(answerOf(question.includes("Secretary") ? secretaryGeneral : institute));
  }
};
