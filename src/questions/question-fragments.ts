import { questionStart } from "./courtesies.ts";

/** So few words without a verb name a thing, and ask nothing. */
const mostOfFragment = 3;

/** "Footnotes. How many?", "I look for the Convention. Volume? Number?": a bare name belongs to the sentence beside it. */
export function joinFragments(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && belongTogether(before, sentence))
      joined[joined.length - 1] = `${before.replace(/[.!?]+$/, "")}, ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}

function belongTogether(before: string, sentence: string): boolean {
  const heads = isFragment(before) && /\.$/.test(before);
  const trails = isFragment(sentence) && /[.!]$/.test(before);
  return (
    heads ||
    trails ||
    isChoice(before, sentence) ||
    explainsItself.test(sentence) ||
    onlyDetails.test(sentence)
  );
}

/** "Whose task is it? Every State's, or only the donors'?": between what the question before it is to choose. */
function isChoice(before: string, sentence: string): boolean {
  const words = sentence.replace(/\?$/, "").split(" ");
  return (
    before.endsWith("?") &&
    /\bor\b/i.test(sentence) &&
    words.length <= mostOfChoice &&
    !words.some((word) => verbWord.test(word)) &&
    !new RegExp(`\\b${questionStart}\\b`, "i").test(sentence)
  );
}

const mostOfChoice = 8;

/** "Number and date, please": of what the sentence before it asked for. */
const onlyDetails =
  /^(?:(?:its|their|the|with|and|or|full|exact|proper|also)\s+|(?:numbers?|dates?|titles?|symbols?|names?|years?|citations?|references?)\b[\s,]*)+[.?!]*$/i;

/** "I mean the word welcome": says what the sentence before it asked. */
const explainsItself = /^(?:i mean|i\.e\.|that is|namely|meaning)\b/i;

/** "Footnotes, how many are there?" */
export function headsQuestion(first: string, sentence: string): boolean {
  return isFragment(first) && sentence.charAt(first.length) === ",";
}

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

/** "that memorandum with the hotels, who signed it", "and the one about cars, which year?": names what is asked about. */
export function isHeading(part: string): boolean {
  const words = part
    .trim()
    .replace(/^(?:and|but) (?=(?:the|that) (?:other )?ones?\b)/i, "")
    .split(" ");
  return (
    /^(?:that|this|the|those|these)$/i.test(words[0] ?? "") &&
    words.length < 9 &&
    !words.some((word) => verbWord.test(word))
  );
}

const verbWord =
  /^(?:is|are|was|were|has|have|do|does|did|says?|said|asks?|asked|will|would|should|must|can|could|requests?|urges?|invites?|calls?|wants?|gives?|makes?|orders?|obliges?)$/i;

/** "… and what is each one called?" */
export const ofEach =
  /^(?:what|how) (?:is|are|was|were) (?:each|they|it|its|their|the)(?: one| of them)? (?:called|entitled|dated|numbers?|dates?|titles?|symbols?|names?)\b/i;

/** "I'd like to look up the Charter, is a volume given?": what is wanted is what the question is about. */
export const wantsDocument =
  /^(?:i|we)\b.{0,25}\b(?:look(?:ing)? (?:up|for)|find|need|search(?:ing)? for)\b/i;
