import { pattern } from "./pattern.ts";
import { readWordsByRole } from "./read-table.ts";

const hedges = readWordsByRole("hedges", ["verb", "qualifier"]);

/**
 * Verbs that, as the thing asked, weaken it: who is urged "to consider criminalizing" is not urged to criminalize.
 * Behind "to", adverbs may stand between ("to seriously consider").
 */
export const hedgingVerbs: readonly string[] = hedges("verb");

/** Qualifiers that weaken what is asked when they stand directly beside it: "Member States, as appropriate, to …". */
export const qualifiers: readonly string[] = hedges("qualifier");

/** Words anywhere in a paragraph that leave room to those who are asked. */
const latitude = new RegExp(
  pattern`
  \b(?:
    ${qualifiers.join("|")}|inter alia|among other [\w -]{1,30}
    |(?:within|in) the framework of (?:their|its) [\w -]{3,60}
    |within (?:their|its) (?:respective )?(?:mandates?|competences?|capabilit\w+)
    |(?:
      in accordance|in conformity|consistent|in line
    ) with (?:their|its|national|domestic|applicable) [\w -]{3,60}
    |subject to (?:their|its|national|domestic) [\w -]{3,60}
    |(?:
      taking into account|bearing in mind|with due regard (?:to|for)
    ) (?:their|national|domestic) [\w -]{3,60}
  )
`,
  "giu",
);

/** What leaves room to those who are asked, as printed, in order: "where appropriate", "within the framework of their national legal systems". */
export function latitudeIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(latitude)].map(([printed]) => printed.trim()))];
}
