import type { Answer, AnswerEvent, AnswerTable } from "../domain/answers.ts";
import { distinctBy } from "../domain/group-by.ts";
import { printable } from "../domain/hidden-characters.ts";
import { unitLabel } from "../domain/labels.ts";
import { type Statement, type VerifiedCitation, withMarkers } from "../domain/statements.ts";
import { printTable } from "./table-printer.ts";
import type { Terminal } from "./terminal.ts";

const howToSeeMore =
  "Each row rests on a verified sentence; --format un prints the sentences, --json everything.";
const wordsOnly =
  "The embedding server did not answer: paragraphs were found by their words alone, and others may answer too.";

/**
 * Prints an answer for people: each sentence as it comes, then as notes the words behind it that it does not print itself.
 * Where a table is to come the sentences wait for it, and those that it repeats are left out.
 */
export function createAnswerPrinter(terminal: Terminal): (event: AnswerEvent) => void {
  const faint = (text: string) => (terminal.colours ? `\u001b[2m${text}\u001b[22m` : text);
  const line = (text: string) => terminal.write(`${text}\n`);

  const say = (statement: Statement) => line(printable(withMarkers(statement)));
  let waitsForTable = false;

  function printEnd(answer: Answer): void {
    if (answer.statements.length === 0) line(printable(answer.answer));
    if (answer.table) printWithTable(answer.statements, answer.table);
    else {
      if (waitsForTable) answer.statements.forEach(say);
      printNotes(answer.statements);
    }
    for (const remark of remarksOn(answer)) terminal.note(remark);
  }

  function printWithTable(statements: readonly Statement[], table: AnswerTable): void {
    const behind = statements.findLastIndex(isQuotation) + 1;
    const own = (some: readonly Statement[]) => some.filter((each) => !isQuotation(each)).forEach(say);
    own(statements.slice(0, behind));
    for (const each of printTable(table, terminal.columns)) line(printable(each));
    own(statements.slice(behind));
    terminal.note(howToSeeMore);
  }

  function printNotes(statements: readonly Statement[]): void {
    const notes = quotesBehind(statements);
    if (notes.length > 0) line("");
    notes.forEach(({ label, quote }, index) => {
      line(faint(`${index + 1}. ${printable(label)}: “${printable(quote)}”`));
    });
  }

  return (event) => {
    if (event.type === "passages-retrieved") waitsForTable = event.tabulates;
    else if (event.type === "statement-verified" && !waitsForTable) say(event);
    else if (event.type === "answer-end") printEnd(event);
  };
}

function isQuotation({ basis }: Statement): boolean {
  return basis === "quotation";
}

/** What is quoted of the text, each place once, but for what the sentence itself prints between quotation marks. */
function quotesBehind(statements: readonly Statement[]): VerifiedCitation[] {
  const unprinted = statements.flatMap(({ text, citations }) => {
    const printed = [...text.matchAll(/“([^”]+?)(?: …)?”/g)].map(([, words = ""]) => words);
    return citations.filter(({ quote }) => !printed.some((words) => quote.includes(words)));
  });
  return distinctBy(unprinted, ({ url, start, end }) => `${url} ${start} ${end}`);
}

function remarksOn(answer: Answer): string[] {
  const { fallback, wordsAlone, incomplete, withheld, nearest, outcome } = answer;
  // Those that the answer has not named itself.
  const labels = nearest.map((place) => nearLabel(place, answer));
  const near = labels.filter((label) => !answer.answer.includes(label));
  return [
    fallback && `The model's answer was not used (${fallback.reason}); this is the extractive answer.`,
    wordsAlone && wordsOnly,
    incomplete && "The answer broke off; what stands above is verified.",
    withheld > 0 && `Withheld because not verified: ${withheld}.`,
    near.length > 0 && outcome !== "answered" && `Nearest in the text: ${near.join(", ")}.`,
    ...adoptions(answer),
  ].filter((remark) => typeof remark === "string");
}

/** "OP 4"; among several texts "A/RES/78/123, OP 4". */
function nearLabel(place: string, { resolutions = [] }: Answer): string {
  const [unit = "", text] = place.split("#").reverse();
  const name = resolutions.find(({ id }) => id === text)?.symbol ?? text;
  return [name, unitLabel(unit)].filter(Boolean).join(", ");
}

/** Drafts that were adopted since, where the adopted text is loaded. */
function adoptions({ resolution, resolutions = [] }: Answer): string[] {
  return [...(resolution ? [resolution] : []), ...resolutions].flatMap(({ id, adoptedAs }) => {
    if (!adoptedAs) return [];
    const name = adoptedAs.symbol ?? adoptedAs.title;
    return [`The draft was adopted as ${name}; see opcite compare ${id} ${adoptedAs.id}.`];
  });
}
