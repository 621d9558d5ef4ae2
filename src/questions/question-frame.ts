import { findVersions, type VersionPair } from "../comparing/find-versions.ts";
import { askingForces } from "../domain/acts.ts";
import type { Refusal } from "../domain/answers.ts";
import type { AskFilters } from "../domain/filters.ts";
import type { Library } from "../domain/library.ts";
import type { NamedUnit, QuestionFrame } from "../domain/questions.ts";
import { needsClarification, notFound } from "../domain/refusals.ts";
import type { ParagraphKind } from "../domain/resolution.ts";
import { actorOfId } from "../language/actors.ts";
import { hasTerm, stemsOf } from "../language/mentions.ts";
import { findDates } from "../language/printed-dates.ts";
import { acronymAsked } from "./acronym-asked.ts";
import { asksForAll, asksWhatToCite, premiseOf } from "./asking-words.ts";
import { asksWhenAgain } from "./asks-when-again.ts";
import { carryOver } from "./carry-over.ts";
import { chooseResolutions } from "./choose-resolutions.ts";
import type { Classified } from "./classified.ts";
import { classifyIntent } from "./classify-intent.ts";
import { besideDetails, detailsAsked } from "./details-asked.ts";
import type { EarlierQuestion } from "./follow-up.ts";
import {
  leansOnEarlier,
  namesNoSubject,
  pointsAtNothing,
  saysNothing,
  saysNothingAlone,
} from "./leans-on-earlier.ts";
import { takesUp } from "./of-antecedents.ts";
import {
  continues,
  isOfPart,
  isOfWholeText,
  ofClaimedUnit,
  ofThingSpokenOf,
  type PlaceInTurn,
  stands,
} from "./place-in-turn.ts";
import { questionFeatures } from "./question-features.ts";
import { type GuessKind, isSure } from "./question-kind.ts";
import { selectsByNegation } from "./selects-by-negation.ts";
import type { GuessSubject } from "./subject-model.ts";
import { ofActorsBefore, ofSubjectBefore } from "./summary-asked.ts";
import { whetherAsked } from "./whether-asked.ts";
import { wordingOf } from "./wording-of.ts";

export interface QuestionContext {
  readonly library: Library;
  /** Id of the one resolution that is asked; all that are loaded without it. */
  readonly resolution?: string;
  /** Narrow that, and the kind of paragraph to look in. */
  readonly filters?: AskFilters;
  /** Whether a word is in the dictionary. */
  readonly isWord: (word: string) => boolean;
  readonly guessKind: GuessKind;
  readonly guessSubject: GuessSubject;
}

