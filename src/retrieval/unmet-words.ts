import type { KeywordIndex, PieceLogit } from "../ports.ts";

/** Which words of a question no paragraph meets. */
export type UnmetWords = (question: string, pieces: readonly PieceLogit[]) => string[];

/**
 * The content words of a question, as typed and in order, of which a piece is unmet.
 * @param stop pieces without content
 */
export function createUnmetWords(
  keyword: Pick<KeywordIndex, "termsOf">,
  { stop, threshold }: { readonly stop: readonly string[]; readonly threshold: number },
): UnmetWords {
  const stopPieces = new Set(stop);
  const hasContent = (word: string) =>
    !stopPieces.has(word.toLowerCase()) && keyword.termsOf(word).length > 0;
  return (question, pieces) => {
    const unmet = pieces.filter(({ logit }) => logit > threshold);
    return Array.from(question.matchAll(words), ({ 0: word, index }) => ({ word, start: index }))
      .filter(({ word, start }) =>
        unmet.some((piece) => piece.start < start + word.length && piece.end > start),
      )
      .map(({ word }) => word)
      .filter(hasContent);
  };
}

const words = /[\p{L}\p{N}](?:[^\s,;:?!()"“”]*[\p{L}\p{N}])?/gu;
