import type { Act } from "./acts.ts";
import type { AnswerTable, TableColumn, TableRow } from "./answers.ts";
import { firstsBy } from "./group-by.ts";
import { summaryOf } from "./labels.ts";
import type { Library, Paragraph, Span } from "./resolution.ts";
import type { Statement, VerifiedCitation } from "./statements.ts";
import { findUnit, holdersOf, sliceOf } from "./units.ts";

/** The rows of verified statements, in the order of the texts; null where fewer than two texts have one. */
export function tabulate(
  statements: readonly Statement[],
  columns: readonly TableColumn[],
  searched: readonly string[],
  library: Library,
): AnswerTable | null {
  const byAct = columns.includes("verb");
  const all = statements.flatMap(({ basis, citations }, at) =>
    basis === "quotation" ? citations.flatMap((citation) => rowsOf(citation, at, library, byAct)) : [],
  );
  const rows = firstsBy(all, ({ url, start }) => `${url} ${start}`);
  const places = new Map(searched.map((id, place) => [id, place]));
  const placeOf = ({ resolution }: TableRow) => places.get(resolution.id) ?? searched.length;
  // "To" and its like, where the items of the list that it leads to have rows of their own.
  const isLeadIn = ({ text, url }: TableRow) =>
    !/\s/.test(text) && rows.some((other) => other.url.startsWith(`${url}.`));
  // Stable: what the answer says of one text keeps its order.
  const sorted = rows.filter((row) => !isLeadIn(row)).sort((a, b) => placeOf(a) - placeOf(b));
  const found = new Set(sorted.map(({ resolution }) => resolution.id)).size;
  if (found < 2) return null;
  const isFilled = (column: TableColumn) => column !== "deadline" || sorted.some((row) => row.deadline);
  return { columns: columns.filter(isFilled), rows: sorted, found, searched: searched.length };
}

/** With `byAct` one for each act that the citation quotes something of; else, and without, one for its words. */
function rowsOf(citation: VerifiedCitation, statement: number, library: Library, byAct: boolean): TableRow[] {
  const resolution = library.find(citation.resolution);
  const unit = resolution && findUnit(resolution, citation.paragraph);
  if (!unit) return [];
  const row = (span: Span, act: ActCells): TableRow => ({
    resolution: summaryOf(resolution),
    paragraph: unit.id,
    label: unit.label,
    url: citation.url,
    ...act,
    text: sliceOf(unit.text, span),
    start: span.start,
    end: span.end,
    statement,
  });
  const acts = (unit.paragraph?.acts ?? []).filter(
    ({ verbSpan, action }) => verbSpan.start < citation.end && citation.start < action.end,
  );
  if (acts.length > 0 && byAct) return acts.map((act) => row(actionOf(act, unit.text), cellsOf(act)));
  // An item of a list belongs to the act above it.
  const above = unit.paragraph && holdersOf(unit.paragraph, resolution).find(({ acts }) => acts.length > 0);
  const act = [acts, above?.acts ?? []].find(({ length }) => length === 1)?.[0];
  return [row(citation, act ? cellsOf(act) : openingOf(unit.paragraph, citation))];
}

type ActCells = Pick<TableRow, "verb" | "force" | "addressees" | "deadline">;

function cellsOf({ verb, force, addressees, deadline }: Act): ActCells {
  return { verb, force, addressees, deadline: deadline?.printed ?? null };
}

/** The participle that opens what is quoted of a preamble. */
function openingOf(paragraph: Paragraph | undefined, { start, end }: Span): ActCells {
  const opening = paragraph?.participles.find(({ span, object }) => span.start < end && start < object.end);
  return { verb: opening?.verb ?? null, force: opening?.force ?? null, addressees: [], deadline: null };
}

/** Without white space and punctuation at either end. An act of which nothing is left ("Decides:") is shown by its verb. */
function actionOf({ verbSpan, action }: Act, text: string): Span {
  const words = sliceOf(text, action);
  const start = action.start + words.length - words.replace(/^[\s,;:.–—-]+/, "").length;
  const end = action.end - (words.length - words.replace(/[\s,;:.–—-]+$/, "").length);
  return start < end ? { start, end } : verbSpan;
}
