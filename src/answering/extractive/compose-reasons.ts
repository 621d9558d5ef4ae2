import { askingForces, type Force } from "../../domain/acts.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import { notInTheText } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { resolveNamedUnit } from "../../domain/resolve-named-unit.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { allParagraphs, topLevelId } from "../../domain/units.ts";
import { conceptStrength, conceptsOf, namesSubject } from "../../language/concepts.ts";
import { leadUpTo, unitsStating } from "../../language/details.ts";
import { tokenize } from "../../language/tokenizer.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentences } from "./act-sentence.ts";
import { onThatOtherwise } from "./acts-of-actor.ts";
import type { RelevantPassage } from "./choose-relevant.ts";
import { composeActs } from "./compose-acts.ts";
import { composeTopic, operativeSentences, relevantPassages } from "./compose-topic.ts";
import { type Composed, isRefusal, leads, searchedResolutions } from "./composer.ts";
import { bestStanding, leastStanding, onSubjectOf } from "./narrow-acts.ts";
import { preambleSentence } from "./participle-sentence.ts";
import { isAddressedTo, type PlacedAct, placedActs, verbCitation } from "./placed-acts.ts";
import { listed, trimmed } from "./wording.ts";

const purpose =
  /\b(?:in order to|so as to|so that|with a view to|for the purpose of|with the aim of|aim(?:ed|ing) at|bearing in mind|in view of|given that|to ensure|to support|to foster)\b[^;]*/i;
/** What something that happened came of. */
const cause = /\b(?:due to|because(?: of)?|owing to|as a (?:result|consequence) of|caused by)\b/i;
const therefore = /\b(?:therefore|thus|hence|accordingly|consequently|for th(?:is|at) reason)\b/i;
/** Ahead of a verb. */
const ground =
  /\b(?:responding to|in (?:response to|light of)|considering|recogni[sz]ing|concerned|convinced|mindful|taking into account)\b[^;]*/i;
const mostGrounds = 4;
/** Where less than this share of the question stands in the acts, it need not be asked of them: "Why is crime dangerous for States?" */
const mostStanding = 0.75;
const nearly = 0.75;

/** The purposes that the acts in question give themselves; where they give none, what the preamble says on the same subject. */
export function composeReasons(request: AnswerRequest): Composed {
  const { frame } = request;
  if (frame.named.length + frame.actors.length + frame.forces.length === 0)
    return composeTopic(ofPreamble(request));
  const onlyTells = frame.forces.length > 0 && !frame.forces.some((force) => askingForces.has(force));
  // What is regretted or welcomed says itself why.
  if (!doesAnyOf(frame.forces, request) || (onlyTells && frame.named.length === 0))
    return composeActs(request);
  const ofThem = actsAskedAbout(request);
  const acts = frame.named.length > 0 ? ofThem : onSubjectOf(ofThem, request);
  const isAsked = frame.cues.has("asked-of") && frame.actors.length > 0 && frame.named.length === 0;
  const isOfOther =
    acts.length === 0 || (frame.terms.length > 0 && bestStanding(acts, frame) < leastStanding);
  // That somebody is asked for something, which nobody asks of them, has no reason.
  if (isAsked && isOfOther) return askedForOther(ofThem, request);
  if (acts.length === 0 && (frame.forces.length > 0 || ofThem.length > 0)) return composeActs(request);
  const purposes =
    frame.paragraphKind === "preambular" ? [] : acts.flatMap((placed) => purposeOf(placed, frame));
  const leadFor = leads(request);
  const grounds = acts.length === 0 || namesGround(frame) ? preambularGrounds(request) : [];
  const ofGrounds = () =>
    grounds.map(({ paragraph, resolution }) =>
      preambleSentence(paragraph, resolution, {
        lead: leadFor({ resolution, paragraph }),
        terms: frame.terms,
      }),
    );
  if (frame.named.length > 0 && purposes.length + grounds.length > 0) return [...purposes, ...ofGrounds()];
  if (purposes.length > 0)
    return bestStanding(acts, frame) >= mostStanding ? purposes : [...purposes, ...ofGrounds()];
  if (acts.length > 0)
    return [
      ...(grounds.length > 0 || !isOfAct(frame) ? [] : nothingSaidOfWhy(acts)),
      ...acts.flatMap((placed) => actSentences(placed, { lead: leadFor(placed) })),
      ...ofGrounds(),
    ];
  if (grounds.length > 0) return ofGrounds();
  const causes = relevantPassages(request).filter(({ paragraph }) => cause.test(paragraph.text));
  return causes.length > 0
    ? causes.flatMap(({ paragraph, resolution }) =>
        operativeSentences(paragraph, resolution, frame.terms, leadFor),
      )
    : notInTheText(searchedResolutions(request));
}

/** That what they are asked does not speak of the subject, and who is asked on that; or what they are asked. */
function askedForOther(ofThem: readonly PlacedAct[], request: AnswerRequest): Composed {
  const [actor, ...others] = request.frame.actors;
  const onThat = actor && others.length === 0 ? onThatOtherwise(actor, ofThem, request) : [];
  const isDenied = !isRefusal(onThat) && onThat[0]?.basis === "absence";
  return isDenied ? onThat : composeActs(request);
}

/** Of what the text does or asks; who "opposes a report" or "is suspended" need not be said to. */
function isOfAct({ named, forces, cues }: QuestionFrame): boolean {
  return named.length + forces.length > 0 || cues.has("asked-of");
}

