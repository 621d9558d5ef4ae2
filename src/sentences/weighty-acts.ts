import { addressedForces, strengthOrder } from "../domain/acts.ts";
import type { Resolution } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import type { PlacedAct } from "./quotations.ts";

/** What is asked most strongly first, in the order of the text; where nobody is asked anything, whatever it does. */
export function weightiestActs(resolution: Resolution): PlacedAct[] {
  const all = allParagraphs(resolution).flatMap((paragraph) =>
    paragraph.acts.map((act) => ({ act, paragraph, resolution })),
  );
  const asking = all.filter(({ act }) => addressedForces.includes(act.force) && act.addressees.length > 0);
  const rank = ({ act }: PlacedAct) => strengthOrder.indexOf(act.force);
  return asking.length > 0 ? [...asking].sort((a, b) => rank(a) - rank(b)) : all;
}
