import type { Act, Force } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { mannerNouns } from "../../language/action-verbs.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { composeTopic } from "./compose-topic.ts";
import { isRefusal, type Leads, leads, searchedParts } from "./composer.ts";
import { lowerThe, textNoun } from "./names.ts";
import { narrowed } from "./narrow-acts.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isAddressedTo, placedActs } from "./placed-acts.ts";
import { listed, pastOf } from "./wording.ts";

/** "Which paragraphs urge …", "What is welcomed?": all acts of the force, then the preamble's participles. */
export function actsOfForce(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const { frame } = request;
  const resolutions = searchedParts(request);
  const leadFor = leads(request);
  const operative = operativeSentences(request, leadFor);
  const preambular = preambularSentences(request, leadFor);
  const looksForActs = frame.paragraphKind === undefined || frame.paragraphKind === "operative";
  const none = looksForActs && operative.length === 0 ? noSuchAct(frame, resolutions) : [];
  const statements = [...none, ...operative, ...preambular, ...onSubject(request, operative, preambular)];
  return statements.length > 0 ? statements : notInTheText(resolutions, undefined, [], []);
}

/** What is said on the subject with other verbs, where nothing is said with the one asked for. */
function onSubject(
  request: AnswerRequest,
  ...found: readonly (readonly DraftStatement[])[]
): readonly DraftStatement[] {
  if (request.frame.terms.length === 0 || found.some((statements) => statements.length > 0)) return [];
  const topic = composeTopic({ ...request, frame: { ...request.frame, actors: [], forces: [] } });
  return isRefusal(topic) ? [] : topic;
}

/** The acts of the force, of those the ones about what the question names; all where none is about it. */
function operativeSentences(request: AnswerRequest, leadFor: Leads): DraftStatement[] {
  const { frame } = request;
  const isExcluded = (act: Act) => frame.excludedActors.some((actor) => isAddressedTo(actor, act));
  const acts = placedActs(searchedParts(request)).filter(
    ({ act }) => isAsked(act, frame) && !isExcluded(act),
  );
  const sameVerb = withVerbAsked(acts, frame, ({ act }) => act.verb);
  const about = narrowed(sameVerb, frame);
  return (about.length > 0 ? about : acts).flatMap((placed) =>
    actSentences(placed, { lead: leadFor(placed.resolution, placed.paragraph.kind) }),
  );
}

/** Preambular paragraphs that open a clause with the force; only those clauses of them. */
function preambularSentences(request: AnswerRequest, leadFor: Leads): DraftStatement[] {
  const { frame } = request;
  const placed = searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(({ participles }) => participles.some((participle) => isAsked(participle, frame)))
      .map((paragraph) => ({ paragraph: onlyParticiples(paragraph, frame.forces), resolution })),
  );
  const verbsOf = ({ paragraph }: { readonly paragraph: Paragraph }) =>
    paragraph.participles.map(({ verb }) => verb).join(" ");
  return withVerbAsked(placed, frame, verbsOf).map(({ paragraph, resolution }) =>
    preambleSentence(paragraph, resolution, {
      lead: leadFor(resolution, paragraph.kind),
      terms: frame.terms,
    }),
  );
}

/** Whether an act or participle has a force that is asked for, in the manner asked for: "noted with concern". */
function isAsked(
  { force, verb }: { readonly force: Force; readonly verb: string },
  { forces, text }: QuestionFrame,
): boolean {
  const manner = mannerAsked(text);
  return hasForce({ force, verb }, forces) && (manner === undefined || verb.toLowerCase().includes(manner));
}

/** Of several verbs of one force, those that were asked for: "what is underscored?"; all where none is printed so. */
function withVerbAsked<T>(
  acts: readonly T[],
  { verbs = [] }: QuestionFrame,
  verbOf: (act: T) => string,
): readonly T[] {
  const asked = new Set(verbs.flatMap((verb) => tokenize(verb).map(({ term }) => term)));
  const same = acts.filter((act) => tokenize(verbOf(act)).some(({ term }) => asked.has(term)));
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

function noSuchAct({ forces }: QuestionFrame, resolutions: readonly Resolution[]): DraftStatement[] {
  const claim = { of: "act" as const, resolutions: resolutions.map(({ id }) => id), forces };
  const verbs = listed(forces.map(pastOf)).replace(/ and /, " or ");
  return [
    {
      basis: "absence",
      text: `Nothing and nobody is ${verbs} in the operative part of ${lowerThe(textNoun(resolutions))}.`,
      claim,
      citations: [],
    },
  ];
}

function onlyParticiples(paragraph: Paragraph, forces: readonly Force[]): Paragraph {
  return {
    ...paragraph,
    participles: paragraph.participles.filter((participle) => hasForce(participle, forces)),
  };
}
