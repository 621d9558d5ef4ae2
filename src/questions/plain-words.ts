import { pattern } from "../language/pattern.ts";
import { sessionsNamed } from "../language/short-names.ts";
import { withoutDutyIdioms } from "./duty-idioms.ts";
import { withoutFoundingIdioms } from "./founding-idioms.ts";
import { withoutPhrasalVerbs } from "./phrasal-verbs.ts";
import { withoutReportingIdioms } from "./reporting-idioms.ts";
import { withSessionsSpelledOut } from "./sessions-of-bodies.ts";

/** "a State", "our own country", with no noun behind it. */
const one = "(?:an?|each|every|our(?: own)?) ";
const doesOrIs =
  "(?=[,.?!;]|$| (?:is|are|be|can|could|may|might|must|ought|should|shall|will|would|has|have|does|do|to|that|which|who|in|on|under|if|when|and|or|not|wants?|needs?|fails?|refuses?|breaks?|gets?)\\b)";

const organ =
  "(?:security |general |human rights |economic and social )?(?:council|assembly|text|resolution|draft)";

/** What follows names no subject: "worried about anything?" */
const ofNothing = "(?: (?:any|some)(?:thing|body|one))?\\W*$";

const criticised = "(?:openly |directly )?(?:critici[sz]ed|blamed|rebuked|censured|accused)";

