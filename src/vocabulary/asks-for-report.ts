import { pattern } from "./pattern.ts";

/** To report, to inform a body, or to hand in a report; not what merely speaks of one ("as recommended in his report"). */
const reporting = pattern`
  \breport\s+(?:to|back|on|thereon|annually|regularly|periodically|every|by|in|within|at|orally)\b
  |\b(?:
    submit|provide|present|prepare|produce|transmit|issue|deliver|circulate|publish|include|update|inform
  )\b[^;]*?\breport(?:s|ing)?\b
  |\b(?:inform|brief|update|keep)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}(?:
    Council|Assembly|Commission|Committee|Conference|Board|Secretary-General
  )\b
`;

/** Whether what an act asks is a report. */
export function asksForReport(action: string): boolean {
  return reporting.test(action);
}
