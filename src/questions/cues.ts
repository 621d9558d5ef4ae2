import type { Cue } from "../domain/wording.ts";
import { nounOfDuty } from "../language/duties.ts";
import { pattern } from "../language/pattern.ts";
import { asksForMandate } from "./asks-for-mandate.ts";
import { asksOfEvent } from "./asks-of-event.ts";
import { asksOfItself } from "./asks-of-itself.ts";
import { asksWhenAgain } from "./asks-when-again.ts";
import { asksWhetherSame } from "./asks-whether-same.ts";
import { asksForBlankNumber } from "./blank-number.ts";
import type { Sign } from "./signs.ts";

/** By what words each cue is known; any of them is enough. */
export const cues: readonly Sign<Cue>[] = [
  [
    "yes-or-no",
    pattern`
      ^(?:(?:in|under|according to|as to|for|on) [^,?]{2,60}, )?(?:(?:and|but|so|now|well|ok(?:ay)?|hmm|sorry|hi|hello|please|actually)\b[,:]? )*(?:(?:tell me|i wonder|i'd like to know|can you (?:tell me|confirm)|let me know|check) (?:if|whether) |(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t)\b)
    `,
  ],
  // Said as a statement, and put in question at its end or by what follows.
  [
    "yes-or-no",
    pattern`
      (?:,| -| –)\s*(?:
        right|correct|yes|no|true|or not|is(?:n['’]?t)? (?:it|that so|he|she|there)|are(?:n['’]?t)? they
        |did(?:n['’]?t)? (?:it|they|he|she)|does(?:n['’]?t)? it
      )\s*[?.!]*$
      |\b(?:is|isn['’]?t) that (?:so|right|correct|true)\s*[?.!]*$
    `,
  ],
  [
    "same-words",
    /\b(?:same(?: (?:things?|text|words?|one|paragraph))?(?: twice| again)?(?= as\b|\W*$)|same [\w -]{1,30} twice|identical|duplicates?)/i,
  ],
  ["same-throughout", { test: asksWhetherSame }],
  ["in-common", /\b(?:in common|common ground|similar(?:ly|ity|ities)?|shared? by both|overlap\w*)\b/i],
  ["report", /\breports?\b/i],
  ["preamble", /\bpreamb/i],
  ["speaks-of", /\b(?:mention|nam(?:e|es|ed)\b|refer|cit(?:e|es|ed)\b|speak|talk|invok|contain|about)/i],
  ["concerns", /\b(?:appl(?:y|ies|ied)\b|includ|cover|touch|deal|concern)/i],
  [
    "asked-of",
    pattern`
      \b(?:
        commission(?:s|ed|ing)\b|ask|request|urg|invit|encourag|suppos|ha(?:ve|s) to\b|call|tell|told|want
        |requir|oblig|do\b|must|should|instruct|order|task(?! force)|mandat(?:es|ed|ing)\b|charg|direct|assign|expect
        |address
      )
    `,
  ],
  [
    "duty-borne",
    pattern`
      ^(?!.*\b(?:draft|resolution|text|document|it|there) (?:have|has|contain)).*(?:
        \b(?:ha(?:s|ve)|bears?|shares?)\b[^?]{0,40}\b${nounOfDuty}\b
        |\b${nounOfDuty}\b[^?]{0,60}\b(?:ha(?:s|ve)|bears?|shares?)\b(?! to\b)
        |['’]s? ${nounOfDuty}\b
      )
    `,
  ],
  [
    "orders",
    /\b(?:commission(?:s|ed|ing|(?= (?:an?|any|the)\b))|order(?:s|ed)?|mandat(?:es|ed)|task(?:s|ed)|instruct(?:s|ed)?|asks? for)\b/i,
  ],
  [
    "which-is-meant",
    /\bwhich (?:ones?|conventions?|documents?|reports?|resolutions?|instruments?)\b|(?<!\bI )\bmeant\b/i,
  ],
  [
    "everything",
    /\b(?:all|everything|whatever|anything)\b(?: (?:that|which|there is))?(?: \w+)? (?:on|about|concern\w*|regard\w*|touch\w*|relat\w* to)\b/i,
  ],
  [
    "documents",
    pattern`
      \b(?:
        which|what|list|all|every|each|name|any|is there|how many
      )\b[^?.]{0,60}\b(?:resolutions?|decisions?)\b
      |\b(?:resolutions|decisions) of\b|['’]s (?:own )?(?:\w+ )?(?:resolutions|decisions)\b
    `,
  ],
  ["document", /\b(?:resolution|decision)\b(?! (?:say|ask|want|call|request|urge|mention)s?\b)/i],
  ["blank-number", asksForBlankNumber],
  ["how-many", /\bhow many\b|\bnumber of\b/i],
  ["number", /\bnumbers?\b/i],
  [
    "published",
    /\b(?:published|reproduced|treaty series|volumes?|vols?\.?|registration|source|citation|number|where|look(?:ing)? up)\b/i,
  ],
  [
    "whereabouts",
    /\b(?:published|treaty series|volumes?|vols?\.?|symbol|document number|found|footnotes?|ibid|registration|source|citation|where|annex(?:ed)?|document)\b/i,
  ],
  [
    "when-it-is",
    pattern`
      ^(?:and |so |but )?(?:
        when\b|(?:on |in |at )?(?:what|which) (?:date|day|week|month|year|time)s?\b|where and when\b
      )(?!
        .*\b(?:due|reports?|submit\w*|deadline|must|should|shall|(?:have|has|need|needs) to)\b
      )
    `,
  ],
  ["event", asksOfEvent],
  ["again", asksWhenAgain],
  ["past", /\b(?:was|were|did|has|have|had|last|previous)\b/i],
  [
    "all-dates",
    /\b(?:all|every|each|list|any)\b.{0,20}\b(?:dates?|sessions?|deadlines?|time ?limits?|timelines?)\b/i,
  ],
  [
    "to-do",
    /\b(?:asked|requested|told|invited|urged|expected|supposed|required|meant) (?:of\b|to\b)|\bto do\b/i,
  ],
  [
    "time",
    pattern`
      \b(?:
        when|deadlines?|due|dates?|(?<![\d-])days?|(?<![\d-])years?|how (?:soon|long)|by which
        |(?:which|what|next|any|particular|specific|fixed|certain) (?:\w+ )?(?:session|meeting)
        |time(?: ?(?:frame|limit|table|line))?s?
      )\b
    `,
  ],
  ["deadline", /\b(?:deadlines?|due|by when|time limit|until when|how soon)\b/i],
  ["since", /\bsince\b/i],
  [
    "when-it-happened",
    new RegExp(
      pattern`
      ^(?:and |so |but )?(?:(?:on|in|at) )?(?:
        when|where
        |(?:what|which) (?:exact |precise )?(?:day|date|week|month|year|city|town|place|venue|country)
      )\b.*\b(?:was|were|did|held|meets?|met|take place|takes place|took place|happen\w*|signed|convened?)\b
    `,
      "isu",
    ),
  ],
  [
    "interval",
    /^(?:and |so |but )?(?:(?:for|over|within|at) )?(?:how (?:often|frequently|regularly|long|much longer|many)|(?:what|which) (?:intervals?|period|span|time|term))\b/i,
  ],
  ["holder", /^(?:and |so |but )?(?:who\b|what(?:'s| is| are) the names?\b)|\bby name\b/i],
  [
    "purpose",
    /\b(?:why|reasons?|rationale|justification|what for|for what|(?:to )?what (?:end|aim|purpose|goal)s?)\b/i,
  ],
  ["or", /\bor\b/i],
  ["mention", /\bmention/i],
  ["named", /\b(?:named|mentioned|listed|singled out)\b/i],
  [
    "together",
    /\b(?:both|together|links?|linked|connect\w*|combin\w*|between|resolutions|texts|documents|drafts)\b/i,
  ],
  ["role", /\b(?:roles?|part|function|to do with)\b/i],
  ["called-to-do", /\bcalled (?:up)?on to do\b/i],
  ["itself", { test: asksOfItself }],
  ["mandate", { test: asksForMandate }],
  [
    "amends",
    /\b(?:amend|insert|delet|replac|chang|remov|modif|alter|add(?:s|ed|ing|ition\w*)?\b|str(?:ike|uck)\b)/i,
  ],
  ["whom", /\b(?:who|actors?|bod(?:y|ies)|entit(?:y|ies)|addressees?|stakeholders?)\b/i],
];
