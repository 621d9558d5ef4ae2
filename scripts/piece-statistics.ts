import type { Encoded, Encoder } from "../src/ports.ts";
import type { RelevanceWeights } from "../src/retrieval/relevance-weights.ts";

/** Words and signs that say nothing of what a question is about; all are single word pieces. */
const stop =
  `a an and are as at be by can could did do does for from had has have how i if in into is it its me my of
  on or our say says said should so some than that the their them there they this those to under was we were what when
  where which who whom whose why will with would you your text draft resolution paragraph document about any anything
  tell please ? . , ' " - s paper un`.split(/\s+/u);

/** A piece in a single document is as rare as one in none. */
const fewDocuments = 2;

/**
 * Which pieces are without content, and how rare the others are among documents.
 * @param documents the windows of each
 */
export function pieceStatistics(
  documents: readonly (readonly Encoded[])[],
  { pieceOf }: Pick<Encoder, "pieceOf">,
): Pick<RelevanceWeights, "stop" | "idf" | "idfOfOthers"> {
  const stopPieces = new Set(stop);
  const counts = new Map<number, number>();
  for (const windows of documents) {
    const ids = windows.flatMap((window) => Array.from(window.ids));
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const idf = (count: number) =>
    Number(Math.log(1 + (documents.length - count + 0.5) / (count + 0.5)).toFixed(3));
  const listed = Array.from(counts, ([id, count]) => [pieceOf(id), count] as const)
    .filter(([piece, count]) => count >= fewDocuments && !stopPieces.has(piece))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([piece, count]) => [piece, idf(count)] as const);
  return { stop: [...stopPieces].sort(), idf: Object.fromEntries(listed), idfOfOthers: idf(1) };
}
