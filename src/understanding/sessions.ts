import { actorOfId } from "../vocabulary/actors.ts";
import { isOrdinal, numberOf } from "../vocabulary/figures.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import { wordsOf } from "../vocabulary/words.ts";

/** Lower numbers behind a body's name may count other things. */
const leastSession = 10;
const meeting: ReadonlySet<string> = new Set(["organ", "commission"]);
const beforeSession: ReadonlySet<string> = new Set(["regular", "special", "annual", "emergency", "resumed"]);

/** Sessions that a turn names by number: "its 22nd session", "session 22", "CCPCJ 22", "the 22nd CCPCJ". */
export function findSessions(text: string): number[] {
  const words = wordsOf(text);
  const bodies = findActors(text).filter(({ actor }) => meeting.has(actorOfId(actor.id)?.kind ?? ""));
  const starts = new Set(bodies.map(({ span }) => span.start));
  const ends = new Set(bodies.map(({ span }) => span.end));
  const numbers = words.flatMap(({ lower, start, end }, at) => {
    const number = lower.length > 30 ? undefined : numberOf(lower);
    if (number === undefined) return [];
    const next = beforeSession.has(words[at + 1]?.lower ?? "") ? words[at + 2] : words[at + 1];
    const previous = words[at - 1]?.lower === "no" ? words[at - 2] : words[at - 1];
    const isOf = isOrdinal(lower) && (next?.lower === "session" || next?.lower === "sessions");
    const isAt = previous?.lower === "session" && !isOrdinal(lower);
    const isBody =
      number >= leastSession &&
      number < 200 &&
      (isOrdinal(lower) ? starts.has(end + 1) : ends.has(start - 1));
    return isOf || isAt || isBody ? [number] : [];
  });
  return [...new Set(numbers)];
}
