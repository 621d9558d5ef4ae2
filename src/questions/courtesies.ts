import { pattern } from "../language/pattern.ts";
import { asksForSummary } from "./asking-words.ts";
import { verdict, withoutClaimFrame } from "./claims-to-check.ts";

/** Words with which a question begins. */
export const questionStart = `(?:who|whom|whose|what|which|when|where|why|how|does|do|did|is|are|was|has|have|can|will|should|must|(?:by|in|on|to|for|under|from) (?:when|wh(?:at|ich|om))|list|name|compare|summari[sz]e|explain|quote)`;
/** The same inside another sentence: "… to tell me which". */
const embeddedStart = String.raw`(?:who|whom|whose|what|which|when|where|why|how|whether|(?:by|in|on|to|for|under|from) (?:when|wh(?:at|ich|om))|if(?! (?:you|i|we|it|that|this|possible|so|any)\b))`;

const interjection = pattern`
  ^(?:
    (?:
      (?:h+m+|u+h+m*|u+m+|e+rm+|a+h+a*|o+h+)\b|(?:ok(?:ay)?|so|well)(?=\s+(?:so|first|then|to start)\b)
      |(?:
        ok(?:ay)?|well|right|now|hey|hi|hello|yes|yeah|yep|great|good|fine|perfect|wow|interesting|sorry
        |wait|sure|anyway|btw|by the way|i see|got it|you know what|just checking
        |to be (?:sure|clear|honest)|me again|once more|one more|so(?=\s*,)
      )(?=\s*[,.!;:…–-]|\s*$)
    )[\s,.!;:…–-]*
  )+
`;
const politeness = pattern`
  ^(?:
    (?:
      hello|hi(?: there)?|hey(?: there)?|good (?:day|morning|afternoon|evening)
      |dear (?:all|friends?|colleagues?|team|sirs?(?: or madam)?|madam|mr|ms|dr)[^,.!]*|greetings|excuse me
      |pardon(?: me)?|(?:sorry|apologies)(?: (?:to bother you|for [^,.:;!]*))?
      |(?:
        thank you|thanks|many thanks|thx
      )(?: in advance| a (?:lot|million)| so much| very much)?(?: for your (?:help|time|assistance|kindness))?
    )\b[,.!;:\s-]*
  )+(?:but\s+)?
`;
const request = pattern`
  ^(?:
    (?:could|can|would|will) (?:you|u) (?:please |kindly |possibly |perhaps |just )*(?:be so (?:kind|good) as to |be able to |help me (?:understand|find out|find|see) |tell (?:me|us)|explain to (?:me|us)|let (?:me|us) (?:know|have)|say|show me|inform me|give me)?
    |(?:could|may) i (?:trouble|ask|bother) you (?:for|about)
    |please(?: tell me| explain| list| say| show me)?
    |kindly(?: (?:advise|inform|clarify|confirm|indicate)(?: us| me)?(?: on)?)?
    |(?:
      (?:i|we)(?:'d| would)? (?:
        like|want|wish|need|love|appreciate
      )(?: to (?:know|ask|understand|find out|learn|see|have|get))?
      |provide(?: me| us)?(?: with)?(?= (?:an?|the) )|i am wondering|i'm wondering|i wonder|i was wondering|do you know|tell me|my question is|may i ask
      |might i ask
    )
  )\s*(?:,|:|-)?\s*(?:
    if you (?:could|can) (?:tell me|say)|please
  )?\s*
`;
const courtesyBehind = pattern`
  [,;]?\s*(?:
    [,–-]\s*(?:please )?help(?: me)?(?=\W*$)|please|pls|thank you(?: (?:very|so) much)?
    |thanks(?: in advance| a (?:lot|million))?|many thanks|thx|cheers|lol
    |if (?:you (?:would|please|can|could)|i may|possible)
  )\s*[.!?]*$
`;
/** "First, …", "and secondly, …" */
const sequence = pattern`
  ^(?:and |or )?(?:
    (?:first|second|third|fourth)(?:ly)?(?=\s*[,:])|(?:first|second|third|fourth|last|final)ly\b
    |if (?:so|yes|not|any)\b|lastly|then|first off|first of all|to (?:start|begin)(?: with)?|for starters
  )\s*[,:]?\s*(?:if i may,?\s*)?
`;

