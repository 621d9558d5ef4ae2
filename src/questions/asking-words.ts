import type { Premise, QuestionFrame } from "../domain/questions.ts";
import { casedPattern, pattern } from "../language/pattern.ts";

/** Patterns of English questions about resolutions, by what they show. Tried in the order given. */

const atEnd =
  "(?:,? (?:briefly|shortly|basically|essentially|mainly|roughly|in brief|in short|in a word|overall|in general|as a whole))*\\s*\\??$";
export const asksForSummary = pattern`
  \b(?:
    (?:
      put|pull|bring|gather|collect
    )(?: me)?(?: together)? (?:all|everything)(?= (?:that |which )?(?:is|are|it|the (?:text|draft|resolution)) \w+)
    |summar(?:y(?! (?:reports?|records?|proceedings))|i[sz]e[sd]?|i[sz]ing|ies)|overview|outline|gist
    |synopsis|digest|pr[ée]cis\b|abstract\b|condens(?:e|ed|ing)|abridg(?:e|ed)|shorten
    |(?:boil(?:s|ed|ing)?|break(?:s|ing)?)(?= .{0,80}\bdown\b)|break down(?= (?:the|this|all)\b)|distil[ls]?\w*|bare bones
    |(?:quick |short |brief |guided )?tour of|(?<=^(?:please )?)(?:present|render|reduce|tabulate)(?= (?:the|this|all|each|every|its)\b)
    |rundown|run-?through|walk (?:me|us) through
    |(?:go|going) through (?:the|all|each|every)|paraphras(?:e|ed|ing)
    |(?:short|brief|quick|background|briefing) note on|highlights|take-?aways?|essence
    |in (?:brief|short|a nutshell|a few (?:words|lines|sentences))|short version|tl;?dr
    |(?:main|key|central|essential|most important) (?:
      points?|messages?|content|ideas?|thrust|asks?|elements?|provisions?|takeaways?
    )
    |sum(?:s|ming|med)? (?:[\w'’-]+ ){0,5}?up\b|brief me|recap
    |(?<=(?:^|\b(?:need|want|like|give (?:me|us)|prepare|write|draft me) )(?:an? )?(?:short |quick )?)brief(?:ing)?(?= (?:on|of|about)\b)
    |(?:sentence|line|point|bullet) (?:apiece|each)|(?:para(?:graph)?|clause|point)[- ]by[- ](?:para(?:graph)?|clause|point)|(?:no|little|not much) time to read|wrap up|executive summary
    |elevator pitch|at a glance|\b(?:ten|twenty|thirty|sixty|ninety|\d{1,3}) seconds\b
    |\b(?:in|into) (?:just |only |about |under )?(?:
      one|an?|a single|two|three|four|five|six|ten|\d{1,3}
    ) (?:short |simple |plain |single )?(?:sentences?|lines?|words|bullet points?|bullets)\b
    |\b(?:
      elevator|tweet|headline|pocket|executive|condensed|abridged|simple|simplified|bare-bones
      |[\w-]+[- ](?:second|minute|sentence|paragraph|line|word|page)
    ) version\b
    |(?:the )?(?:sense|substance) of|short(?:er)? version|^headline
    |(?<!\bfirst |\blast |\bnext )\b(?:
      one|a single|two|three|four|five|six|ten|a couple of|a few|\d{1,3}
    )[- ](?:or (?:two|three|four|five|\d) )?(?:short |simple )?(?:sentences?|lines?|words)(?= (?:version|summary|for|about|of|on|only|max\w*|please|pls)\b|\s*[,.:;!?]|\s*$)
    |one[- ]liner
    |(?:
      one|an? (?:short |single )?(?:bullet|line|sentence|point)|(?:two|three|\d) (?:words|lines|sentences)
    ) (?:for|per|on|about) (?:each|every)\b
    |(?:short |brief )?bullets?(?: points?)? (?:on|of|for|about|per)\b|bird'?s[- ]eye|big picture
    |what is (?:this|the|it)(?: draft| resolution| text| document| paper| thing)*(?: all)? about${atEnd}
    |what(?:'s| is) (?:it|this)(?: all)? about
    |what(?:'s| is| are) the (?:main |overall )?(?:purpose|aim|goal|objective)s? of (?:this|the|it)(?: draft| resolution| text| document)*${atEnd}
    |what (?:does|would|will) (?:this|the|it)(?: draft| resolution| text| document)* (?:
      say|do|want|ask for|change|achieve
    )${atEnd}
  )
`;
/** "Who writes the summary?", "When is an overview due?": one that the text has somebody make. */
export const speaksOfSummary = pattern`
  ^(?:and |so |but )?(?:(?:to|by|from|for|in|before) )?(?:
    who(?:m|se)?|when|which (?!(?:is|are)\b)\w+|where(?! can i\b)
    |what (?:happens|becomes|is done|should happen|will happen)
    |(?:is|will|do(?:es)?|must|should|shall)(?! (?:there (?:an?|the|any)|you|we|i)\b)
  )\b[^.?!,;:]{0,60}
  \b(?:an?|the|this|that|any|its|his|their) (?:\w+ ){0,2}(?:summar(?:y|ies)|overview|outline|digest|synopsis)\b
  (?! (?:of|for|on) (?:this|the|me|my|it)(?: (?:draft|resolution|text|document|paper|whole|boss|minister))?\b(?=\W*$))
`;
/** For whom or what a summary is wanted. */
export const asksToCompare = pattern`
  \b(?:
    compar(?:e|es|ed|ing|ison)|differ(?:s|ed|ence|ences|ent|ently|ing)?|distinguish(?:es|ed)?|distinction
    |contrast(?:s|ed|ing)?|versus|vs
    |(?:the )?same (?:verb|thing|as|wording|way|verb|people|actors?|addressees?)
    |same(?= (?:in|as)\b|\s*[?.!]*$)|in common|overlap|unlike|alike|identical(?:ly)?|stronger|weaker|softer
    |as (?:strong|weak|binding|firm|far[- ]reaching)(?:ly)? as|similar(?:ities|ity)?
  )\b
`;

