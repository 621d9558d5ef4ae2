import type { PlacedAct } from "./placed-acts.ts";

/** "To report by the same deadline": with those that are due when one of the acts is, by whatever words of one paragraph. */
export function withSameDeadline(
  acts: readonly PlacedAct[],
  dated: readonly PlacedAct[],
): readonly PlacedAct[] {
  const setting = (placed: PlacedAct): PlacedAct => {
    if (!/\bsame\b/.test(placed.act.deadline?.printed ?? "")) return placed;
    const before = dated.slice(0, dated.indexOf(placed)).filter(({ act }) => act.deadline);
    return before.findLast(({ paragraph }) => paragraph === placed.paragraph) ?? placed;
  };
  const meant = new Set(acts.map(setting));
  const due = dated.filter((placed) => meant.has(setting(placed)));
  return [...acts.filter((placed) => !due.includes(placed)), ...due];
}