/** Spoken and typed forms, by what they stand for. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/\btl;?\s?dr\b/gi, "short summary"],
  [/\bteh\b/gi, "the"],
  [/\bwaht\b/gi, "what"],
  [/\bwich\b/gi, "which"],
  [
    /\bexplain (?:it|this|the|that)(?: (?:draft|resolution|text|document))? (?:to|for|like|as if) .+$/gi,
    "summarise the text",
  ],
  [/\bincl\.?(?=\s)/gi, "including"],
  [/\bart(s?)\. (?=\d)/gi, "article$1 "],
  // CITES is a convention.
  [/\bcites\b/g, "mentions"],
  // "How many recitals vs. how many paragraphs?" asks for both.
  [/,?\s+(?:vs|versus)\.?\s+(?=(?:how|which|what|who|when|where)\b)/gi, " and "],
  [/\bunts\b/gi, "Treaty Series"],
  [/\bdoc(?:s)?\.? (?=(?:no|number|symbol|ref)\b)/gi, "document "],
  [/\borganis(?=ations?\b)/gi, "organiz"],
  // One of them is asked what all of them are.
  [new RegExp(String.raw`\b${one}(state|government)\b${doesOrIs}`, "gi"), "$1s"],
  [new RegExp(String.raw`\b${one}(?:country|nation)\b${doesOrIs}`, "gi"), "countries"],
  [/(?<!\b(?:united|member|first) )\bnations\b/gi, "countries"],
  [/\bgotta\b/gi, "have to"],
  [/\bgonna\b/gi, "going to"],
  [/\bwanna\b/gi, "want to"],
  [/\b(?:cuz|coz)\b/gi, "because"],
  // What resolutions print of money is its laundering.
  [
    new RegExp(
      pattern`
      (?<!
        \b(?:
          aid|prize|pocket|big|envelopes? (?:of|with|full of)|dirty|hush|black|illegal|illicit|stolen
          |criminal|crooked|drug|ransom|protection|blood|bribe|tainted|secret|wash|washing|launder
          |laundering|hide|hides|hiding|his|her|public|state|tax|counterfeit|fake|forged|their
        )\s
      )\b(?:money|cash)\b(?!-|\s+(?:launder|wash|trail|mule|transfer|crop))
    `,
      "giu",
    ),
    "funding",
  ],
  [
    new RegExp(
      pattern`
      \b(?:i|we) (?:do |really |sincerely |very much )?hope (?:that )?(?:
        you (?:won['’]t|don['’]t|do not|will not) mind(?: (?:my|me|us|our) asking)?
        |(?:this|it) is (?:ok(?:ay)?|fine|no trouble)|(?:i am|i['’]m) not (?:disturbing|bothering)(?: you)?
      )\b[,;]?(?: but)?\s*
    `,
      "giu",
    ),
    "",
  ],
  [/\b(?:pls|plz|plse)\b/gi, "please"],
  [
    /,?\s*\b(?:if (?:one|you|i|we) (?:may|can|will|might) (?:call|put|say) (?:it|them|this|that)(?: (?:that|so|this way|like that))?|so to (?:say|speak))\b/gi,
    "",
  ],
  // Names in a question what the text may mention; a document "referred to" is another matter.
  [
    /\breferences?\s+to\s+(?!(?:an?|any|the|other|earlier|previous|past)?\s*(?:resolutions?|documents?|decisions?|instruments?|treat(?:y|ies)|conventions?)\b)(?=[\p{L}\d])/giu,
    "mention of ",
  ],
  [
    /\brefer(s?)\s+to\s+(?=[\p{L}\d])(?!(?:in|with|as|here|by|when|under|for|on|at|and|or|there|from|to)\b)/giu,
    "mention$1 ",
  ],
  [
    new RegExp(
      pattern`
      \b(?:
        (?:express|voice|show|convey)(?:es|s|ed|ing)? (?:its |their )?(?:
          satisfaction|approval|pleasure|delight|praise|gratitude
        )(?: (?:with|at|for|over|about))?
        |(?:
          satisfaction|approval|pleasure|delight|praise|gratitude
        ) (?:(?:is|are|was) )?(?:expressed|voiced|shown|conveyed)
        |(?<!\b(?:i|we|am|i['’]m|we['’]re) )(?:pleased|satisfied|delighted) (?:with|about|at|by|over)
        |pats? (?:\w+ )?on the back(?: for)?
      )(?: (?:the |any )?(?:work|things|efforts|steps)(?: (?:that )?(?:has been|have been|is|was|were))?(?: already)? (?:done|achieved|made|taken)(?: so far)?)?
    `,
      "giu",
    ),
    "welcomes, commends or takes note with appreciation",
  ],
  [
    /\bwhat (?:worr(?:ies|ied)|alarm(?:s|ed)|troubles|disturbs|preoccupies) ((?:the|this) [\p{L} ]{3,30}|it)(?=\W*$)/giu,
    "what is $1 concerned about",
  ],
  [
    new RegExp(
      `\\b(?:list|what are|which are|name) (?:all )?(?:(the ${organ})['’]s concerns|the concerns of (the ${organ}))`,
      "gi",
    ),
    "what is $1$2 concerned about",
  ],
  [
    new RegExp(
      `(?<=\\b(?:${organ}|it) (?:\\w+ly )?)(?:concerned (?:at|over|by)|(?:worried|anxious) (?:about|over)(?=${ofNothing}))\\b`,
      "gi",
    ),
    "concerned about",
  ],
  // "Does it voice any concerns?", "Does the Council worry about anything?"
  [
    new RegExp(
      pattern`
      \b(?:express|voice|raise|utter)(?:e?[sd])?
      (?: (?:any|some|its|an?|grave|great|serious|deep|strong))* (?:concerns?|worr(?:y|ies)|alarm|complaints?)
      |\bconcerns? (?:(?:is|are) )?(?:raised|voiced)
      |(?<=\b(?:${organ}|it) (?:\w+ly )?)(?:worr(?:y|ies)|complains?)(?= (?:about|over|of)${ofNothing})
    `,
      "giu",
    ),
    "express concern",
  ],
  // Who is criticised is condemned, where nothing is said of what for.
  [
    new RegExp(
      String.raw`^(who (?:is|are)|which (?:[\w-]+ ){1,2}(?:is|are)|(?:is|are) (?:any|some)(?: [\w-]+){1,2}) ${criticised}(?=\W*$)`,
      "i",
    ),
    "$1 condemned",
  ],
  [
    pattern`
      ^(
        whom? does|which (?:[\w-]+ ){1,2}does|does
      ) (it|the (?:draft|resolution|text)) (?:openly |directly )?(?:
        critici[sz]e|blame|rebuke|censure|accuse
      )(?=
        \W*$| (?:any\w*|some\w*|particular|individual|specific)\b
      )
    `,
    "$1 $2 condemn",
  ],
  [/\b(?:(?:in|under|by) )international law\b/gi, "legally"],
  [
    /\b(?:for )?how (?:long|many minutes) (?:may|can|could|should|shall|must|will|do|does|is|are) (.+?) (?:(?:be )?allowed to )?(?:speak|talk|(?:have|take) the floor)\b/gi,
    "what is the time limit for statements by $1",
  ],
  [/\bspeaking (?:time|limit)s?\b/gi, "time limit for statements"],
  [/\b(?:thx|tnx)\b/gi, "thanks"],
  [/\babt\b/gi, "about"],
  // "the trafficking-in-persons protocol"
  [/(?<=\p{L}{4})-(in|of)-(?=\p{L}{4})/giu, " $1 "],
  // "To what end, though?"
  [/(?<=\p{L}\P{L}+\p{L}+),?\s+(?:though|tho|then|anyways?)(?=\W*$)/giu, ""],
  // Which verb asks for it is not meant.
  [
    /\b((?:what|which) (?!(?:\w+ )?para\w*\b|(?:is|are|was|were) call)(?:[\w-]+ )+?(?:(?:are|is|does|do|would) )?(?:[\w-]+ )*?)call(s|ed)? for\b/gi,
    "$1ask$2 for",
  ],
  // What it means for somebody is what it asks of them and says about them.
  [
    /\bwhat (?:does|would|will|do) ((?:this|it|the|that)(?: (?:draft|resolution|text|document|paper))*) mean (?:for|to) (?=\p{L})/giu,
    "what does $1 ask of or say about ",
  ],
  [/\bw\/(?=\s)/gi, "with"],
  [/\b(what|who|where|when|how)s\b/gi, "$1 is"],
  [/\b(what|who|where|when|how)['’]s\b/gi, "$1 is"],
  [/\b(what|who|how)['’](?:re|d)\b/gi, "$1 are"],
  [
    /\bis there (?:any |some |something like )?(?:homework|work|a job|anything to do) for\b/gi,
    "is anything asked of",
  ],
  [/\bwhat (?:jobs|duties|tasks|work|chores) (?:falls?|goes|go) (?:up)?(?:to|on)\b/gi, "what is asked of"],
];

/** The question in the words that rules know: "what's unodc gotta do pls" → "what is unodc have to do please". */
export function inPlainWords(question: string): string {
  const spelledOut = forms.reduce((text, [form, plain]) => text.replace(form, plain), inLowerCase(question));
  const inSessions = withSessionsSpelledOut(withoutReportingIdioms(spelledOut));
  const plainly = withoutPhrasalVerbs(withoutFoundingIdioms(withoutDutyIdioms(inSessions)));
  return sessionsNamed(plainly).reduce(
    (text, { printed, full }) => (text.includes(full) ? text : text.replace(printed, `${printed} (${full})`)),
    plainly,
  );
}

/** In capitals throughout, "WHO" is no acronym; where it is one, others know it in small letters too. */
function inLowerCase(question: string): string {
  const words = question.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 3 && !/\p{Ll}/u.test(question) ? question.toLowerCase() : question;
}
