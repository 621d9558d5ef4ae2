import { type Actor, askingForces, bindingForces, type Force } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { leads, searchedResolutions } from "./composer.ts";
import { lowerThe, nameOf, textNoun } from "./names.ts";
import { oneOfEachForce, type PlacedAct, placedActs, verbCitation } from "./placed-acts.ts";
import { baseOf, listed, pastOf, presentOf } from "./wording.ts";

/** The first sentence, where the question takes for granted what no act bears out. */
export function correctedPremise(
  actor: Actor,
  { forces, premise }: QuestionFrame,
  resolutions: readonly Resolution[],
  asked: readonly PlacedAct[],
): DraftStatement[] {
  const ids = resolutions.map(({ id }) => id);
  const text = textNoun(resolutions);
  if (forces.length > 0 && asked.length === 0) {
    return [
      {
        basis: "absence",
        text: nothingAsked(forces, actor, text),
        claim: { of: "act", resolutions: ids, forces, actors: [actor] },
        citations: [],
      },
    ];
  }
  const isBound = asked.some(({ act }) => bindingForces.includes(act.force));
  if (!premise || premise === "adoption" || isBound) return [];
  const does = premise === "penalty" ? "obliges and punishes nobody" : "obliges nobody";
  return [
    {
      basis: "absence",
      text: `${text} ${does}: nothing in it is demanded of ${nameOf(actor)}, and it ${listed(oneOfEachForce(asked).map(({ act }) => presentOf(act.force)))} instead.`,
      claim: { of: "act", resolutions: ids, forces: bindingForces, actors: [actor] },
      citations: oneOfEachForce(asked).map(verbCitation),
    },
  ];
}

function nothingAsked(forces: readonly Force[], actor: Actor, text: string): string {
  const name = nameOf(actor);
  if (forces.length === 1 && (forces[0] === "request" || forces[0] === "demand")) {
    return `Nothing is ${pastOf(forces[0])} of ${name} in ${lowerThe(text)}.`;
  }
  return `${text} does not ${listed(forces.map(baseOf)).replace(/ and /, " or ")} ${name} to do anything.`;
}

/** "How does it punish …?" with nobody named: the acts show that nobody is bound. */
export function nobodyIsObliged(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const acts = placedActs(resolutions).filter(({ act }) => askingForces.has(act.force));
  const leadFor = leads(request);
  const bound = acts.filter(({ act }) => bindingForces.includes(act.force));
  if (bound.length > 0)
    return bound.flatMap((placed) =>
      actSentences(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind) }),
    );
  const firstOfForce = oneOfEachForce(acts);
  const does = frame.premise === "penalty" ? "punishes nobody and obliges nobody" : "obliges nobody";
  const verbs = listed(firstOfForce.map(({ act }) => presentOf(act.force)));
  return [
    {
      basis: "absence",
      text: `${textNoun(resolutions)} ${does}: it contains no demand and no decision of its own.`,
      claim: { of: "act", resolutions: resolutions.map(({ id }) => id), forces: bindingForces },
      citations: [],
    },
    ...(firstOfForce.length > 0
      ? [{ basis: "quotation" as const, text: `It ${verbs}.`, citations: firstOfForce.map(verbCitation) }]
      : []),
  ];
}
