import { namesSubject, subjectsAmong } from "../language/concepts.ts";
import { stem } from "../language/stem.ts";
import { timeWords } from "../language/time-words.ts";
import { asksForParagraphs } from "./asking-words.ts";
import { asksOfEvent } from "./asks-of-event.ts";
import type { Classified } from "./classified.ts";
import { countOf } from "./count-asked.ts";
import { detailsAsked } from "./details-asked.ts";
import type { QuestionFeatures } from "./question-features.ts";
import { isSure, type KindGuess, type QuestionKind } from "./question-kind.ts";
import { summaryOf } from "./summary-asked.ts";

/** What a question that no rule recognizes asks for, by what it looks like as a whole; undefined where that leaves it open. */
export function guessedIntent(
  features: QuestionFeatures,
  guess: KindGuess,
  isFollowUp: boolean,
): Classified | undefined {
  const terms = subjectTerms(features, guess);
  const isTold = isSure(guess) && !(isFollowUp && ofThisText.has(guess.kind));
  const guessed = isTold ? intentOfKind[guess.kind]?.({ ...features, terms }) : undefined;
  return guessed ? { ...guessed, terms } : undefined;
}

/** In a conversation these are asked of what it was about as well: "from what date?", "who is behind that?" */
const ofThisText: ReadonlySet<QuestionKind> = new Set([
  "title",
  "sponsor",
  "recommender",
  "organ",
  "symbol",
  "date",
]);

/** The terms without words that only ask: "homework", "in one line for my boss". */
export function subjectTerms(
  { terms, text }: Pick<QuestionFeatures, "terms" | "text">,
  { kind, askingStems }: KindGuess,
): readonly string[] {
  if (kind === "topic") return terms;
  // A "group" only asks; a "working group" is one thing.
  const ofSubjects = subjectsAmong(terms).map(({ printed }) => ` ${printed} `);
  const isOfSubject = (term: string) =>
    namesSubject([term]) || ofSubjects.some((subject) => subject.includes(` ${term} `));
  const telling = terms.filter((term) => !askingStems.has(stem(term)) || isOfSubject(term));
  // "When will the conference be held?" asks of the conference, although such words ask when something is due.
  const isOfNothing = telling.every((term) => timeWords.has(term));
  return isOfNothing && asksOfEvent.test(text) ? terms : telling;
}

/** What becomes of a question of a kind that no rule recognizes; null where it names too little for an answer of that kind. */
const intentOfKind: Partial<Record<QuestionKind, (features: QuestionFeatures) => Classified | null>> = {
  actor: ({ actors }) => (actors.length > 0 ? { intent: "acts", guessed: true } : null),
  reasons: () => ({ intent: "reasons" }),
  deadline: ({ text }) => (asksForFact(text) ? null : { intent: "deadline" }),
  reference: ({ text }) =>
    asksForParagraphs.test(text) || asksForPlace(text) || onlyMentions.test(text)
      ? null
      : { intent: "reference" },
  count: (features) => countGuessed(features),
  title: (features) => propertyOf(features, "title"),
  sponsor: (features) => propertyOf(features, "sponsors"),
  recommender: (features) => propertyOf(features, "recommendedBy"),
  organ: (features) => propertyOf(features, "organ"),
  symbol: (features) => propertyOf(features, "symbol"),
  date: (features) => propertyOf(features, "date"),
  status: (features) => propertyOf(features, "status"),
  vote: (features) => propertyOf(features, "vote"),
  compare: ({ named }) => (named.length > 1 ? { intent: "compare" } : null),
  summary: (features) => (features.terms.length > 0 ? null : summaryOf(features)),
  penalty: ({ terms }) => (terms.length === 0 ? { intent: "acts", premise: "penalty" } : null),
  obligation: ({ terms }) => (terms.length === 0 ? { intent: "acts", premise: "obligation" } : null),
};

/** "For how many years is the panel kept on?", "How much is missing a year?": no act has to be due for that. */
function asksForFact(text: string): boolean {
  const details = detailsAsked(text);
  return details.length > 0 && !details.includes("time");
}

/** "Which new challenges are mentioned?": no documents, unless they are named so. */
const onlyMentions =
  /^(?!.*\b(?:documents?|resolutions?|decisions?|treat(?:y|ies)|conventions?|declarations?|instruments?|reports?|texts?|laws?|agreements?|sources?|number|symbol)\b).*\b(?:mentioned|listed|discussed)\W*$/i;

/** "Which city is mentioned?", "Where is Chad mentioned?": no document has to be named there. */
function asksForPlace(text: string): boolean {
  return /^(?:and |so )?where (?:is|are)\b/i.test(text) || detailsAsked(text).includes("place");
}

/** A guess alone counts no paragraphs where there is a subject to speak on: "groups of specialists: names and paragraphs". */
function countGuessed(features: QuestionFeatures): Classified | null {
  const count = countOf(features);
  const isOfParagraphs = typeof count?.counted === "string";
  return isOfParagraphs && namesSubject(features.terms) ? null : count;
}

/** Of the text itself, not of another one or of a subject. */
function propertyOf(
  features: QuestionFeatures,
  property: NonNullable<Classified["property"]>,
): Classified | null {
  if (features.symbols.length + features.named.length + features.terms.length > 0) return null;
  return { intent: "metadata", property, ...(property === "status" && { premise: "adoption" as const }) };
}
