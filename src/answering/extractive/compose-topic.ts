import type { Act, Actor } from "../../domain/acts.ts";
import type { DraftStatement, Refusal } from "../../domain/answers.ts";
import type { Passage } from "../../domain/passages.ts";
import { notInTheText, outOfScope, whatWasSearched } from "../../domain/refusals.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { acronymOf } from "../../language/actor-relations.ts";
import { conceptsOf } from "../../language/concepts.ts";
import { hasTerm, stemsOf, unitsMentioning } from "../../language/mentions.ts";
import { isOrdinal, numberOf } from "../../language/numerals.ts";
import { speaksOfTheText } from "../../language/off-topic.ts";
import { wordsOf } from "../../language/words.ts";
import type { AnswerRequest } from "../../ports.ts";
import { actSentence, itemSentences } from "./act-sentence.ts";
import { itemsAbout } from "./choose-items.ts";
import { absentActors, absentTerms, chooseRelevant, type RelevantPassage } from "./choose-relevant.ts";
import { roleSentences } from "./compose-metadata.ts";
import { type Leads, leads, searchedResolutions } from "./composer.ts";
import { byExpectedKind, notInKind } from "./expected-kind.ts";
import { nameOf } from "./names.ts";
import { preambleSentence } from "./participle-sentence.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { strangeNames } from "./strange-names.ts";
import { listed } from "./wording.ts";

/** What the text says on a subject: operative paragraphs, then the preamble. */
export function composeTopic(request: AnswerRequest): readonly DraftStatement[] | Refusal {
  const names = strangeNames(request);
  if (names.length > 0 && isAboutNothingElse(names, request))
    return notInTheText(searchedResolutions(request), listed(names), names, nearestOf(request));
  const { relevant, ofOtherKind } = byExpectedKind(relevantPassages(request), request);
  if (relevant.length === 0) {
    const roles = rolesOfNamed(request);
    return roles.length > 0 ? roles : nothingOnThat(request);
  }
  const wanted = figuresAsked.find(([pattern]) => pattern.test(request.frame.text));
  if (wanted && !relevant.some(({ paragraph }) => states(paragraph, wanted[1])))
    return noFigure(request, wanted[2]);
  const leadFor = leads(request);
  const terms = wordsAsked(request);
  const placed = placedPassages(request);
  const missing = absentTerms(placed, request).filter((term) => !isPartOf(names, term));
  const strangers = absentActors(placed, request);
  const said = relevant.flatMap(({ paragraph, resolution }) =>
    paragraph.kind === "preambular"
      ? [
          preambleSentence(paragraph, resolution, {
            lead: leadFor(resolution, paragraph.kind),
            terms,
          }),
        ]
      : operativeSentences(paragraph, resolution, request.frame.terms, leadFor),
  );
  return [
    ...(strangers.length > 0 ? [notMentioned(strangers, request)] : []),
    ...(names.length > 0 ? [nothingAbout(names, request)] : []),
    ...(ofOtherKind ? notInKind(request) : []),
    ...said,
    ...(missing.length > 0 ? [nothingAbout(missing, request)] : []),
  ];
}

/** Nothing is asked beside the names, or only of somebody who is not in the text either. */
function isAboutNothingElse(names: readonly string[], request: AnswerRequest): boolean {
  const { actors, terms } = request.frame;
  const others = terms.filter((term) => !isPartOf(names, term));
  const isOfStrangers =
    actors.length > 0 && absentActors(placedPassages(request), request).length === actors.length;
  return isOfStrangers || (actors.length === 0 && !conceptsOf(others).some(({ isSubject }) => isSubject));
}

function isPartOf(names: readonly string[], term: string): boolean {
  return names.some((name) => name.toLowerCase().includes(term));
}

/** Actors that the text does not name. */
function notMentioned(actors: readonly Actor[], { frame }: AnswerRequest): DraftStatement {
  const terms = actors.map((actor) => acronymOf(actor) ?? actor.name);
  const claim = { of: "mention" as const, resolutions: frame.resolutions, terms };
  const text = `The text does not mention ${listed(actors.map(nameOf))}.`;
  return { basis: "absence", text, claim, citations: [] };
}

/** The part of the question of which the text does not speak. */
function nothingAbout(terms: readonly string[], { frame }: AnswerRequest): DraftStatement {
  const claim = { of: "mention" as const, resolutions: frame.resolutions, terms };
  return { basis: "absence", text: `The text says nothing about ${listed(terms)}.`, claim, citations: [] };
}

/** Questions for a figure: how it is known whether a text states one, and what it is called. */
const figuresAsked: readonly (readonly [RegExp, (text: string) => boolean, string])[] = [
  [/\bhow many\b(?! times)/i, statesNumber, "number"],
];

function states(paragraph: Paragraph, isStated: (text: string) => boolean): boolean {
  return withDescendants(paragraph).some(({ text }) => isStated(text));
}

/** A number that is no day, year, session or symbol. */
function statesNumber(text: string): boolean {
  return wordsOf(text.replace(datesAndSymbols, " ")).some(
    ({ lower }) => lower !== "one" && numberOf(lower) !== undefined && !isOrdinal(lower),
  );
}

