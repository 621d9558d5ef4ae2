import type { Detail } from "../domain/claims.ts";
import type { QuestionFrame } from "../domain/questions.ts";
import { pattern } from "../language/pattern.ts";
import { isOfTimeOnly } from "../language/time-words.ts";
import { asksHowManyDocuments, asksHowOftenAsked, asksOfCase } from "./asking-words.ts";

/** Questions for a detail of something, by what shows them. */
const wordings: readonly (readonly [Detail, RegExp])[] = [
  [
    "time",
    pattern`
      \bdates? of (?:its |the |their )?(?:signature|signing|conclusion|establishment|creation)\b
      |\b(?:what|which) (?:exact |precise |very )?(?:day|date|week|month|year)\b
      |^(?:and |so |but )?(?:until |from |till )?when\b(?! (?:it|this|that) )
      |\b(?:until|till|by|from) when\b|\bsince when (?:has|have|was|were)\b
      |(?<!since )\bwhen (?:exactly|precisely|was|were|is|are|did|does|do|will|has|have)\b|\btime limit\b
      |\bhow soon\b|\bby what time\b|\b(?:which|what) weeks\b|\b(?:the )?same (?:date|day)\b
      |\bwith (?:its|the|their) dates?\b|(?<=[:,;] |\band )(?:its|the|their) dates?(?= and\b|,|\W*$)
    `,
  ],
  [
    "duration",
    pattern`
      \bhow long (?:is|are|was|were|does|do|did|will|shall|has|have|may|should|must|can)\b
      |\b(?:(?:for|over|within) )how many (?:\w+ )?(?:years|months|weeks|days|hours)\b
      |\b(?:for|over) (?:what|which) (?:period|span|time|term)\b|\bhow much longer\b
      |\b(?:length|duration|term) of (?:the|its|their|his|her)\b
    `,
  ],
  [
    "frequency",
    /\bhow (?:often|frequently|regularly)\b|\bat what intervals?\b|\b(?:each|every) year\b|\bhow many times (?:a|per) \w+\b/i,
  ],
  [
    "place",
    pattern`
      \b(?:what|which) (?:city|town|place|venue|location|capital)\b
      |\bwhere (?:and when |exactly )?(?:was|were|is|are|will|did|does|do|has|have)\b.*\b(?:
        held|place|meets?|meeting|met|signed|happen\w*|convened?|hosted|based|located|seat|sits?|gather\w*
        |adopted|concluded|agreed|opened for signature
      )\b
      |\bvenue\b
    `,
  ],
  [
    "other-holder",
    pattern`
      \b(?:who|which|what|name)\b.*\b(?:other|second|else)\b.{0,12}\b(?:co-?)?(?:
        chair\w*|president|head|leader
      )\b
      |\bother (?:co-?)?chair
      |\b(?:
        co-?chair\w*|presid\w+|heads?|leads?|chair\w*
      )\b.{0,40}\b(?:which|what|who|and the) (?:is the )?(?:other|else)\b
    `,
  ],
  [
    "holder",
    pattern`
      \bwho(?:m| is| was| will| are)? (?:\w+ )?(?:
        (?:co-?)?chair(?:s|ed|ing)?|presid\w+|leads?|led|leading|heads?|headed|runs?|directs?
      )\b
      |\bwho (?:is|are|was|were) (?:the |its |their )?(?:co-?)?(?:chair\w*|president|head|leader)s?\b
      |\b(?:chaired|led|headed|presided over) by (?:whom|who)\b
    `,
  ],
  [
    "person",
    pattern`
      \bwho (?:is|are|were|was|will be) (?:the |its |their |among the )?(?:
        members?|experts?|participants?|delegates?|signator\w+|authors?
      )\b
      |\bwho (?:sits?|served?|serves|attended|participated?|took part|takes part)\b
      |\bnames? of (?:the |its )?(?:members?|experts?|participants?|delegates?|persons?|people)\b
      |\b(?:which|what) (?:
        ministers?|officials?|ambassadors?|experts?|delegates?|persons?|people|individuals
      ) (?:signed|sit|serve|are|were|attended|took|participated?)\b
      |\b(?:who|which|tell|list|name)\b.{0,20}\bmembers of (?:the |this )?(?:\w+ ){0,3}(?:
        group|force|committee|panel|mission|board|delegation
      )\b
      |^(?:the )?members of\b|\bby name\b|\bcontact (?:person|point)\b
    `,
  ],
  [
    "country",
    pattern`
      \b(?:which|what) (?:member )?(?:states|countries|country|nations?|governments?|delegations)\b(?!
        .*\b(?:
          urged?|asked?|requested?|invited?|encouraged?|called|told|supposed|addressed|should|must|behind
          |tabled|submitted|sponsor\w*|proposed|put forward
        )\b
      )
    `,
  ],
  [
    "amount",
    pattern`
      \bhow much (?:money|funding|cash)\b
      |\b(?:what|which) (?:\w+ )?(?:sums?|amounts?(?! to\b)|budget|total|price)\b
      |\bhow many (?:dollars|euros)\b|\b(?:sum|total|amount) (?:of|in) (?:money|dollars)\b|\bgrand total\b
    `,
  ],
  [
    "share",
    pattern`
      \b(?:what|which|how (?:big|large|high|great)(?: an?| is the)?) (?:
        share|portion|proportion|percentages?|part|fraction|rate|per cent
      )(?: of|\W*$)
      |\bpercentages?\b|\bhow many per ?cent\b|\bhow much of\b
    `,
  ],
  [
    "name",
    pattern`
      \bwhat (?:is|was|are|were|will|do (?:they|you)) (?:\w+ ){1,4}(?:called|named|known as|entitled)\b
      |\b(?:motto|slogan|theme|subject) of (?:the|that)\b
      |\b(?:what|which|under (?:what|which)) (?:title|heading|name|motto|theme|slogan)\b
      |\bthe (?:motto|slogan|theme)\b
      |\bwhat (?:is|was) (?:its|their|the) (?:\w+ )?(?:title|heading|name|motto|theme|slogan)\b
    `,
  ],
  [
    "payer",
    pattern`
      \bwho (?:
        pays?|is (?:paying|to pay)|will pay|finances?|funds?|covers? the (?:costs?|expenses?)
        |bears? the (?:costs?|expenses?)|foots? the bill
      )\b
      |\b(?:paid|funded|financed) (?:for )?by (?:whom|who|what)\b
      |\bhow (?:is|are|was|will) .{0,60}\b(?:paid|funded|financed)\b
    `,
  ],
  [
    "host",
    /\bwho(?: else)? (?:\w+ )?(?:host(?:s|ed|ing)?|organi[sz](?:es|ed|ing))\b|\b(?:hosted|organi[sz]ed) by (?:whom|who)\b|\bwhich \w+ (?:hosts?|hosted|is hosting|will host)\b/i,
  ],
  [
    "body",
    /\b(?:what|which) (?:\w+ )?(?:committee|body|organ|organi[sz]ation|agency|institution|tribunal|court|forum|council|commission)\b/i,
  ],
  [
    "document",
    /\b(?:what|which)(?: (?!do|does|did|is|are|was|were|the|this|has|have|must|should|can)\w+){0,3} (?:resolutions?|decisions?)\b|\bresolution number\b/i,
  ],
  [
    "number",
    pattern`
      \bhow (?:high|big|large) (?:is|are|was|were) the (?:ceiling|cap|limit|maximum|number|figure)\b
      |\b(?:ceilings?|upper limit|maximum(?: number)?|head ?count|strength) (?:for|on|of)\b
      |^(?:and |so )?(?:the )?(?:total |exact )?number of\b
      |\b(?:what|which) (?:is|are|was|were) the (?:total |exact |overall )?(?:number|figure)s?\b
      |\b(?:what|which) (?:[\w-]+ ){1,2}(?:strength|levels?|ceiling)\b
      |\bhow many\b(?! (?:\w+ )?(?:times|paragraphs?|paras?|clauses?|ops?|pps?|passages|places)\b)
    `,
  ],
  // "Which article bans fakes?" means a paragraph.
  [
    "article",
    /\b(?:by|in|on|under|with) (?:which|what) (?:\w+ )?articles?\b|\b(?:which|what) articles? (?:in|of)\b/i,
  ],
  [
    "punishment",
    pattern`
      \b(?:what|which|how (?:much|high|severe|big|large|many years)) .{0,30}\b(?:
        punishments?|penalt(?:y|ies)|fines?|(?<!\bthe )sanctions?|prison|jail
        |sentences?(?= (?:for|do|does|is|await|get|would))
      )\b
      |\bhow many years\b.*\b(?:prison|jail|behind bars|minimum|maximum|at least)\b
      |\b(?:prison|jail)\b.*\bhow (?:many years|long)\b
    `,
  ],
  [
    "agreed",
    pattern`
      \bwhat (?:have|has|did|do) (?:they|the (?:two|parties|sides|signatories)|both(?: \w+)?) (?:\w+ )?(?:
        agreed? (?:on|to|upon)|undert(?:ake|aken|ook)|promised?|pledged?|commit\w*|sign(?:ed)? up (?:to|for)
      )\b
      |\bwhat (?:have|has|had|did|do|does|will) (?:
        they|the (?:two|parties|bodies|organi[sz]ations|sides)|both|it
        |the (?:memorandum|agreement|accord|pact|deal|mou)
      )\b.{0,30}\b(?:
        agree[ds]?|promised?|undertake\w*|undert(?:ook|aken)|commit\w*|provides?|contain|stipulate|say
      )\b.*\b(?:memorandum|agreement|accord|pact|deal|mou)\b
      |\bwhat (?:does|do|did) the (?:\w+ ){0,2}(?:memorandum|agreement|accord|pact|mou)\b.{0,40}\b(?:
        say|provide|contain|stipulate|foresee|cover
      )\b
      |\bwhat (?:is|was|stands|are|were) (?:agreed |written |laid down )?in the (?:\w+ ){0,2}(?:
        memorandum|agreement|accord|pact|mou
      )\b
      |\b(?:contents?|terms|substance) of the (?:\w+ ){0,2}(?:memorandum|agreement|accord|pact|mou)\b
    `,
  ],
  ["case", asksOfCase],
  [
    "findings",
    pattern`
      \bwhat (?:do|does|did|are|were|is)\b(?!.{0,60}\b(?:said|about)\b).{0,60}\b(?:
        recommendations?|findings|conclusions|results|outcomes?
      )\b(?:\W*$|.{0,12}\b(?:say|contain|of|in|by)\b)
      |\bwhat (?:do|does|did)\b.{0,60}\breports?\b.{0,30}\b(?:
        find|say|conclude|recommend|contain|show|reveal
      )s?\b
    `,
  ],
];

