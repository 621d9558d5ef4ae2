import { readWordsByRole } from "./read-table.ts";

const words = readWordsByRole("addressee-words", ["head", "modifier", "breaker", "preposition", "verb"]);

/** Head nouns of those whom a resolution can ask for something: "relevant bodies of …". */
export const actorHeads: ReadonlySet<string> = new Set(words("head"));

/** Words that open a noun phrase; behind "and" they begin another addressee. */
export const nounModifiers: ReadonlySet<string> = new Set(words("modifier"));

/** Words that, behind a comma, begin something other than a further addressee. */
export const listBreakers: ReadonlySet<string> = new Set(words("breaker"));

/** Prepositions that no name of an actor holds: behind them stands what the act is about. */
export const loosePrepositions: ReadonlySet<string> = new Set(words("preposition"));

/** Verbs that tell "parties to refrain from" from "parties to armed conflict". */
export const baseVerbs: ReadonlySet<string> = new Set(words("verb"));
