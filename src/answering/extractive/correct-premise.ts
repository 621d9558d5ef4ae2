import { type Actor, askingForces, bindingForces, type Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { actorOfId } from "../../language/actors.ts";
import { paragraphsWithDuties } from "../../language/duties.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { draftOnly } from "./adoption-sentences.ts";
import { isGiven, leads, searchedParts } from "./composer.ts";
import { lowerThe, nameAgain, nameOf, textNoun } from "./names.ts";
import {
  isAddressedTo,
  isExampleOfAsked,
  isTask,
  oneOfEachForce,
  type PlacedAct,
  placedActs,
  verbCitation,
} from "./placed-acts.ts";
import { alternatives, baseOf, listed, pastOf, presentOf } from "./wording.ts";

/** The first sentence, where the question takes for granted what no act bears out. */
export function correctedPremise(
  actor: Actor,
  { forces, premise }: QuestionFrame,
  resolutions: readonly Resolution[],
  asked: readonly PlacedAct[],
  direct: readonly PlacedAct[] = [],
): DraftStatement[] {
  const ids = resolutions.map(({ id }) => id);
  const askedElsewhere = placedActs(resolutions).some(
    ({ act }) => forces.includes(act.force) && isAddressedTo(actor, act),
  );
  if (forces.length > 0 && asked.length === 0 && askedElsewhere) return notInThose(actor, forces, direct);
  if (forces.length > 0 && asked.length === 0) {
    if (isInvolved(actor, forces, resolutions)) return [];
    return [
      {
        basis: "absence",
        text: nothingAsked(forces, actor, resolutions),
        claim: { of: "act", resolutions: ids, forces, actors: [actor] },
        citations: [],
      },
    ];
  }
  const isBorneOut = asked.some(
    ({ act }) => bindingForces.includes(act.force) || (premise === "duty" && isTask(act)),
  );
  if (!premise || premise === "adoption" || isBorneOut) return [];
  return [
    {
      basis: "absence",
      text: nothingDemanded(actor, resolutions, premise, asked),
      claim: { of: "act", resolutions: ids, forces: bindingForces, actors: [actor] },
      citations: oneOfEachForce(asked).map(verbCitation),
    },
  ];
}

/** What is decided is decided of no one; "authorizes the Member States acting through the Union": no less than the Union itself. */
function isInvolved(actor: Actor, forces: readonly Force[], resolutions: readonly Resolution[]): boolean {
  return (
    forces.every((force) => force === "decide") ||
    placedActs(resolutions).some((placed) => {
      const { act, paragraph } = placed;
      const words = paragraph.text.slice(act.verbSpan.start, act.action.end);
      return (
        forces.includes(act.force) &&
        (isExampleOfAsked(actor, placed) || (act.force === "authorize" && namesActor(words, actor)))
      );
    })
  );
}

/** "OP 8 does not invite States to do anything": where something else is asked of them with the verb. */
function notInThose(actor: Actor, forces: readonly Force[], acts: readonly PlacedAct[]): DraftStatement[] {
  const [first] = acts;
  const paragraphs = new Map(acts.map(({ paragraph }) => [paragraph.id, paragraph.label]));
  if (!first || paragraphs.size > 1) return [];
  const verbs = alternatives(forces.map(baseOf));
  return [
    {
      basis: "absence",
      text: `${first.paragraph.label} does not ${verbs} ${nameOf(actor)} to do anything.`,
      claim: {
        of: "act",
        resolutions: [first.resolution.id],
        forces,
        actors: [actor],
        paragraphs: [...paragraphs.keys()],
      },
      citations: [],
    },
  ];
}

/** That nobody is obliged only where nobody is; and what is done instead, if anything is. */
function nothingDemanded(
  actor: Actor,
  resolutions: readonly Resolution[],
  premise: QuestionFrame["premise"],
  asked: readonly PlacedAct[],
): string {
  const isOne = resolutions.length === 1;
  const verbs = oneOfEachForce(asked.filter(({ act }) => askingForces.has(act.force))).map(
    ({ act }) => act.force,
  );
  const subject = isOne ? `it ${listed(verbs.map(presentOf))}` : `they ${listed(verbs.map(baseOf))}`;
  const instead = verbs.length > 0 ? `, and ${subject} ${objectFor(actor)} instead` : "";
  const name = nameOf(actor);
  return bindsSomebody(resolutions)
    ? `Nothing in ${lowerThe(textNoun(resolutions))} is demanded of ${name}${instead}.`
    : `${obligesNobody(resolutions, premise)}: nothing in ${isOne ? "it" : "them"} is demanded of ${name}${instead}.`;
}

/** "them", where many are named; otherwise the name again, as short as it can be. */
function objectFor(actor: Actor): string {
  const isGroup = actorOfId(actor.id)?.kind === "group";
  const areMany = isGroup && /^[^,]*?s(?: of | to | in | for |,|$)/.test(actor.name);
  return areMany ? "them" : nameAgain(actor);
}

export function bindsSomebody(resolutions: readonly Resolution[]): boolean {
  return (
    placedActs(resolutions).some(({ act }) => bindingForces.includes(act.force)) ||
    resolutions.some((resolution) => paragraphsWithDuties(resolution).length > 0)
  );
}

function nothingAsked(forces: readonly Force[], actor: Actor, resolutions: readonly Resolution[]): string {
  const name = nameOf(actor);
  const text = textNoun(resolutions);
  const isOne = resolutions.length === 1;
  if (forces.length === 1 && (forces[0] === "request" || forces[0] === "demand")) {
    return `Nothing is ${pastOf(forces[0])} of ${name} in ${lowerThe(text)}.`;
  }
  const verbs = alternatives(forces.map(baseOf));
  return isOne
    ? `${text} does not ${verbs} ${name} to do anything.`
    : `${text} ${alternatives(forces.map(presentOf))} ${name} to do anything.`;
}

/** "The draft obliges nobody"; of several texts, "No resolution here obliges anybody". */
function obligesNobody(resolutions: readonly Resolution[], premise: QuestionFrame["premise"]): string {
  const does = premise === "penalty" ? "obliges and punishes" : "obliges";
  return `${textNoun(resolutions)} ${does} ${resolutions.length === 1 ? "nobody" : "anybody"}`;
}

/** That nobody is obliged by texts in which nobody is. */
export function obligingNobody(
  resolutions: readonly Resolution[],
  premise: QuestionFrame["premise"],
): DraftStatement {
  return {
    basis: "absence",
    text: `${obligesNobody(resolutions, premise)}: it contains no demand and no decision of its own.`,
    claim: { of: "act", resolutions: resolutions.map(({ id }) => id), forces: bindingForces },
    citations: [],
  };
}

function isOfStates({ id }: Actor): boolean {
  return actorOfId(id)?.family === "states";
}

/** "How does it punish …?" with nobody named: the acts show that nobody is bound. */
export function nobodyIsObliged(request: AnswerRequest): readonly DraftStatement[] {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const acts = placedActs(resolutions).filter(({ act }) => askingForces.has(act.force));
  const given = acts.filter(({ paragraph, resolution }) => isGiven(resolution, paragraph.id, request));
  const leadFor = leads(request);
  const bound = acts.filter(
    ({ act, paragraph, resolution }) =>
      bindingForces.includes(act.force) ||
      paragraphsWithDuties(resolution).some(({ id }) => id === paragraph.id),
  );
  if (bound.length > 0) return bound.flatMap((placed) => actSentences(placed, { lead: leadFor(placed) }));
  const [only, ...others] = resolutions;
  const isOfWholeText = frame.terms.length + frame.named.length === 0 && others.length === 0;
  // Whom a text binds, if anybody, are States.
  const toStates = given.filter(({ act }) => act.addressees.some(isOfStates));
  const firstOfForce = oneOfEachForce(toStates.length > 0 ? toStates : given);
  const verbs = listed(firstOfForce.map(({ act }) => presentOf(act.force)));
  const whom = toStates.length > 0 ? " States" : "";
  return [
    obligingNobody(resolutions, frame.premise),
    ...(only && isOfWholeText ? draftOnly(only, request) : []),
    ...(firstOfForce.length > 0
      ? [
          {
            basis: "quotation" as const,
            text: `It ${verbs}${whom}.`,
            citations: firstOfForce.map(verbCitation),
          },
        ]
      : []),
  ];
}
