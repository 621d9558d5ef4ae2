import { fold } from "../fold.ts";

/** Stands for quoted words in an answerer's own prose. */
export const quoted = "§";

/** A sentence as its own words and the words that it quotes, both folded; a quotation within a quotation belongs to it. */
export function splitQuotes(sentence: string): {
  readonly prose: string;
  readonly quotes: readonly string[];
} {
  const opens = (sign: string, depth: number) => sign === "“" || (sign === '"' && depth === 0);
  const closes = (sign: string, depth: number) =>
    (sign === "”" && depth > 0) || (sign === '"' && depth === 1);
  let depth = 0;
  let prose = "";
  let quote = "";
  const quotes: string[] = [];
  for (const sign of sentence) {
    if (closes(sign, depth)) {
      depth -= 1;
      if (depth === 0) {
        prose += quoted;
        quotes.push(fold(quote));
        quote = "";
        continue;
      }
    } else if (opens(sign, depth)) {
      depth += 1;
      if (depth === 1) continue;
    }
    if (depth === 0) prose += sign;
    else quote += sign;
  }
  if (depth > 0) quotes.push(fold(quote));
  return { prose: fold(depth > 0 ? prose + quoted : prose), quotes: quotes.filter((each) => each !== "") };
}
