import { bindingForces } from "../../domain/acts.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf, bestScore, likely } from "./on-subject.ts";
import { passagesAnswering } from "./passages-answering.ts";
import { actsLookedAt, asksSomebody, strongestOf } from "./placed-acts.ts";
import { fewSentences, tellActs, tellParagraph } from "./telling.ts";

/** "Who is to …?": nobody and no verb is named; the paragraphs that are named, else those that answer, tell it with their acts. */
export function whoIsAsked(request: ComposeRequest): Composition {
  const { reading, library } = request;
  if (reading.paragraphs.length > 0) return { drafts: tellActs(actsLookedAt(reading, library), request) };
  const found = passagesAnswering(request);
  if (reading.label === "verb" && bestScore(found, request.retrieval) < likely) return strongest(request);
  const told = found.slice(0, fewSentences);
  return {
    drafts: told.flatMap((placed) => tellParagraph(placed, request)),
    seeAlso: addressesOf(found.slice(fewSentences)),
  };
}

/** "Where is it at its strongest?": that nothing is demanded or decided, where it is so, and what has the strongest verb. */
function strongest(request: ComposeRequest): Composition {
  const acts = actsLookedAt(request.reading, request.library).filter(asksSomebody);
  return {
    drafts: [...noSuchAct(request, { forces: bindingForces }), ...tellActs(strongestOf(acts), request)],
  };
}