/** Null where the question says nothing by itself and nothing came before it; a refusal where there is nothing to look in. */
export function frameOf(
  text: string,
  earlier: EarlierQuestion | undefined,
  all: readonly string[],
  { library, guessKind, guessSubject, filters = {} }: QuestionContext,
  inTurn: PlaceInTurn = { isExplained: false, isLater: false },
): QuestionFrame | Refusal | null {
  const previous = earlier?.frame;
  // A later question of a turn stands beside the one before it.
  const leansByWords = leansOnEarlier(text) || (!inTurn.isLater && takesUp(text, earlier?.antecedents ?? []));
  const chosen = chooseResolutions(text, all, library);
  if (chosen.refusal) return chosen.refusal;
  // A later question of a turn is put to the text that the one before it names.
  const stays = previous !== undefined && chosen.spans.length === 0 && (leansByWords || inTurn.isLater);
  const read = questionFeatures(
    text,
    library,
    stays ? { ...chosen, resolutions: previous.resolutions } : chosen,
    guessSubject,
  );
  const features = previous && asksWhatToCite.test(text) ? { ...read, terms: [] } : read;
  const { text: _, namedTexts: __, namesPlace: ___, ...asked } = features;
  const guess = guessKind(text);
  const classified = ofSubjectBefore(
    ofThingSpokenOf(
      classifyIntent(features, guess, leansByWords && previous !== undefined),
      text,
      previous,
      inTurn,
    ),
    text,
    inTurn.isExplained ? previous : undefined,
  );
  // "What is asked of States? Give me an overview.": how it is to be told is no question of its own.
  const onlyTellsHow = classified.summary?.of === "whole" && !isOfWholeText(classified, text);
  const isAddition =
    classified.intent === "topic" ||
    (onlyTellsHow && previous && (previous.summary || !saysNothing(previous)));
  if (inTurn.isLater && !leansByWords && isAddition && saysNothing(features)) return null;
  const leans =
    !isOfPart(classified, text) &&
    (leansByWords
      ? !isOfWholeText(classified, text)
      : !stands(classified) && continues(features, previous, inTurn));
  if (!previous && onlyStates.test(text)) return needsClarification(whatOfStates);
  if (!previous && !stands(classified) && pointsAtNothing(features)) return null;
  if (!previous && needsAntecedent(classified.intent, text) && saysNothingAlone(features)) return null;
  if (!previous && guess.kind === "unclear" && isSure(guess) && namesNoSubject(features)) return null;
  if (selectsByNegation(text) && !isComplete(classified)) return needsClarification(notListed);
  const premise = classified.premise ?? premiseOf(text);
  const own = { ...asked, ...classified, ...(premise && { premise }) };
  const claimed = ofClaimedUnit(features, previous, inTurn);
  const carried = claimed ?? (earlier && leans ? carryOver(features, classified, earlier) : {});
  const taken = bySubject({ ...own, ...carried });
  const understood = inTurn.isLater ? ofActorsBefore(taken, text) : taken;
  const staysWith =
    stays || (previous && leans && chosen.spans.length === 0) ? previous.resolutions : chosen.resolutions;
  const resolutions =
    understood.intent === "changes" ? versionsOf(staysWith, understood.terms, library) : staysWith;
  // "The preamble's treatment of women and the operative part's": both are looked in.
  const kind = filters.kind ?? (understood.intent === "compare" ? undefined : understood.paragraphKind);
  const otherKind = kindsAsked(understood).find((each) => each !== kind);
  if (filters.kind && otherKind) return onlyOfKind(filters.kind, otherKind);
  const details = detailsAsked(text);
  const acronym = understood.intent === "definition" ? acronymAsked(text) : undefined;
  const expects = !filters.kind && expectsKind(understood, text);
  const earlierNamed = previous && previous.named.length > 0 ? { earlierNamed: previous.named } : {};
  const { paragraphKind: _kind, ...anywhere } = understood;
  const wording = standAlone(text, understood, previous);
  return {
    ...anywhere,
    ...earlierNamed,
    named: understood.named.map((unit) => withCustom(unit, features.named)),
    terms: besideDoing(text, besideDetails(understood, details)),
    ...wordingOf(wording),
    text: wording,
    language: "en",
    resolutions,
    ...(kind && (expects ? { expectedKind: kind } : { paragraphKind: kind })),
    ...((asksForAll.test(text) ||
      namesOnlyDate(text, understood.terms) ||
      isOfOneActor(understood, text) ||
      understood.summary?.of === "subject") && { exhaustive: true }),
    ...(details.length > 0 && { details }),
    ...(acronym && { acronym }),
    ...whetherAsked(text),
  };
}

/** "How should States fight smuggling?": what is wanted is what is to be done about it, in whatever words. */
function besideDoing(text: string, terms: readonly string[]): readonly string[] {
  const others = terms.filter((term) => !fighting.test(term));
  return asksHowToAct.test(text) && others.length > 0 ? others : terms;
}

const asksHowToAct =
  /\b(?:how|what)\b.*\b(?:should|must|can|could|shall|supposed|to|be|do|does|being|done)\b/i;
const fighting =
  /^(?:fight(?:s|ing)?|fought|tackl(?:e|es|ed|ing)|combat(?:s|t?ed|t?ing)?|counter(?:s|ed|ing)?|curb(?:s|ed|ing)?|confront(?:s|ed|ing)?)$/;

