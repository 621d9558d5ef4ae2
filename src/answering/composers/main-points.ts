import type { Force } from "../../domain/acts.ts";
import { groupBy } from "../../domain/group-by.ts";
import { onFirstUse } from "../../domain/remembered.ts";
import type { Resolution } from "../../domain/resolution.ts";
import { topLevelId } from "../../domain/units.ts";
import { placedActs } from "../../sentences/quotations.ts";
import { wordCount } from "../../sentences/wording.ts";
import { decimal, readTable, text } from "../../vocabulary/read-table.ts";
import type { PlacedAct } from "./placed-acts.ts";

/** By what is known of an act how much it tells of its text; fitted by `npm run fit:salience` on `training/salience`. */
const weightOf = onFirstUse(() => {
  const rows = readTable("salience", { signal: text, weight: decimal });
  return new Map(rows.map(({ signal, weight }) => [signal, weight]));
});

/** What each operative paragraph does above all; what tells most of the text first. */
export function mainPoints(resolution: Resolution): PlacedAct[] {
  const weights = weightOf();
  const rated = tellingActs(resolution).map((placed, at, all) => {
    const signals = Object.entries(salienceSignals(placed, at, all.length));
    const weigh = ([signal, value]: [string, number]) =>
      value * (weights.get(signal) ?? weights.get(rareForce) ?? 0);
    return { placed, salience: signals.map(weigh).reduce((sum, each) => sum + each, 0) };
  });
  return rated.sort((one, other) => other.salience - one.salience).map(({ placed }) => placed);
}

/** Of every force of which too few examples were seen. */
export const rareForce = "rare";

/** What salience is told by: where an act stands of how many, how much its paragraph says, whether it sets a date, and its force. */
export function salienceSignals({ act, paragraph }: PlacedAct, at: number, of: number) {
  return {
    place: at / Math.max(1, of - 1),
    first: at === 0 ? 1 : 0,
    last: at === of - 1 ? 1 : 0,
    opening: 1 / (1 + at),
    words: Math.log(1 + wordCount(paragraph.text)),
    items: Math.log(1 + paragraph.subparagraphs.length),
    due: act.deadline === undefined ? 0 : 1,
    [act.force]: 1,
  };
}

/** With these a paragraph comes to what it is about. */
const acknowledging: ReadonlySet<Force> = new Set([
  "note",
  "recall",
  "welcome",
  "recognize",
  "appreciate",
  "commend",
]);

/** Of each operative paragraph the first act that does more than acknowledge something; what follows it often leans on it ("those instruments"). */
export function tellingActs(resolution: Resolution): PlacedAct[] {
  const operative = placedActs(resolution).filter(({ paragraph }) => paragraph.kind === "operative");
  const byParagraph = groupBy(operative, ({ paragraph }) => topLevelId(resolution, paragraph.id));
  return [...byParagraph.values()].flatMap((acts) => {
    const telling = acts.find(({ act }) => !acknowledging.has(act.force)) ?? acts[0];
    return telling ? [telling] : [];
  });
}
