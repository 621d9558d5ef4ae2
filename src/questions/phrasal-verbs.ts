import { pattern } from "../language/pattern.ts";

/** Verbs of everyday speech that only mean something with their particle, by the verb that a resolution or the thesaurus has. */

/** What stands between such a verb and its particle: "hand him over", "take their houses away". */
const object = String.raw`((?:\s+(?!(?:and|or|to|who|which|that)\b)[\w'’-]+){0,4}?)`;

/** What can be handed over to another state's courts. */
const wanted = String.raw`(?:him|her|them|suspects?|fugitives?|criminals?|crooks?|gangsters?|killers?|murderers?|thie(?:f|ves)|traffickers?|offenders?|culprits?|wanted\s+\w+)`;

const between = (verb: string, particle: string): RegExp =>
  new RegExp(String.raw`\b(?:${verb})${object}\s+(?:${particle})\b`, "gi");

const verbs: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      pattern`
      \b(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave)\s+(?:
        (?:\w+\s+){0,2}${wanted}\s+(?:over|up)|(?:over|up)\s+(?:\w+\s+){0,2}${wanted}
      )\b
    `,
      "giu",
    ),
    "extradite",
  ],
  [
    new RegExp(
      String.raw`\b(?:sen(?:d|ds|t|ding)|ship(?:s|ped|ping)?)\s+(?:\w+\s+){0,2}${wanted}\s+(?:back|home)\b`,
      "gi",
    ),
    "extradite",
  ],
  [between("dig(?:s|ging)?|dug", "up"), "excavate$1"],
  [between("tak(?:e|es|en|ing)|took", "away(?! from (?:this|that|it|here))"), "confiscate$1"],
  [between("lock(?:s|ed|ing)?|bang(?:s|ed|ing)?", "up|away"), "imprison$1"],
  [between("blow(?:s|n|ing)?|blew", "up"), "bomb$1"],
  [between("rip(?:s|ped|ping)?", "off"), "swindle$1"],
  [/\b(?:pay(?:s|ing)?|paid)\s+off\b/gi, "bribe"],
  [between("beat(?:s|en|ing)?", "up"), "assault$1"],
  [
    /\b(?:break(?:s|ing)?|broke(?:n)?)\s+into\s+(?:\w+\s+){0,3}?(?:computers?|networks?|accounts?|systems?|servers?|phones?)\b/gi,
    "hacking",
  ],
  [/\bsign(?:s|ed|ing)?\s+up\s+(?:to|for)\b/gi, "accession to"],
  [
    new RegExp(
      pattern`
      \b${wanted}\s+(?:
        (?:to|be|being|are|is|were|get|gets|getting|have|has|been)\s+
      ){0,3}(?:handed|turned|given|sent|surrendered)\s+(?:over|up|back|home)\b
    `,
      "giu",
    ),
    "extradition",
  ],
  [
    new RegExp(
      pattern`
      \b(?:join(?:s|ed|ing)?(?:\s+up\s+to)?|becom(?:e|es|ing)\s+(?:a\s+)?part(?:y|ies)\s+to)\s+(?!
        (?:(?:the|an?|this|that|any)\s+)?(?:conventions?|treat(?:y|ies)|protocols?|pacts?)\b
      )(?=(?:\w+\s+){1,4}?(?:conventions?|treat(?:y|ies)|protocols?|covenants?|pacts?)\b)
    `,
      "giu",
    ),
    "ratify ",
  ],
  [/\bcheck(?:s|ed|ing)?\s+(?:up\s+)?on\b/gi, "monitoring of"],
  [
    /\bcheck(?:s|ed|ing)?\s+(?:that|if|whether)\s+(?=(?:all |the |member )*(?:states?|countr(?:y|ies)|governments?|parties)\b)/gi,
    "monitoring of compliance: do ",
  ],
  [/\bkeep(?:s|ing)?\s+(?:an\s+eye|tabs|track)\s+(?:on|of)\b/gi, "watch over"],
  [
    new RegExp(
      pattern`
      \b(?:
        fork(?:s|ed|ing)?\s+out|cough(?:s|ed|ing)?\s+up|chip(?:s|ped|ping)?\s+in
        |foot(?:s|ed|ing)?\s+(?:the\s+)?bills?|pick(?:s|ed|ing)?\s+up\s+the\s+(?:tab|bill)
        |pay(?:s|ing)?\s+the\s+bills?
      )\b
    `,
      "giu",
    ),
    "pay",
  ],
  [/\b(?:run(?:s|ning)?|ran)\s+(?:off|away)\b/gi, "flee"],
  [/\bwip(?:e|es|ed|ing)\s+out\b|\b(?:die|dies|died|dying)\s+out\b/gi, "become extinct"],
  [
    /\b(?:chop|cut)(?:s|ped|ting|ping)?\s+down\s+(?=(?:\w+\s+){0,3}?(?:trees?|forests?|rainforests?|woods?|jungles?)\b)/gi,
    "logging of ",
  ],
];

/** "Would they hand him over?" → "Would they extradite?" */
export function withoutPhrasalVerbs(question: string): string {
  return verbs.reduce((text, [phrasal, verb]) => text.replace(phrasal, verb), question);
}
