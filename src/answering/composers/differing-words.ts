import { wordChanges } from "../../comparing/word-changes.ts";
import type { Span } from "../../domain/resolution.ts";
import { spanOf } from "../../domain/units.ts";
import type { WordChange } from "../../domain/versions.ts";
import { trimmed, wordCount } from "../../sentences/wording.ts";
import { tokenize } from "../../vocabulary/tokenizer.ts";

/** What stands in one text in the place of what stands in the other; spans of each. */
export interface Differing {
  readonly one: Span;
  readonly other: Span;
}

/** Words around a difference that is too short to be understood by itself. */
const wordsBefore = 2;
/** A longer difference is another clause, and no other wording of the same. */
const mostWords = 3;

/** Where two texts differ between words that they have in common, and the share of the shorter one's words that both have, 0 to 1. */
export function differingWords(one: string, other: string) {
  const changes = wordChanges(one, other);
  const same = changes
    .filter(({ kind }) => kind === "same")
    .reduce((sum, { text }) => sum + wordCount(text), 0);
  const shorter = Math.max(1, Math.min(wordCount(one), wordCount(other)));
  return { common: same / shorter, differing: replaced(changes, one, other) };
}

/** Each run that was replaced, with the words before it. */
function replaced(changes: readonly WordChange[], one: string, other: string): Differing[] {
  let [atOne, atOther] = [0, 0];
  return changes.flatMap(({ kind, text }, at) => {
    const place = { one: placeOf(text, one, atOne), other: placeOf(text, other, atOther) };
    if (kind !== "added") atOne = place.one.end;
    if (kind !== "removed") atOther = place.other.end;
    const next = changes[at + 1];
    if (kind !== "removed" || next?.kind !== "added") return [];
    const added = placeOf(next.text, other, atOther);
    const isTelling = (run: string) => wordCount(run) <= mostWords && tokenize(run).length > 0;
    if (!isTelling(text) || !isTelling(next.text)) return [];
    return [{ one: withWordsBefore(place.one, one), other: withWordsBefore(added, other) }];
  });
}

function placeOf(run: string, text: string, from: number): Span {
  const [found = { start: from, end: from }] = spanOf(trimmed(run), text, from);
  return found;
}

function withWordsBefore({ start, end }: Span, text: string): Span {
  const before = text.slice(0, start).trimEnd().split(" ").slice(-wordsBefore).join(" ");
  const from = text.lastIndexOf(before, start);
  return { start: before === "" || from < 0 ? start : from, end };
}
