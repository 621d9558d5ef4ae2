import { adoptedVersionOf } from "./comparing/find-versions.ts";
import type { Answer, ModelUsage, Refusal, ResolutionSummary, TableColumn } from "./domain/answers.ts";
import { summaryOf, urlOf } from "./domain/labels.ts";
import type { Form, Reading } from "./domain/reading.ts";
import type { Library } from "./domain/resolution.ts";
import { markersOf, type Statement, withMarkers } from "./domain/statements.ts";
import { tabulate } from "./domain/tabulate.ts";

export type AnswerCollector = ReturnType<typeof collectAnswer>;

/** Gathers what was shown into the answer that ends the stream. */
export function collectAnswer(library: Library, readings: readonly Reading[]) {
  const searched = [...new Set(readings.flatMap(({ texts }) => texts))];
  const columns = columnsFor(readings);
  const placed: { readonly statement: Statement; readonly place: number }[] = [];
  const said = new Set<string>();
  const refusals: Refusal[] = [];
  let withheld = 0;
  let usage: ModelUsage | null = null;
  let fallback: Answer["fallback"] = null;
  let incomplete = false;

  return {
    /** How many statements were shown. */
    get shown() {
      return placed.length;
    },
    /** How many drafts did not pass. */
    get withheld() {
      return withheld;
    },
    /** Whether something was shown, or said not to be there. */
    get hasAnything() {
      return placed.length + refusals.length > 0;
    },
    /** Whether the answer will end with a table if several texts have something to say. */
    tabulates: columns !== null,
    /** False where the same has been said, as parts of one question may do. `place` is where it was drafted: what is mended takes the place of what it mends. */
    add: (statement: Statement, place: number) => {
      if (said.has(sayingOf(statement))) return false;
      said.add(sayingOf(statement));
      placed.push({ statement, place });
      return true;
    },
    refuse: (refusal: Refusal) => void refusals.push(refusal),
    withhold: (count: number) => {
      withheld += count;
    },
    /** What a model was asked for it, counted together. */
    spend: (more: ModelUsage) => {
      usage = usage ? sumOf(usage, more) : more;
    },
    fallBack: (reason: string) => {
      fallback = { reason };
    },
    /** The answerer failed when something had been shown; nothing more follows. */
    breakOff: () => {
      incomplete = true;
    },
    /** Refused parts of a question whose other parts are answered. */
    unanswered: () => (placed.length > 0 ? refusals.filter(({ whole }) => !whole) : []),
    end: (answerer: string, timings: Answer["timings"]): Answer => {
      const statements = placed.toSorted((a, b) => a.place - b.place).map(({ statement }) => statement);
      return {
        ...outcomeOf(statements, refusals, readings[0]?.form ?? {}),
        statements,
        citations: citedUnits(statements, searched.length > 1),
        withheld,
        incomplete,
        fallback,
        ...resolutionsOf(library, searched, statements),
        table: columns && tabulate(statements, columns, searched, library),
        answerer,
        usage,
        timings,
      };
    },
  };
}

const whereColumns: readonly TableColumn[] = ["resolution", "paragraph"];

/** The columns that a question put to several texts is answered with; null where its answer is no list of places. */
function columnsFor(readings: readonly Reading[]): readonly TableColumn[] | null {
  const kinds = readings.filter(({ texts }) => texts.length > 1).map(({ kind }) => kind);
  if (kinds.includes("acts") || kinds.includes("deadline"))
    return [...whereColumns, "verb", "addressees", "deadline", "text"];
  return kinds.includes("topic") || kinds.includes("about") ? [...whereColumns, "text"] : null;
}

/** Of tokens that are told of one call only, these. */
function sumOf(one: ModelUsage, other: ModelUsage): ModelUsage {
  const sum = (a: number | null, b: number | null) => (a === null ? b : a + (b ?? 0));
  return {
    calls: one.calls + other.calls,
    promptTokens: sum(one.promptTokens, other.promptTokens),
    cachedTokens: sum(one.cachedTokens, other.cachedTokens),
    completionTokens: sum(one.completionTokens, other.completionTokens),
  };
}

function sayingOf({ text, citations }: Statement): string {
  return `${text}|${citations.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`).join(" ")}`;
}

function outcomeOf(
  statements: readonly Statement[],
  refusals: readonly Refusal[],
  form: Form,
): Pick<Answer, "outcome" | "answer" | "nearest"> {
  if (statements.length > 0) return { outcome: "answered", answer: rendered(statements, form), nearest: [] };
  const [first] = refusals;
  if (!first) return { outcome: "nothing-verified", answer: nothingVerified, nearest: [] };
  return {
    outcome: first.outcome,
    answer: [...new Set(refusals.map(({ text }) => text))].join(" "),
    nearest: [...new Set(refusals.flatMap(({ nearest }) => nearest))],
  };
}

const nothingVerified =
  "An answer was drafted, but nothing of it could be verified against the text, so it is not shown.";

/** The statements joined, each on a line of its own where a list is asked for; only where it stands where that is. */
function rendered(statements: readonly Statement[], { bullets, onlyLabels }: Form): string {
  const markers = [...new Set(statements.flatMap(markersOf))];
  if (onlyLabels && markers.length > 0) return markers.join(" ");
  return bullets
    ? statements.map((statement) => `- ${withMarkers(statement)}`).join("\n")
    : statements.map(withMarkers).join(" ");
}

function citedUnits(statements: readonly Statement[], amongSeveral: boolean): string[] {
  const all = statements.flatMap(({ citations }) => citations);
  const units = all.map(({ resolution, paragraph: id }) => (amongSeveral ? `${resolution}#${id}` : id));
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
  return { resolution: null, resolutions: [...cited].flatMap((id) => summarized(library, id) ?? []) };
}

function summarized(library: Library, id: string): ResolutionSummary | null {
  const found = library.find(id);
  if (!found) return null;
  const adopted = adoptedVersionOf(found, library.resolutions);
  if (!adopted) return summaryOf(found);
  const { status: _, ...name } = summaryOf(adopted);
  return { ...summaryOf(found), adoptedAs: { ...name, url: urlOf(adopted.id) } };
}