/** Whether one subject is treated like another. */
export const balances = pattern`
  \b(?:
    treat\w*\b.{3,80}\balike|(?:stronger|weaker|softer|firmer|stricter|tougher|milder|harsher) .{0,40}\bthan
    |as (?:strong|firm|strict|binding|tough|soft)(?:ly)? .{0,40}\bas|in the same way
    |same (?:verb|wording|strength|force|tone) (?:for|on|to|in|with)
  )\b
`;

/** Of two that are named, which is more so, or what one has and the other has not. */
export const weighs = pattern`
  \b(?:is|are|sounds?|seems?|looks?|reads?|one|two|the)\s+(?:the\s+)?(?:much\s+|far\s+)?(?:
    (?!
      (?:other|under|after|over|number|member|paper|whether|either|rather|latter|former|order)\b
    )\p{L}{3,}er\b
    |(?:more|less|most|least)\s+\p{L}+
  )
  |\p{L}{3,}er than\b|\b(?:more|less|better|worse) [\p{L}-]* ?than\b
  |\bask(?:ed|s)? (?:of )?(?:more|most|less)\b
  |\b(?:
    same|again|twins?|match(?:es)?|apart|side by side|next to|duplicates?|redundant|repeats?|repetition
    |consistent|contradict\w*
  )\b
  |\bchanges? (?:from|between)\b|\bthat\b.{0,30}(?:n['’]t|\bnot|\black(?:s|ing)?)\W*$
`;

/** Something became of a text. */
export const speaksOfChange =
  /\b(?:chang|alter|amend|modif|revis|soften|strengthen|weaken|drop|delet|remov|mov|add|reword|rephras|renumber|became|becom|new\b|missing|left out|kept|another place)\w*/i;
export const speaksOfTwoVersions =
  /\bdrafts?\b.*\b(?:adopted|final|published)\b|\b(?:adopted|final|published)\b.*\bdrafts?\b|\b(?:two|both|earlier|previous|other|later) versions?\b/i;
export const asksWhatChanged = new RegExp(`${speaksOfChange.source}|\\b(?:differ\\w*|compar\\w*)\\b`, "i");

/** "Which resolutions mention …": the texts that are loaded are meant, not others that they name. */
export const asksWhichTextsDo = pattern`
  \b(?:which|what)\s+(?:of (?:the|them|these)\s+)?(?:[\w-]+\s+){0,3}(?:
    resolutions|texts|drafts|documents
  )\s+(?:that\s+)?(?:also\s+|explicitly\s+)?(?:
    (?:is|are) (?:about|on)\b
    |(?!
      (?:
        is|are|was|were|does|did|has|had|can|could|should|must|may|which|whose|by|in|of|on|from|to|recall
        |\w+ing|\w+ed
      )\b
    )[a-z]+\b
  )
`;

/** All that say something are wanted, not the best. */
export const asksForAll = pattern`
  \b(?:which|what|list|name|all|where)\b[^?]{0,30}\b(?:resolutions|texts|documents|drafts|paragraphs)\b
  |\bwhich of (?:them|these|those)\b
  |\bhow many (?:\w+ )?(?:paragraphs|paras|clauses|ops|pps|passages|places)\b
  |\b(?:which|what|list|all|any)\s+(?:(?:of|the|operative|preambular)\s+)*(?:
    paras|pps|ops|passages|places|spots|parts|bits|clauses
  )\b
  |\b(?:everything|all)\b(?:\s+[\w'’]+){0,5}?\s+(?:on|about|concerning|regarding|to do with|touching)\b
  |\bwhere(?:ver)?\b[^?]{0,60}\b(?:
    comes? (?:up|in)|appears?|stands?|features?|figures?|occurs?|crops? up|turns? up|shows? up
    |(?:get |be |is |are )?mentioned|dealt with|spoken of|referred to|named|touched
  )\b
  |\bin (?:which|what) (?:connections?|contexts?|places|passages)\b
`;

