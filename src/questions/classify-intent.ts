import { addressedForces } from "../domain/acts.ts";
import type { Intent } from "../domain/questions.ts";
import { acronymOf } from "../language/actor-relations.ts";
import { actorOfId } from "../language/actors.ts";
import { subjectsAmong } from "../language/concepts.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { wordOfMandate } from "../language/mandates.ts";
import { pattern } from "../language/pattern.ts";
import * as asks from "./asking-words.ts";
import { asksForMandate } from "./asks-for-mandate.ts";
import { asksWhenAgain } from "./asks-when-again.ts";
import { asksForBlankNumber } from "./blank-number.ts";
import type { Classified } from "./classified.ts";
import { countAsked } from "./count-asked.ts";
import { guessedIntent, subjectTerms } from "./guessed-intent.ts";
import { inventoryAsked } from "./inventory-asked.ts";
import { saysNothing } from "./leans-on-earlier.ts";
import { lengthAsked, lengthOfWhole } from "./length-asked.ts";
import { propertyAsked } from "./property-asked.ts";
import type { QuestionFeatures } from "./question-features.ts";
import { isSure, type KindGuess } from "./question-kind.ts";
import { remainingAsked } from "./selects-by-negation.ts";
import { partScope, summaryAsked } from "./summary-asked.ts";
import { voteAsked } from "./vote-asked.ts";
import { wordingAsked } from "./wording-asked.ts";

/** Tried in order; the first that recognizes the question decides. */
const classifiers: readonly ((features: QuestionFeatures) => Classified | null)[] = [
  whatChanged,
  ofTextElsewhere,
  remainingAsked,
  wordingAsked,
  inventoryAsked,
  wordsCounted,
  summaryAsked,
  comparison,
  countAsked,
  metadata,
  lookUp,
  reasons,
  meaning,
  deadline,
  reference,
  acts,
  wholeText,
];

/** "How should developing countries be supported?": what is to be done for those who are named, not by them. */
function areDoneTo(text: string): boolean {
  const found = findActors(text);
  return (
    found.length > 0 &&
    found.every(
      ({ span }) =>
        /\bhow (?:should|must|can|could|shall|are|is) (?:the )?$/i.test(text.slice(0, span.start)) &&
        isDoneTo.test(text.slice(span.end)),
    )
  );
}

const isDoneTo =
  /^ (?:(?:to )?be )?(?!asked|requested|invited|urged|encouraged|called|expected|supposed|required|obliged|meant|told)[a-z]+(?:ed|en)\b/i;

/** Whether all who are named are only those with whom somebody else is to do something: "be more open with governments". */
function areOnlyBeside(text: string): boolean {
  // "With whom should the Office talk?" is asked of the Office.
  if (/\bwith whom\b/i.test(text)) return false;
  const found = findActors(text);
  // Whom only the text asked knows is not among them.
  if (found.length === 0) return false;
  return found.every(({ span }) => /\b(?:with|towards?)\s+(?:\w+\s+)?$/i.test(text.slice(0, span.start)));
}

/** "All paragraphs that address governments": to whom the text turns. */
function turnsToActors(text: string): boolean {
  return findActors(text).some(({ span }) =>
    pattern`
      \b(?:
        address(?:es|ing)?|(?:speak|talk|turn|appeal)(?:s|ing)? to|aimed at|directed (?:at|to)
        |(?:go(?:es)?|appeals?|requests?|calls?|invitations?) (?:out )?to
      )\s+(?:(?:the|all|individual|those|these)\s+)*$
    `.test(text.slice(0, span.start)),
  );
}

/** By the first rule that recognizes the question; where none does, by what it looks like as a whole. */
export function classifyIntent(
  features: QuestionFeatures,
  guess: KindGuess,
  isFollowUp: boolean,
): Classified {
  for (const classify of classifiers) {
    const classified = classify(features);
    if (classified)
      return isNarrowed.has(classified.intent) ? narrowed(classified, features, guess) : classified;
  }
  return guessedIntent(features, guess, isFollowUp) ?? { intent: "topic" };
}

