import { foldSpelling } from "./fold-spelling.ts";
import { stopWords } from "./stop-words.ts";
import { type SubjectTerm, subjectTerms } from "./subject-terms.ts";
import { tokenize } from "./tokenizer.ts";

/** One thing that a question is about: the words asked, and what resolutions print for it. */
export interface Concept {
  readonly printed: string;
  /** Stems of the words asked, all of which make the concept. */
  readonly stems: readonly string[];
  /** Phrases that resolutions print for it, each as its stems. Empty where the thesaurus does not know it. */
  readonly official: readonly (readonly string[])[];
  /** The same phrases as they are printed. */
  readonly phrases: readonly string[];
  /** Whether the thesaurus knows it as something that a text can be about, and not only as a quality or a doing. */
  readonly isSubject: boolean;
}

interface Phrase {
  readonly stems: readonly string[];
  readonly entries: Entry[];
}

/**
 * The concepts of a question's words, in order: the longest phrases that the thesaurus knows, and single words where it
 * knows none.
 */
export function conceptsOf(words: readonly string[]): Concept[] {
  const tokens = words.flatMap(tokensOf);
  const concepts: Concept[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = longestPhraseAt(
      tokens.map(({ term }) => term),
      at,
    );
    const length = phrase?.stems.length ?? 1;
    const taken = tokens.slice(at, at + length);
    const subjects = phrase ? subjectsOf(phrase, taken.map(({ word }) => word).join(" ")) : [];
    concepts.push({
      printed: taken.map(({ word }) => word).join(" "),
      stems: taken.map(({ term }) => term),
      official: officialPhrases(subjects),
      phrases: [...new Set(subjects.flatMap(({ official }) => official))],
      isSubject: subjects.some(({ isGeneral }) => !isGeneral),
    });
    at += length;
  }
  return concepts;
}

/** The concepts that a text can be about, and not only qualities and doings. */
export function subjectsAmong(words: readonly string[]): Concept[] {
  return conceptsOf(words).filter(({ isSubject }) => isSubject);
}

export function namesSubject(words: readonly string[]): boolean {
  return subjectsAmong(words).length > 0;
}

/** An idiom is one token, for its small words make its sense. */
function tokensOf(word: string): { readonly word: string; readonly term: string }[] {
  if (word.includes(" ")) return [{ word, term: idiomStem(word.split(" ")) }];
  const tokens = tokenize(word);
  if (tokens.length === 1) return tokens;
  return word.split("-").flatMap((part) => tokenize(part).slice(0, 1));
}

/**
 * How many of the words, small ones among them, are from the first on an idiom that the thesaurus knows: "stick to", "in
 * the same boat"; 0 where none is.
 */
export function idiomLength(words: readonly string[]): number {
  for (let length = Math.min(words.length, longestIdiom); length > 1; length--) {
    if (phrasesFrom(idiomStem(words.slice(0, length))).length > 0) return length;
  }
  return 0;
}

const longestIdiom = 6;

function idiomStem(words: readonly string[]): string {
  return words.map((word) => tokenize(word)[0]?.term ?? word).join(" ");
}

/** How many of the words, from the first on, are one phrase of the thesaurus; 0 where it knows none of two or more. */
export function phraseLength(words: readonly string[]): number {
  const stems = words.map((word) => tokenize(word)[0]?.term ?? "");
  const length = longestPhraseAt(stems, 0)?.stems.length ?? 0;
  return length > 1 ? length : 0;
}

/** How many other words may stand between the words of a phrase. */
const slack = 6;
const slackOfPhrase = 2;
/** At least this share of a phrase's words must stand together. */
const leastOfPhrase = 0.75;
const strengthOfOtherWords = { subject: 0.85, general: 0.6 };

/**
 * How far a concept stands in a text, given as its stems in order: 1 in the words asked, less in official words for the
 * same, 0 where neither stands together.
 */
export function conceptStrength(concept: Concept, text: readonly string[]): number {
  return strengthWithin(concept, text, slack);
}

/** Whether a text speaks of a concept at all: its words, or official words for it, stand as one phrase and are not strewn over a clause. */
export function speaksOf(concept: Concept, text: readonly string[]): boolean {
  return strengthWithin(concept, text, slackOfPhrase) > 0;
}

function strengthWithin(
  { stems, official, isSubject }: Concept,
  text: readonly string[],
  between: number,
): number {
  if (shareTogether(stems, text, between) === 1) return 1;
  const best = Math.max(0, ...official.map((phrase) => shareTogether(phrase, text, between)));
  return best >= leastOfPhrase ? best * strengthOfOtherWords[isSubject ? "subject" : "general"] : 0;
}

/** What a concept counts that stands in every text: something, for it may be all that was asked. */
const leastTelling = 0.05;

/**
 * How far a concept tells texts apart, by how far it stands in each of them: 1 for one text only (or none), little for
 * nearly all, as "transnational organized crime" does in a resolution on it.
 */
export function tellingOf(strengths: readonly number[]): number {
  const holders = strengths.filter((strength) => strength > 0).length;
  if (holders === 0 || strengths.length < 2) return 1;
  return Math.max(leastTelling, Math.log(strengths.length / holders) / Math.log(strengths.length));
}

export interface WeightedConcept {
  readonly concept: Concept;
  readonly weight: number;
}

/** How much of the weight of concepts stands in one stretch of a text, given as its stems in order. */
export function weightTogether(concepts: readonly WeightedConcept[], text: readonly string[]): number {
  const sums = stretchesOf(text).map((stems) =>
    concepts.reduce((sum, { concept, weight }) => sum + weight * conceptStrength(concept, stems), 0),
  );
  return Math.max(...sums);
}

