/** Everyday words for reports, for what they are on and for how they are handed in, by those that resolutions print. */

const thisText = "(?:this|the|the present|that) (?:whole )?(?:text|draft|resolution|document|paper|thing)";
const carriedOut =
  "(?:carried out|put into (?:practice|effect|action)|executed|implemented|followed up(?: on)?)";
const onImplementation = "the implementation of the present resolution";

const every = (pattern: string): RegExp => new RegExp(pattern, "gi");

const idioms: readonly (readonly [RegExp, string])[] = [
  [
    every(
      String.raw`\b(?:the )?(?:carrying out|execution|follow-?up|realization|putting|implementing)(?: of| to| on)? ${thisText}(?: into (?:practice|effect|action))?|\bputting (?:it|this|that) (?:all )?into (?:practice|effect|action)`,
    ),
    onImplementation,
  ],
  [
    every(
      String.raw`\bhow (?:far )?(?:${thisText}|this|all this) (?:(?:is|was|gets?|has been|will be|is being) )+${carriedOut}`,
    ),
    `the report on ${onImplementation}`,
  ],
  [
    every(
      String.raw`\b(progress|implementation|status|stock-?taking|follow-?up|interim|annual) (?:papers?|notes?|updates?|accounts?|write-?ups?)\b`,
    ),
    "$1 report",
  ],
  [every(String.raw`\b(written|oral) (?:accounts?|words?|summar(?:y|ies))\b`), "$1 report"],
  [every(String.raw`\bwrite-?ups?\b|\bstock-?taking(?! reports?\b)(?: exercise)?\b`), "report"],
  [
    every(String.raw`\bowes? (\w+ )?(?:an? )(?:paper|note|document|report|account)\b`),
    "has to submit $1a report",
  ],
  [every(String.raw`\b(gets?|receives?|sees?|is sent) (?:the|that|this) paper\b`), "$1 the report"],
  [
    every(String.raw`\b(?:(?:has|have|needs?) to )?(?:be|is|are) on (?:the|its|their) (?:table|desk)\b`),
    "is due",
  ],
  [every(String.raw`\b(?:on |at )?whose (?:table|desk)\b`), "before which body"],
];

/** "When is the progress paper on carrying out this text due?" → "When is the progress report on the implementation of the present resolution due?" */
export function withoutReportingIdioms(question: string): string {
  return idioms.reduce((text, [idiom, words]) => text.replace(idiom, words), question);
}
