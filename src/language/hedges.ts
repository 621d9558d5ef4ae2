import { pattern } from "./pattern.ts";
/**
 * Verbs that, as the thing asked, weaken it: who is urged "to consider criminalizing" is not urged to criminalize.
 * Behind "to", adverbs may stand between ("to seriously consider").
 */
export const hedgingVerbs: readonly string[] = [
  "consider",
  "reconsider",
  "explore",
  "endeavour",
  "endeavor",
  "strive",
  "seek to",
  "attempt",
  "try",
  "aim",
  "examine the possibility",
  "examine the feasibility",
  "examine ways",
  "study the possibility",
  "study the feasibility",
  "give consideration",
  "give due consideration",
  "give serious consideration",
  "give favourable consideration",
  "give positive consideration",
  "give full consideration",
  "give careful consideration",
  "give early consideration",
  "give urgent consideration",
  "give further consideration",
  "give sympathetic consideration",
  "look into",
  "contemplate",
  "assess the possibility",
  "discuss the possibility",
  "work towards",
  "make every effort",
  "make all efforts",
  "make all possible efforts",
  "exert every effort",
  "do their utmost",
  "do its utmost",
  "continue to consider",
  "continue considering",
  "continue to explore",
  "continue exploring",
  "continue to strive",
  "continue to endeavour",
  "continue to seek",
];

/** Qualifiers that weaken what is asked when they stand directly beside it: "Member States, as appropriate, to …". */
export const qualifiers: readonly string[] = [
  "as appropriate",
  "where appropriate",
  "when appropriate",
  "if appropriate",
  "whenever appropriate",
  "wherever appropriate",
  "as and where appropriate",
  "as applicable",
  "where applicable",
  "where possible",
  "when possible",
  "whenever possible",
  "wherever possible",
  "if possible",
  "as far as possible",
  "to the extent possible",
  "as necessary",
  "if necessary",
  "where necessary",
  "when necessary",
  "as needed",
  "where needed",
  "if needed",
  "as required",
  "if required",
  "where relevant",
  "as relevant",
  "where feasible",
  "as feasible",
  "to the extent feasible",
  "on a voluntary basis",
  "voluntarily",
  "as deemed appropriate",
  "if they deem it appropriate",
  "as they deem appropriate",
  "to the greatest extent possible",
  "to the fullest extent possible",
  "to the maximum extent possible",
  "within existing resources",
  "within available resources",
  "within existing mandates and resources",
  "within their capacities",
  "within its capacity",
  "within their means",
  "subject to the availability of resources",
  "subject to the availability of extrabudgetary resources",
  "subject to the availability of voluntary contributions",
  "subject to the availability of extrabudgetary funding",
  "subject to available resources",
];

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
