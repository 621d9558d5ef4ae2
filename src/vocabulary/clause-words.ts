import { readWordsByRole } from "./read-table.ts";

const words = readWordsByRole("clause-words", ["governing", "stop", "opening", "noun", "gerund"]);

/** An infinitive behind them is their own: "that continue to apply such measures". */
export const governsInfinitive: ReadonlySet<string> = new Set(words("governing"));

/** They end the search for the noun that gives a verb its force. */
export const nounStops: ReadonlySet<string> = new Set(words("stop"));

/** Openings that also stand in mid-sentence for something else: never assumed there. */
export const onlyFirst: ReadonlySet<string> = new Set(words("opening"));

/** They end like participles. */
export const nounsLikeParticiples: ReadonlySet<string> = new Set(words("noun"));

/** Verbs that often stand in a row of gerunds: ", and drawing attention to" behind ", sharing lessons, providing …". */
export const alsoGerunds: ReadonlySet<string> = new Set(words("gerund"));
