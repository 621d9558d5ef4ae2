import type { Intent } from "../../domain/questions.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { findUnit } from "../../domain/units.ts";
import type { AnswerRequest } from "../../ports.ts";
import { type Composed, isRefusal } from "./composer.ts";
import { nobodyIsObliged } from "./correct-premise.ts";
import { isTask } from "./placed-acts.ts";

/** Questions of these kinds may take for granted that somebody is bound; others speak of a duty in passing. */
const premised: ReadonlySet<Intent> = new Set<Intent>(["acts", "topic", "reasons", "look-up", "deadline"]);

/** That nobody is obliged or punished comes first, where the question takes it for granted and the text bears it out. */
export function withPremise(composed: Composed, request: AnswerRequest): Composed {
  const { premise, intent } = request.frame;
  if (!premise || premise === "adoption" || !premised.has(intent)) return composed;
  const [first, ...others] = nobodyIsObliged(request);
  if (first?.basis !== "absence") return composed;
  if (isRefusal(composed))
    return composed.outcome === "not-in-the-text" && premise === "penalty" ? [first, ...others] : composed;
  const isBorneOut = premise === "duty" && restsOnTask(composed, request);
  if (composed[0]?.basis === "absence" || isBorneOut) return composed;
  // What is asked instead is asked by acts; what the preamble says of the subject is no more than its background.
  const asked = composed.filter((statement) => !isOfPreamble(statement, request));
  return [first, ...(asked.length > 0 ? asked : composed)];
}

function isOfPreamble({ citations }: DraftStatement, { library }: AnswerRequest): boolean {
  return (
    citations.length > 0 &&
    citations.every(({ resolution, unit }) => {
      const holder = library.find(resolution);
      return holder !== undefined && findUnit(holder, unit)?.paragraph?.kind === "preambular";
    })
  );
}

/** Whether the first that the answer cites is what somebody has to do all the same. */
function restsOnTask(composed: readonly DraftStatement[], { library }: AnswerRequest): boolean {
  const [citation] = composed.flatMap(({ citations }) => citations);
  const resolution = citation && library.find(citation.resolution);
  return (
    resolution !== undefined &&
    (findUnit(resolution, citation?.unit ?? "")?.paragraph?.acts ?? []).some(isTask)
  );
}
