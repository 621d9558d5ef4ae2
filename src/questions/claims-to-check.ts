import { pattern } from "../language/pattern.ts";
/** What is said around a claim that is to be checked: "Is it fair to say that …", "True or false: …", "… Confirm?" */

/** The choice of verdicts that is put to whoever answers. */
export const verdict =
  "true or false|yes or no|(?:right|correct) or (?:wrong|incorrect|not)|fact or (?:fiction|myth)|myth or (?:fact|reality)|(?:please )?confirm or (?:correct|deny|refute)(?: (?:me|it|this|that))?";
const says =
  "write|say|state|claim|report|print|publish|assume|conclude|argue|note|announce|assert|maintain|suggest|think|believe|put(?: it)? down|quote it as saying|tell (?:people|them|him|her|my \\w+|our \\w+)";
const sound =
  "true|correct|right|accurate|fair|safe|ok(?:ay)?|wrong|legitimate|reasonable|justified|a fact|the case|so";
const aside = String.raw`(?:\s+(?:in|on|for|to|at) (?:(?:my|our|the|a|an|this|that)\s+)?(?:[\w-]+\s+){0,2}?[\w-]+)?`;

/** Whoever asks may be heard to ask for leave, for a verdict or for a check, or to have the claim from somebody. */
const openings: readonly RegExp[] = [
  new RegExp(String.raw`^(?:${verdict})\s*[:,?–-]+\s*`, "i"),
  pattern`
    ^(?:
      (?:
        to|(?:can|could|may|might|should|shall|would|do|am) (?:i|we)
        |(?:i|we)(?: am| are|['’]m|['’]re|['’]d)?
      )
    ) (?:\w+ly |just |then )?(?:(?:want|like|going|about|plan(?:ning)?|intend|hope|mean|able|allowed) to )?(?:${says})${aside} that\s+
  `,
  pattern`
    ^(?:
      (?:am|was|would|are|were|is) (?:i|we|he|she|they)(?: be)? (?:${sound}|mistaken)(?: (?:to (?:${says})|in (?:saying|thinking|believing|assuming)))?
      |(?:it is |it['’]s )?(?:my|our) (?:understanding|impression|reading|view) is
      |(?:it is |it['’]s )(?:my|our) (?:understanding|impression|reading)
    ) that\s+
  `,
  pattern`
    ^(?:
      is|was|would|will|isn['’]?t
    ) it (?:be )?(?:really |actually |at all |\w+ly )?(?:${sound})(?: (?:for (?:me|us) )?to (?:\w+ly )?(?:${says}))?${aside} that\s+
  `,
  /^(?:(?:please|kindly|can you|could you|would you)[ ,]+)*(?:confirm|verify|double-check|check)(?: (?:for|to|with) (?:me|us))?(?::| that| whether| if)\s+/i,
  pattern`
    ^(?:
      (?:so |but |and |now )?(?:i|we)(?: (?:was|were|have been|am|are)|['’](?:m|re|ve))?(?: \w+ly)? (?:
        think|thought|believe|heard|hear|read|understand|understood|gather|guess|suppose|assume|told
        |informed
      )\b(?: by [^,]{1,60}? that| that)?
      |(?:my|our|a|some|the) (?:\p{L}+ ){1,3}?(?:
        says|said|claims?|claimed|thinks?|believes?|insists?|maintains?|reckons?|swears?|told (?:me|us)
        |tells (?:me|us)|heard
      )(?: that)?
      |.{0,120}\b(?:insists|claims|maintains|swears|believes|says) that
    )\s+
  `,
  /^(?:(?:rumou?r|word|legend) (?:has it|is)|(?:it is|it['’]s) (?:said|claimed|rumou?red|widely (?:said|believed)|often (?:said|claimed))|they (?:say|claim))(?: that)?\s+/i,
];

const endings: readonly RegExp[] = [
  pattern`
    \s*[,;.–-]\s*(?:
      (?:please|kindly|can you|could you)[ ,]+
    )*confirm(?:ed)?(?: (?:that|this|it))?(?: (?:for me|for us))?(?:
      ,? (?:so(?: that)?|because|as|since) (?:i|we)\b[^?]*
    )?\s*[?.!]*$
  `,
  /,\s*as (?:one|an?|the|some|my|our|most|many) [^,?]{2,60}? (?:has|have|puts?|says?|claims?|writes?|states?|tells?|told|reports?)(?: it| us| me)?\s*[?.!]*$/i,
  new RegExp(String.raw`\s*[,;.–-]\s*(?:${verdict})\s*[?.!]*$`, "i"),
];

/** The claim itself: "Can I write that it founds a panel?" → "it founds a panel?" */
export function withoutClaimFrame(sentence: string): string {
  const opened = openings.reduce((text, opening) => text.replace(opening, ""), sentence);
  const claim = endings.reduce((text, ending) => text.replace(ending, ""), opened);
  return claim.trim().split(/\s+/).length > 2 ? claim : sentence;
}
