import type { Span } from "../domain/resolution.ts";
import { idiomLength, phraseLength } from "../language/concepts.ts";
import { isEveryday } from "../language/everyday-words.ts";
import { casedPattern } from "../language/pattern.ts";
import { askingVocabulary } from "../language/question-words.ts";
import { stopWords } from "../language/stop-words.ts";
import { type Word, wordsOf } from "../language/words.ts";
import { speaksOfSummary } from "./asking-words.ts";
import type { SubjectWord } from "./subject-model.ts";

/**
 * Content words of what a question is about, lower case, in order, without those at `taken` places and those of asking. An idiom is one of them.
 * `guessed` tells of words how likely they belong to the subject; without it only rules decide.
 */
export function questionTerms(
  question: string,
  taken: readonly Span[],
  guessed: readonly SubjectWord[] = [],
): string[] {
  const words = wordsOf(question).filter(
    (word) =>
      /[\p{L}\p{N}]/u.test(word.text) &&
      !taken.some((span) => word.start < span.end && word.end > span.start),
  );
  const idioms = idiomsIn(words, question);
  const ofIdioms = new Set(idioms.flat());
  const content = words.filter(
    (word) => !ofIdioms.has(word) && !stopWords.has(word.lower) && !contraction.test(word.lower),
  );
  const ofPhrases = inPhrases(content, question);
  const guess = guessOf(guessed);
  const about = content.filter(
    (word) =>
      guess.isSubject(word) ||
      ofPhrases.has(word) ||
      (!guess.isBeside(word) && tellsOfSubject(word, question)),
  );
  const phrases = [...about.map((word) => [word]), ...idioms].sort(
    ([a], [b]) => (a?.start ?? 0) - (b?.start ?? 0),
  );
  return [...new Set(phrases.map((phrase) => phrase.map(bare).join(" ")))];
}

/** From this on a word is the subject's, whatever rules say. */
const isLikely = 0.6;
/** Below this, where the question has a word of at least `isCertain`, a word only tells how somebody comes to ask. */
const isUnlikely = 0.05;
const isCertain = 0.8;

/** "The report on pollinators": part of how documents are asked for, and yet what is asked for. */
const report = /^reports?$/;

interface Guess {
  isSubject(word: Word): boolean;
  isBeside(word: Word): boolean;
}

function guessOf(guessed: readonly SubjectWord[]): Guess {
  const probabilities = new Map(guessed.map(({ start, probability }) => [start, probability]));
  const best = Math.max(0, ...probabilities.values());
  return {
    isSubject: ({ start }) => (probabilities.get(start) ?? 0) >= isLikely,
    isBeside: ({ start, lower }) =>
      best >= isCertain && (probabilities.get(start) ?? 1) < isUnlikely * best && !report.test(lower),
  };
}

/** Less likely than this, a word may be of the subject or not. */
const isDoubtful = 0.25;

/** Those of a question's terms that may only tell how or why it is asked. */
export function doubtfulTerms(
  question: string,
  terms: readonly string[],
  guessed: readonly SubjectWord[],
): string[] {
  const words = wordsOf(question).map((word) => ({ ...word, bare: bare(word) }));
  const probability = (term: string) => {
    const starts = words.filter((word) => word.bare === term).map(({ start }) => start);
    return Math.max(
      0,
      ...guessed.filter(({ start }) => starts.includes(start)).map((each) => each.probability),
    );
  };
  return terms.filter((term) => !term.includes(" ") && probability(term) < isDoubtful);
}

/** "Stick to", "in the same boat": words, small ones among them, that only mean something together. */
function idiomsIn(words: readonly Word[], question: string): Word[][] {
  const idioms: Word[][] = [];
  for (let at = 0; at < words.length; ) {
    const run = joined(words.slice(at), question);
    const length = idiomLength(run.map(bare));
    if (length > 0) idioms.push(run.slice(0, length));
    at += Math.max(1, length);
  }
  return idioms;
}

/** The words from the first on with nothing but a space between them. */
function joined(words: readonly Word[], question: string): readonly Word[] {
  const run = words.slice(0, longestRun);
  const end = run.findIndex((word, i) => {
    const next = run[i + 1];
    return !next || !/^\s$/.test(question.slice(word.end, next.start));
  });
  return run.slice(0, end + 1);
}

