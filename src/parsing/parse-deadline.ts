import type { Deadline } from "../domain/acts.ts";
import { tellingThePast } from "../vocabulary/act-words.ts";
import { termAt } from "../vocabulary/states-time.ts";
import type { Word } from "../vocabulary/words.ts";
import { isInfinitive } from "./addressee-elements.ts";
import { printedOf, type Tokens } from "./tokens.ts";

/** By when what `words[from]` to `words[to]` say is to be done: the first session, date, term or (if `periodic`) period named. */
export function deadlineIn(tokens: Tokens, from: number, to: number, periodic: boolean): Deadline | null {
  const { words } = tokens;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.quoted) continue;
    const found = termAt(words, at, to);
    if (found === null || (!periodic && period.test(word.lower)) || tellsThePast(words, from, at)) continue;
    const { end, ...session } = found;
    return { printed: printedOf(tokens, at, end), ...session };
  }
  return null;
}

/** "annually", "every six months", "on an annual basis": a deadline of a report, but of no decision. */
const period = /^(?:annually|biennially|quarterly|yearly|every|on)$/;

/** Whether the time at `at` belongs to a participle ("the report submitted at its …") and not to what is asked. */
function tellsThePast(words: readonly Word[], from: number, at: number): boolean {
  let crossesTo = false;
  for (let index = at - 1; index >= Math.max(from, at - 10); index -= 1) {
    const word = words[index]?.lower ?? "";
    if (/^(?:[,;]|sessions?|(?:19|20)\d\d)$/.test(word)) return false;
    if (tellingThePast.has(word)) {
      const asked = /^(?:be|been|being)$/.test(words[index - 1]?.lower ?? "");
      return !asked && (!crossesTo || /^(?:submitted|presented|reported|delivered)$/.test(word));
    }
    if (word === "to") {
      if (isInfinitive(words, index, words.length)) return false;
      crossesTo = true;
    }
  }
  return false;
}
