import { type Force, forces } from "../domain/acts.ts";
import { oneOf, readTable, readWordsByRole, text, yes } from "./read-table.ts";

/**
 * Base forms of the action verbs of United Nations resolutions, by what they do. A verb of several words is printed
 * with its particle ("call upon"); other words may stand between ("calls once again upon"). British spellings
 * ("recognise") and inflected forms are derived in `verb-forms.ts`.
 */
export const actionVerbs = readTable("action-verbs", { verb: text, force: oneOf(forces), opens: yes });

/**
 * Verbs that open an operative paragraph only with an object of their own kind and are ordinary verbs elsewhere: a
 * further act is never assumed from them in mid-sentence.
 */
export const openingOnly: ReadonlySet<string> = new Set(
  actionVerbs.filter(({ opens }) => opens).map(({ verb }) => verb),
);

/**
 * Verbs whose meaning comes from a noun: "expresses its appreciation", "reiterates its call". Those in `always` carry
 * every noun below, those in `own` only behind "its", those in `asks` likewise and only nouns that ask, thank, support or
 * blame; a noun that does not fit leaves the verb its own force.
 */
export const verbsWithNouns = readWordsByRole("verbs-with-nouns", ["always", "own", "asks"]);

const nouns = readTable("act-nouns", {
  noun: text,
  force: oneOf([...forces, ""]),
  manner: yes,
  asked: yes,
});

export const actNouns: ReadonlyMap<string, Force> = new Map(
  nouns.flatMap(({ noun, force }) => (force === "" ? [] : [[noun, force] as const])),
);

/** Of `actNouns`, those that change the force of a verb in `verbsWithNouns.asks`. */
export const forcesOfNounsAsked: ReadonlySet<string> = new Set(
  nouns.filter(({ asked }) => asked).map(({ force }) => force),
);

/** Nouns of the manner in which something is noted: "notes with deep concern". */
export const mannerNouns: ReadonlySet<string> = new Set(
  nouns.filter(({ manner }) => manner).map(({ noun }) => noun),
);

/** How a preambular paragraph may open other than with the participle of an action verb. */
export const preambularOpenings: ReadonlyMap<string, Force> = new Map(
  readTable("preambular-openings", { opening: text, force: oneOf(forces) }).map(({ opening, force }) => [
    opening,
    force,
  ]),
);

export const {
  /** Words that strengthen, repeat or continue a verb and are printed as part of it. */
  modifier: verbModifiers,
  /** Adverbs that follow a verb and belong to it: "condemns unequivocally". */
  adverb: trailingAdverbs,
  /** Phrases that tie an act to what was said before it; they are not part of the verb as printed. */
  connective: connectives,
  /** Manners that follow a verb without "with". */
  manner: mannerPhrases,
} = readWordsByRole("words-beside-verbs", ["modifier", "adverb", "connective", "manner"]);

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
