import type { Act, Actor } from "../../domain/acts.ts";
import type { Passage } from "../../domain/passages.ts";
import type { QuestionFrame } from "../../domain/questions.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { acronymOf } from "../../language/actor-relations.ts";
import { conceptsOf, namesSubject } from "../../language/concepts.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import { namesActor } from "../../language/names-actor.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence, itemSentences } from "./act-sentence.ts";
import { itemsAbout } from "./choose-items.ts";
import { absentActors, absentTerms, chooseRelevant, type RelevantPassage } from "./choose-relevant.ts";
import { type Composed, type Leads, leads, searchedParts, searchedResolutions } from "./composer.ts";
import { byExpectedKind, notInKind } from "./expected-kind.ts";
import { isNoun } from "./is-noun.ts";
import { nameOf } from "./names.ts";
import { nothingAbout, nothingOnThat } from "./nothing-on-that.ts";
import { withOfficialWords } from "./official-words.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { pointsBack } from "./points-back.ts";
import { preambleSentences } from "./preamble-sentences.ts";
import { roleSentences } from "./role-sentences.ts";
import { strangeNames } from "./strange-names.ts";
import { isOfStrangeStates } from "./strange-states.ts";
import { inSentencesWanted, wordsQuoted } from "./summary-length.ts";
import { listed } from "./wording.ts";

/** What the text says on a subject: operative paragraphs, then the preamble. */
export function composeTopic(request: AnswerRequest): Composed {
  const names = strangeNames(request);
  if (names.length > 0 && isAboutNothingElse(names, request)) return nothingOnThat(request);
  const placed = placedPassages(request);
  if (isOfStrangeStates(request)) return nothingOnThat(request);
  const { relevant, ofOtherKind } = byExpectedKind(placed, (some) => relevantAmong(some, request), request);
  if (relevant.length === 0) {
    const roles = rolesOfNamed(request);
    return roles.length > 0 ? roles : nothingOnThat(request);
  }
  const leadFor = leads(request);
  const missing = conceptsOf(absentTerms(placed, request))
    .map(({ printed }) => printed)
    .filter((phrase) => !isPartOf(names, phrase) && isNoun(phrase, request.frame.text));
  const notes = searchedResolutions(request).flatMap(({ footnotes }) => footnotes);
  const strangers = absentActors(placed, request).filter(
    (actor) => !notes.some(({ text }) => namesActor(text, actor)),
  );
  const { summary } = request.frame;
  const limit = summary && wordsQuoted(relevant.length, summary.length);
  const said = relevant.flatMap(({ paragraph, resolution }) =>
    paragraphSentences(paragraph, resolution, itemWords(request.frame), leadFor, limit),
  );
  const summed = summary ? inSentencesWanted(said, summary) : said;
  return [
    ...(strangers.length > 0 ? [notMentioned(strangers, request)] : []),
    ...(names.length > 0 ? [nothingAbout(names, request)] : []),
    ...(ofOtherKind ? notInKind(request) : []),
    ...summed,
    ...(missing.length > 0 ? [nothingAbout(missing, request)] : []),
  ];
}

/** What tells which items of a list are meant: where nothing else is named, whom the question names. */
function itemWords({ terms, actors }: QuestionFrame): readonly string[] {
  return terms.length > 0 ? terms : actors.map(({ name }) => name);
}

/** Nothing is asked beside the names, or only of somebody who is not in the text either. */
function isAboutNothingElse(names: readonly string[], request: AnswerRequest): boolean {
  const { actors, terms } = request.frame;
  const others = terms.filter((term) => !isPartOf(names, term));
  const isOfStrangers =
    actors.length > 0 && absentActors(placedPassages(request), request).length === actors.length;
  return isOfStrangers || (actors.length === 0 && !namesSubject(others));
}

function isPartOf(names: readonly string[], term: string): boolean {
  return names.some((name) => name.toLowerCase().includes(term));
}

/** Whether the question names actors of whom the text does not speak, beside a subject of which it does. */
export function namesStrangers(request: AnswerRequest): boolean {
  return absentActors(placedPassages(request), request).length > 0;
}

/** Actors that the text does not name. */
function notMentioned(actors: readonly Actor[], { frame }: AnswerRequest): DraftStatement {
  const terms = actors.map((actor) => acronymOf(actor) ?? actor.name);
  const claim = { of: "mention" as const, resolutions: frame.resolutions, terms };
  const text = `The text does not mention ${listed(actors.map(nameOf))}.`;
  return { basis: "absence", text, claim, citations: [] };
}

