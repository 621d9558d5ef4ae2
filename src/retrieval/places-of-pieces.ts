import type { Span } from "../domain/resolution.ts";

/** Letters that may be left out between two pieces: words that no vocabulary knows. */
const farthest = 60;

/**
 * Where the word pieces of a text stand in it: they are kept without their places. The tokenizer leaves out accents and capitals, and so
 * does this; a piece that is not found stands, empty, where the one before it ends.
 * @param pieces as strings, `##ing` for one within a word, in order
 */
export function placesOfPieces(pieces: readonly string[], text: string): Span[] {
  const { letters, places } = plainLetters(text);
  let from = 0;
  return pieces.map((piece) => {
    const printed = piece.replace(/^##/, "");
    const found = letters.slice(from, from + farthest + printed.length).indexOf(printed);
    const next = places[from]?.start ?? text.length;
    if (found < 0) return { start: next, end: next };
    const start = from + found;
    from = start + printed.length;
    return { start: places[start]?.start ?? next, end: places[from - 1]?.end ?? next };
  });
}

/** The letters of a text as a vocabulary has them, without spaces, and where each stands. */
function plainLetters(text: string): { readonly letters: string; readonly places: readonly Span[] } {
  let letters = "";
  const places: Span[] = [];
  for (const { 0: letter, index } of text.matchAll(/\S/gu)) {
    const plain = letter
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .toLowerCase();
    letters += plain;
    for (let at = 0; at < plain.length; at++) places.push({ start: index, end: index + letter.length });
  }
  return { letters, places };
}
