import type { Act } from "../domain/acts.ts";
import { sliceOf } from "../domain/units.ts";
import { openingOnly } from "../vocabulary/act-words.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { type OwnVerb, ownVerbs } from "./act-boundaries.ts";
import { verbAt } from "./find-verbs.ts";
import { participleOpenings } from "./parse-participles.ts";

/** What only a body that adopts texts does; States, too, go on by encouraging, inviting or supporting others. */
const ofOrgans = /^(?:request|decide|demand|authorize|endorse|adopt|note|affirm|recall)$/;

/**
 * Whether the items below a paragraph go on with what the organ itself does: "Decides: (a) To renew …", "Decides to
 * strengthen its work by: (a) Requesting the Committee to …". Where the words above them ask somebody, or speak of anybody, it is they who do it.
 */
export function listsOwnActs(text: string, acts: readonly Act[], items: readonly string[]): boolean {
  const last = acts.at(-1);
  if (last === undefined || last.addressees.length > 0 || items.length === 0) return false;
  const first = items.map((item) => verbsGoingOn(wordsOf(item))[0]);
  const action = sliceOf(text, last.action);
  if (last.force === "decide" && action === "") return first.every((verb) => verb?.start === 1);
  if (!first.every((verb) => verb !== undefined && verb.start === 0 && !openingOnly.has(verb.entry.verb)))
    return false;
  // "to request the Secretary-General to strengthen the work by"
  if (last.force === "decide" && /^to /.test(action))
    return verbAt(wordsOf(action), 1, "base") === null || findActors(action).length === 0;
  return (
    !/^that\b/.test(action) &&
    findActors(action).length === 0 &&
    first.some((verb) => ofOrgans.test(verb?.force ?? ""))
  );
}

/** The verbs of an item that goes on with what the organ does: "Requesting …, and also inviting …, and in this regard requests …", "To renew …". */
export function verbsGoingOn(words: readonly Word[]): OwnVerb[] {
  const infinitive = words[0]?.lower === "to" ? verbAt(words, 1, "base") : null;
  if (infinitive !== null) return [{ ...infinitive, boundary: 0 }];
  const participles = participleOpenings(words).flatMap(({ start, boundary }) => {
    const verb = verbAt(words, start, "participle");
    return verb === null || !isJoined(words, boundary) ? [] : [{ ...verb, boundary }];
  });
  const starts = new Set(participles.map(({ start }) => start));
  return [...participles, ...ownVerbs(words).filter(({ start }) => !starts.has(start))].sort(
    (one, other) => one.start - other.start,
  );
}

/** ", while also taking into consideration" only tells how the one before it is done. */
function isJoined(words: readonly Word[], boundary: number): boolean {
  const first = words[boundary]?.lower;
  const joiner = first === "," ? words[boundary + 1]?.lower : first;
  return boundary === 0 || joiner === "and" || joiner === ";";
}
