import type { Span } from "../domain/resolution.ts";
import { askingVocabulary } from "../language/question-words.ts";
import { stopWords } from "../language/stop-words.ts";
import { wordsOf } from "../language/words.ts";

/** Content words of what a question is about, lower case, in order, without those at `taken` places and those of asking. */
export function questionTerms(question: string, taken: readonly Span[]): string[] {
  const words = wordsOf(question).filter(
    (word) =>
      /[\p{L}\p{N}]/u.test(word.text) &&
      !taken.some((span) => word.start < span.end && word.end > span.start) &&
      !stopWords.has(word.lower) &&
      !contraction.test(word.lower) &&
      !askingVocabulary.has(word.lower.replace(/'s$/, "")),
  );
  return [...new Set(words.map((word) => word.lower.replace(/'s$|'$/, "")))];
}

const contraction =
  /^(?:i|you|we|he|she|it|they|what|who|where|when|how|that|there|let|do|does|did|is|are|was|were|has|have|would|could|should|ca|wo)(?:n't|'[a-z]{1,2})$|^(?:whats|whos|dont|doesnt|isnt|im|ive)$/;