/** "What happened on 15 April 2011?": of a day alone all is wanted. */
function namesOnlyDate(text: string, terms: readonly string[]): boolean {
  const dates = findDates(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
  return dates.length > 0 && terms.every((term) => dates.some((date) => date.includes(term)));
}

/** "What is said about UNICRI?": of one who is named alone all is wanted; States are named nearly everywhere. */
function isOfOneActor(
  { intent, actors, terms, forces, named }: UnderstoodParts & Pick<QuestionFrame, "named">,
  text: string,
): boolean {
  const [actor, ...others] = actors;
  const isAlone = actor !== undefined && others.length + terms.length + forces.length + named.length === 0;
  return intent === "topic" && isAlone && saysOf.test(text) && actorOfId(actor.id)?.family !== "states";
}

const saysOf = /\b(?:said|says?|stated|written)\b.*\b(?:about|on|of)\b/i;

/** By custom a number that the question itself gives means an operative paragraph; "the last one" gives none. */
function withCustom(unit: NamedUnit, asked: readonly NamedUnit[]): NamedUnit {
  const isGiven = asked.includes(unit) && unit.number > 0 && givesNumber.test(unit.printed);
  return { ...unit, assumedOperative: unit.assumedOperative && isGiven };
}

const givesNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b(?! before| after)/iu;

/** "States?": whatever a text says is said of them. */
const onlyStates = /^(?:the |all )*(?:member )?(?:states|countries|governments)\W*$/i;
const whatOfStates = "What do you want to know of States: what is asked of them, or on which subject?";

/** Whether what is left over is found as well: all acts, versions and properties of texts are gone through. */
function isComplete({ intent, listing }: Classified): boolean {
  return (
    intent === "metadata" || intent === "changes" || listing === "unaddressed" || listing === "remaining"
  );
}

const notListed =
  "Only what does say something can be listed here, not what does not. Which subject or actor should it speak of?";

/** "What should countries do about litter?" Much is asked of States; what bears on a subject is found as where nobody is named. */
function bySubject<Understood extends UnderstoodParts>(understood: Understood): Understood {
  const { intent, actors, forces, listing, premise, terms, doubtful = [] } = understood;
  const isPlain = intent === "acts" && forces.length === 0 && !listing && !premise;
  const isOfStates = actors.length > 0 && actors.every(({ id }) => actorOfId(id)?.family === "states");
  const isOnSubject = terms.some((term) => !doubtful.includes(term));
  return isPlain && isOfStates && isOnSubject ? { ...understood, intent: "topic" } : understood;
}

type UnderstoodParts = Pick<
  QuestionFrame,
  "intent" | "actors" | "forces" | "listing" | "premise" | "terms" | "doubtful"
>;

/** Whether the kind of the paragraph is only what the question takes to be so, and not where it is to be looked. */
function expectsKind(
  {
    intent,
    paragraphKind,
    forces,
    founder,
    actors,
    terms,
    doubtful = [],
  }: UnderstoodParts & Pick<QuestionFrame, "paragraphKind" | "founder">,
  text: string,
): boolean {
  const isOfActs = intent === "acts";
  if (founder !== undefined && (intent === "topic" || isOfActs)) return true;
  const asksOfSomebody =
    isOfActs && paragraphKind === "preambular" && forces.some((force) => askingForces.has(force));
  const asksForParagraph = asksForParagraphOfKind.test(text);
  const namesThing = actors.length > 0 || terms.some((term) => !doubtful.includes(term));
  const isOfSubject = intent === "topic" && namesThing && paragraphKind !== "annex" && !asksForAll.test(text);
  return isOfSubject || (asksForParagraph && (intent === "topic" || asksOfSomebody));
}

/** "Which operative paragraph mentions …?": that there is one is taken for granted. */
const asksForParagraphOfKind = /\b(?:which|what) (?:operative|preambular) (?:paragraph|clause)s?\b/i;

/** The kinds of the paragraphs that a question is about or names. */
function kindsAsked({ paragraphKind, named }: Pick<QuestionFrame, "paragraphKind" | "named">): string[] {
  return [...(paragraphKind ? [paragraphKind] : []), ...named.map(({ kind }) => kind)];
}

function onlyOfKind(searched: ParagraphKind, asked: string): Refusal {
  const noun = asked === "footnote" ? "a footnote" : `${asked} paragraphs`;
  return notFound(`The question is about ${noun}, but only ${searched} paragraphs are searched.`);
}

/** "It" may be the text of which acts are asked; "they" are actors that must have been named. */
function needsAntecedent(intent: QuestionFrame["intent"], text: string): boolean {
  // What a body takes up again is what the text is about.
  if (asksWhenAgain.test(text)) return false;
  if (intent === "acts") return /\b(?:they|them|he|she|him)\b/i.test(text);
  return intent === "topic" || intent === "reasons" || intent === "deadline";
}

/** The two texts whose differences are asked: those named, else a draft and its adopted version, the likest to the subject first. */
function versionsOf(named: readonly string[], terms: readonly string[], library: Library): readonly string[] {
  if (named.length === 2) return named;
  const likeness = ({ before }: VersionPair) =>
    terms.filter((term) => hasTerm(stemsOf(before.title), term)).length;
  const [pair] = findVersions(library.resolutions)
    .filter(({ before, after }) => named.includes(before.id) || named.includes(after.id))
    .sort((a, b) => likeness(b) - likeness(a));
  return pair ? [pair.before.id, pair.after.id] : named;
}

/** The question with the names that it leaves to what came before. */
function standAlone(
  text: string,
  frame: Pick<QuestionFrame, "actors" | "terms">,
  previous?: QuestionFrame,
): string {
  if (!previous) return text;
  const missing = [...frame.actors.map(({ name }) => name), ...frame.terms].filter(
    (word) => !text.toLowerCase().includes(word.toLowerCase()),
  );
  return missing.length > 0 ? `${text} (${missing.join(", ")})` : text;
}
