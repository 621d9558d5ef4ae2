import { escapePattern } from "./escape-pattern.ts";

/** The terms as the question prints them, where they stand together. */
export function printedTogether(terms: readonly string[], text: string): string | undefined {
  const pattern = terms.map(escapePattern).join("\\W+(?:(?:in|of|for|on|against|the) ){0,2}");
  return new RegExp(`(?:\\bthe )?\\b${pattern}\\b`, "i").exec(text)?.[0];
}
