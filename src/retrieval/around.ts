import type { Passage } from "../domain/answers.ts";
import type { Resolution, UnitId } from "../domain/resolution.ts";
import { findUnit } from "../domain/units.ts";
import type { Encoder } from "../ports.ts";
import type { Ranked } from "./relevance-weights.ts";

/** Of footnotes that are read: 12 ms of CPU each. */
const mostNotes = 8;
/** What stands around paragraphs is seldom asked: its logit has to be so high, and so much above that of the best of them. Not fitted. */
const leastLogit = 1.5;
const leastAhead = 1;

/** The front matter or the footnote that answers a question, as far as the judge tells; null where none does clearly better than the paragraphs. */
export async function bestAround(
  text: Resolution,
  query: string,
  { judge }: Pick<Encoder, "judge">,
  paragraphs: readonly Pick<Ranked, "judgement">[],
): Promise<Passage | null> {
  const ids: readonly UnitId[] = ["front", ...text.footnotes.slice(0, mostNotes).map(({ id }) => id)];
  const units = ids.flatMap((id) => findUnit(text, id) ?? []).filter((unit) => unit.text !== "");
  const judgements = await judge(
    query,
    units.map((unit) => unit.text),
  );
  const best = Math.max(...paragraphs.flatMap(({ judgement }) => judgement?.answers ?? []));
  const [first] = units
    .flatMap((unit, at) => (judgements[at] ? [{ ...judgements[at], unit: unit.id }] : []))
    .sort((a, b) => b.answers - a.answers);
  if (!first || first.answers < leastLogit || first.answers < best + leastAhead) return null;
  const { unit, answers: logit, short } = first;
  const spans = [{ unit, start: short.start, end: short.end, logit }];
  return { resolution: text.id, paragraph: unit, score: 1, answers: true, ranks: {}, spans };
}