const datesAndSymbols =
  /\b\d{1,2}\s+(?:to\s+\d{1,2}\s+)?[A-Z][a-z]+\s+\d{4}\b|\b(?:19|20)\d{2}\b|\S*\d\/\d\S*|\b(?:paragraphs?|articles?|No\.|vols?\.)\s+\d+/g;

function noFigure(request: AnswerRequest, what: string): Refusal {
  const resolutions = searchedResolutions(request);
  return {
    outcome: "not-in-the-text",
    text: `The text gives no ${what} for that. ${whatWasSearched(resolutions)}`,
    nearest: nearestOf(request),
  };
}

/** The best passages, for a refusal. */
export function nearestOf({ frame, retrieval }: AnswerRequest): string[] {
  const amongSeveral = frame.resolutions.length > 1;
  return retrieval.passages
    .slice(0, 3)
    .map(({ resolution, paragraph }) => (amongSeveral ? `${resolution}#${paragraph}` : paragraph));
}

/** The passages that bear on the question, operative before preambular, each in the order of rank. */
export function relevantPassages(request: AnswerRequest): RelevantPassage[] {
  const placed = placedPassages(request);
  const chosen = chooseRelevant(placed, request);
  const rank = ({ paragraph }: RelevantPassage) => (paragraph.kind === "operative" ? 0 : 1);
  return [...chosen].sort((a, b) => rank(a) - rank(b));
}

function placedPassages(request: AnswerRequest): RelevantPassage[] {
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

/** The words asked, and what resolutions print for them. */
export function wordsAsked({ frame }: AnswerRequest): readonly string[] {
  return withOfficialWords(frame.terms);
}

function withOfficialWords(terms: readonly string[]): readonly string[] {
  return [...terms, ...conceptsOf(terms).flatMap(({ phrases }) => phrases)];
}

/** The acts and items that have the words; all of the paragraph's where none or all have. */
export function operativeSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  terms: readonly string[],
  leadFor: Leads,
  limit?: number,
): DraftStatement[] {
  const items = itemSentences(paragraph, resolution, { limit, choice: itemsAbout(paragraph, terms) });
  const options = () => ({
    lead: leadFor(resolution, paragraph.kind),
    ...(limit !== undefined && { limit }),
    opensList: items.length > 0,
  });
  const words = withOfficialWords(terms);
  const placed = paragraph.acts.map((act): PlacedAct => ({ act, paragraph, resolution }));
  const score = ({ act, paragraph: part }: PlacedAct) => matchCount(act, part, words);
  const best = Math.max(0, ...placed.map(score));
  const chosen = best === 0 ? placed : placed.filter((act) => score(act) > 0);
  return [
    ...(chosen.length > 0
      ? chosen.map((act) => actSentence(act, options()))
      : [readingOf(paragraph, resolution)]),
    ...items,
  ];
}

function matchCount(act: Act, paragraph: Paragraph, terms: readonly string[]): number {
  const stems = stemsOf(paragraph.text.slice(act.verbSpan.start, act.action.end));
  return terms.filter((term) => hasTerm(stems, term)).length;
}

function readingOf(paragraph: Paragraph, resolution: Resolution): DraftStatement {
  const quote = paragraph.text.replace(/[\s,;:.]+$/, "");
  return {
    basis: "quotation",
    text: `${paragraph.label} reads “${quote}”.`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote }],
  };
}

/** "And Italy?": who is spoken of nowhere but in the front matter. */
function rolesOfNamed(request: AnswerRequest): DraftStatement[] {
  const [resolution, ...others] = searchedResolutions(request);
  if (!resolution || others.length > 0) return [];
  const { actors, terms } = request.frame;
  return [...actors, ...terms.map((name) => ({ name }))].flatMap((named) => roleSentences(resolution, named));
}

/** So many words are named that stand nowhere. */
const mostWords = 5;

/** Not in the text, where the question could have been about it; else not about a resolution at all. */
function nothingOnThat(request: AnswerRequest): Refusal {
  const { frame } = request;
  const resolutions = searchedResolutions(request);
  const isSubject = frame.actors.length > 0 || conceptsOf(frame.terms).some(({ isSubject }) => isSubject);
  if (!isSubject && !speaksOfTheText.test(frame.text)) {
    return outOfScope(
      "This is not about the resolutions that are loaded here, and only questions about them can be answered.",
    );
  }
  const asked = [...frame.terms, ...frame.actors.map(({ name }) => name)];
  // What stands somewhere, if not as it was asked, is not said to be absent.
  const absent = asked.filter((word) =>
    resolutions.every((each) => unitsMentioning(each, [word]).length === 0),
  );
  const isSubjectAbsent =
    absent.length === asked.length && (absent.length > 1 || isSubject) && absent.length < 6;
  const subject = isSubjectAbsent
    ? listed(absent)
    : listed(absent.slice(0, mostWords).map((word) => `“${word}”`));
  const refusal = notInTheText(resolutions, subject || undefined, absent, nearestOf(request));
  // Where the words do stand, the text may say it in a way that was not understood.
  return absent.length > 0
    ? refusal
    : { ...refusal, text: `No answer to that was found in the text. ${whatWasSearched(resolutions)}` };
}
