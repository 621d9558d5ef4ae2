import { readWordsByRole } from "./read-table.ts";

const addressee = readWordsByRole("addressee-words", [
  "head",
  "modifier",
  "breaker",
  "preposition",
  "verb",
  "text",
]);

/** Head nouns of those whom a resolution can ask for something: "relevant bodies of …". */
export const actorHeads = addressee.head;

/** Words that open a noun phrase; behind "and" they begin another addressee. */
export const nounModifiers = addressee.modifier;

/** Words that, behind a comma, begin something other than a further addressee. */
export const listBreakers = addressee.breaker;

/** Prepositions that no name of an actor holds: behind them stands what the act is about. */
export const loosePrepositions = addressee.preposition;

/** Verbs that tell "parties to refrain from" from "parties to armed conflict". */
export const baseVerbs = addressee.verb;

/** Heads of names that are no actor's: "the Constitutional Declaration will serve". */
export const namesOfTexts = addressee.text;

const clause = readWordsByRole("clause-words", [
  "governing",
  "stop",
  "opening",
  "noun",
  "gerund",
  "plural",
  "past",
  "report",
]);

/** An infinitive behind them is their own: "that continue to apply such measures". */
export const governsInfinitive = clause.governing;

/** They end the search for the noun that gives a verb its force. */
export const nounStops = clause.stop;

/** Openings that also stand in mid-sentence for something else: never assumed there. */
export const onlyFirst = clause.opening;

/** They end like participles. */
export const nounsLikeParticiples = clause.noun;

/** Verbs that often stand in a row of gerunds: ", and drawing attention to" behind ", sharing lessons, providing …". */
export const alsoGerunds = clause.gerund;

/** Verbs in the third person that are also plural nouns, unless what follows shows otherwise. */
export const pluralsLikeVerbs = clause.plural;

/** Participles behind which a time says when something else happened. */
export const tellingThePast = clause.past;

/** Behind words that speak of reporting a body is one that receives. */
export const ofReports = clause.report;

const hedges = readWordsByRole("hedges", ["verb", "qualifier"]);

/**
 * Verbs that, as the thing asked, weaken it: who is urged "to consider criminalizing" is not urged to criminalize.
 * Behind "to", adverbs may stand between ("to seriously consider").
 */
export const hedgingVerbs = hedges.verb;

/** Qualifiers that weaken what is asked when they stand directly beside it: "Member States, as appropriate, to …". */
export const qualifiers = hedges.qualifier;
