import { adoptedVersionOf } from "./comparing/find-versions.ts";
import type { TableColumn } from "./domain/answer-table.ts";
import type { AdoptedVersion, Answer, Refusal, ResolutionSummary } from "./domain/answers.ts";
import type { Library } from "./domain/library.ts";
import type { Resolution } from "./domain/resolution.ts";
import type { Statement } from "./domain/statements.ts";
import { tabulate } from "./domain/tabulate.ts";
import { urlOf } from "./domain/url-of.ts";

/** Gathers what was shown into the answer that ends the stream. */
export interface AnswerCollector {
  readonly shown: number;
  /** The answerer failed when something had been shown; nothing more follows. */
  readonly brokenOff: boolean;
  /** Whether the same has been said, as parts of one question may do. */
  has(statement: Statement): boolean;
  add(statement: Statement): void;
  refuse(refusal: Refusal): void;
  withhold(count: number): void;
  fallBack(reason: string): void;
  breakOff(): void;
  /** Refused parts of a question whose other parts are answered, as drafts of statements. */
  unanswered(): readonly Refusal[];
  end(answerer: string, timings: Answer["timings"]): Answer;
}

/** `searched` are the ids of the resolutions that the question is put to; `columns` those of its table, null for none. */
export function collectAnswer(
  library: Library,
  searched: readonly string[],
  columns: readonly TableColumn[] | null,
): AnswerCollector {
  const statements: Statement[] = [];
  const said = new Set<string>();
  const refusals: Refusal[] = [];
  let withheld = 0;
  let fallback: Answer["fallback"] = null;
  let incomplete = false;

  return {
    get shown() {
      return statements.length;
    },
    get brokenOff() {
      return incomplete;
    },
    has: (statement) => said.has(sayingOf(statement)),
    add: (statement) => {
      said.add(sayingOf(statement));
      statements.push(statement);
    },
    refuse: (refusal) => void refusals.push(refusal),
    withhold: (count) => {
      withheld += count;
    },
    fallBack: (reason) => {
      fallback = { reason };
    },
    breakOff: () => {
      incomplete = true;
    },
    unanswered: () => (statements.length > 0 ? refusals : []),
    end: (answerer, timings) => ({
      ...outcomeOf(statements, refusals),
      statements,
      citations: citedUnits(statements, searched.length > 1),
      withheld,
      incomplete,
      fallback,
      ...resolutionsOf(library, searched, statements),
      table: columns && tabulate(statements, columns, searched, library),
      answerer,
      timings,
    }),
  };
}

/** What a sentence says, whoever it begins with: "It requests …" and "The draft requests …" from one place are one saying. */
function sayingOf({ text, citations }: Statement): string {
  const words = text.replace(
    /^(?:In the preamble, )?(?:It|it|The draft|the draft|The resolution|the resolution) /,
    "",
  );
  return `${words}|${citations.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`).join(" ")}`;
}

function outcomeOf(
  statements: readonly Statement[],
  refusals: readonly Refusal[],
): Pick<Answer, "outcome" | "answer" | "nearest"> {
  if (statements.length > 0) {
    return { outcome: "answered", answer: statements.map(withMarkers).join(" "), nearest: [] };
  }
  const [first] = refusals;
  if (!first) {
    return {
      outcome: "nothing-verified",
      answer:
        "An answer was drafted, but nothing of it could be verified against the text, so it is not shown.",
      nearest: [],
    };
  }
  const texts = [...new Set(refusals.map((refusal) => refusal.text))];
  return {
    outcome: first.outcome,
    answer: texts.join(" "),
    nearest: [...new Set(refusals.flatMap((r) => r.nearest))],
  };
}

/** The sentence with a marker for each unit that it cites, before its full stop: "… [OP 13]." */
export function withMarkers(statement: Statement): string {
  const labels = new Set(statement.citations.map((citation) => `[${citation.label}]`));
  if (labels.size === 0) return statement.text;
  const [, body = statement.text, stop = ""] = /^(.*?)([.?!:;。！？；]?)$/s.exec(statement.text) ?? [];
  return `${body} ${[...labels].join(" ")}${stop}`;
}

function citedUnits(statements: readonly Statement[], amongSeveral: boolean): string[] {
  const units = statements.flatMap((statement) =>
    statement.citations.map(({ resolution, paragraph }) =>
      amongSeveral ? `${resolution}#${paragraph}` : paragraph,
    ),
  );
  return [...new Set(units)];
}

function resolutionsOf(
  library: Library,
  searched: readonly string[],
  statements: readonly Statement[],
): Pick<Answer, "resolution" | "resolutions"> {
  const [only] = searched;
  if (searched.length === 1 && only) return { resolution: summarized(library, only) };
  const cited = new Set(statements.flatMap(({ citations }) => citations.map(({ resolution }) => resolution)));
  const summaries = [...cited].map((id) => summarized(library, id));
  return { resolution: null, resolutions: summaries.filter((summary) => summary !== null) };
}

function summarized(library: Library, id: string): ResolutionSummary | null {
  const found = library.find(id);
  if (!found) return null;
  const adopted = adoptedVersionOf(found, library.resolutions);
  const { symbol, title, status } = found;
  return { id, symbol, title, status, ...(adopted && { adoptedAs: versionLink(adopted) }) };
}

function versionLink({ id, symbol, title }: Resolution): AdoptedVersion {
  return { id, symbol, title, url: urlOf(id) };
}
