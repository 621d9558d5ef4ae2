import { readWordsByRole } from "./read-table.ts";

export const {
  /** Head nouns of those whom a resolution can ask for something: "relevant bodies of …". */
  head: actorHeads,
  /** Words that open a noun phrase; behind "and" they begin another addressee. */
  modifier: nounModifiers,
  /** Words that, behind a comma, begin something other than a further addressee. */
  breaker: listBreakers,
  /** Prepositions that no name of an actor holds: behind them stands what the act is about. */
  preposition: loosePrepositions,
  /** Verbs that tell "parties to refrain from" from "parties to armed conflict". */
  verb: baseVerbs,
  /** Heads of names that are no actor's: "the Constitutional Declaration will serve". */
  text: namesOfTexts,
} = readWordsByRole("addressee-words", ["head", "modifier", "breaker", "preposition", "verb", "text"]);

export const {
  /** An infinitive behind them is their own: "that continue to apply such measures". */
  governing: governsInfinitive,
  /** They end the search for the noun that gives a verb its force. */
  stop: nounStops,
  /** Openings that also stand in mid-sentence for something else: never assumed there. */
  opening: onlyFirst,
  /** They end like participles. */
  noun: nounsLikeParticiples,
  /** Verbs that often stand in a row of gerunds: ", and drawing attention to" behind ", sharing lessons, providing …". */
  gerund: alsoGerunds,
  /** Verbs in the third person that are also plural nouns, unless what follows shows otherwise. */
  plural: pluralsLikeVerbs,
  /** Participles behind which a time says when something else happened. */
  past: tellingThePast,
  /** Behind words that speak of reporting a body is one that receives. */
  report: ofReports,
} = readWordsByRole("clause-words", [
  "governing",
  "stop",
  "opening",
  "noun",
  "gerund",
  "plural",
  "past",
  "report",
]);

export const {
  /**
   * Verbs that, as the thing asked, weaken it: who is urged "to consider criminalizing" is not urged to criminalize.
   * Behind "to", adverbs may stand between ("to seriously consider").
   */
  verb: hedgingVerbs,
  /** Qualifiers that weaken what is asked when they stand directly beside it: "Member States, as appropriate, to …". */
  qualifier: qualifiers,
} = readWordsByRole("hedges", ["verb", "qualifier"]);
