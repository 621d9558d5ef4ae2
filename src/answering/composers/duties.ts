import { bindingForces } from "../../domain/acts.ts";
import { paragraphsWithDuties } from "../../vocabulary/duties.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { noSuchAct } from "./denied-acts.ts";
import { addressesOf, onSubject } from "./on-subject.ts";
import { actsLookedAt, asksSomebody, type PlacedAct, strongestOf } from "./placed-acts.ts";
import { fewSentences, tellActs } from "./telling.ts";
import { withLead } from "./yes-or-no.ts";

/** Whether anybody is bound, with nobody named: what is demanded or decided, or that nothing is and how strongly it asks. */
export function duties(request: ComposeRequest): Composition {
  const { reading, retrieval, library } = request;
  const acts = actsLookedAt(reading, library);
  const binding = acts.filter((placed) => bindingForces.includes(placed.act.force) || saysDuty(placed));
  if (binding.length > 0) {
    const { kept, left } = onSubject(binding, retrieval);
    return { drafts: tellActs(kept, request), seeAlso: addressesOf(left) };
  }
  const denied = noSuchAct(request, { forces: bindingForces });
  const { kept } = onSubject(acts.filter(asksSomebody), retrieval);
  const strongest = strongestOf(kept);
  return {
    drafts: [
      ...withLead(reading.yesNo === "no" || denied.length === 0 ? undefined : "no", denied),
      ...tellActs(strongest.slice(0, fewSentences - 1), request),
    ],
    seeAlso: addressesOf(strongest.slice(fewSentences - 1)),
  };
}

/** "Decides that States shall …", "Re-emphasizes that … must …" */
function saysDuty({ paragraph, resolution }: PlacedAct): boolean {
  return paragraphsWithDuties(resolution).some(({ id }) => id === paragraph.id);
}