/** What is asked of somebody is narrowed to the subject that a question names; words of asking are none: "homework", "in one line for my boss". */
const isNarrowed: ReadonlySet<Intent> = new Set(["acts", "deadline"]);

function narrowed(classified: Classified, features: QuestionFeatures, guess: KindGuess): Classified {
  return isSure(guess) ? { ...classified, terms: subjectTerms(features, guess) } : classified;
}

/** "What is paragraph 20 of resolution 1483 about?": what this text says of it. */
function ofTextElsewhere({ elsewhere }: QuestionFeatures): Classified | null {
  return elsewhere ? { intent: "reference", elsewhere } : null;
}

function whatChanged({ text, namedTexts }: QuestionFeatures): Classified | null {
  const speaksOfTwo =
    namedTexts > 1
      ? asks.speaksOfChange.test(text)
      : asks.speaksOfTwoVersions.test(text) && asks.asksWhatChanged.test(text);
  return speaksOfTwo ? { intent: "changes" } : null;
}

function wordsCounted({ text, named, paragraphKind }: QuestionFeatures): Classified | null {
  const isOfText = named.length === 0 && paragraphKind === undefined;
  return isOfText && /\bhow many words\b(?! (?:for|about|on)\b)/i.test(text)
    ? { intent: "count", counted: "words" }
    : null;
}

function comparison({ text, named, symbols, actors, terms }: QuestionFeatures): Classified | null {
  if (asks.balances.test(text) && subjectsAmong(terms).length > 1) return { intent: "compare" };
  if ((named.length > 1 || actors.length === 2) && asks.weighs.test(text)) return { intent: "compare" };
  if (!asks.asksToCompare.test(text) || asks.asksInHowManyParagraphs.test(text)) return null;
  const explicit = /\b(?:compar|differ|distinguish|distinction|contrast|versus|vs)/i.test(text);
  return named.length > 1 || symbols.length > 1 || (explicit && named.length !== 1)
    ? { intent: "compare", terms: terms.filter((term) => !ofComparing.test(term)) }
    : null;
}

/** "The preamble's treatment of women": how something is dealt with. */
const ofComparing = /^(?:treatment|treated|approach(?:es)?|handling|language|wording)$/;

function metadata(features: QuestionFeatures): Classified | null {
  if (features.named.length > 0) return null;
  const property = propertyAsked(features);
  if (!property) return null;
  const vote =
    property === "vote" || (property === "status" && asks.speaksOfVote.test(features.text))
      ? { vote: voteAsked(features.text) }
      : {};
  if (property === "sponsors" && /\bhow many\b|\bnumber of\b/i.test(features.text))
    return { intent: "metadata", property, isCounted: true };
  const asksWhich = asks.asksWhichAreDrafts.test(features.text);
  if (property !== "status" || asksWhich) return { intent: "metadata", property, ...vote };
  const premise = asks.asksWhetherBinding.test(features.text) ? "obligation" : "adoption";
  return { intent: "metadata", property, premise, ...vote };
}

function lookUp({ text, named, terms }: QuestionFeatures): Classified | null {
  if (named.length === 0) return null;
  if (asks.asksHowManyDocuments.test(text)) return { intent: "reference" };
  if (named.every(({ kind }) => kind === "operative")) {
    const listing = asks.asksToList.find(([, pattern]) => pattern.test(text))?.[0];
    if (listing) return { intent: "acts", listing };
    if (asks.asksOnlyToWhom(text, terms)) return { intent: "acts", listing: "addressees" };
  }
  if (asks.asksForSource.test(text) && named.every(({ kind }) => kind !== "footnote"))
    return { intent: "reference" };
  if (asks.asksWhy.test(text) && terms.length > 0) return { intent: "look-up" };
  return asks.asksWhy.test(text) ? { intent: "reasons" } : { intent: "look-up" };
}

