import type { Turn } from "../domain/answers.ts";

/** So many turns are read, the latest; of each so many characters. */
const mostTurns = 12;
const longestTurn = 4000;

/** The turns before the question, oldest first, each a line of JSON, so that nothing in one can pass for another line of the prompt. */
export function renderConversation(turns: readonly Turn[]): string {
  const lines = turns
    .slice(-mostTurns)
    .map(({ role, content }) => JSON.stringify({ role, content: content.slice(0, longestTurn) }));
  return lines.length > 0 ? lines.join("\n") : "(none)";
}
