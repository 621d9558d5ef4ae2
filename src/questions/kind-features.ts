import { maskedWords } from "./masked-words.ts";

/** Of a longer turn only this much is read: it is a letter, and its beginning says what it is. */
const mostWords = 60;

/** What the kind of a question is told from: its masked words, alone and in pairs. */
export function kindFeatures(question: string): string[] {
  const words = maskedWords(question)
    .slice(0, mostWords)
    .map(({ token }) => token)
    .filter((token) => /[\p{L}#]/u.test(token) || /[:;!?=+]/.test(token));
  const bounded = ["^", ...words, "$"];
  const pairs = bounded.slice(1).map((word, at) => `${bounded[at]} ${word}`);
  return [...new Set([...words, ...pairs, ...(question.includes("?") ? ["?"] : [])])];
}
