/** Words with which a second question begins behind "and" or a comma. */
const questionStart = String.raw`(?:who|whom|whose|what|which|when|where|why|how|does|do|did|is|are|was|has|have|can|will|should|must|by\s+when|list|name|compare|summari[sz]e|explain|quote)`;

const politeness =
  /^(?:(?:hello|hi|hey|good (?:morning|afternoon|evening)|dear (?:all|colleague|sir|madam)[^,.!]*|greetings|excuse me|sorry(?: to bother you)?|(?:thank you|thanks|many thanks)(?: in advance| a lot| very much)?(?: for your (?:help|time|assistance|kindness))?|quick (?:q|question))\b[,.!;:\s-]*)+/i;
const request =
  /^(?:(?:could|can|would|will) you (?:please |kindly |possibly |perhaps )*(?:be so kind as to |be able to |help me (?:understand|find out|find|see) |tell(?: me| us)?|explain to me|let me know|say|show me|inform me|give me)?|please(?: tell me| explain| list| say| show me)?|kindly|(?:i(?:'d| would)? (?:like|want|wish|need|love) to (?:know|ask|understand|find out|learn|see)|i am wondering|i'm wondering|i wonder|i was wondering|do you know|tell me|my question is|may i ask|might i ask))\s*(?:,|:|-)?\s*(?:if you (?:could|can) (?:tell me|say)|please)?\s*/i;
/** "… would be most grateful if you could kindly tell me which …": all before the question proper. */
const longRequest = new RegExp(
  String.raw`^.*(?<!\band (?:please )?)\b(?:tell me|let me know|explain to me|inform me|grateful (?:to know|if you (?:could|would) (?:say|explain)))\b,?\s+(?=(?:${questionStart}|if|whether|about)\b)`,
  "i",
);
/** "We want to hold them to account, so I need a list: everything that …": what it is for, and then the question. */
const preface = /^(?:i|we|i'm|i've|my|our)\b[^:?.]*:\s+(?=\S+ \S+ \S+)/i;
const courtesyBehind =
  /(?:[,;]|\s[-–])\s*(?:please |kindly )?(?:confirm|verify|correct me|let me know)\b[^?]*$|[,;]?\s*(?:please|thank you(?: very much)?|thanks(?: in advance| a lot)?|many thanks|if you (?:would|please|can|could))\s*[.!?]*$/i;

export interface SplitTurn {
  readonly questions: readonly string[];
  /** Sentences before them that ask nothing: "I read that paragraph 10 orders …". */
  readonly remarks: readonly string[];
}

/** The questions in a turn, in order, without courtesies. At least one, unless the turn is blank. */
export function splitQuestions(turn: string): SplitTurn {
  const sentences = joinFragments(
    turn
      .replace(/\s+/g, " ")
      .trim()
      .split(/(?<=\?)\s+|(?<=\w{3}["”’')]?[.!])\s+(?=[A-Z])|\s*;\s+|\n+/)
      .map(withoutCourtesy)
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence)),
  );
  const remarks = sentences.filter((sentence, index) => isRemark(sentence, sentences, index));
  const questions = sentences.filter((sentence) => !remarks.includes(sentence));
  const first = sentences.findIndex((sentence) => !remarks.includes(sentence));
  return {
    remarks: remarks.filter((remark) => sentences.indexOf(remark) < first),
    questions: questions.flatMap(splitAtAnd),
  };
}

/** So few words without a verb name a thing, and ask nothing. */
const mostOfFragment = 3;

/** "Footnotes. How many?", "I look for the Convention. Volume? Number?": a bare name belongs to the sentence beside it. */
function joinFragments(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    const heads = before !== undefined && isFragment(before) && /\.$/.test(before);
    const trails = before !== undefined && isFragment(sentence) && /[.!]$/.test(before);
    const explains = before !== undefined && explainsItself.test(sentence);
    const isDetail = before !== undefined && onlyDetails.test(sentence);
    if (heads || trails || explains || isDetail)
      joined[joined.length - 1] = `${before.replace(/[.!?]+$/, "")}, ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}

/** "Number and date, please": of what the sentence before it asked for. */
const onlyDetails =
  /^(?:(?:its|their|the|with|and|or|full|exact|proper|also)\s+|(?:numbers?|dates?|titles?|symbols?|names?|years?|citations?|references?)\b[\s,]*)+[.?!]*$/i;
/** "… and what is each one called?" */
const ofEach =
  /^(?:what|how) (?:is|are|was|were) (?:each|they|it|its|their|the)(?: one| of them)? (?:called|entitled|dated|numbers?|dates?|titles?|symbols?|names?)\b/i;

/** "Footnotes, how many are there?" */
function headsQuestion(first: string, sentence: string): boolean {
  return isFragment(first) && sentence.charAt(first.length) === ",";
}

/** "I mean the word welcome": says what the sentence before it asked. */
const explainsItself =
  /^(?:i mean|i\.e\.|that is|namely|meaning)\b|^(?:is (?:it|that|this) )?(?:true|right|correct|so|accurate)\W*$/i;

function isFragment(sentence: string): boolean {
  const words = sentence.split(" ");
  return words.length <= mostOfFragment && words.every((word) => isName(word));
}

/** No word that asks, answers or stands for something said before. */
function isName(word: string): boolean {
  return !notOfNames.test(word.replace(/[^\p{L}'’-]/gu, ""));
}

const notOfNames = new RegExp(
  `^(?:${questionStart}|yes|no|right|correct|true|and|or|but|so|please|it|its|this|that|they|them|these|those|he|she|i|we|you|there|here|exactly|precisely)?$`,
  "i",
);

/** "1) What does OP 3 say?" */
const listNumber = /^(?:\d{1,2}|[a-h])[.)]\s+/i;

function withoutCourtesy(sentence: string): string {
  let rest = sentence.trim().replace(listNumber, "");
  for (const pattern of [politeness, preface, longRequest, request, politeness, courtesyBehind])
    rest = rest.replace(pattern, "").trim();
  return rest === "" || /^[?.!]+$/.test(rest) ? "" : rest;
}

/** "I am preparing a statement for tomorrow." beside a real question says nothing that is asked. */
function isRemark(sentence: string, sentences: readonly string[], index: number): boolean {
  const asks = (text: string) =>
    /\?\s*$/.test(text) || new RegExp(`^${questionStart}\\b(?!['’]t)`, "i").test(text);
  return (
    !asks(sentence) &&
    sentences.some((other, i) => i !== index && asks(other)) &&
    (thanks.test(sentence) || opensRemark.test(sentence) || saysWhatFor.test(sentence))
  );
}

/** "I would be very grateful for a short answer." */
const thanks = /\b(?:grateful|appreciate|thankful|thank you|thanks)\b/i;
/** "Only a citation helps me.", "can't find it", "need it for a note" */
const saysWhatFor =
  /^(?:only|just|even)\b.*\b(?:helps?|will do|would do|suffices?|is enough|is fine)\b|^(?:can['’]?t|cannot|could ?n['’]?t|did ?n['’]?t|do ?n['’]?t) (?:find|see|understand|remember|know|get)\b|^need(?:ed)? (?:it|this|that)\b/i;
const opensRemark =
  /^\(?(?:i|i'm|i've|we|my|our|as|now that|so)\b|^(?:\w+ ){0,3}(?:my|our|colleagues?)\b(?!.{0,60}\b(?:says?|said|claims?|claimed|told|tells|thinks?)\b)/i;

/** "What about the parties, what are they told?": the first half only names what the second asks of. */
const setsTopic =
  /^(?:and |but |so )?(?:(?:what|how) about|as for|concerning|regarding)\b[^,:?]{3,80}[,:]\s.*\b(?:it|its|they|them|their|he|him|his|she|her)\b/i;

/** "I'd like to look up the Charter, is a volume given?": what is wanted is what the question is about. */
const wants = /^(?:i|we)\b.{0,25}\b(?:look(?:ing)? (?:up|for)|find|need|search(?:ing)? for)\b/i;

/** "that memorandum with the hotels, who signed it": names what is asked about. */
function isHeading(part: string): boolean {
  const words = part.trim().split(" ");
  return (
    /^(?:that|this|the|those|these)$/i.test(words[0] ?? "") &&
    words.length < 9 &&
    !words.some((word) => verbWord.test(word))
  );
}

const verbWord =
  /^(?:is|are|was|were|has|have|do|does|did|says?|said|asks?|asked|will|would|should|must|can|could|requests?|urges?|invites?|calls?|wants?|gives?|makes?|orders?|obliges?)$/i;

function splitAtAnd(sentence: string): string[] {
  const parts = sentence.split(
    new RegExp(
      String.raw`,?\s+(?:and(?: also)?|or|but|plus)\s+(?:(?:please )?tell me\s+)?(?=${questionStart}\b)|,\s+(?=${questionStart}\b)|,?\s+and\s+(?=(?:about|on|regarding|concerning)\s)`,
      "i",
    ),
  );
  if (setsTopic.test(sentence) || wants.test(parts[0] ?? "") || headsQuestion(parts[0] ?? "", sentence))
    return [sentence];
  const setsScene =
    /^(?:as|in|for|under|according to|within|regarding|concerning|as for|with regard to)\b/i.test(sentence) &&
    !new RegExp(`\\b${questionStart}\\b`, "i").test(parts[0] ?? "");
  if (parts.length > 1 && (setsScene || isHeading(parts[0] ?? ""))) {
    const [scene = "", first = "", ...others] = parts;
    return [`${scene.trim()}, ${first.trim()}`, ...others.map((part) => part.trim())];
  }
  const whole =
    parts.slice(1).every((part) => ofEach.test(part)) ||
    parts.length === 1 ||
    parts.some((part) => part.trim().split(/\s+/).length < 2);
  return whole ? [sentence] : parts.map((part) => part.trim());
}
