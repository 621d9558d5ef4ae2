import { conceptsOf } from "../../language/concepts.ts";

/** The words asked, and what resolutions print for them. */
export function withOfficialWords(terms: readonly string[]): readonly string[] {
  return [...terms, ...conceptsOf(terms).flatMap(({ phrases }) => phrases)];
}
