import { withMarkers } from "../collect-answer.ts";
import type { Answer, AnswerEvent, Statement, VerifiedCitation } from "../domain/answers.ts";
import { printable, type Terminal } from "./terminal.ts";

/** Prints an answer for people: each sentence as it comes, then the quoted words as notes. */
export function createAnswerPrinter(terminal: Terminal): (event: AnswerEvent) => void {
  const faint = (text: string) => (terminal.colours ? `\u001b[2m${text}\u001b[22m` : text);
  const line = (text: string) => terminal.write(`${text}\n`);

  function printEnd(answer: Answer): void {
    if (answer.statements.length === 0) line(printable(answer.answer));
    const notes = distinctQuotes(answer.statements);
    if (notes.length > 0) line("");
    notes.forEach(({ label, quote }, index) => {
      line(faint(`${index + 1}. ${printable(label)}: “${printable(quote)}”`));
    });
    for (const remark of remarksOn(answer)) terminal.note(remark);
  }

  return (event) => {
    if (event.type === "statement-verified") line(printable(withMarkers(event)));
    else if (event.type === "answer-end") printEnd(event);
  };
}

function distinctQuotes(statements: readonly Statement[]): VerifiedCitation[] {
  const byPlace = new Map(
    statements
      .flatMap(({ citations }) => citations)
      .map((citation) => [`${citation.url} ${citation.start} ${citation.end}`, citation]),
  );
  return [...byPlace.values()];
}

function remarksOn(answer: Answer): string[] {
  const { fallback, incomplete, withheld, nearest, outcome } = answer;
  return [
    ...(fallback
      ? [`The model's answer was not used (${fallback.reason}); this is the extractive answer.`]
      : []),
    ...(incomplete ? ["The answer broke off; what stands above is verified."] : []),
    ...(withheld > 0 ? [`Withheld because not verified: ${withheld}.`] : []),
    ...(nearest.length > 0 && outcome !== "answered" ? [`Nearest in the text: ${nearest.join(", ")}.`] : []),
    ...adoptions(answer),
  ];
}

/** Drafts that were adopted since, where the adopted text is loaded. */
function adoptions({ resolution, resolutions = [] }: Answer): string[] {
  return [...(resolution ? [resolution] : []), ...resolutions].flatMap(({ id, adoptedAs }) => {
    if (!adoptedAs) return [];
    const name = adoptedAs.symbol ?? adoptedAs.title;
    return [`The draft was adopted as ${name}; see opcite compare ${id} ${adoptedAs.id}.`];
  });
}
