import type { Span } from "../domain/resolution.ts";
import { askingVocabulary } from "../language/question-words.ts";
import { stopWords } from "../language/stop-words.ts";
import { type Word, wordsOf } from "../language/words.ts";

/** Content words of what a question is about, lower case, in order, without those at `taken` places and those of asking. */
export function questionTerms(question: string, taken: readonly Span[]): string[] {
  const words = wordsOf(question).filter(
    (word) =>
      /[\p{L}\p{N}]/u.test(word.text) &&
      !taken.some((span) => word.start < span.end && word.end > span.start) &&
      !stopWords.has(word.lower) &&
      !contraction.test(word.lower) &&
      !isEmptyHere(word, question) &&
      !askingVocabulary.has(word.lower.replace(/'s$/, "")),
  );
  return [...new Set(words.map((word) => word.lower.replace(/'s$|'$/, "")))];
}

/** "When is it due?", but not "due process"; "all acts", but not "acts of piracy". */
function isEmptyHere({ lower, end }: Word, question: string): boolean {
  const rest = question.slice(end);
  if (lower === "due") return !/^\s+(?:process|diligence|regard)\b/i.test(rest);
  return (
    /^acts?$/.test(lower) &&
    !/^\s+(?:against|in|of(?! (?:the|this) (?:council|assembly|text|draft|resolution)))\b/i.test(rest)
  );
}

const contraction =
  /^(?:i|you|we|he|she|it|they|what|who|where|when|how|that|there|let|do|does|did|is|are|was|were|has|have|would|could|should|ca|wo)(?:n't|'[a-z]{1,2})$|^(?:whats|whos|dont|doesnt|isnt|im|ive)$/;