const numeral =
  "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)";
/** What a text has a number of. */
const countable =
  "(?:(?:operative|preambular|numbered) )?(?:paragraphs|paras|clauses|points|recitals|(?:foot)?notes|reports)";
const altogether = "(?:in total|in all|altogether|all told|total|number)";

/** "How many footnotes are there?", "Seven footnotes or eight?", "Clauses, in total?" */
export const asksHowMany = new RegExp(
  String.raw`\b(?:${[
    "how long is (?:it|this|the (?:draft|resolution|text|document|preamble))",
    "how many|number of|count(?: \\w+)?(?: of| the| all)|how often|how many times|total (?:number )?of|outnumber(?:s|ed)?|tally|headcount",
    `(?:there are|are there|i count(?:ed)?|(?:has|have|contains?))(?: only| just| exactly| really| about)? ${numeral}`,
    String.raw`${countable}\W{1,3}${altogether}`,
    `${numeral} ${countable}(?: or|,(?: or)?) (?:${numeral}|more|fewer|less)`,
    `${numeral} or (?:${numeral}|more|fewer|less) ${countable}`,
    `${countable}[:,] ${numeral} or (?:${numeral}|more|fewer|less)`,
  ].join("|")})\b|^(?:only |just )?${numeral} ${countable}\W*$`,
  "i",
);

/** Words of counting and guessing, which say nothing of what is counted: "how many paragraphs use 'urges'?" */
export const countingWord = casedPattern`
  ^(?:
    (?:twenty|thirty|forty|eleven|twelve|\w+teen)|us(?:e|es|ed|ing)|occurs?|occurred|appear(?:s|ed)?
    |talk(?:s|ed|ing)?|speak(?:s|ing)?|look(?:s|ed|ing)?|deal(?:s|ing)?|total|true|correct|right|real|only
    |direct(?:ed)?|begin(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|(?:open|begin|start)s? with
    |strong(?:est)?|weak(?:est)?|exact|tally|headcount|guess|think|believe|slip|\d+
  )$
`;

export const asksHowMuch = /\bhow much\b/i;

/** Numbers of what no structure has: the text itself must state them. */
export const asksForOtherNumber =
  /\bhow many (?:(?:\w+ )?(?:dollars|euros|millions?|billions?|pages|words|votes|countries|states|members|people|persons|experts|delegates|participants|years|months|days|weeks))\b/i;

export const asksInHowManyParagraphs = pattern`
  \b(?:
    how many|number of|count(?: all)?(?: of)?(?: the)?
  ) (?:of (?:its|the) )?(?:(?:operative|preambular|preamble|numbered|different|distinct) )*(?:
    paragraphs?|paras?|clauses?|ops?
  )\b
`;

/** What a text does with the documents that it names. */
const naming = "(?:recall|cite|quote|mention|name|list|reaffirm|refer)(?:s|d|ed|red)?";

/** "How many Assembly resolutions does it recall?": documents that the text names, no acts of its own. */
export const asksHowManyDocuments = new RegExp(
  String.raw`\bhow many (?:(?!(?:do|does|did|is|are|was|were|has|have|can|will)\b)[\w-]+ ){0,5}?(?:resolutions|decisions|declarations)\b.*\b${naming}\b`,
  "i",
);

/** "Are there any decisions in the operative part?": what the text decides itself. */
export const asksForOwnDecisions = new RegExp(
  String.raw`^(?!.*\b${naming}\b).*\b(?:are there|is there|contains?|have|has|with) (?:any |a |some |no )?decisions?\b(?! (?:on|about|of)\b)`,
  "i",
);

/** "List all the decisions of the Council": its own, where no other body is named. */
export const listsDecisions = pattern`
  ^(?:please )?(?:list|show|give|name|tell|which|what)(?: me)?(?: are)?(?: all)?(?: of)?(?: the)? decisions(?: (?:of|by|in|taken|made|reached|does|do|did|is|are|were|has|have|the|it|this|that|council|assembly|commission|committee|resolution|draft|text|document|take|make|contain|there))*\W*$
`;

export const asksInHowManyFootnotes =
  /\bhow many (?:of (?:its|the|them|these|those) )?(?:foot)?notes?\b|\bhow many of (?:them|these|those) (?:cite|mention|refer|quote|point|name|come|are)\b/i;

/** "How often is tourism mentioned?": each paragraph that does so counts once. */
export const asksHowOftenMentioned =
  /\b(?:how often|how many times|number of times)\b.*\b(?:mention(?:s|ed)?|named?|refer(?:s|red)? to|cited?|appears?|occurs?|comes? up|turns? up|crops? up|spoken of|used?)\b/i;

/** "How often is the Office asked for a report?": in how many acts, and not every how many years. */
export const asksHowOftenAsked =
  /\b(?:how often|how many times|number of times)\b.*\b(?:address(?:es|ed)?|(?:asked|invited|requested|urged|called (?:up)?on)(?! to (?:report|submit|meet))|turns? to)\b/i;

