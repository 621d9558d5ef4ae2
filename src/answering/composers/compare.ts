import { findVersions } from "../../comparing/find-versions.ts";
import { type Actor, strengthOrder } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { resolveNamedUnit } from "../../domain/units.ts";
import { quoteAct, quoteActs, weightiestActs } from "../../sentences/quotations.ts";
import { sideBySide } from "./compare-paragraphs.ts";
import { changesBetween } from "./compare-versions.ts";
import type { ComposeRequest, Composer, Composition } from "./composer.ts";
import { noSuchUnit } from "./denial.ts";
import { noSuchAct } from "./denied-acts.ts";
import { clausesOf } from "./passage-clauses.ts";
import type { PlacedPassage } from "./passages-answering.ts";
import { addressesOf, onSubject, passagesLookedAt, placedPassages } from "./passages-answering.ts";
import type { PlacedAct, PlacedParagraph } from "./placed-acts.ts";
import { actsLookedAt, inForceOrder, isAskedOf, paragraphAt, textsOf } from "./placed-acts.ts";
import { titleOf } from "./properties.ts";
import { optionsFor, tellActs } from "./telling.ts";
import { textsSpeaking } from "./texts-speaking.ts";

/** Paragraphs, actors, subjects or texts side by side: first what sets them apart, then what each says. */
export const composeComparison: Composer = (request) => {
  const { reading, library } = request;
  const texts = textsOf(request);
  const [versions] = findVersions(texts);
  if (versions && reading.texts.length === 2) return changesBetween(versions, request);
  const actors = actorsCompared(request);
  const named = unitsCompared(request);
  const [missing] = named.filter(({ places }) => places.length === 0);
  if (missing) return { drafts: [], refusal: noSuchUnit(missing.unit, texts) };
  const places = named.flatMap((each) => each.places);
  if (places.length < 2 && actors.length > 1) return actorsSideBySide(actors, request);
  if (places.length < 2 && texts.length > 1 && !reading.sides.some(({ of }) => of === "subject"))
    return textsSideBySide(request);
  const [one, other] = places.length > 1 ? places : likeliest(request);
  if (!one || !other) return { drafts: [] };
  const { apart, each } = sideBySide([one, other], library, optionsFor(request));
  return { drafts: [...apart, ...each] };
};

function actorsCompared({ reading }: ComposeRequest) {
  const sides = reading.sides.flatMap((side) => (side.of === "actor" ? side.actor : []));
  return sides.length > 1 ? sides : reading.actors;
}

/** The paragraphs that are named, as sides or otherwise, and where each stands. */
function unitsCompared(request: ComposeRequest) {
  const { reading } = request;
  const sides = reading.sides.flatMap((side) => (side.of === "paragraph" ? side.unit : []));
  const units = sides.length > 1 ? sides : reading.paragraphs;
  return units.map((unit) => ({
    unit,
    places: textsOf(request).flatMap((text) => paragraphAt(text, resolveNamedUnit(text, unit))),
  }));
}

/** The likeliest passage of each subject, no paragraph twice; without subjects the two likeliest of all. */
function likeliest(request: ComposeRequest): PlacedParagraph[] {
  const chosen: PlacedPassage[] = [];
  for (const passages of request.retrieval.bySide ?? []) {
    const places = placedPassages({ ...request, retrieval: { ...request.retrieval, passages } });
    const best = places.find(({ paragraph }) => !chosen.some((each) => each.paragraph === paragraph));
    if (best) chosen.push(best);
  }
  return chosen.length > 1 ? chosen : placedPassages(request);
}

/** Of each so many more acts than the weightiest are told. */
const mostMore = 2;
/** Words quoted of each in the sentence that sets them side by side. */
const wordsOfEach = 15;

/** What is asked of each of several actors: in one sentence what is asked of each most strongly, then the rest. */
function actorsSideBySide(actors: readonly Actor[], request: ComposeRequest): Composition {
  const all = actsLookedAt(request);
  const byActor = actors.map((actor) => {
    const asked = all.filter((placed) => isAskedOf(actor, placed));
    const isByName = ({ act }: PlacedAct) => act.addressees.some(({ id }) => id === actor.id);
    const kept = onSubject(asked, request.retrieval);
    const byNameFirst = [...kept.filter(isByName), ...kept.filter((each) => !isByName(each))];
    return { actor, asked: inForceOrder(byNameFirst) };
  });
  const denied = byActor
    .filter(({ asked }) => asked.length === 0)
    .flatMap(({ actor }) => noSuchAct(request, { forces: strengthOrder, actors: [actor] }));
  // Acts that are addressed to several of them are told once.
  const [first, ...others] = new Set(byActor.flatMap(({ asked }) => asked.slice(0, 1)));
  const more = new Set(byActor.flatMap(({ asked }) => asked.slice(1, 1 + mostMore)));
  const told = [...more].filter((placed) => placed !== first && !others.includes(placed));
  const options = { ...optionsFor(request), words: wordsOfEach * (1 + others.length) };
  const together = first ? [quoteActs([first, ...others], options)] : [];
  return {
    drafts: [...denied, ...together, ...tellActs(told, request)],
    seeAlso: addressesOf(byActor.flatMap(({ asked }) => asked.slice(1 + mostMore))),
  };
}

/** Of a text on its own subject so many acts are told. */
const mostActs = 2;
const mostTexts = 6;
const wordsOfAct = 25;

/** Texts that are no versions of each other: the best clause of each on the subject; where there is none, what each is and asks. */
function textsSideBySide(request: ComposeRequest): Composition {
  const texts = textsOf(request);
  const ofActors = request.reading.actors.length > 0 ? texts.flatMap((text) => askedIn(text, request)) : [];
  if (ofActors.length > 0) return { drafts: ofActors };
  const passages = passagesLookedAt(request);
  const speaking = textsSpeaking(request, passages);
  const isSpokenOf = texts.length > 2 && speaking.isSure;
  const answering = passages.filter(({ score }) => score >= request.thresholds.answers);
  const bests = texts.flatMap(({ id }) => answering.find(({ resolution }) => resolution === id) ?? []);
  if (!isSpokenOf && bests.length < 2) return { drafts: texts.slice(0, mostTexts).flatMap(inBrief) };
  const told = isSpokenOf ? speaking.told : bests;
  return { drafts: told.slice(0, mostTexts).flatMap((passage) => clausesOf(passage, request)) };
}

/** What a text asks of those that the question names, or that it asks nothing of them. */
function askedIn({ id }: Resolution, request: ComposeRequest): Draft[] {
  const ofText = { ...request, reading: { ...request.reading, texts: [id] } };
  const { actors } = request.reading;
  const asked = actsLookedAt(ofText).filter((placed) => actors.some((actor) => isAskedOf(actor, placed)));
  if (asked.length === 0) return noSuchAct(ofText, { forces: strengthOrder });
  return inForceOrder(asked).map((act) => quoteAct(act, { among: "several", words: wordsOfAct }));
}

function inBrief(resolution: Resolution): Draft[] {
  const acts = weightiestActs(resolution).slice(0, mostActs);
  return [titleOf(resolution), ...acts.map((act) => quoteAct(act, { among: "several" }))];
}