/** A greeting, thanks or farewell is a whole sentence. */
const wholeCourtesy = pattern`
  ^(?:
    (?:with |my |our |the |many |warm(?:est)? |kind(?:est)? |best |sincere(?:st)? |all )*(?:
      thanks|thank you|thx|cheers|regards|wishes|assurances?|apologies|greetings|sincerely
      |yours (?:sincerely|faithfully|truly)
    )\b
    |(?:please )?(?:excuse|forgive|pardon) (?:me|my|us|the|that)\b
    |(?:i )?hope (?:you|this|that (?:you|this)|all|everything|i)\b|have a (?:nice|lovely|good|great)\b
    |no (?:rush|hurry)\b|take your time\b|much appreciated|sorry(?:\s+(?:to|for|about|if|that)\b|\W*$)
    |not urgent\b|good (?:day|morning|afternoon|evening)\b
  )
`;

export function isCourtesy(sentence: string): boolean {
  return (
    wholeCourtesy.test(sentence) &&
    !sentence.includes("?") &&
    !/[,:–-]\s*(?:(?:and|but|so) )?(?:wh(?:o|om|at|ich|en|ere|y)|how|is|are|does|do|did)\b/i.test(sentence) &&
    !embedded.test(sentence)
  );
}

/** With what an asker leads over to the question proper: "… grateful if you could indicate to me what …". */
const leadingOver = String.raw`(?:tell|know|learn|see|hear|understand|ask(?:s|ed|ing)?|wonder(?:ing)?|find out|figure out|work out|clarify|clarification|explain(?:ing)?|indicate|say|state|confirm|advise|inform|check|identify|show|remind|debating|discussing|sure|unsure|remember|point out|let (?:me|us) know)(?:\s+(?:to\s+)?(?:me|us))?(?:\s+(?:as to|of|on|about))?`;
const embedded = new RegExp(
  String.raw`^(.*?)\b${leadingOver}(?:\s*[,:]\s*(?:first(?:ly)?|one|please)?\s*,?)?\s+(${embeddedStart}\b.*)$`,
  "i",
);
const ofAsker = /\b(?:i|i'd|i'm|we|me|us|my|our|you|your|grateful|appreciate|helpful|compliments|kindly)\b/i;

/** "… debating all morning whether …" */
const inDoubt = /^(.*?)\bwhether\s+(.*)$/i;
/** "With reference to paragraph 4, kindly clarify …": where to look stays. */
const scene =
  /^((?:with (?:reference|regard|respect) to|in (?:relation|reference) to|regarding|concerning|as (?:for|regards)|in|on|under|for|about)\b[^,:?]{2,60},)\s+(.+)$/i;

/** The question proper in a sentence that first speaks of the asker. */
function withoutLead(sentence: string): string {
  const [, lead = "", question = sentence] = embedded.exec(sentence) ?? inDoubt.exec(sentence) ?? [];
  // "A review is coming, to see whether …": what is told is no lead.
  if (/\S+(?: \S+){3,}, to$/.test(lead.trim())) return sentence;
  const asksFirst = /^(?:who|whom|whose|what|which|when|where|why|how)\b/i.test(lead.trim());
  const isLead = question !== sentence && (lead.trim() === "" || (ofAsker.test(lead) && !asksFirst));
  if (!isLead) return sentence;
  const asked = question.replace(/^(?:whether|if)\s+(?:or not\s+)?/i, "");
  return asked.replace(statedFirst, "$2 $1 ");
}