/** The passages that bear on the question, operative before preambular, each in the order of rank. */
export function relevantPassages(request: AnswerRequest): RelevantPassage[] {
  return relevantAmong(placedPassages(request), request);
}

function relevantAmong(placed: readonly RelevantPassage[], request: AnswerRequest): RelevantPassage[] {
  const chosen = chooseRelevant(placed, request);
  const rank = ({ paragraph }: RelevantPassage) => (paragraph.kind === "operative" ? 0 : 1);
  return [...chosen].sort((a, b) => rank(a) - rank(b));
}

/** What was retrieved, as it stands in the texts. */
export function placedPassages(request: AnswerRequest): RelevantPassage[] {
  return request.retrieval.passages.flatMap((passage) =>
    [passage, ...(passage.copies ?? [])].flatMap((place) => placedPassage(place, passage, request)),
  );
}

/** A passage, or a copy of it in another text. */
function placedPassage(
  place: Pick<Passage, "resolution" | "paragraph">,
  passage: Passage,
  { library }: AnswerRequest,
): RelevantPassage[] {
  const resolution = library.find(place.resolution);
  const paragraph = resolution?.paragraphs.find(({ id }) => id === place.paragraph);
  return resolution && paragraph ? [{ paragraph, resolution, passage }] : [];
}

/** What those paragraphs say in which the words stand, of all that may be searched. */
export function sentencesOfThose(
  isMeant: (paragraph: Paragraph) => boolean,
  terms: readonly string[],
  request: AnswerRequest,
): DraftStatement[] {
  const leadFor = leads(request);
  return searchedParts(request).flatMap((resolution) =>
    resolution.paragraphs
      .filter(isMeant)
      .flatMap((paragraph) => paragraphSentences(paragraph, resolution, terms, leadFor)),
  );
}

/** What a paragraph says in which the words stand. */
export function paragraphSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  terms: readonly string[],
  leadFor: Leads,
  limit?: number,
): DraftStatement[] {
  if (paragraph.kind !== "preambular")
    return operativeSentences(paragraph, resolution, terms, leadFor, limit);
  const lead = leadFor({ resolution, paragraph });
  return preambleSentences(paragraph, resolution, { lead, terms, ...(limit !== undefined && { limit }) });
}

/** The acts and items that have the words, with what they point back to and what points back to them; all of the paragraph's where none or all have. */
export function operativeSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  terms: readonly string[],
  leadFor: Leads,
  limit?: number,
): DraftStatement[] {
  const items = itemSentences(paragraph, resolution, { limit, choice: itemsAbout(paragraph, terms) });
  const options = () => ({
    lead: leadFor({ resolution, paragraph }),
    ...(limit !== undefined && { limit }),
    opensList: items.length > 0,
  });
  const words = withOfficialWords(terms);
  const placed = paragraph.acts.map((act): PlacedAct => ({ act, paragraph, resolution }));
  const isOn = placed.map(({ act }) => matchCount(act, paragraph, words) > 0);
  const isBack = paragraph.acts.map((act) => pointsBack(act, paragraph));
  const isTold = (at: number) => isOn[at] || (isBack[at] && isOn[at - 1]) || (isBack[at + 1] && isOn[at + 1]);
  const chosen = isOn.includes(true) ? placed.filter((_, at) => isTold(at)) : placed;
  return [
    ...(chosen.length > 0
      ? chosen.map((act) => actSentence(act, options()))
      : [readingOf(paragraph, resolution, leadFor)]),
    ...items,
  ];
}

function matchCount(act: Act, paragraph: Paragraph, terms: readonly string[]): number {
  const stems = stemsOf(paragraph.text.slice(act.verbSpan.start, act.action.end));
  return terms.filter((term) => hasTerm(stems, term)).length;
}

function readingOf(paragraph: Paragraph, resolution: Resolution, leadFor: Leads): DraftStatement {
  const quote = paragraph.text.replace(/[\s,;:.]+$/, "");
  return {
    basis: "quotation",
    text: `${leadFor.labelOf(resolution, paragraph)} reads “${quote}”.`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  };
}

/** "And Italy?": who is spoken of nowhere but in the front matter. When or where somebody does something is not told by that. */
function rolesOfNamed(request: AnswerRequest): DraftStatement[] {
  const [resolution, ...others] = searchedResolutions(request);
  const { actors, terms, details } = request.frame;
  if (!resolution || others.length > 0 || details) return [];
  return [...actors, ...terms.map((name) => ({ name }))].flatMap((named) => roleSentences(resolution, named));
}
