/** A longer turn is cut: its question stands at its end as often as at its start. */
const longestTurn = 4000;
/** A longer run of letters is no word. */
const longestWord = 60;
/** The encoder reads 96 pieces of a question; a word of everyday length is one, a long one two or three. */
const mostPieces = 96;
const lettersOfPiece = 6;

/** A turn as it is read: white space folded, controls and runs that are no words left out. */
export function readableTurn(content: string): string {
  return content
    .slice(-longestTurn)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .split(" ")
    .filter(({ length }) => length > 0 && length <= longestWord)
    .join(" ");
}

/** The last words of `text` that the encoder reads. */
export function lastWords(text: string, most = mostPieces): string {
  const words = text.split(" ");
  let pieces = 0;
  let from = words.length;
  while (from > 0 && pieces + piecesOf(words[from - 1] ?? "") <= most) {
    from -= 1;
    pieces += piecesOf(words[from] ?? "");
  }
  return words.slice(from).join(" ");
}

/** About how many pieces a word is, rather more than fewer. */
function piecesOf(word: string): number {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, "").length;
  return Math.max(1, Math.ceil(letters / lettersOfPiece)) + (word.length - letters);
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** Of a longer story the last sentences are looked at. */
const mostSentences = 12;

export function sentencesOf(text: string): string[] {
  const all = [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
  return all.length <= mostSentences ? all : all.slice(-mostSentences);
}
