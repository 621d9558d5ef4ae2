import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { trimmed, verbOf } from "./wording.ts";

/** The act that a sentence tells with the words of the text, and nothing else. */
export function actToldBy(statement: DraftStatement, { library }: AnswerRequest): PlacedAct | undefined {
  const [citation, ...others] = statement.citations;
  if (statement.basis !== "quotation" || !citation || others.length > 0) return undefined;
  const resolution = library.find(citation.resolution);
  const paragraph = resolution && findUnit(resolution, citation.unit)?.paragraph;
  if (!paragraph) return undefined;
  const placed = paragraph.acts.map((act) => ({ act, paragraph, resolution }));
  return placed.find((each) => tells(statement, each) && statement.text.includes(` ${verbOf(each.act)}`));
}

/** Whether a sentence quotes an act, from its verb to its end. */
export function tells({ citations: [citation] }: DraftStatement, placed: PlacedAct): boolean {
  const { act, paragraph, resolution } = placed;
  return (
    citation?.resolution === resolution.id &&
    citation.unit === paragraph.id &&
    citation.quote === wordsFrom(act.verbSpan.start, placed)
  );
}

/** The words of a paragraph up to the end of an act. */
export function wordsFrom(start: number, { act, paragraph }: PlacedAct): string {
  return trimmed(paragraph.text.slice(start, act.action.end));
}

/** How a sentence that tells an act begins, before its verb: "It". */
export function leadOf({ text }: DraftStatement, { act }: PlacedAct): string {
  return text.slice(0, text.indexOf(` ${verbOf(act)}`));
}