/** Of all paragraphs the one that has the most words, or the fewest. */
export const asksForExtreme = pattern`
  \b(?:
    longest|shortest|wordiest|biggest|smallest
  ) (?:of (?:all|the) )?(?:(?:operative|preambular|single) )*(?:
    paragraphs?|paras?|clauses?|ops?|pps?|recitals?|one|part of the preamble
  )\b
  |\b(?:paragraphs?|paras?|clauses?) (?:is|are|has|have|with) (?:the )?(?:
    longest|shortest|most words|fewest words
  )\b
`;

/** That something is named somewhere. */
export const speaksOfMention = pattern`
  \b(?:
    mention(?:s|ed|ing)?|name[sd]?|speaks? of|talks? (?:about|of)|refer(?:s|red)? to|cite[sd]?
    |contain(?:s|ed)?|(?:use|has|have|includes?) the (?:word|term|phrase|expression)s?|word|term|deals? with
    |about|turns? up|comes? up|crops? up|appear(?:s|ed)?|occur(?:s|red)?|feature[sd]?|touch(?:es)? (?:up)?on
    |(?:say|says) (?:something|anything)|spoken of
  )\b
`;

export const asksWhy = pattern`
  ^(?:and |but |so )?(?:
    why\b
    |what(?:'s| is| are)? (?:the )?(?:reason|rationale|purpose|justification|grounds?|motivation|aim|goal)s?\b
    |for what (?:reason|purpose)|how come|to what end|on what grounds
  )
`;

/** "What reports does the draft ask for?" */
export const asksWhichReports = /^(?:and |so )?(?:which|what) (?:\w+ )?reports\b.*\bask(?:s|ed)? for\b/i;
export const asksAboutReports = /\b(?:reports?|reporting|reported back)\b/i;
export const asksWhereTo =
  /\b(?:which body|what body|to (?:whom|which|what)|where|whom|who|which|go(?:es)? to|submitted to|due)\b/i;

export const asksForReference = pattern`
  \b(?:
    (?:
      which|what|whose|name|list|any|other|all|previous|earlier|past
    )\b.{0,50}\b(?:resolutions?|decisions?|declarations?|instruments?)\b
    |(?:which|what|list|all|name)\s+(?:\w+\s+){0,2}(?:conventions?|treat(?:y|ies)|documents?|protocols?)\b
    |\b(?:numbers?|dates?|years?)(?: (?:and|or) (?:numbers?|dates?|years?|titles?))? of (?:the|that|those|an?|its)\b.{0,50}\b(?:
      resolutions?|decisions?|declarations?
    )
    |['’]s (?:own |earlier |previous )*(?:resolutions|decisions)\b|treaty series|footnotes?|ibid|symbols?
    |published|reproduced|official (?:records|citation)|(?:text|source) .{0,30}\bfound|cit(?:ed?|es|ation)
    |refer(?:s|red|ences?|ring)?\b.{0,20}\b(?:to|resolution|decision)|document number
    |(?:resolution|decision)s? \d
  )
`;

/** Where a document itself is to be had. */
export const asksForSource =
  /\b(?:treaty series|(?:document|reference|registration) (?:number|no\b|symbol)|symbols?|volumes?|vols?\b|published|reproduced|citation)\b/i;
/** "Where can I find the Charter?": the document, where one is named. */
export const asksWhereDocumentIs = pattern`
  \b(?:where|how)\b.{0,30}\b(?:find|found|read|printed|get|look up|looked up)\b.*\b(?:
    convention|treaty|protocol|declaration|charter|covenant|plan of action
  )\b
  |\bwhere\b.*\b(?:
    convention|treaty|protocol|declaration|charter|covenant|plan of action
  )\b.*\b(?:found|printed|published|read)\b
`;
/** "Resolutions of the 66th session", "the 66th GA": documents of a session, not what is due at it. */
export const asksForSessionsDocuments =
  /^(?!.*\b(?:due|deadlines?|reports?)\b).*(?:\b(?:resolutions?|decisions?)\b[^.?!]{0,40}\bsessions?\b|\bsessions?\b[^.?!]{0,15}\b(?:resolutions?|decisions?)\b)/i;
