import { type Actor, askingForces } from "../../domain/acts.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { withDescendants } from "../../domain/units.ts";
import { acronymOf, isPartOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { namesSubject } from "../../language/concepts.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composed, isGiven, isRefusal, type Leads, leads, searchedParts } from "./composer.ts";
import { correctedPremise } from "./correct-premise.ts";
import { footnoteSentences } from "./footnote-sentences.ts";
import { lowerThe, nameOf, textNoun } from "./names.ts";
import { nothingAbout } from "./nothing-on-that.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { type PlacedAct, placedActs } from "./placed-acts.ts";
import { roleSentences } from "./role-sentences.ts";
import { isOfStrangeStates } from "./strange-states.ts";

/** At most so many paragraphs are quoted that speak of an actor of whom nothing is asked. */
const mostMentions = 4;

/** An actor of whom nothing is asked: where it is spoken of all the same, or that it is not. */
export function mentionsOrRefusal(actor: Actor, request: AnswerRequest): Composed {
  const resolutions = searchedParts(request);
  const places = resolutions.flatMap((resolution) =>
    resolution.paragraphs
      .filter((paragraph) => withDescendants(paragraph).some(({ text }) => namesActor(text, actor)))
      .map((paragraph) => ({ paragraph, resolution })),
  );
  const [only, ...others] = resolutions;
  const roles = only && others.length === 0 ? [...roleSentences(only, actor), ...notesOn(actor, only)] : [];
  if (places.length + roles.length === 0) return notMentioned(actor, request);
  const leadFor = leads(request);
  const isOfActs = request.frame.paragraphKind === undefined || request.frame.paragraphKind === "operative";
  const [premise] = correctedPremise(actor, { ...request.frame, forces: [] }, resolutions, []);
  // Of States something is said everywhere.
  const mentions = (actorOfId(actor.id)?.family === "states" ? [] : places)
    .filter(({ paragraph, resolution }) => isGiven(resolution, paragraph.id, request))
    .sort((a, b) => Number(b.paragraph.kind === "operative") - Number(a.paragraph.kind === "operative"))
    .slice(0, mostMentions)
    .flatMap(({ paragraph, resolution }) => mentionsIn(paragraph, resolution, actor, leadFor));
  const nothing = premise ? [premise] : nothingIfAskedNothing(actor, resolutions);
  return [...(isOfActs ? nothing : []), ...roles, ...mentions];
}

/** That nothing is asked of it, unless it is to be asked. */
export function nothingIfAskedNothing(actor: Actor, resolutions: readonly Resolution[]): DraftStatement[] {
  const isToBe = placedActs(resolutions).some((placed) => isToBeAsked(actor, placed));
  return isToBe ? [] : [nothingAsked(actor, resolutions)];
}

/** "Decides to invite the Committee to attend": asked all the same, if not by the act itself. */
function isToBeAsked(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  const asking = toAsk.exec(paragraph.text.slice(act.action.start, act.action.end));
  return asking !== null && namesActor(asking[0], actor);
}

const toAsk =
  /\bto (?:invite|request|ask|encourage|call (?:up)?on|urge|authorize|instruct|direct)\b[^;]{0,160}/;

/** An actor that stands nowhere; what the text says of the subject is told all the same, where the question names one. */
function notMentioned(actor: Actor, request: AnswerRequest): Composed {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const names = [acronymOf(actor) ?? actor.name];
  const refusal = notInTheText(resolutions, nameOf(actor), names);
  const isOnSubject = namesSubject(frame.terms);
  if (resolutions.length > 1 || frame.actors.length > 1 || !isOnSubject || isOfStrangeStates(request))
    return refusal;
  const topic = composeTopic({ ...request, frame: { ...frame, intent: "topic", actors: [] } });
  return isRefusal(topic) ? refusal : [nothingAbout([nameOf(actor)], request), ...topic];
}

/** Footnotes that name the actor. */
function notesOn(actor: Actor, resolution: Resolution): DraftStatement[] {
  return resolution.footnotes
    .filter(({ text }) => namesActor(text, actor))
    .slice(0, mostMentions)
    .flatMap((note) => footnoteSentences(note, resolution));
}

/** By name, where all of those are asked to whom the actor belongs. */
export function nothingAsked(actor: Actor, resolutions: readonly Resolution[]): DraftStatement {
  const ofAll = placedActs(resolutions).some(({ act }) =>
    act.addressees.some((addressee) => isPartOf(actor, addressee)),
  );
  return {
    basis: "absence",
    text: `Nothing is asked of ${nameOf(actor)}${ofAll ? " by name" : ""} in ${lowerThe(textNoun(resolutions))}.`,
    claim: {
      of: "act",
      resolutions: resolutions.map(({ id }) => id),
      actors: [actor],
      forces: [...askingForces],
    },
    citations: [],
  };
}

/** The paragraph's opening in the preamble, elsewhere the acts whose words name the actor. */
export function mentionsIn(
  paragraph: Paragraph,
  resolution: Resolution,
  actor: Actor,
  leadFor: Leads,
): DraftStatement[] {
  if (paragraph.kind === "preambular") {
    const lead = leadFor({ resolution, paragraph });
    return [preambleSentence(paragraph, resolution, { lead, terms: [actor.name] })];
  }
  return paragraph.acts
    .filter((act) => namesActor(paragraph.text.slice(act.verbSpan.start, act.action.end), actor))
    .flatMap((act) =>
      actSentences({ act, paragraph, resolution }, { lead: leadFor({ resolution, paragraph }) }),
    );
}
