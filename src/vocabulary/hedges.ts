import { readWordsByRole } from "./read-table.ts";

const hedges = readWordsByRole("hedges", ["verb", "qualifier"]);

/**
 * Verbs that, as the thing asked, weaken it: who is urged "to consider criminalizing" is not urged to criminalize.
 * Behind "to", adverbs may stand between ("to seriously consider").
 */
export const hedgingVerbs: readonly string[] = hedges("verb");

/** Qualifiers that weaken what is asked when they stand directly beside it: "Member States, as appropriate, to …". */
export const qualifiers: readonly string[] = hedges("qualifier");