/** How many stems are read as one stretch: about a clause. Stretches overlap by half, so that what is said together is in one of them. */
const stretch = 18;

/** The stems of a text in stretches, in order; one at least. */
export function stretchesOf(stems: readonly string[]): readonly (readonly string[])[] {
  const step = stretch / 2;
  const count = Math.max(1, Math.ceil(stems.length / step) - 1);
  return Array.from({ length: count }, (_, at) => stems.slice(at * step, at * step + stretch));
}

/** The largest share of a phrase's stems that stand within one stretch of the text, a little longer than the phrase. */
function shareTogether(phrase: readonly string[], text: readonly string[], between: number): number {
  const wanted = new Set(phrase);
  const places = text.flatMap((stem, at) => (wanted.has(stem) ? [{ stem, at }] : []));
  const reach = phrase.length + between;
  let best = 0;
  for (const [index, { at }] of places.entries()) {
    const near = new Set<string>();
    for (let next = index; next < places.length; next++) {
      const place = places[next];
      if (!place || place.at - at >= reach) break;
      near.add(place.stem);
    }
    best = Math.max(best, near.size);
  }
  return best / wanted.size;
}

function longestPhraseAt(stems: readonly string[], at: number): Phrase | undefined {
  return phrasesFrom(stems[at] ?? "").find((phrase) =>
    phrase.stems.every((wanted, i) => stems[at + i] === wanted),
  );
}

/** Those that have the very words; only where none has, those that share the stem: "minors" is not "minorities". */
function subjectsOf({ entries }: Phrase, words: string): SubjectTerm[] {
  const exact = entries.filter(({ text }) => singular(text) === singular(words));
  return [...new Set((exact.length > 0 ? exact : entries).map(({ subject }) => subject))];
}

function singular(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/(?<=[a-z]{2})(?:ies|y)\b/g, "y")
    .replace(/(?<=[a-z]{2})s\b/g, "");
}

function officialPhrases(subjects: readonly SubjectTerm[]): (readonly string[])[] {
  const all = subjects.flatMap(({ official }) => official.map(phraseStems));
  // What is printed is looked for word by word.
  const isPhrase = (stems: readonly string[]) => stems.every((stem) => !stem.includes(" "));
  return [...new Map(all.filter(isPhrase).map((stems) => [stems.join(" "), stems])).values()];
}

/** The phrases whose first stem this is, the longest first. Only what begins alike is stemmed: the thesaurus is large, questions are short. */
function phrasesFrom(first: string): readonly Phrase[] {
  const known = phrases.get(first);
  if (known) return known;
  const byWords = new Map<string, Phrase>();
  for (const { text, subject } of entriesByPrefix().get(prefixOf(first)) ?? []) {
    const stems = phraseStems(text);
    if (stems[0] !== first) continue;
    const phrase = byWords.get(stems.join(" ")) ?? { stems, entries: [] };
    phrase.entries.push({ text, subject });
    byWords.set(stems.join(" "), phrase);
  }
  const found = [...byWords.values()].sort((a, b) => b.stems.length - a.stems.length);
  phrases.set(first, found);
  return found;
}

const phrases = new Map<string, readonly Phrase[]>();
let entries: Map<string, Entry[]> | undefined;

interface Entry {
  readonly text: string;
  readonly subject: SubjectTerm;
}

function entriesByPrefix(): ReadonlyMap<string, readonly Entry[]> {
  if (entries) return entries;
  entries = new Map();
  for (const subject of subjectTerms) {
    for (const text of [...subject.official, ...subject.everyday]) {
      for (const prefix of firstPrefixes(text)) {
        const list = entries.get(prefix);
        if (list) list.push({ text, subject });
        else entries.set(prefix, [{ text, subject }]);
      }
    }
  }
  return entries;
}

/** Of its first word, with which an idiom begins, and of the first that is no stop word, whose stem a phrase begins with. */
function firstPrefixes(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const [first = ""] = lower.split(notInWords, 1);
  if (first !== "" && !stopWords.has(first)) return [prefixOf(first)];
  const telling = lower.split(notInWords).find((word) => word !== "" && !stopWords.has(word)) ?? "";
  return [...new Set([first, telling].map(prefixOf))];
}

const notInWords = /[^a-z0-9à-ÿ]+/;

/** Of a word or its stem: of two letters where the third is one that a stem may change or lose ("pays" → "pai", "added" → "ad"). */
function prefixOf(word: string): string {
  // Few spellings differ so early, and folding all words of the thesaurus takes long.
  const first = word.replace(/ .*/, "");
  const folded = /ae|is|ys|^sc|^gr/.test(first.slice(0, 6)) ? foldSpelling(first) : first;
  return /^.(.)(?!\1)(?:[^eiysz]|$)/.test(folded) ? folded.slice(0, 3) : folded.slice(0, 2);
}

const stemsOfPhrases = new Map<string, readonly string[]>();

/** Kept, for the thesaurus's phrases are looked for again with each question. */
function phraseStems(text: string): readonly string[] {
  const known = stemsOfPhrases.get(text);
  if (known) return known;
  const stems = readPhrase(text);
  stemsOfPhrases.set(text, stems);
  return stems;
}

/** One stem a word; where stop words leave no more than one word of a longer phrase, it is an idiom, and one stem as a whole. */
function readPhrase(text: string): string[] {
  const words = text
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(Boolean);
  const stems = words.flatMap((word) =>
    tokenize(word)
      .slice(0, 1)
      .map(({ term }) => term),
  );
  return stems.length <= 1 && /\s/.test(text) ? [idiomStem(text.split(" "))] : stems;
}