/** "How come it condemns …?": whether it does; where no verb is named nothing of the kind is taken for granted. */
function doesAnyOf(forces: readonly Force[], request: AnswerRequest): boolean {
  return (
    forces.length === 0 ||
    searchedResolutions(request)
      .flatMap(allParagraphs)
      .some(({ acts, participles }) => [...acts, ...participles].some(({ force }) => forces.includes(force)))
  );
}

/** Why something is so is said in the preamble, where that speaks of it nearly as much as the operative part. */
function ofPreamble(request: AnswerRequest): AnswerRequest {
  const asked = { ...request, retrieval: { ...request.retrieval, passages: preambular(request) } };
  const best = ({ retrieval }: AnswerRequest) => Math.max(0, ...retrieval.passages.map(({ score }) => score));
  return best(asked) >= best(request) * nearly && relevantPassages(asked).length > 0 ? asked : request;
}

/** What is asked of somebody has its grounds where the subject is spoken of; where only the act is named any may be. */
function namesGround({ named, terms, doubtful = [] }: QuestionFrame): boolean {
  const isOfUnits = named.length > 0 && terms.length === 0;
  return isOfUnits || namesSubject(terms.filter((term) => !doubtful.includes(term)));
}

/** The preamble's best on the subject, even where it says less of it than the operative part. */
function preambularGrounds(request: AnswerRequest): RelevantPassage[] {
  return relevantPassages({
    ...request,
    retrieval: { ...request.retrieval, passages: preambular(request) },
  }).slice(0, mostGrounds);
}

function preambular(request: AnswerRequest): AnswerRequest["retrieval"]["passages"] {
  return request.retrieval.passages.filter(({ paragraph, resolution }) =>
    request.library
      .find(resolution)
      ?.paragraphs.some(({ id, kind }) => id === paragraph && kind === "preambular"),
  );
}

/** All acts of the paragraphs that the question names; else those towards its actors, with its forces. */
function actsAskedAbout(request: AnswerRequest): PlacedAct[] {
  const { frame } = request;
  return placedActs(searchedResolutions(request)).filter(({ act, paragraph, resolution }) => {
    if (frame.named.length > 0) return isNamed(paragraph, resolution, frame);
    return (
      (frame.forces.length === 0 || frame.forces.includes(act.force)) &&
      (frame.actors.length === 0 || frame.actors.some((actor) => isAddressedTo(actor, act)))
    );
  });
}

function isNamed({ id }: Paragraph, resolution: Resolution, { named }: QuestionFrame): boolean {
  return named.some((unit) => {
    const asked = resolveNamedUnit(resolution, unit);
    return asked !== null && topLevelId(resolution, asked) === topLevelId(resolution, id);
  });
}

function wordsOf({ act, paragraph }: PlacedAct): string {
  return paragraph.text.slice(act.verbSpan.start, act.action.end);
}

/** What the question names is what is asked; if it is the purpose that names most of that, it is no reason for it. */
function purposeOf(placed: PlacedAct, { terms }: QuestionFrame): DraftStatement[] {
  const before = groundBefore(placed);
  if (before) return [saysItself(before, placed)];
  const words = wordsOf(placed);
  const found = purpose.exec(words);
  if (!found) return [];
  const concepts = conceptsOf(terms);
  const standing = (text: string) => {
    const stems = tokenize(text).map(({ term }) => term);
    return concepts.filter((concept) => conceptStrength(concept, stems) > 0).length;
  };
  if (standing(found[0]) > standing(words.replace(found[0], ""))) return [];
  return [saysItself(found[0], placed)];
}

/** "Notes with concern the delays, and therefore requests …": what the act comes of; or what leads up to its verb, where that is a reason. */
function groundBefore({ act, paragraph }: PlacedAct): string | undefined {
  const { start, end } = leadUpTo(act, paragraph);
  const leadUp = paragraph.text.slice(start, end);
  const before = paragraph.acts.findLast(({ verbSpan }) => verbSpan.start < act.verbSpan.start);
  if (before && therefore.test(leadUp)) return paragraph.text.slice(before.verbSpan.start, before.action.end);
  return ground.exec(leadUp)?.[0] ?? purpose.exec(leadUp)?.[0];
}

function saysItself(words: string, { paragraph, resolution }: PlacedAct): DraftStatement {
  const quote = trimmed(words);
  return {
    basis: "quotation",
    text: `${paragraph.label} itself says: “${quote}”.`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  };
}

/** Of which acts it is certain that they give no reason themselves. */
function nothingSaidOfWhy(acts: readonly PlacedAct[]): DraftStatement[] {
  const resolutions = [...new Set(acts.map(({ resolution }) => resolution))];
  return resolutions.flatMap((resolution): DraftStatement[] => {
    const claimOn = ({ act, paragraph }: PlacedAct) => ({ paragraphs: [paragraph.id], acts: [act.id] });
    const silent = acts.filter(
      (placed) =>
        placed.resolution === resolution &&
        unitsStating(resolution, { detail: "reason", ...claimOn(placed) }).length === 0,
    );
    const labels = [...new Set(silent.map(({ paragraph }) => paragraph.label))];
    if (labels.length === 0) return [];
    const claim = {
      of: "detail" as const,
      detail: "reason" as const,
      resolutions: [resolution.id],
      paragraphs: silent.map(({ paragraph }) => paragraph.id),
      acts: silent.map(({ act }) => act.id),
    };
    const text = `${listed(labels)} ${labels.length === 1 ? "does" : "do"} not say why.`;
    return [{ basis: "absence", text, claim, citations: silent.map(verbCitation) }];
  });
}
