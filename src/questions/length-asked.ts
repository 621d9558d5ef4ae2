import type { SummaryScope } from "../domain/questions.ts";
import { numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";

/** How much of a summary a question wants. */
export type LengthAsked = Pick<SummaryScope, "length" | "sentences" | "points">;

const count = String.raw`(an?|one|a single|two|three|four|five|six|seven|ten|\d{1,2})`;
const kinds =
  "(?:short|simple|plain|single|quick|main|key|central|core|essential|top|(?:most )?important|biggest)";
const inSentences = new RegExp(
  String.raw`\b${count}[- ](?:${kinds} )*(?:sentences?|liners?|lines?(?! of\b))\b`,
  "i",
);
const inPoints = new RegExp(
  String.raw`\b${count} (?:${kinds} )*(?:points?|bullets?(?: points?)?|takeaways?|messages?|things|asks|demands|requests|provisions|elements|ideas)\b`,
  "i",
);
const inOneLine =
  /\b(?:in an?|one|a single|1)[- ](?:short |simple |single )?line\b|\b(?:headline|elevator pitch)\b/i;
const inShort =
  /\b(?:short|brief(?:ly)?|(?:a few|a couple of) (?:\w+ )?(?:sentences|lines|words)|concise(?:ly)?|quick(?:ly)?|nutshell|in a hurry|busy)\b/i;

/** The gist of a whole text, in whatever words: what it is about, what it does, its main points; or for who reads no resolutions. */
const ofGist = pattern`
  \b(?:
    gist|essence|highlights|take-?aways?|big picture|at a glance|bird'?s[- ]eye|seconds|minutes?
    |(?:main|key|central|core|essential|most important) \w+|all about|about\s*\??$|(?:purpose|aim|goal|objective)s? of
    |what (?:does|would|will|do) (?:this|the|it|they)\b
    |newspapers?|lay(?:m[ae]n|persons?|people)|child(?:ren)?|kids?|years?[- ]olds?
    |(?:plain|simple|everyday|own) (?:words|english|language|terms)
  )
`;

const forEach = pattern`
  \b(?:sentences?|lines?|points?|bullets?(?: points?)?|liners?|words)(?: summar(?:y|ies))? (?:
    (?:for|per|on|about|to) (?:each|every|all)|per|apiece|each
  )\b
  |\b(?:each|every)(?: one)?(?: of)?(?: the)?(?: \w+)? (?:paragraph|clause|para|op|pp|point|provision)s?,? in (?:just |only )?(?:an?|one|a single) (?:short )?(?:line|sentence)
`;

/** "One line per paragraph" is as long as there are paragraphs. */
export function isForEach(text: string): boolean {
  return forEach.test(text);
}

/** One sentence, so many, so many points, a few sentences, or everything. */
export function lengthAsked(text: string): LengthAsked {
  if (isForEach(text)) return { length: "short" };
  const sentences = inOneLine.test(text) ? 1 : countOf(inSentences.exec(text)?.[1]);
  if (sentences === 1) return { length: "sentence" };
  if (sentences !== undefined) return { length: "short", sentences };
  const points = countOf(inPoints.exec(text)?.[1]);
  if (points !== undefined) return { length: "short", points };
  return { length: inShort.test(text) ? "short" : "full" };
}

/** Of a text as a whole: who asks for its gist wants no paragraph after the other. */
export function lengthOfWhole(text: string): LengthAsked {
  const asked = lengthAsked(text);
  return asked.length === "full" && ofGist.test(text) ? { length: "short" } : asked;
}

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^an?$|^a single$/i.test(word) ? 1 : numberOf(word.toLowerCase());
}