/** "Which report of the Office is cited?", "Which report does it welcome?": one that is there, and not one that is due. */
export const asksForReportMade = pattern`
  \b(?:which|what) (?:\w+ )?reports?\b(?!.*\b(?:asked|requested|due|to be|must|should|will)\b).*\b(?:
    cite[sd]?|mention(?:s|ed)?|refer(?:s|red)?|welcom(?:e[sd]?|ing)|not(?:e[sd]?|ing)|recall(?:s|ed)?
    |issued|published|submitted pursuant
  )\b
`;
export const asksForMeaning = pattern`
  \b(?:
    stands? for|acronyms?|abbreviat\w+|full (?:name|form|title)|spelled out|short for|long form
    |defin(?:e[sd]?|ition)|what (?:does|do|is|are) .{0,60}\bmeans?\b(?! for\b)|meaning of|mean(?:s|t)? by
    |what(?:'s| is| are) meant|expand|spell(?:ed|s)? out|(?:written )?in full|write (?:\w+ )?out|written out
  )\b
  |=\s*\?
`;
export const asksWhatIs =
  /^(?:and |so |but )?(?:what|who|which (?:organi[sz]ation|body|institution|office|entity|agency))(?:'s| is| are| was)\b(?! (?:said|stated|written|provided|foreseen|mentioned)\b)/i;

export const asksForTitle =
  /\b(?:(?<!\bby )title|titled|entitled|called|name of (?:the|this) (?:draft|resolution|text))\b/i;
/** "The draft treaty" is another text. */
const draft =
  "draft(?! (?:treat|convention|protocol|agreement|article|declaration|program|plan|principle|law|guideline|code|statute|budget))";
const theText = String.raw`(?:it|this|all|the (?:[\w-]+ ){0,2}(?:${draft}|resolution|text|document|paper|proposal|initiative|idea))\b`;
const proposing =
  "(?:tabled?|sponsor(?:ed|s)?|co-?sponsor(?:ed|s)?|submitted|proposed|drafted|introduced|presented|wrote|authored|put forward|came up with|initiated|(?<!\\bleft )behind|(?:put(?:ting)?|brought|bringing) (?:it|this|the \\w+) (?:forward|in))";
/** Whoever can table a text: what is proposed in it is another matter. */
const proposer =
  "(?:who(?:se|ever)?|(?:which|what) (?:[\\w-]+ ){0,2}(?:countr(?:y|ies)|states?|nations?|governments?|delegations?|missions?|bod(?:y|ies)|groups?|party|parties))";
export const asksForSponsor = pattern`
  \bwhose (?:draft|text|resolution|proposal|initiative|idea|baby|child|brainchild|doing)\b
  |\b(?:why|when) (?:did|has|does)\b.{0,50}\b(?:
    table|tabled|sponsor|sponsored|submit|submitted|propose|proposed|introduce|introduced|put
  ) ${theText}
  |\b${proposer}\b.{0,40}\b${proposing}(?: (?:up|in|forward|first|originally|initially|together))*\s*(?:${theText}|[?.!,;]|$)
  |sponsors?\b|authors?\b|tabled by|co-?sponsors?
`;
const legalForce =
  "(?:binding|mandatory|compulsory|obligatory|legal (?:force|effect|status|value|weight|nature|character))";
/** "Is it legally binding?", "What legal force does it have?" */
export const asksWhetherBinding = pattern`\b${legalForce}\b`;
export const asksForStatus = pattern`
  \b(?:
    (?:what|which) stage|how far (?:has|had|did) (?:it|this|the \w+|this \w+) (?:got|get|gone|come)|adopted
    |adopt|adoption|reject(?:s|ed)?|voted down|withdrawn|vetoed|(?:still|only|just|merely) a draft
    |final (?:text|version|resolution|document)|in force|${legalForce}|status|passed|pass this
    |pass the|approved|been agreed|voted (?:through|into)|draft or|or (?:is it )?(?:still )?a draft
    |already a resolution
    |(?:is|are|becomes?|became|was) (?:it|this|that)(?: (?:now|already|yet|really|actually|then))* (?:an? )?(?:
      law|valid|in effect|effective
    )
    |(?:reasons?|rationale|justification|grounds) (?:for|of|behind)|(?<=^why\b.*)(?:needed|necessary)
    |(?:(?:it|this|that) is|it's) (?:now |already )?law|official(?:ly)? (?:resolution|adopted)
    |enter(?:ed|s)? into force
  )\b
`;
export const speaksOfVote =
  /\b(?:vot(?:e|es|ed|ing)|abst(?:ain|ention)\w*|in favou?r|unanim\w+|consensus)\b/i;
export const asksWhichAreDrafts =
  /\bwhich\b.{0,30}\b(?:texts|resolutions|documents|ones|them)\b.{0,6}\b(?:are|is)\b.{0,12}\b(?:drafts?|adopted)\b/i;
export const asksForRecommender = pattern`
  \b(?:
    recommend(?:s|ed|ing)?\b|pass(?:es|ed|ing)? (?:it|this)(?: \w+)? on\b|forward(?:s|ed|ing)? (?:it|this)
    |sen(?:t|ds) (?:it|this)
    |(?:
      pass(?:es|ed)?|propos(?:es|ed)|submits?|submitted|puts?
    ) (?:it|this|the (?:draft|text|resolution)) to\b
  )
`;
/** "Which body would adopt it?", "Who is to pass the draft?": who is to act on the text. */
export const asksWhoAdopts = pattern`
  \b(?:who(?:m)?|which|what) (?:(?!(?:was|were|did|has|had|have|resolutions?|texts?|drafts?|documents?)\b)[\w-]+ ){0,5}(?:
    adopts?|pass(?:es)?|approves?|be adopted by|adopted by|passed by
  )\b
  |\b(?:for|to) (?:adoption|approval) (?:by|in) (?:whom|which|what)\b
  |\bby (?:whom|which (?:body|organ)) .{0,20}\b(?:adopted|passed)\b
`;
export const asksForOrgan = pattern`
  \b(?:
    (?:which|what) (?:(?:un|united nations) )?(?:organ|body|council|assembly|institution)\b
    |(?:whose|who(?:se)?) (?:resolution|is speaking|speaks|issues?|is the author)
    |organ(?=\W*$| (?:of|is|was|does|did|that|which|in|this|it|behind|(?:issu|adopt|speak)\w*)\b)
  )
`;
export const asksOfIssuing =
  /^(?:why|when|where|how come)\b.{0,60}\b(?:issu|publish|releas|author|proclaim|wrote|writ)\w*\b/i;
export const opensAsking = /^(?:and |but |so )*(?:who|whom|whose|what|which|when|where|why|how)\b/i;
export const asksForDate =
  /\b(?:(?:what|which) (?:date|year|day)|when|date of (?:the|this)|dated|how old)\b/i;
export const asksForSymbol =
  /\b(?:symbol|document number|reference number|resolution number|number of (?:the|this) resolution|(?:what|which) number (?:does|has|did) (?:it|this|that))\b/i;
/** The document itself, not what it speaks of. */
export const meansThisText = pattern`
  \bthe (?:draft|resolution|text) (?:pass|get|go)\b
  |\b(?:it|this|the|that)(?: (?:un|united nations|whole|entire|revised|draft|present))*(?: (?:${draft}|resolution|text|document|paper|draft resolution))\b
  |\b(?:tabled|adopted|passed|approved|sponsored|recommends?) (?:it|this)\b|\bthis\s*[?.!]*$
  |\bit (?:been|be|is|was)\b|^(?:is|was|has) (?:it|this|that)\b|\bit\b
  |\bwhat i(?: am| have|'m)? (?:hold(?:ing)?|have|got)\b
`;

/** What is wanted of all acts, by what shows it. */
export const asksToList: readonly (readonly [NonNullable<QuestionFrame["listing"]>, RegExp])[] = [
  [
    "unaddressed",
    pattern`
      \b(?:paragraphs?|paras?|clauses?|ops?|acts?)\b.{0,40}\b(?:
        (?:no|without(?: an?| any)?|lack(?:s|ing)?(?: an?| any)?) addressees?
        |(?:
          address(?:es|ed|ing)?|directed|ask(?:s|ing)?|turn(?:s|ed)?
        ) (?:\w+ )?(?:(?:of|to|at) )?(?:nobody|no one|no-one|none)
        |(?:not|n['’]t) (?:
          address(?:ed)?|directed|ask|turn|have|name
        )\b.{0,12}\b(?:anybody|anyone|(?:an?|any) addressee)
      )\b
    `,
  ],
  [
    "addressees",
    /\b(?:addressees?|who(?:m)? (?:is|are|does it|does the (?:draft|resolution|text)) address(?:ed)?|(?:all|which) (?:actors|bodies|entities) (?:are )?(?:addressed|asked|tasked))\b/i,
  ],
  [
    "hedges",
    pattern`
      \b(?:
        hedg(?:e|es|ed|ing)|(?:weakened|qualified|softened) (?:by|asks?|acts?|requests?)
        |(?:weakens?|softens?|dilutes?|waters? down)\b
        |(?:left|leaves?) to (?:the|their|its) (?:own )?discretion|discretion|leeway|latitude|wiggle room
        |room (?:for|to) manoeuvre|caveats?|escape clauses?|weasel words|qualifiers?
      )\b
    `,
  ],
  ["verbs", /\b(?:which|what|list(?: the| all)?) (?:action |operative )?verbs?\b/i],
];

/** "Who is OP 3 addressed to?", "Whom does paragraph 5 ask?" */
const asksToWhom = pattern`
  \bwho(?:m|se)?\b(?!.*\b(?:what|do|how|when|by)\b)[^?]{0,40}\b(?:
    (?:speak(?:s|ing)?|talk(?:s|ing)?|turn(?:s|ing)?) (?:to|at)|address(?:es|ed)?|directed|aimed|targeted
    |addressees?
    |(?:asked|asks?|tasked|requested|invited|urged|encouraged|called (?:up)?on)(?!\s+(?:to|for|about))
  )\b
`;
const turning = /^(?:address|direct|aim|target|speak|talk|turn)/;

/** Whether nothing is asked but to whom a paragraph, or "it", turns. */
export function asksOnlyToWhom(question: string, terms: readonly string[]): boolean {
  return asksToWhom.test(question) && terms.every((term) => turning.test(term));
}

/** Somebody is asked something, without a verb of resolutions. */
export const asksWhatToDo = pattern`
  \b(?:
    ask(?:s|ed|ing)?(?: of| for| to| from)?|tasks?|tasked|duty|duties|obligations?|responsibilit(?:y|ies)
    |responsible for|mandate[sd]?|supposed to|expect(?:s|ed|ing)? (?:\w+ )?(?:of|to|from)|should|ought|must
    |ha(?:ve|s) to|needs? to|(?<!\bgot )to do(?! with)|do under|told|role|part (?:\w+ ){1,8}plays?
    |assign(?:ed|ments?)?|entrusted|instruct(?:ed|ions?)?|homework|jobs?|chores?|to-?dos?|plate|workload
    |charged with|(?:addressed|directed) (?:to|in|at)|addressee|want(?:s|ed)?(?: of| from)
    |required? (?:of|to|from)|oblig\w+|given (?:anything|something|any)
    |(?:what|anything|something) (?:is|are) (?:there )?for|in it for|contribute|falls? (?:to|(?:up)?on)
    |left (?:up )?to|['’]s brief|c(?:o|a)mes? up with|in the pipeline
  )\b
`;

/** "Who is invited to the sessions?": the addressees are wanted of acts on what is named, and not what is asked of that. */
export const asksWhoIsAsked = pattern`
  ^(?:and |but |so )?who(?:m)?(?: else)? (?:is|are|was|were|has been|have been) (?:also |\w+ly )?(?:
    request|invit|urg|encourag|authori[sz]|recommend|call
  )ed(?: (?:up)?on)?\b(?!.*\b(?:when|deadline|due|how soon)\b)
`;

const asked =
  "(?:ask|request|invit|urg|encourag|call|want|tell|order|oblig|forc|instruct|mandat|task|address|appeal|demand|do\\b|benefit)";
const must =
  "(?:must|should|shall|will|could|ought to|(?:ha(?:s|ve)|needs?|(?:is|are)(?: supposed| expected)?) to)";
/** "Who must give the Unit its information?", "Who shares responsibility for it?", "Who should be consulted by the Office?": whoever is named is not who is asked for. */
export const asksWhoActs = pattern`
  ^(?:and |but |so )?(?:who|which (?:bod(?:y|ies)|actors?|organs?|entit(?:y|ies)|organi[sz]ations?|offices?)) (?:
    ${must} (?:also )?(?!be\b|${asked})[a-z]+
    |${must} be [a-z]+ed by
    |(?!(?:is|has|was|does|acts|serves)\b|${asked})[a-z]+[^s\W]s
  )\b
`;

/** "Who decides on disputes?", "Which organ endorsed the Principles?": somebody's verb that need not be the text's own. */
export const asksWhoDoes = pattern`
  ^(?:and |but |so )?(?:
    who|which (?:organ|body|court|committee|commission|conference|state|country|authority|institution)
    |whose \w+
  ) (?:can |may |could |must |has to |is to |will |shall )?(?:make |take )?(?:\w+ )?(?:
    decisions?|decid|endors|recogni[sz]|determin|declar|adopt|affirm|condemn
  )
`;

/** "How many officers does it authorise?", "Which troop strength is authorised?": a number of something is wanted, whichever verb stands over it. */
export const asksForFigure = pattern`
  \bhow many\b(?! (?:of\b|(?:\w+ )?(?:times|paragraphs?|paras?|clauses?|ops?|pps?|passages|places)\b))
  |\b(?:what|which) (?:[\w-]+ ){0,2}?(?:strength|size|level|ceiling|amounts?|sums?|percentages?)\b
`;

/** "Has the Mission completed its mandate?", "What is left of its task?": how far somebody is with it, and not what it is. */
export const asksHowFarItIs = pattern`
  ^(?!.*\b(?:asked|told|should|must|to (?:fulfil|complete|finish|accomplish|achieve))\b).*
  \b(?:fulfil|complet|finish|accomplish|achiev|remain|left\b|done with)[a-z]*\b.{0,40}\b(?:mandates?|tasks?|missions?|roles?|jobs?|work)\b
`;

/** "What does the Unit do?" */
export const asksWhatSomebodyDoes = /^(?:and |so )?what (?:does|do|will|would) [^,]{2,60} do\W*$/i;

/** What ties those who are named to each other: "what has it got to do with the drugs office?" */
export const asksOfTies =
  /\b(?:to do with|relat(?:ed|ions?|ionship) (?:to|with)|link(?:ed|s)? (?:to|with)|connect(?:ed|ions?) (?:to|with)|ties? (?:to|with)|dealings with)\b/i;

/** "What happens to the fund if another missile is launched?": what the text says of the case, not what somebody is asked or punished for. */
export const asksWhatFollows =
  /\bwhat (?:happens|follows|becomes|changes|(?:would|will) happen)\b.* (?:if|when|once|unless)\b/i;

/** "Does the group go on if talks begin?": the answer may be what is said of that case. */
export const asksOfCase = pattern`
  ^(?:and |so |but )?(?:
    (?:if|once|unless) [^?]*,
    |(?:what|who|how|is|are|does|do|will|would|can|could|must|should|may)\b
      .* (?<!\b(?:say|know|tell|state|ask|check|wonder|mention|specify|clear) )(?:if|once|unless) \w+
  )
`;

/** "… given that it is a binding treaty": what another instrument is, not what this text makes of anybody. */
export const speaksOfBindingInstrument =
  /\b(?:binding|mandatory|compulsory|obligatory) (?:international )?(?:treat(?:y|ies)|conventions?|agreements?|instruments?|frameworks?|protocols?|accords?|pacts?|code)\b/i;

const premises: readonly (readonly [Premise, RegExp])[] = [
  [
    "penalty",
    pattern`
      \b(?:
        punish(?:es|ed|ing)?|penali[sz]e[sd]?
        |(?:punishments?|penalt(?:y|ies)) (?:for|on) (?:states|countries|governments|non|not|failing|those)
        |sanctions? (?:on|against|for|if) (?:\w+ ){0,3}?(?:
          states|countries|governments|parties|members|those|anyone|whoever|failing|non
        )
        |consequences? (?:for|if)
        |consequences? of (?:not|non|breach|break|violat|ignor|fail|disobey|infring)\w*
        |(?:be|get|are|is|gets) fined|fines?\b(?= (?:states|countries|for|on|if))
        |enforce(?:d|s|ment)? (?:against|on)|what (?:happens|(?:will|would) happen) (?:if|to|when)
        |fac(?:e|es|ing) (?:\w+ )?(?:sanctions|penalties|punishment|fines|consequences)
        |threaten(?:s|ed|ing)? (?:\w+ ){1,2}with\b|non-?compliance|fails? to comply|do(?:es)? not comply
        |don't comply
      )\b
    `,
  ],
  [
    "obligation",
    pattern`
      \b(?:
        compulsory|oblig(?:e[sd]?|ations?|atory|ated)|requires?\b(?! further)|required (?:of|to|from|by)
        |are .{0,30} required|mandatory|compel(?:s|led|ling)?
        |(?<!
          \b(?:the|a|task|work|police|armed|security|military|peacekeeping|multinational|air)[ -]
        )forc(?:e[sd]?|ing)(?: \w+){0,3} to\b
        |binding|binds?|bound (?:not )?(?:to|by)|legal(?:ly)? (?:duty|duties|required)|(?:is|are) ordered
        |order(?:s|ed|ing)? (?:\S+ ){0,8}to\b|(?<!\b(?:whose|under|the|unified|single|its|their) )commands?
        |no (?:choice|option|way out)|(?:have|has|leaves?|left|gives?|given) (?:\w+ )?(?:a|any|much) choice
        |(?:voluntary|voluntarily|optional)(?=\s*[?.!]*$)|free to (?:choose|decide|refuse)
        |ban(?:s|ned|ning)?|prohibit(?:s|ed|ing)?|outlaw(?:s|ed|ing)?|forbid(?:s|den)?
        |make[s]? (?:it )?(?:illegal|a crime)
        |impose[sd]?(?! .{0,30}sanctions| (?:[\w-]+ ){0,3}(?:embargo(?:es)?|bans?|freezes?|tax(?:es)?|tariffs?)\b)
      )\b
    `,
  ],
  [
    "duty",
    pattern`
      \b(?:
        (?<!\bhow (?:long|many|much|often|soon|big|detailed) )must
        |ha(?:ve|s) to(?! (?:say|tell|offer|do with)\b)|got to(?! (?:say|do with)\b)
        |(?<!\b(?:shar\w+|common|joint|collective|mutual) (?:the )?)dut(?:y|ies)
      )\b
    `,
  ],
];

/** What the question takes for granted about force and effect. */
export function premiseOf(question: string): Premise | undefined {
  return premises.find(([, pattern]) => pattern.test(question))?.[0];
}

/** Behind a story, who is to use a paragraph is no subject: "What can the customs rely on?" */
export const asksWhatToCite = pattern`
  \b(?:
    (?:which|what) (?:\w+ )?(?:para\w*|clauses?|parts?|bits?|provisions?|passages?|ones?)\b.{0,40}\b(?:
      quote|cite|rely|use|help\w*|appl(?:y|ies)|fits?|covers?|invoke|point to|look at
    )\b
    |what (?:can|could|should|may|might|would|do) .{0,25}\b(?:rely on|quote|cite|invoke|point to)\b
  )
`;

/** "When a thief sells a painting, …" asks for no date. */
export const tellsOfACase = /^(?:and |but |so )?when (?:an?|some\w*|my|our|people)\b/i;

/** "If somebody digs up a vase and sells it, which paragraph helps?": the case is what the question is about. */
export const supposes = pattern`
  ^(?:(?:and|but|so|now|well|ok(?:ay)?),? )?(?:
    if|suppose|supposing|imagine|assume|assuming|let(?:'|’)?s (?:say|assume|suppose|imagine)
    |say(?: that)? (?:a|an|some\w*|my|our|the)\b|what if|in case|when (?:a|an|some\w*)\b
  )
`;

/** "Which operative paragraph mentions the Charter?": the place is wanted, not the document. */
export const asksForParagraphs = /\b(?:which|what) (?:\w+ )?paragraphs?\b/i;
