import { pattern } from "../language/pattern.ts";

/** For whom or for what a summary is made: words that say nothing of what is to be summed up. */

/** Who reads or hears a summary, and where it is to stand. */
const audience = String.raw`(?:boss(?:es)?|chief|ministers?|ministry|ambassadors?|directors?|head|heads|management|colleagues?|team|board|staff|students?|pupils?|class(?:es|mates)?|readers?|listeners?|viewers?|audience|public|press|media|journalists?|editors?|reporters?|(?:non-?)?(?:lawyers?|experts?|specialists?|practitioners?)|lay(?:men|people|persons?)|beginners?|newcomers?|outsiders|delegat(?:es?|ions?)|capital|mayor|supervisor|professor|teachers?|clients?|members|newsletters?|bulletin|blog|web ?(?:site|page)|intranet|podcast|broadcast|radio|show|article|column|record|catalogue|catalog|archives?|index card|file|dossier|brief(?:ing)?s?|memo|notes?|paper|deck|slides?|poster|leaflet|flyer|hand-?out|speech|talk|lecture|seminar|lesson|meeting|exam|essay|release|tweet|post|caption|entry|log|minutes|agenda|think-tank|neighbou?rs?|friends?|grand\p{L}+|mother|father|mum|dad)`;

/** Where such a phrase ends, and what is to be said begins. */
const end = String.raw`(?=\s(?:on|about|of|regarding|concerning|covering|who|that|which|saying|telling|stating|what|how|so|because|in|with|please)\b|\s?[–—(-]\s|[,.:;!?]|$)`;

const determined = new RegExp(
  String.raw`\b(?:for|to) (?:the|my|our|your|his|her|a|an|some) [\p{L}-]+(?:\s[\p{L}-]+){0,2}?${end}`,
  "iu",
);
const named = new RegExp(
  String.raw`(?<!\bin it )\b(?:for|to)\s+(?:[\p{L}'’-]+\s+){0,4}?${audience}(?:\s+of\s+(?:the\s+)?(?:[\p{L}-]+\s+)?[\p{L}-]+)?${end}`,
  "iu",
);
const spokenTo = new RegExp(String.raw`\bwith (?:the|my|our|a) ${audience}${end}`, "iu");

/** "… so I can read it out on air" */
const purpose =
  /\b(?:so(?: that)? (?:i|we|he|she|they|it)|because|in order to|which (?:i|we) (?:can|will|must|have))\b.*$/i;

/** The words of a question that say for whom a summary is, and what for: "for my head of unit", "so that I can tell them". */
export function audienceOf(question: string): string {
  return [named, determined, spokenTo, purpose]
    .flatMap((pattern) => pattern.exec(question)?.[0] ?? [])
    .join(" ")
    .toLowerCase();
}

/** Whether a summary is for somebody who reads or hears it: "for the press". */
export function namesAudience(question: string): boolean {
  return named.test(question);
}

/** "Only what concerns our branch": of all that the text says, what the audience has to do with. */
export const asksForOwnPart = pattern`
  \b(?:
    concerns?|affects?|interests?|touch(?:es)?|matters? (?:to|for)|(?:is |are )?relevant (?:to|for)
    |relates? to|of (?:interest|relevance) (?:to|for)|appl(?:y|ies) to|bears? on|useful (?:to|for)|in it for
  )\s+(?:us|me|our|my|them|their)\b
  |\b(?:our|my|their) (?:
    branch|sector|field|industry|trade|line of work|profession|business|area|remit|portfolio
  )\b
`;

/** "For a ministry of culture", "for the health minister": who has to do with one subject reads for what is said of it, where the subject has no other names that count ("medicines", "money-laundering"). */
export const namesPortfolio = pattern`
  \b(?:ministr(?:y|ies)|ministers?) (?:of|for) (?:the )?(?!justice|health|finance|foreign|state|interior|defen[cs]e)\p{L}{4,}
  |\b(?!(?:prime|first|deputy|foreign|justice|health|finance|interior|defen[cs]e)\b)\p{L}{4,} minist(?:ry|ries|ers?)\b
`;
