import type { Detail } from "../../domain/claims.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { addressesOf } from "./on-subject.ts";
import { type PlacedPassage, placedPassages } from "./passages-answering.ts";
import { notStated, statedIn } from "./stated-details.ts";
import type { Thresholds } from "./subject-clauses.ts";
import { tellParagraph } from "./telling.ts";
import { withLead } from "./yes-or-no.ts";

/** Of another passage, how likely it must be beside the best one to be asked for the detail too. */
const shareOfBest = 0.6;

/**
 * The detail as the likeliest paragraphs state it; else first that they do not, then what the likeliest says. Undefined where nothing
 * was found that speaks of the thing.
 */
export function detailAnswer(
  asked: Detail,
  request: ComposeRequest,
  { answers }: Thresholds,
): Composition | undefined {
  const places = placedPassages(request);
  const [best] = places;
  if (!best || !(request.retrieval.found || isNamed(best))) return undefined;
  const least = Math.max(answers, best.passage.score * shareOfBest);
  const likely = places.filter(({ passage }) => passage.score >= least);
  const [stated] = likely.flatMap((place) => {
    const focus = statedIn(place, asked, request);
    return focus ? [{ place, focus }] : [];
  });
  const seeAlso = addressesOf(likely);
  if (stated) return { drafts: tellParagraph(stated.place, request, stated.focus), seeAlso };
  const denied = notStated(asked, best, request);
  const lead = request.reading.yesNo === "existence" && denied.length > 0 ? "no" : undefined;
  return { drafts: [...withLead(lead, denied), ...tellParagraph(best, request)], seeAlso };
}

function isNamed({ passage }: PlacedPassage): boolean {
  return passage.ranks.named !== undefined;
}