function reasons({ text }: QuestionFeatures): Classified | null {
  const premise = asks.premiseOf(text);
  return asks.asksWhy.test(text) &&
    (!premise || premise === "duty") &&
    !/\b(?:due|deadline|session)\b/i.test(text)
    ? { intent: "reasons" }
    : null;
}

function meaning({ text, actors, terms, forces, instruments }: QuestionFeatures): Classified | null {
  if (forces.length > 0) return null;
  if (asks.asksWhatIs.test(text) && endsInOtherName(text)) return { intent: "definition" };
  if (asks.asksForMeaning.test(text) || isBareAcronym(text, actors)) return { intent: "definition" };
  const names = actors.length + instruments.length;
  if (names === 0 && asksWhatThingIs(text, terms)) return { intent: "definition" };
  const nothingElse =
    (terms.length === 0 && names === 1) ||
    (names === 0 && terms.length === 1 && isInCapitals(terms[0], text));
  return asks.asksWhatIs.test(text) && nothingElse && !asks.asksWhatToDo.test(text)
    ? { intent: "definition" }
    : null;
}

/** "What is the UNTOC?": an instrument by a name that is no part of its full one, and nothing behind it. */
function endsInOtherName(text: string): boolean {
  const [named, ...others] = findInstruments(text);
  if (!named || others.length > 0 || named.instrument.name.includes(named.printed)) return false;
  return (
    /^\W*$/.test(text.slice(named.span.end)) &&
    /\b(?:is|are|was)(?: the)? $|['’]s(?: the)? $/i.test(text.slice(0, named.span.start))
  );
}

/** "What is cultural property?", "What is a review mechanism?": a subject and nothing else, and no particular one. */
function asksWhatThingIs(text: string, terms: readonly string[]): boolean {
  const thing = /^(?:and |so |but )?what(?:'s| is| are) (?:an? )?([\p{L}-]+(?: [\p{L}-]+){0,3})\W*$/iu.exec(
    text,
  )?.[1];
  const words = thing?.toLowerCase().split(" ") ?? [];
  const ofSubject = terms.flatMap((term) => term.split(" "));
  return (
    subjectsAmong(terms).length > 0 && words.length > 0 && words.every((word) => ofSubject.includes(word))
  );
}

/** "What is the JHO?": a word that only a text can know. */
function isInCapitals(term: string | undefined, text: string): boolean {
  return term !== undefined && /^[a-z][a-z\d-]+$/.test(term) && text.includes(term.toUpperCase());
}

/** "Who is listed in annex I?" asks for all of it. */
const ofContents =
  /^(?:annex(?:es)?|contents?|listed|named|included|contained|contains?|includes?|lists?|entries)$/;

/** Nothing but the text, or a part of it, is named: "what does the operative part do?" */
function wholeText(features: QuestionFeatures): Classified | null {
  const { text, paragraphKind, section } = features;
  const terms =
    paragraphKind === "annex" ? features.terms.filter((term) => !ofContents.test(term)) : features.terms;
  if (!saysNothing({ ...features, terms })) return null;
  // "And its role in this draft?"
  if (/\b(?:its|their|his|her|they|them|him)\b/i.test(text) && asks.asksWhatToDo.test(text)) return null;
  const asked = lengthAsked(text);
  if (section !== undefined) return { intent: "summary", summary: { of: "section", ...asked } };
  if (paragraphKind) return partScope(paragraphKind, text, asked);
  return /\b(?:draft|resolution|text|document)\b/i.test(text)
    ? { intent: "summary", summary: { of: "whole", ...lengthOfWhole(text) } }
    : null;
}

/** "UNWTO?": nothing but a short name. */
function isBareAcronym(text: string, actors: QuestionFeatures["actors"]): boolean {
  const word = text.replace(/[^\p{L}-]/gu, "");
  return (
    actors.length === 1 &&
    !/\s/.test(text.trim()) &&
    word.length <= 12 &&
    word.toUpperCase() === acronymOf(actors[0] ?? { id: "", name: "" })
  );
}

/** "How long does the Mission stay?", "For how many months is the Panel renewed?": until when somebody is to go on. */
const asksHowLong = pattern`
  ^(?:and |so |but )?(?:for )?how (?:long|many (?:days|weeks|months|years))\b.*\b(?:
    stays?|remains?|lasts?|runs?|continues?|goes? on|kept|extended|renewed|prolonged|authori[sz]ed|there
    |in place
  )\b
`;

function deadline({ text, actors }: QuestionFeatures): Classified | null {
  if (asks.asksWhoIsAsked.test(text)) return null;
  if (asks.asksForSessionsDocuments.test(text) || asks.asksForReportMade.test(text))
    return { intent: "reference" };
  if (asksWhenAgain.test(text) || (asksHowLong.test(text) && actors.length > 0))
    return { intent: "deadline" };
  if (
    /^(?:and |so |but )?(?:on )?(?:when|(?:what|which) (?:exact )?(?:date|day)) (?:was|were|did)\b/i.test(
      text,
    )
  )
    return null;
  const aboutTime =
    !asks.tellsOfACase.test(text) &&
    pattern`
      ^(?:and |so |but )?(?:by |until |at |in |on |for )?(?:
        when|what time|which session|what session|what deadline|which deadline|how soon|what date|which date
        |deadline
      )
      |\b(?:
        by when|deadlines?|due|sessions?|(?:at|in|by|for|before|until) (?:what|which) (?:meeting|sitting)
        |is (?:a|any) (?:date|day|time) (?:set|fixed|given|named|stated)|how soon
        |time ?(?:frame|limit|table|line)s?
      )\b
    `.test(text);
  const aboutReports =
    asks.asksAboutReports.test(text) &&
    asks.asksWhereTo.test(text) &&
    !/\bsymbol|\bparagraph|\bdocument/i.test(text);
  return aboutTime || aboutReports ? { intent: "deadline" } : null;
}

function reference({ text, symbols, forces, named, actors }: QuestionFeatures): Classified | null {
  if (asks.asksWhichTextsDo.test(text)) return null;
  if (asks.asksHowManyDocuments.test(text)) return { intent: "reference" };
  if (asks.asksForOwnDecisions.test(text) || (actors.length === 0 && asks.listsDecisions.test(text)))
    return null;
  if (/\b(?:which|what|list|all) (?:operative |preambular )?(?:paragraphs|clauses) (?:are|is)\b/i.test(text))
    return null;
  const listsInstruments =
    /\b(?:which|what|list|name|all|any)\s+(?:[\w-]+\s+){0,4}(?:resolutions?|decisions?|declarations?|conventions?|treaties|instruments?|protocols?)\b/i.test(
      text,
    );
  if (asksForBlankNumber.test(text) && speaksOfDocuments.test(text))
    return { intent: "reference", terms: ["blank", "number"] };
  const asksOfSymbol =
    symbols.length > 0 && named.length === 0 && forces.every((force) => spokenOfInstruments.has(force));
  if (asksOfSymbol) return { intent: "reference" };
  // "What did the Declaration invite the Commission to do?" lists nothing.
  const asksOfAct = symbols.length === 0 && actors.length > 0 && /^what did\b/i.test(text);
  const ofState = actors.some(({ id }) => actorOfId(id)?.kind === "state");
  if (forces.length > 0 && (!listsInstruments || ofState || asksOfAct)) return null;
  const others = text.replace(
    /\b(?:the|this|present) (?:draft |present )*(?:resolution|text|document)s?\b(?! (?:on|about|of|entitled|that|which|from|adopted by|number|symbol|\d))/gi,
    "",
  );
  const asksForDocument = asks.asksForReference.test(others) || asks.asksWhereDocumentIs.test(text);
  return asksForDocument && !asks.asksForParagraphs.test(text) ? { intent: "reference" } : null;
}

const speaksOfDocuments =
  /\b(?:resolutions?|decisions?|documents?|citations?|cited|(?:cross-)?references?)\b/i;

/** Forces that a question about another instrument may name: "is it a decision?", "which does it recall?" */
const spokenOfInstruments: ReadonlySet<string> = new Set(["decide", "recall", "note", "welcome"]);

/** "How many calls for help are there?": the acts themselves. */
function countsActs({ text, verbs }: QuestionFeatures): boolean {
  return verbs.some((verb) => new RegExp(String.raw`\bhow many (?:[\w-]+ )?${verb}\b`, "i").test(text));
}

function acts(features: QuestionFeatures): Classified | null {
  const { text, actors, forces, speaker } = features;
  const isOfDoer = actors.length > 0 && asks.asksWhoActs.test(text);
  if (features.isByThem || isOfDoer || asks.asksHowFarItIs.test(text)) return { intent: "topic", forces: [] };
  if (actors.length === 1 && features.terms.length === 0 && asks.asksWhatSomebodyDoes.test(text))
    return { intent: "acts" };
  if (
    forces.length > 0 &&
    features.terms.length > 0 &&
    asks.asksForFigure.test(text) &&
    !countsActs(features)
  )
    return { intent: "topic", forces: [] };
  if (
    asks.asksWhoDoes.test(text) &&
    forces.length > 0 &&
    !forces.some((force) => addressedForces.includes(force))
  )
    return { intent: "topic", forces: [], terms: [...features.terms, ...features.verbs] };
  const listing = asks.asksToList.find(([, pattern]) => pattern.test(text))?.[0];
  if (listing && (listing !== "addressees" || forces.length === 0)) return { intent: "acts", listing };
  if (actors.length > 1 && asks.asksOfTies.test(text)) return { intent: "topic" };
  const premise = asks.speaksOfBindingInstrument.test(text) ? undefined : asks.premiseOf(text);
  const asksOfCase = asks.asksWhatFollows.test(text) && features.terms.length > 0;
  if (asksOfCase || (asks.asksHowMuch.test(text) && actors.length > 0)) return null;
  const withPremise = premise ? { premise } : {};
  const ofOthers = actors.length === 0 && features.excludedActors.length > 0;
  if (ofOthers && asks.asksWhatToDo.test(text)) return { intent: "acts", ...withPremise };
  if (forces.length > 0 || (speaker && actors.length > 0)) return { intent: "acts", ...withPremise };
  // "Who has homework?"
  if (
    /^who (?:has|have|gets?|got|is given|are given)\b/i.test(text) &&
    asks.asksWhatToDo.test(text) &&
    saysNothing(features) &&
    !premise
  )
    return { intent: "acts", listing: "addressees" };
  const asksWho = pattern`
      ^(?:
        who|which (?:actor|body|entity|organi[sz]ation|office|institution)s?
      )\b(?!.*\b(?:asked|addressed|requested) (?:of|to)\b)
      |^who (?:is|are|was|were) (?:\w+ )?(?:asked|requested|told|expected|supposed) to\b
    `.test(text);
  if (actors.length === 1 && asksForMandate(text) && features.terms.some((term) => wordOfMandate.test(term)))
    return { intent: "acts", terms: features.terms.filter((term) => !wordOfMandate.test(term)) };
  // "the shared responsibility of States": a subject, and no word that asks.
  const asked = features.terms.reduce((rest, term) => rest.replace(term, " "), text.toLowerCase());
  const isAsked = asks.asksWhatToDo.test(asked) || turnsToActors(text) || premise;
  if (actors.length > 0 && !asksWho && !areOnlyBeside(text) && !areDoneTo(text) && isAsked)
    return { intent: "acts", ...withPremise };
  return premise === "penalty" || (premise && features.terms.length === 0)
    ? { intent: "acts", premise }
    : null;
}
