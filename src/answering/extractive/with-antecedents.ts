import type { DraftStatement } from "../../domain/statements.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence } from "./act-sentence.ts";
import { actToldBy, leadOf, tells, wordsFrom } from "./act-told-by.ts";
import { type Composed, isRefusal } from "./composer.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { pointsBack } from "./points-back.ts";

/** "requests the Office “to provide a report on these submissions”" in one sentence with the act before it, which tells of the submissions. */
export function withAntecedents(composed: Composed, request: AnswerRequest): Composed {
  if (isRefusal(composed) || request.frame.half) return composed;
  const joinable = composed.map((statement, at) => {
    const placed = actToldBy(statement, request);
    const before = placed && antecedentOf(placed);
    const isTold = before && composed.slice(0, at).some((other) => tells(other, before));
    return { statement, ...(before && !isTold && { placed, before }) };
  });
  const told = joinable.flatMap(({ before }) => before ?? []);
  return joinable
    .filter(({ statement }) => !told.some((before) => tells(statement, before)))
    .map(({ statement, placed, before }) =>
      before && placed ? joined(statement, before, placed) : statement,
    );
}

/** The act before one that points back. */
function antecedentOf({ act, paragraph, resolution }: PlacedAct): PlacedAct | undefined {
  if (!pointsBack(act, paragraph)) return undefined;
  const [before] = paragraph.acts.slice(paragraph.acts.indexOf(act) - 1);
  return before && { act: before, paragraph, resolution };
}

function joined(statement: DraftStatement, before: PlacedAct, placed: PlacedAct): DraftStatement {
  const lead = leadOf(statement, placed);
  const { resolution, paragraph } = placed;
  const opening = actSentence(before, { lead }).text.replace(/\.$/, "");
  const quote = wordsFrom(before.act.verbSpan.start, placed);
  return {
    ...statement,
    text: `${opening}; it${statement.text.slice(lead.length)}`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  };
}
