import type { CitationProblem } from "../domain/statements.ts";
import { type ForeignVerbs, foreignVerbsOf, foreignWords } from "../vocabulary/foreign-verbs.ts";
import { stemsOf } from "../vocabulary/mentions.ts";
import { pattern } from "../vocabulary/pattern.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { locateQuote } from "./quotations.ts";
import { type Candidate, candidatesOf, quotedOf, verbsOf } from "./verify-citations.ts";
import type { CitingSentence } from "./verify-verbs.ts";

const englishWords = new RegExp(
  pattern`
  \b(?:
    the|an|of|and|is|are|was|it|its|in|on|that|this|which|to|for|by|with|from|as|would|says?|reads?|stands?
    |also|both|under|behind|there|(?:request|invit|urg|encourag|call|welcom|recall|demand|decid)(?:e?s|ed)
  )\b
`,
  "giu",
);
const names = /\b(?:OPs?|PPs?|UN[A-Z]+|[A-Z]{3,})\b/g;

/**
 * A sentence in another language than English names the verb of a cited act, in that language or as it is printed, and
 * neither denies, obliges nor adopts. Sentences that are in no language that is known here cannot be checked and do not pass.
 */
export function verifyForeign(sentence: CitingSentence, spoken: ForeignVerbs | null): CitationProblem[] {
  const { own } = sentence;
  if (spoken === null)
    return isReadable(sentence)
      ? []
      : [problem("malformed", "the sentence is in no official language of the United Nations")];
  const candidates = quotedOf(sentence.cited.flatMap(candidatesOf), sentence.citations);
  const found = verbsIn(own, spoken);
  const stray = found.filter(({ forces }) => !candidates.some(({ force }) => forces.includes(force)));
  return [
    ...stray.map(({ printed }) =>
      problem("verb-mismatch", `“${printed}”: the cited text ${verbsOf(candidates)}`),
    ),
    ...(found.length > 0 || matches(own, spoken.says) || namesPrinted(sentence, candidates)
      ? []
      : [problem("verb-mismatch", `name the verb also as it is printed: ${verbsOf(candidates)}`)]),
    ...saysMore(sentence, spoken, candidates, found),
  ];
}

/** English where it has English words and no more of another language; null where nothing is recognized. */
export function foreignLanguageOf(own: string): ForeignVerbs | "en" | null {
  const counted = foreignWords.map(({ language, recognized }) => ({
    language,
    count: own.match(recognized)?.length ?? 0,
  }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const english = own.match(englishWords)?.length ?? 0;
  if (best.count > english) return foreignVerbsOf(best.language);
  return english > 0 ? "en" : null;
}

function matches(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

interface FoundVerb {
  readonly printed: string;
  readonly forces: readonly string[];
}

function verbsIn(own: string, { asks }: ForeignVerbs): FoundVerb[] {
  let rest = own;
  return asks.flatMap(([pattern, forces]) => {
    const found = [...rest.matchAll(pattern)].map(([printed]) => ({ printed, forces }));
    rest = rest.replace(pattern, (printed) => " ".repeat(printed.length));
    return found;
  });
}

/** `prie (“Requests”)` */
function namesPrinted({ quotations }: CitingSentence, candidates: readonly Candidate[]): boolean {
  return quotations.some(({ quote }) => candidates.some(({ verb }) => locateQuote(verb, quote) !== null));
}

function saysMore(
  { own, whole, cited }: CitingSentence,
  { adopted, obliges, denies, considers, otherTexts }: ForeignVerbs,
  candidates: readonly Candidate[],
  found: readonly FoundVerb[],
): CitationProblem[] {
  const isDraft = cited.some(({ resolution }) => resolution.status === "draft");
  const isBinding = candidates.some(({ force }) => force === "demand" || force === "decide");
  const said = candidates.filter(({ force }) => found.some(({ forces }) => forces.includes(force)));
  const hedged = (candidate: Candidate) => candidate.hedges.some(({ text }) => /\bconsider/i.test(text));
  return [
    ...(isDraft && matches(own, adopted)
      ? [problem("draft-as-adopted", "nothing of a draft has been adopted")]
      : []),
    ...(!isBinding && matches(own, obliges)
      ? [problem("verb-mismatch", `the cited text obliges nobody: it ${verbsOf(candidates)}`)]
      : []),
    ...(matches(own, denies)
      ? [problem("absence-false", "a quotation cannot show what is not there; say it as an absence")]
      : []),
    ...(said.length > 0 && said.every(hedged) && !matches(own, considers) && !/\bconsider/i.test(whole)
      ? [problem("hedge-dropped", "the text says “to consider”; that must not be lost")]
      : []),
    ...(said.length > 0 && said.every(({ reported }) => reported) && !matches(own, otherTexts)
      ? [problem("reported-as-own", `“${said[0]?.verb}” is what another text did; say so`)]
      : []),
  ];
}

/** A fragment without any word of grammar: labels, names and words of the text itself. */
function isReadable({ own, cited }: CitingSentence): boolean {
  const stems = stemsOf(cited.map(({ unit }) => `${unit.text} ${unit.label}`).join(" "));
  const words = own.replace(names, "").match(/\p{L}{3,}/gu) ?? [];
  const strange = words.filter((word) => !stems.has(stem(word.toLowerCase())));
  return strange.length <= 3 && !/(?!\p{Script=Latin})\p{L}/u.test(own);
}

function problem(code: CitationProblem["code"], detail: string): CitationProblem {
  return { code, detail };
}