const bare = ({ lower }: Word) => lower.replace(/'s$|'$/, "");

function tellsOfSubject(word: Word, question: string): boolean {
  const before = question.slice(0, word.start);
  return (
    !isEmptyHere(word, question) &&
    (isReport(word, question) || isHeldBySomebody(word, before) || !askingVocabulary.has(bare(word))) &&
    !isEveryday(word.lower, before)
  );
}

/** Those that make a phrase of the thesaurus with their neighbours: the "task" of a "task force" asks for no task. */
function inPhrases(words: readonly Word[], question: string): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const [at] of words.entries()) {
    const neighbours = runFrom(words, at, question);
    const phrase = neighbours.slice(0, phraseLength(neighbours.map(bare)));
    if (phrase.some((word) => tellsOfSubject(word, question)))
      for (const word of phrase) if (!namesTheText.test(word.lower)) found.add(word);
  }
  return found;
}

const namesTheText = /^(?:texts?|drafts?|resolutions?|documents?|paragraphs?|clauses?|states?|nations)$/;
const longestRun = 6;

/** The words from a place on between which nothing stands but a short stop word: "rule of law". */
function runFrom(words: readonly Word[], at: number, question: string): readonly Word[] {
  const run = words.slice(at, at + longestRun);
  const end = run.findIndex((word, i) => {
    const next = run[i + 1];
    return !next || !/^(?:[\s-]|\s\p{L}{1,4}\s)$/u.test(question.slice(word.end, next.start));
  });
  return run.slice(0, end + 1);
}

/** What is loaded, and the text itself, as people call them: "across the library", "what does the paper want?" */
const allTexts =
  /\b(?:across|throughout|anywhere in|everywhere in|all over) (?:the|this|your) (?:(?:whole|entire|full) )?(?:library|collection|corpus|archive|database)$/i;
const thePaper = /\b(?:the|this|that|your) paper$/i;
const behindThePaper =
  /^(?:\W*$|\s*[,;?!.]|\s+(?:says?|wants?|asks?|calls?|mentions?|does|is|has|on|about|around|to)\b)/i;

/** "When is it due?", but not "due process"; "all acts", but not "acts of piracy"; "takes place", but not "a place". */
function isEmptyHere({ lower, end }: Word, question: string): boolean {
  const rest = question.slice(end);
  const upTo = question.slice(0, end);
  if (lower === "throughout" || allTexts.test(upTo)) return true;
  if (lower === "paper") return thePaper.test(upTo) && behindThePaper.test(rest);
  if (lower === "place") return /\b(?:takes?|taking|took|taken)\s+place$/i.test(upTo);
  if (lower === "due") return !/^\s+(?:process|diligence|regard)\b/i.test(rest);
  return (
    /^acts?$/.test(lower) &&
    !/^\s+(?:against|in|of(?! (?:the|this) (?:council|assembly|text|draft|resolution)))\b/i.test(rest)
  );
}

/** "The summary report" is a report, not what is asked for; nor is a summary that the text has somebody make. */
function isReport({ lower, end }: Word, question: string): boolean {
  const isBeforeReport = lower === "summary" && /^\s+(?:reports?|records?)\b/i.test(question.slice(end));
  return isBeforeReport || (isSummary.test(lower) && speaksOfSummary.test(question));
}

const isSummary = /^(?:summar(?:y|ies)|overview|outline|digest|synopsis)$/;

/** "Who is responsible for …?" is answered by where the responsibility lies; what somebody is responsible for, by what is asked. */
function isHeldBySomebody({ lower }: Word, before: string): boolean {
  return (
    lower === "responsible" && /\b(?:who|which (?:\w+ ){1,3})\b(?:'s|is|are|was|were|\s)*$/i.test(before)
  );
}

const contraction = casedPattern`
  ^(?:
    i|you|we|he|she|it|they|what|who|where|when|how|that|there|let|do|does|did|is|are|was|were|has|have
    |would|could|should|ca|wo
  )(?:n't|'[a-z]{1,2})$
  |^(?:whats|whos|dont|doesnt|isnt|im|ive)$
`;
