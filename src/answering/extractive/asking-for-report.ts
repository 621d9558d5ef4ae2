import { asksForReport } from "../../language/asks-for-report.ts";
import type { PlacedAct } from "./placed-acts.ts";

const namesReport = /^reports?$/;

/** Of acts that a question about reports finds, those that ask for one; all where none does, and for any other question. */
export function askingForReport(acts: readonly PlacedAct[], terms: readonly string[]): readonly PlacedAct[] {
  if (!terms.some((term) => namesReport.test(term))) return acts;
  const asking = acts.filter(({ act, paragraph }) =>
    asksForReport(paragraph.text.slice(act.action.start, act.action.end)),
  );
  return asking.length > 0 ? asking : acts;
}
