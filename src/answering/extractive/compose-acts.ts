import { type Act, type Actor, type Force, strengthOrder } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import { nounFor } from "../../domain/labels.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { allParagraphs, withDescendants } from "../../domain/units.ts";
import { mannerNouns } from "../../language/action-verbs.ts";
import { acronymOf, answersFor } from "../../language/actor-relations.ts";
import { actorOfId } from "../../language/actors.ts";
import { type Concept, conceptStrength, conceptsOf } from "../../language/concepts.ts";
import { findActors } from "../../language/find-actors.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence, actSentences, type PlacedAct } from "./act-sentence.ts";
import { composeTopic } from "./compose-topic.ts";
import { leads, searchedResolutions } from "./composer.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { baseOf, listed as listedWords, pastOf, presentOf, trimmed, verbOf } from "./wording.ts";

/** Forces with which something is asked of somebody. */
export const askingForces: ReadonlySet<Force> = new Set(strengthOrder);

/** Who is asked what, from the acts: complete, grouped by force, the wrong premise put right first. */
export function composeActs(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  if (frame.listing) return listActs(request);
  if (frame.actors.length === 0)
    return frame.forces.length > 0 ? actsOfForce(request) : nobodyIsObliged(request);
  const answers = frame.actors.map((actor) => actsForActor(actor, request));
  const statements = answers.flatMap((answer) => ("outcome" in answer ? [] : answer));
  const refusals = answers.filter((answer): answer is Refusal => "outcome" in answer);
  const [first] = refusals;
  if (statements.length === 0 && first) return first;
  const missing = refusals.flatMap(({ text, claim }): DraftStatement[] =>
    claim ? [{ basis: "absence", text: text.split(/(?<=\.)\s/)[0] ?? text, claim, citations: [] }] : [],
  );
  return [...statements, ...missing];
}

/** One sentence a paragraph: its verbs and to whom each is addressed, with what is asked where that is hedged. */
function listActs(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const listed = placedActs(resolutions)
    .filter(({ act }) => frame.actors.length === 0 || frame.actors.some((actor) => isAddressedTo(actor, act)))
    .filter(({ act }) =>
      frame.listing === "addressees"
        ? act.addressees.length > 0
        : frame.listing !== "hedges" || act.hedges.length > 0,
    );
  if (listed.length === 0) return notInTheText(resolutions, undefined, [], []);
  const leadFor = leads(request);
  if (frame.listing === "hedges")
    return listed.map((placed) =>
      actSentence(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind), limit: 12 }),
    );
  const paragraphs = new Set(listed.map(({ paragraph }) => paragraph));
  return [...paragraphs].map((paragraph): DraftStatement => {
    const acts = listed.filter((placed) => placed.paragraph === paragraph);
    const clauses = acts.map(({ act }) =>
      [verbOf(act), trimmed(paragraph.text.slice(act.verbSpan.end, act.action.start))]
        .filter(Boolean)
        .join(" "),
    );
    return {
      basis: "quotation",
      text: `${paragraph.label} ${clauses.join("; ")}.`,
      citations: acts.map(verbCitation),
    };
  });
}

export function placedActs(resolutions: readonly Resolution[]): PlacedAct[] {
  return resolutions.flatMap((resolution) =>
    allParagraphs(resolution).flatMap((paragraph) =>
      paragraph.acts.map((act) => ({ act, paragraph, resolution })),
    ),
  );
}

export function isAddressedTo(actor: Actor, act: Act): boolean {
  return act.addressees.some((addressee) => answersFor(actor, addressee));
}

