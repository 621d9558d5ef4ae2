import type { Span } from "../domain/resolution.ts";

/**
 * Where a run of pieces begins among all pieces of its text. The reader reads a long text in other windows than the
 * embedder does, and neither tells where its windows begin.
 * @param all pieces of the text as strings, `##ing` for one within a word
 * @param run the places of consecutive pieces in the text
 */
export function placeOfPieces(all: readonly string[], text: string, run: readonly Span[]): number {
  const printed = run.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const bare = all.map((piece) => piece.replace(/^##/, ""));
  let place = 0;
  let most = -1;
  for (let at = 0; at + run.length <= all.length; at++) {
    // One of the first two tells; a piece that is not printed as it is listed (é) may be the other.
    if (bare[at] !== printed[0] && bare[at + 1] !== printed[1]) continue;
    const same = printed.filter((piece, of) => piece === bare[at + of]).length;
    if (same > most) [place, most] = [at, same];
  }
  return place;
}
