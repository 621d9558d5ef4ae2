import type { NumberedSession } from "../domain/wording.ts";
import { isOrdinal, numberOf } from "./numerals.ts";

/** The sessions that a text names by number, in order. */
export function sessionsIn(text: string): NumberedSession[] {
  return [...text.matchAll(/\b([\w-]+) (?:regular )?sessions?\b/gi)].flatMap(([, printed = ""]) => {
    const number = isOrdinal(printed.toLowerCase()) ? numberOf(printed) : undefined;
    return number === undefined ? [] : [{ printed, number }];
  });
}