function actsForActor(actor: Actor, request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const all = placedActs(resolutions);
  const ofActor = all.filter(({ act }) => isAddressedTo(actor, act));
  const direct = narrowed(ofActor, frame);
  if (ofActor.length > 0 && direct.length === 0) return composeTopic(request);
  const asked =
    frame.forces.length > 0 ? direct.filter(({ act }) => frame.forces.includes(act.force)) : direct;
  const colloquial = frame.forces.every((force) => force === "request");
  const others =
    asked.length === 0 || (colloquial && frame.forces.length > 0)
      ? direct.filter((placed) => !asked.includes(placed))
      : [];
  const related = isGroup(actor)
    ? []
    : all.filter((placed) => concerns(actor, placed) && !direct.includes(placed));
  if (direct.length + related.length === 0) {
    const isAsking = frame.forces.length === 0 || frame.forces.some((force) => askingForces.has(force));
    return isAsking ? mentionsOrRefusal(actor, request) : correctedPremise(actor, frame, resolutions, []);
  }
  const leadFor = leads(request);
  const sentence = (placed: PlacedAct) =>
    actSentences(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind) });
  return [
    ...correctedPremise(actor, frame, resolutions, asked),
    ...inForceOrder(asked).flatMap(sentence),
    ...inForceOrder(others).flatMap(sentence),
    ...related.flatMap(sentence),
  ];
}

/** At least this share of what the question says the acts are about must stand in an act. */
const leastStanding = 0.5;

/** Where the question says what the acts are about, those that are about it; none where it is a known subject and no act is. */
function narrowed(acts: readonly PlacedAct[], { terms, premise }: QuestionFrame): readonly PlacedAct[] {
  const concepts = conceptsOf(terms);
  if (concepts.length === 0) return acts;
  const scored = acts.map((placed) => ({ placed, standing: standingOf(concepts, placed) }));
  const best = Math.max(0, ...scored.map(({ standing }) => standing));
  if (best >= leastStanding)
    return scored
      .filter(({ standing }) => standing >= Math.max(leastStanding, best * 0.8))
      .map(({ placed }) => placed);
  const isKnown = concepts.some(({ official }) => official.length > 0);
  return isKnown && !premise && best === 0 ? [] : acts;
}

function standingOf(concepts: readonly Concept[], { act, paragraph }: PlacedAct): number {
  const items = paragraph.subparagraphs.flatMap(withDescendants).map(({ text }) => text);
  const stems = tokenize([paragraph.text.slice(act.verbSpan.start, act.action.end), ...items].join(" ")).map(
    ({ term }) => term,
  );
  return concepts.reduce((sum, concept) => sum + conceptStrength(concept, stems), 0) / concepts.length;
}

/** What is asked of somebody else and speaks of the actor. */
function concerns(actor: Actor, { act, paragraph }: PlacedAct): boolean {
  if (!askingForces.has(act.force)) return false;
  if (act.forum?.id === actor.id) return true;
  return findActors(paragraph.text.slice(act.action.start, act.action.end)).some(
    (found) => found.actor.id === actor.id,
  );
}

function isGroup(actor: Actor): boolean {
  const kind = actorOfId(actor.id)?.kind;
  return kind === "group";
}

/** The first sentence, where the question takes for granted what no act bears out. */
function correctedPremise(
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
  const binding: Force[] = ["demand", "decide"];
  const isBound = asked.some(({ act }) => binding.includes(act.force));
  if (!premise || premise === "adoption" || isBound) return [];
  const does = premise === "penalty" ? "obliges and punishes nobody" : "obliges nobody";
  return [
    {
      basis: "absence",
      text: `${text} ${does}: nothing in it is demanded of ${nameOf(actor)}, and it ${listedWords(oneOfEachForce(asked).map(({ act }) => presentOf(act.force)))} instead.`,
      claim: { of: "act", resolutions: ids, forces: binding, actors: [actor] },
      citations: oneOfEachForce(asked).map(verbCitation),
    },
  ];
}

function oneOfEachForce(acts: readonly PlacedAct[]): PlacedAct[] {
  return [...new Map([...acts].reverse().map((placed) => [placed.act.force, placed])).values()].reverse();
}

function verbCitation({ act, paragraph, resolution }: PlacedAct) {
  const quote = paragraph.text.slice(act.verbSpan.start, act.action.start).replace(/[\s,;:]+$/, "");
  return { resolution: resolution.id, unit: paragraph.id, quote };
}

