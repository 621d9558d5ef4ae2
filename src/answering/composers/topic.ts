import type { Composer } from "./composer.ts";
import { citedReferences } from "./references.ts";
import { subjectClauses, type Thresholds } from "./subject-clauses.ts";

/** What a text says of something, whatever it is; of other documents that it cites the complete list where that is asked for. */
export function createTopicComposer(thresholds: Thresholds): Composer {
  return (request) => citedReferences(request) ?? subjectClauses(request, thresholds);
}
