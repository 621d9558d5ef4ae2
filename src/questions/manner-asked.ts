import { mannerNouns } from "../language/action-verbs.ts";

/** "with appreciation", "with concern": how something is noted; undefined where both ways are asked for. */
export function mannerAsked(question: string): string | undefined {
  if (/\b(?:with or without|or without|or not)\b/i.test(question)) return undefined;
  return [...question.toLowerCase().matchAll(/\bwith (?=(?:\w+ )?([a-z]+)\b)(?=([a-z]+)\b)/g)]
    .flatMap(([, behind = "", next = ""]) => [behind, next])
    .find((noun) => mannerNouns.has(noun));
}
