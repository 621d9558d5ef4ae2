import type { Detail } from "../../domain/reading.ts";
import { findParagraph } from "../../domain/units.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import type { PlacedParagraph } from "./placed-acts.ts";
import { notStated, statedIn } from "./stated-details.ts";
import { addressesOf, passagesLookedAt, type Thresholds } from "./subject-clauses.ts";
import { tellParagraph } from "./telling.ts";
import { withLead } from "./yes-or-no.ts";

/** Of another passage, how likely it must be beside the best one to be asked for the detail too. */
const shareOfBest = 0.6;

/**
 * The detail as the likeliest paragraphs state it; else first that they do not, then what the likeliest says. Undefined where nothing
 * is likely enough to speak of the thing.
 */
export function detailAnswer(
  asked: Detail,
  request: ComposeRequest,
  { answers }: Thresholds,
): Composition | undefined {
  const passages = passagesLookedAt(request);
  const [best] = passages;
  if (!best || best.score < answers) return undefined;
  const likely = passages.filter(({ score }) => score >= Math.max(answers, best.score * shareOfBest));
  const places = placesOf(likely, request);
  const [first] = places;
  const stating = places.flatMap((place) => {
    const focus = statedIn(place, asked, request);
    return focus ? [{ place, focus }] : [];
  });
  const [stated] = stating;
  if (stated) {
    const drafts = tellParagraph(stated.place, request, stated.focus);
    return { drafts, seeAlso: addressesOf(likely.slice(1)) };
  }
  const denied = first ? notStated(asked, first, request) : [];
  const lead = request.reading.yesNo === "existence" && denied.length > 0 ? "no" : undefined;
  return {
    drafts: [...withLead(lead, denied), ...(first ? tellParagraph(first, request) : [])],
    seeAlso: addressesOf(likely.slice(1)),
  };
}

function placesOf(
  passages: readonly { readonly resolution: string; readonly paragraph: string }[],
  { library }: ComposeRequest,
): PlacedParagraph[] {
  return passages.flatMap(({ resolution: id, paragraph: unit }) => {
    const resolution = library.find(id);
    const paragraph = resolution && findParagraph(resolution, unit);
    return resolution && paragraph ? [{ paragraph, resolution }] : [];
  });
}
