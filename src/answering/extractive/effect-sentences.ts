import { addressedForces, bindingForces } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs } from "../../domain/units.ts";
import { denialOf, unitsStating } from "../../language/details.ts";
import type { AnswerRequest } from "../../ports.ts";
import { paragraphSentences } from "./compose-topic.ts";
import { leads } from "./composer.ts";
import { bindsSomebody, obligingNobody } from "./correct-premise.ts";
import { inForceOrder, isTask, oneOfEachForce, placedActs, verbCitation } from "./placed-acts.ts";
import { listed, presentOf } from "./wording.ts";

/** Whether a text is binding, as far as it shows: what it says of that itself, and with which verbs it decides and asks. */
export function effectSentences(resolution: Resolution, request: AnswerRequest): DraftStatement[] {
  const own = placedActs([resolution]).filter(({ paragraph }) => paragraph.kind === "operative");
  const acts = inForceOrder(own);
  const isDuty = ({ act }: (typeof acts)[number]) => bindingForces.includes(act.force) || isTask(act);
  const isFree = !bindsSomebody([resolution]) && (resolution.status === "draft" || !acts.some(isDuty));
  const verbs = oneOfEachForce(
    acts.filter(({ act }) => bindingForces.includes(act.force) || addressedForces.includes(act.force)),
  );
  return [
    ...(isFree ? [obligingNobody([resolution], "obligation")] : saidOfEffect(resolution, request)),
    ...(verbs.length > 0
      ? [
          {
            basis: "quotation" as const,
            text: `It ${listed(verbs.map(({ act }) => presentOf(act.force)))}.`,
            citations: verbs.map(verbCitation),
          },
        ]
      : []),
  ];
}

/** Under which powers it is adopted, or what else it says of its force; else that it says nothing of it. */
function saidOfEffect(resolution: Resolution, request: AnswerRequest): DraftStatement[] {
  const claim = { of: "detail" as const, detail: "effect" as const, resolutions: [resolution.id] };
  const stating = unitsStating(resolution, claim);
  if (stating.length === 0) return [{ basis: "absence", text: denialOf("effect"), claim, citations: [] }];
  const leadFor = leads(request);
  return allParagraphs(resolution)
    .filter(({ id }) => stating.includes(id))
    .flatMap((paragraph) => paragraphSentences(paragraph, resolution, [], leadFor));
}
