/** Tells what to do with a hyphen at a line's end: keep it in "Secretary-" + "General", drop it in "develop-" + "ment". */
export interface KeepsHyphen {
  (left: string, right: string): boolean;
  /** Whether the document prints the word with its hyphen somewhere. */
  printsHyphenated(left: string, right: string): boolean;
}

/** A hyphen is dropped only where the document prints the word in one elsewhere, and never with the hyphen. */
export function createKeepsHyphen(source: string): KeepsHyphen {
  let known: Set<string> | undefined;
  const prints = (word: string): boolean => {
    known ??= wordsOf(source);
    return known.has(word.toLowerCase());
  };
  const printsHyphenated = (left: string, right: string): boolean => prints(`${left}-${right}`);
  const keeps = (left: string, right: string): boolean =>
    !prints(left + right) || printsHyphenated(left, right);
  return Object.assign(keeps, { printsHyphenated });
}

function wordsOf(source: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of source.matchAll(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu)) {
    words.add(word.toLowerCase().replace(/[\u2010\u2011]/g, "-"));
  }
  return words;
}
