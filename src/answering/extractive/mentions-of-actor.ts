import { type Actor, askingForces } from "../../domain/acts.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { withDescendants } from "../../domain/units.ts";
import { acronymOf, isPartOf } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { namesSubject } from "../../language/concepts.ts";
import { namesActor, saysWhatToDo } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { composeTopic } from "./compose-topic.ts";
import { type Composed, isGiven, isRefusal, type Leads, leads, searchedParts } from "./composer.ts";
import { correctedPremise } from "./correct-premise.ts";
import { footnoteSentences } from "./footnote-sentences.ts";
import { lowerThe, nameOf, textNoun } from "./names.ts";
import { nothingAbout } from "./nothing-on-that.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isExampleOfAsked, type PlacedAct, placedActs } from "./placed-acts.ts";
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
  const rank = ({ paragraph }: (typeof places)[number]) =>
    (saysWhatToDo(paragraph.text, actor) ? 2 : 0) + (paragraph.kind === "operative" ? 1 : 0);
  const mentions = (actorOfId(actor.id)?.family === "states" ? [] : places)
    .filter((place) => rank(place) > 1 || isGiven(place.resolution, place.paragraph.id, request))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, mostMentions)
    .flatMap(({ paragraph, resolution }) => mentionsIn(paragraph, resolution, actor, leadFor));
  const isDeniable = isOfActs && !request.frame.guessed;
  const nothing = premise ? [premise] : nothingIfAskedNothing(actor, resolutions);
  const said = [...(isDeniable ? nothing : []), ...roles, ...mentions];
  return said.length > 0 ? said : composeTopic(request);
}

/** That nothing is asked of it, unless it is to be asked. */
export function nothingIfAskedNothing(actor: Actor, resolutions: readonly Resolution[]): DraftStatement[] {
  const isToBe = placedActs(resolutions).some(
    (placed) => isToBeAsked(actor, placed) || isExampleOfAsked(actor, placed),
  );
  const isToDo = resolutions.some(({ paragraphs }) =>
    paragraphs
      .filter(({ kind }) => kind !== "preambular")
      .flatMap(withDescendants)
      .some(({ text }) => saysWhatToDo(text, actor)),
  );
  return isToBe || isToDo ? [] : [nothingAsked(actor, resolutions)];
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
  const inPreamble = resolutions.some(({ paragraphs }) =>
    paragraphs.some(({ kind, text }) => kind === "preambular" && saysWhatToDo(text, actor)),
  );
  const place = inPreamble ? "the operative part of " : "";
  return {
    basis: "absence",
    text: `Nothing is asked of ${nameOf(actor)}${ofAll ? " by name" : ""} in ${place}${lowerThe(textNoun(resolutions))}.`,
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