function nothingAsked(forces: readonly Force[], actor: Actor, text: string): string {
  const name = nameOf(actor);
  if (forces.length === 1 && (forces[0] === "request" || forces[0] === "demand")) {
    return `Nothing is ${pastOf(forces[0])} of ${name} in ${lowerThe(text)}.`;
  }
  return `${text} does not ${listedWords(forces.map(baseOf)).replace(/ and /, " or ")} ${name} to do anything.`;
}

/** "UNICRI (United Nations … Institute)" for an actor with an acronym. */
export function nameOf(actor: Actor): string {
  const acronym = acronymOf(actor);
  const article =
    /^(?:Secretary|Commission|Conference|General|Security|Human|Economic|United|Executive|President|Office|World|High)/.test(
      actor.name,
    )
      ? "the "
      : "";
  return `${article}${actor.name}${acronym ? ` (${acronym})` : ""}`;
}

function textNoun(resolutions: readonly Resolution[]): string {
  const [only] = resolutions;
  return resolutions.length === 1 && only ? `The ${nounFor(only)}` : "No resolution here";
}

function lowerThe(text: string): string {
  return text.replace(/^The/, "the").replace(/^No resolution here/, "the resolutions here");
}

/** An actor of whom nothing is asked: where it is spoken of all the same, or that it is not. */
function mentionsOrRefusal(actor: Actor, request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const resolutions = searchedResolutions(request);
  const places = resolutions.flatMap((resolution) =>
    resolution.paragraphs
      .filter((paragraph) =>
        [paragraph, ...paragraph.subparagraphs].some(({ text }) =>
          findActors(text).some((found) => answersFor(actor, found.actor)),
        ),
      )
      .map((paragraph) => ({ paragraph, resolution })),
  );
  if (places.length === 0)
    return notInTheText(resolutions, nameOf(actor), [acronymOf(actor) ?? actor.name], []);
  const leadFor = leads(request);
  const nothing: DraftStatement = {
    basis: "absence",
    text: `Nothing is asked of ${nameOf(actor)} in ${lowerThe(textNoun(resolutions))}.`,
    claim: {
      of: "act",
      resolutions: resolutions.map(({ id }) => id),
      actors: [actor],
      forces: [...askingForces],
    },
    citations: [],
  };
  const mentions = places.slice(0, 4).flatMap(({ paragraph, resolution }) =>
    paragraph.kind === "preambular"
      ? [
          preambleSentence(paragraph, resolution, {
            lead: leadFor(resolution, paragraph.kind),
            terms: [actor.name],
            limit: 40,
          }),
        ]
      : paragraph.acts
          .filter((act) =>
            findActors(paragraph.text.slice(act.verbSpan.start, act.action.end)).some((found) =>
              answersFor(actor, found.actor),
            ),
          )
          .flatMap((act) =>
            actSentences({ act, paragraph, resolution }, { lead: leadFor(resolution, paragraph.kind) }),
          ),
  );
  return [nothing, ...mentions];
}

/** "Which paragraphs urge …", "What is welcomed?": all acts of the force, then the preamble's participles. */
function actsOfForce(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const leadFor = leads(request);
  const manner = mannerAsked(frame.text);
  const inManner = ({ verb }: { readonly verb: string }) =>
    manner === undefined || verb.toLowerCase().includes(manner);
  const isExcluded = (act: Act) => frame.excludedActors.some((actor) => isAddressedTo(actor, act));
  const acts = placedActs(resolutions).filter(
    ({ act }) => hasForce(act, frame.forces) && inManner(act) && !isExcluded(act),
  );
  const verbatim = withVerbAsked(
    acts.map((placed) => ({ ...placed, verb: placed.act.verb })),
    frame,
  );
  const about = narrowed(verbatim, frame);
  const wanted = frame.paragraphKind === "preambular" ? [] : about.length > 0 ? about : acts;
  const operative = wanted.flatMap((placed) =>
    actSentences(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind) }),
  );
  const inPreamble =
    frame.paragraphKind === "operative"
      ? []
      : resolutions.flatMap((resolution) =>
          resolution.paragraphs
            .filter(({ participles }) =>
              participles.some((participle) => hasForce(participle, frame.forces) && inManner(participle)),
            )
            .map((paragraph) => ({ paragraph: onlyParticiples(paragraph, frame.forces), resolution })),
        );
  const asVerbs = inPreamble.map((placed) => ({
    ...placed,
    verb: placed.paragraph.participles.map(({ verb }) => verb).join(" "),
  }));
  const preambular = withVerbAsked(asVerbs, frame).map(({ paragraph, resolution }) =>
    preambleSentence(paragraph, resolution, {
      lead: leadFor(resolution, paragraph.kind),
      terms: frame.terms,
    }),
  );
  const none =
    frame.paragraphKind === "preambular" || operative.length > 0 ? [] : noSuchAct(frame, resolutions);
  const statements = [...none, ...operative, ...preambular];
  return statements.length > 0 ? statements : notInTheText(resolutions, undefined, [], []);
}

