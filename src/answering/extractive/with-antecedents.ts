import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { type Composed, isRefusal } from "./composer.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { pointsBack } from "./points-back.ts";
import { trimmed, verbOf } from "./wording.ts";

/** "requests the Office “to provide a report on these submissions”" in one sentence with the act before it, which tells of the submissions. */
export function withAntecedents(composed: Composed, request: AnswerRequest): Composed {
  if (isRefusal(composed) || request.frame.half) return composed;
  const joinable = composed.map((statement, at) => {
    const placed = actToldBy(statement, request);
    const before = placed && antecedentOf(placed);
    const isTold = before && composed.slice(0, at).some((other) => quotes(other, before));
    return { statement, ...(before && !isTold && { placed, before }) };
  });
  const told = joinable.flatMap(({ before }) => before ?? []);
  return joinable
    .filter(({ statement }) => !told.some((before) => quotes(statement, before)))
    .map(({ statement, placed, before }) =>
      before && placed ? joined(statement, before, placed) : statement,
    );
}

/** The act that a sentence tells with the words of the text, and nothing else. */
function actToldBy(statement: DraftStatement, { library }: AnswerRequest): PlacedAct | undefined {
  const [citation, ...others] = statement.citations;
  if (statement.basis !== "quotation" || !citation || others.length > 0) return undefined;
  const resolution = library.find(citation.resolution);
  const paragraph = resolution && findUnit(resolution, citation.unit)?.paragraph;
  if (!paragraph) return undefined;
  const placed = paragraph.acts.map((act) => ({ act, paragraph, resolution }));
  return placed.find((each) => quotes(statement, each));
}

function quotes(
  { citations: [citation] }: DraftStatement,
  { act, paragraph, resolution }: PlacedAct,
): boolean {
  return (
    citation?.resolution === resolution.id &&
    citation.unit === paragraph.id &&
    citation.quote === wordsFrom(act.verbSpan.start, { act, paragraph, resolution })
  );
}

function wordsFrom(start: number, { act, paragraph }: PlacedAct): string {
  return trimmed(paragraph.text.slice(start, act.action.end));
}

/** The act before one that points back. */
function antecedentOf({ act, paragraph, resolution }: PlacedAct): PlacedAct | undefined {
  if (!pointsBack(act, paragraph)) return undefined;
  const [before] = paragraph.acts.slice(paragraph.acts.indexOf(act) - 1);
  return before && { act: before, paragraph, resolution };
}

function joined(statement: DraftStatement, before: PlacedAct, placed: PlacedAct): DraftStatement {
  const { text } = statement;
  const at = text.indexOf(` ${verbOf(placed.act)}`);
  if (at < 0) return statement;
  const { resolution, paragraph } = placed;
  const opening = actSentence(before, { lead: text.slice(0, at) }).text.replace(/\.$/, "");
  const quote = wordsFrom(before.act.verbSpan.start, placed);
  return {
    ...statement,
    text: `${opening}, and${text.slice(at)}`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  };
}
