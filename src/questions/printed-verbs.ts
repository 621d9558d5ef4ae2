import type { Force } from "../domain/acts.ts";
import type { Library } from "../domain/library.ts";
import type { Span } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { tokenize } from "../language/tokenizer.ts";

interface PrintedVerbs {
  /** As asked: "reiterates". */
  readonly words: string;
  readonly span: Span;
  /** Of the acts and openings that are printed with them. */
  readonly forces: readonly Force[];
}

/** Words in quotation marks, or called a word: they are looked for as printed. Saying something again has its own verbs. */
const pointedAt: readonly RegExp[] = [
  /["“«'‘]([\p{L} ]{4,30})["”»'’]/gu,
  /\b(?:the )?(?:words?|verbs?|phrases?) ([a-z]{4,}(?: the [a-z]+)?)\b/giu,
  /\b(reiterat(?:e[sd]?|ing|ions?))\b/giu,
];
const againWords =
  /(?<!\b(?:including|also|even) (?:any |all |the )?)\b(?:repeat(?:s|ed|ing)?|renew(?:s|ed|ing)?)\b/iu;
const ofEarlierActs = /\b(?:calls?|invitations?|appeals?|requests?|earlier|before)\b/i;

/** The verbs that a question points at by their own words, where a loaded text prints them: the words "reiterates" or "expresses the hope". */
export function findPrintedVerbs(question: string, library: Library): PrintedVerbs[] {
  const candidates = pointedAt.flatMap((pattern) =>
    [...question.matchAll(pattern)].map((match) => {
      const [whole, words = ""] = match;
      const start = match.index + whole.indexOf(words);
      return { words, span: { start, end: start + words.length } };
    }),
  );
  const again = ofEarlierActs.test(question) ? againWords.exec(question) : null;
  if (again)
    candidates.push({
      words: "reiterates",
      span: { start: again.index, end: again.index + again[0].length },
    });
  return candidates
    .map(({ words, span }) => ({ words, span, forces: forcesPrintedWith(words, library) }))
    .filter(({ forces }) => forces.length > 0);
}

function forcesPrintedWith(words: string, { resolutions }: Library): Force[] {
  const asked = tokenize(words).map(({ term }) => term);
  if (asked.length === 0) return [];
  const printed = resolutions
    .flatMap(allParagraphs)
    .flatMap(({ acts, participles }) => [...acts, ...participles])
    .filter(({ verb }) => {
      const stems = tokenize(verb).map(({ term }) => term);
      return asked.every((term) => stems.includes(term));
    });
  return [...new Set(printed.map(({ force }) => force))];
}