/** The details for which a question asks: "on which day and where was it signed?" */
export function detailsAsked(question: string): readonly Detail[] {
  const found = wordings.filter(([, pattern]) => pattern.test(question)).map(([detail]) => detail);
  // Of documents that a text names all are told, and so are its own acts.
  const isOfText = (detail: Detail) =>
    (detail === "number" && asksHowManyDocuments.test(question)) ||
    (detail === "frequency" && asksHowOftenAsked.test(question));
  const ofText = found.filter((detail) => !isOfText(detail));
  return ofText.includes("other-holder") ? ofText.filter((detail) => detail !== "holder") : ofText;
}

const ofTime: ReadonlySet<Detail> = new Set<Detail>(["time", "duration", "frequency"]);
const numberWord = /^(?:strength|levels?)$/;
const placeWord = /^(?:city|town|place|venue|location|capital)$/;

/** "When will the conference be held?": that it is held says nothing of it, even where something is due. */
const heldWord = /^(?:held|hosted|convened|organi[sz]ed|celebrated)$/;

/** "For how many years is the panel kept on?": words of time, place or number, where those are asked, are none of the thing. */
export function besideDetails(
  { intent, terms }: Pick<QuestionFrame, "intent" | "terms">,
  details: readonly Detail[],
): readonly string[] {
  const asksTime = details.some((detail) => ofTime.has(detail));
  const asksPlace = details.includes("place");
  const asksNumber = details.includes("number");
  const isOfDetail = (term: string) =>
    (asksTime && isOfTimeOnly(term)) ||
    (asksPlace && placeWord.test(term)) ||
    (asksNumber && numberWord.test(term));
  const isBeside = (term: string) =>
    intent === "topic" ? isOfDetail(term) : intent === "deadline" && heldWord.test(term);
  const others = terms.filter((term) => !isBeside(term));
  return others.length > 0 ? others : terms;
}

/** The words that ask for details: they say nothing of what these are details of. */
export function wordsOfDetails(question: string): string {
  return wordings
    .flatMap(([, pattern]) => pattern.exec(question)?.[0] ?? [])
    .join(" ")
    .toLowerCase();
}
