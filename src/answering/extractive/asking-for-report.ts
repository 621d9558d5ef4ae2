import type { PlacedAct } from "./placed-acts.ts";

/** To report, or to hand in a report; not what merely speaks of one ("as recommended in his report"). */
const reporting =
  /\breport\s+(?:to|back|on|thereon|annually|regularly|periodically|every|by|in|within|at|orally)\b|\b(?:submit|provide|present|prepare|produce|transmit|issue|deliver|circulate|publish|include|update|inform)\b[^;]*?\breport(?:s|ing)?\b/i;

const namesReport = /^reports?$/;

/** Of acts that a question about reports finds, those that ask for one; all where none does, and for any other question. */
export function askingForReport(acts: readonly PlacedAct[], terms: readonly string[]): readonly PlacedAct[] {
  if (!terms.some((term) => namesReport.test(term))) return acts;
  const asking = acts.filter(({ act, paragraph }) =>
    reporting.test(paragraph.text.slice(act.action.start, act.action.end)),
  );
  return asking.length > 0 ? asking : acts;
}