/** Of several verbs of one force, those that were asked for: "what is underscored?"; all where none is printed so. */
function withVerbAsked<T extends { readonly verb: string }>(
  acts: readonly T[],
  { verbs = [] }: QuestionFrame,
): readonly T[] {
  const asked = new Set(verbs.flatMap((verb) => tokenize(verb).map(({ term }) => term)));
  const same = acts.filter(({ verb }) => tokenize(verb).some(({ term }) => asked.has(term)));
  return same.length > 0 ? same : acts;
}

/** What is noted "with concern" is a concern too. */
function hasForce(
  { force, verb }: { readonly force: Force; readonly verb: string },
  forces: readonly Force[],
): boolean {
  return forces.includes(force) || (forces.includes("concern") && /\b(?:concern|alarm)/i.test(verb));
}

/** "with appreciation", "with concern": how something is noted. */
function mannerAsked(text: string): string | undefined {
  const noun = /\bwith (?:\w+ )?([a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  return noun && mannerNouns.has(noun) ? noun : undefined;
}

function onlyParticiples<P extends Pick<Paragraph, "participles">>(
  paragraph: P,
  forces: readonly Force[],
): P {
  return {
    ...paragraph,
    participles: paragraph.participles.filter((participle) => hasForce(participle, forces)),
  };
}

function noSuchAct({ forces }: QuestionFrame, resolutions: readonly Resolution[]): DraftStatement[] {
  const claim = { of: "act" as const, resolutions: resolutions.map(({ id }) => id), forces };
  const verbs = listedWords(forces.map(pastOf)).replace(/ and /, " or ");
  return [
    {
      basis: "absence",
      text: `Nothing and nobody is ${verbs} in the operative part of ${lowerThe(textNoun(resolutions))}.`,
      claim,
      citations: [],
    },
  ];
}

/** "How does it punish …?" with nobody named: the acts show that nobody is bound. */
export function nobodyIsObliged(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const binding: Force[] = ["demand", "decide"];
  const acts = placedActs(resolutions).filter(({ act }) => askingForces.has(act.force));
  const leadFor = leads(request);
  const bound = acts.filter(({ act }) => binding.includes(act.force));
  if (bound.length > 0)
    return bound.flatMap((placed) =>
      actSentences(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind) }),
    );
  const firstOfForce = oneOfEachForce(acts);
  const does = frame.premise === "penalty" ? "punishes nobody and obliges nobody" : "obliges nobody";
  const verbs = listedWords(firstOfForce.map(({ act }) => presentOf(act.force)));
  return [
    {
      basis: "absence",
      text: `${textNoun(resolutions)} ${does}: it contains no demand and no decision of its own.`,
      claim: { of: "act", resolutions: resolutions.map(({ id }) => id), forces: binding },
      citations: [],
    },
    ...(firstOfForce.length > 0
      ? [{ basis: "quotation" as const, text: `It ${verbs}.`, citations: firstOfForce.map(verbCitation) }]
      : []),
  ];
}

/** Grouped by force, the strongest first; within a force in the order of the text. */
function inForceOrder(acts: readonly PlacedAct[]): PlacedAct[] {
  const rank = ({ act }: PlacedAct) =>
    strengthOrder.includes(act.force) ? strengthOrder.indexOf(act.force) : strengthOrder.length;
  return [...acts].sort((a, b) => rank(a) - rank(b));
}