/** "… whether the Board is asked anything": a question, in another order. */
const statedFirst = /^(the (?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (is|are|was|were) /iu;

/** "…, right?", "…, doesn't it?", "…, does the draft say?", "… Is she right?" */
const tag = new RegExp(
  String.raw`(?:^|\s*[,.–-])\s*(?:${[
    "right|correct|true|yes|no|ok|eh|huh|agreed|(?:(?:please|can you|could you) )*confirm(?:ed)?(?: (?:that|this|it))?",
    verdict,
    "(?:or )?am i (?:wrong|right)",
    "(?:did|have) (?:i|we) (?:miss(?:ed)?|overlook(?:ed)?|forg[eo]t(?:ten)?) (?:one|any|some|something|anything)",
    "(?:is )?(?:that|this)(?: is)? (?:so|right|correct|true)",
    String.raw`(?:is|are|am|was|were)(?:n['’]?t)? (?:it|i|we|he|she|they|(?:my|our) \p{L}+) (?:so|right|correct|true|accurate|wrong|mistaken)`,
    "(?:is|are|does|do|did|has|have|was|were|can|should|will|would)(?:n['’]?t)? (?:it|they|he|she|there|that)",
    "(?:does|do|did) (?:it|they|(?:the|this) (?:draft|text|resolution|document|paper)) say(?: (?:so|that|it|anywhere|somewhere))?",
    "is (?:that|this|it) (?:said|stated|written)(?: (?:anywhere|somewhere|there|in it))?",
  ].join("|")})\s*[?.!]*$`,
  "iu",
);

/** A sentence that only asks whether what was said before it is so. */
export function isTag(sentence: string): boolean {
  return tag.exec(sentence)?.index === 0;
}

/** "Quick one: …", "my boss asks - …" */
const headed = /^([^:?]{1,80}?)(?::|\s[–-])\s+(.+)$/;
/** Words that lead up to a question without saying what it is about. */
const leadsUp = pattern`
  ^(?:
    (?=.*\b(?:i|i'm|we|me|us|my|our|you|your)\b)\D+
    |(?:[\w'-]+ ){0,4}(?:
      questions?|ones?|things?|q's|q|points?|more|again|next|urgent
    )(?: (?:at once|please|for you|in one))?
    |for (?:the|a|an) [\p{L} ]{1,40}
  )$
`;
const opensAsking = pattern`
  ^(?:
    ${questionStart}|in|(?:at|with|before|until|after|about) (?:what|which|whom)|show|give|find|tell|describe
    |read|collect|gather|compile|pick|identify|every|all|each|any|sponsor|tabled|title|status|symbol
  )\b
`;

function withoutPreface(sentence: string): string {
  const [, head = "", question = ""] = headed.exec(sentence) ?? [];
  return leadsUp.test(head) && opensAsking.test(question) && !asksForSummary.test(head) ? question : sentence;
}

/** A sentence without what is said out of politeness; empty where nothing else is in it. */
export function withoutCourtesy(sentence: string): string {
  const [, place, question] = scene.exec(sentence.trim()) ?? [];
  if (place && question && !ofAsker.test(place) && !isTag(question))
    return `${place} ${withoutCourtesy(question)}`;
  const opened = withoutOpening(sentence.trim()).replace(courtesyBehind, "").trim();
  let rest = withoutClaimFrame(withoutLead(withoutPreface(opened)).replace(sequence, ""));
  const untagged = rest.replace(tag, "");
  if (untagged.split(/\s+/).length > 2) rest = untagged;
  return /^[\s?.!]*$/.test(rest) ? "" : rest.trim();
}

/** What the answer is needed for: "For an audit of the library I need …", "compile, for a meeting, …". */
const occasion =
  /^for (?:an?|my|our) [^,.?]{2,60}?,?\s+(?=(?:i|we) (?:need|want|would like|have to have|am looking|are looking)\b)|,\s*for (?:an?|my|our) [^,.?]{2,40}(?=,)/i;

/** Greetings and requests may come in any order. */
function withoutOpening(sentence: string): string {
  const opened = [interjection, politeness, sequence, occasion, request].reduce(
    (text, pattern) => text.replace(pattern, "").trim(),
    sentence,
  );
  return opened === sentence ? sentence : withoutOpening(opened);
}

const greeting =
  "(?:hi|hello|hey|hiya|good (?:day|morning|afternoon|evening)|greetings)(?: (?:there|all|everyone|everybody|again))?";
const thanking =
  "(?:(?:many |a thousand )?thanks|thank (?:you|u)|thx|ty|cheers|(?:much )?appreciated|you(?:['’]re| are) (?:great|the best|very kind|a star)|(?:that(?:['’]s| is| was) )?(?:very |really |so |most )?(?:helpful|great|perfect|brilliant|excellent|wonderful|awesome|nice|lovely))(?: (?:a (?:lot|million|ton|bunch)|so much|very much|indeed|again|for (?:your|the|all(?: the| your)?) (?:help|answers?|time|assistance|information)))*";
const parting =
  "(?:(?:good ?)?bye(?:[- ]bye)?|see (?:you|ya)(?: (?:later|soon|tomorrow))?|farewell|good ?night|take care|have a (?:nice|good|great|lovely) (?:day|evening|night|one|weekend)|that(?:['’]s| is| was| will be) all(?: for (?:now|today))?)";
const filler =
  "(?:ok(?:ay)?|great|good|fine|well|right|so|and|then|for now|all right|alright|got it|i see|understood|now)";

const onlyCourtesies = new RegExp(
  `^(?:(?:${filler}|${greeting}|${thanking}|${parting})(?![\\p{L}'’-])[\\s,.!;:)(–-]*)+$`,
  "iu",
);

/** What is said to a turn that is only polite, before what can be asked; undefined where it says more. */
export function replyToCourtesy(turn: string): string | undefined {
  if (!onlyCourtesies.test(turn.trim())) return undefined;
  const says = (kind: string) => new RegExp(`\\b${kind}(?![\\p{L}'’-])`, "iu").test(turn);
  if (says(parting)) return "Goodbye";
  if (says(greeting)) return "Hello";
  return says(thanking) ? "You are welcome" : undefined;
}
