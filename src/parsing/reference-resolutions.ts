import type { Actor } from "../domain/acts.ts";
import type { Organ, Reference } from "../domain/resolution.ts";
import { months } from "../vocabulary/figures.ts";
import { actorAt, organActor, shortFormsOfOrgan, skipArticle } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { isCapital, placeOf, printedOf, type Tokens } from "./tokens.ts";

interface Item extends Pick<Reference, "number" | "date" | "title"> {
  readonly start: number;
  /** Index of the first word behind number, date and title. */
  readonly end: number;
}

/** `66/181`, `S-27/4`, `60/180`, `1985/33`, `19/1`, `WHA61.18`, `1546`. */
const numberPattern = /^(?:[a-z]{1,3}-?)?\d+(?:[/.]\d+)*$/;
const yearOrSession = /^(?:(?:19|20)\d\d|[ivxlcdm]+|[es]*-?[ivxl]+)$/;
/** "of 19 December 2011" */
const dated = [/^(?:of|on)$/, /^\d{1,2}$/, new RegExp(`^(?:${months.toLowerCase()})$`), /^\d{4}$/];

/** The resolutions and decisions that a text names by number, each of a list apart. */
export function resolutionsIn(text: string, words: readonly Word[], own: Organ | null): Reference[] {
  const found: Reference[] = [];
  const tokens: Tokens = { text, words, forms: shortFormsOfOrgan(own) };
  for (let at = 0; at < words.length; at += 1) {
    const kind = kindAt(words, at);
    if (kind === null) continue;
    const next = itemsAt(tokens, at + 1);
    const items = next.length > 0 ? next : itemsAt(tokens, behindExamples(words, at + 1));
    const last = items[items.length - 1];
    if (last === undefined) continue;
    const before = organBefore(words, at);
    const organ = before?.id ?? organBehind(words, last.end) ?? ownOrgan(tokens, at, organActor(own));
    for (const [index, item] of items.entries()) {
      const start = index === 0 ? (before?.from ?? at) : item.start;
      found.push(asReference(tokens, kind, { ...item, start }, organ));
    }
    at = last.end - 1;
  }
  return found;
}

/** How far behind "resolutions" their numbers may begin, in words. */
const nearby = 20;

/** "all its resolutions on wells, in particular 1500 (2003)": the index of the first number. */
function behindExamples(words: readonly Word[], from: number): number {
  const clause = words.slice(from, from + nearby).map(({ lower }) => lower);
  const at = clause.findIndex((word) => /^(?:[;:.]|particular|including|notably|especially)$/.test(word));
  return /^\p{L}/u.test(clause[at] ?? "") ? from + at + 1 : from;
}

function kindAt(words: readonly Word[], at: number): "resolution" | "decision" | null {
  const word = words[at];
  if (word === undefined || word.quoted) return null;
  if (/^resolutions?$/.test(word.lower)) return "resolution";
  return /^decisions?$/.test(word.lower) ? "decision" : null;
}

/** The numbers behind "resolutions", with their dates and titles: "64/293 of …, 65/232 of … and …". */
function itemsAt(tokens: Tokens, from: number): Item[] {
  const { words } = tokens;
  const items: Item[] = [];
  for (let item = itemAt(tokens, from); item !== null; ) {
    items.push(item);
    const { end }: Item = item;
    const joint = words[end]?.lower === "," ? end + 1 : end;
    const joined = /^(?:and|or|to)$/.test(words[joint]?.lower ?? "") ? joint + 1 : joint;
    const aside = behindAside(words, end);
    item = (joined > end ? itemAt(tokens, joined) : null) ?? (aside > end ? itemAt(tokens, aside) : null);
  }
  return items;
}

/** How many words may tell what an item of a list is about. */
const longestAside = 50;

/** "45/248 B, section VI, of …, 55/231 of …", "74/270 on solidarity and 74/274 of …": the index of the next number of the list, or `from`. */
function behindAside(words: readonly Word[], from: number): number {
  for (let at = from; at < from + longestAside; at += 1) {
    const word = words[at]?.lower ?? ";";
    if (/^(?:[;:]|resolutions?|decisions?|conclusions?|paragraphs?)$/.test(word)) return from;
    if (/^(?:,|and|\))$/.test(words[at - 1]?.lower ?? "") && isFullNumber(words, at)) return at;
  }
  return from;
}

/** "74/270", "1308 (2000)"; "2/3 of the members" is none. */
function isFullNumber(words: readonly Word[], at: number): boolean {
  const [number, next, year, close] = words.slice(at, at + 4).map(({ lower }) => lower);
  if (/^\d{3,4}$/.test(number ?? ""))
    return next === "(" && /^(?:19|20)\d\d$/.test(year ?? "") && close === ")";
  const isNumbered = /^(?:[a-z]{1,2}-)?\d{1,4}\/\d{1,3}$/.test(number ?? "") && !words[at]?.quoted;
  return isNumbered && (next !== "of" || /^\d/.test(year ?? ""));
}

function itemAt(tokens: Tokens, at: number): Item | null {
  const numbered = numberAt(tokens, at);
  if (numbered === null) return null;
  const dated = dateAt(tokens, numbered.end);
  return { start: at, ...numbered, ...dated, ...titleAt(tokens, dated?.end ?? numbered.end) };
}

/** A number with what belongs to it: "1546 (2004)", "663 E (XXIV)", "60/180 A", "2012/[...]" (not assigned: null). */
function numberAt(tokens: Tokens, at: number): { number: string | null; end: number } | null {
  const { words } = tokens;
  const unassigned = unassignedEnd(words, at);
  if (unassigned !== null) return { number: null, end: unassigned };
  if (!numberPattern.test(words[at]?.lower ?? "")) return null;
  let end = lettersEnd(words, at + 1);
  const isBracketed = words[end]?.text === "(" && words[end + 2]?.text === ")";
  if (isBracketed && yearOrSession.test(words[end + 1]?.lower ?? "")) end += 3;
  return { number: printedOf(tokens, at, end), end };
}

/** The index behind "A", "AA", "A and B", "A to C": parts of what was adopted under one number. */
function lettersEnd(words: readonly Word[], from: number): number {
  const isLetter = (at: number) => /^([A-Z])\1?$/.test(words[at]?.text ?? "");
  let end = isLetter(from) ? from + 1 : from;
  while (end > from) {
    const joined = words[end]?.lower === "," && words[end + 1]?.lower === "and" ? end + 1 : end;
    if (!/^(?:,|and|to)$/.test(words[joined]?.lower ?? "") || !isLetter(joined + 1)) break;
    end = joined + 2;
  }
  return end;
}

/** "2012/[...]", "66/…", "[…]", "2012/__": a number left open. */
function unassignedEnd(words: readonly Word[], at: number): number | null {
  let index = at;
  if (/^\d+$/.test(words[index]?.text ?? "") && words[index + 1]?.text === "/") index += 2;
  let marks = 0;
  for (; index < at + 12; index += 1) {
    const mark = words[index]?.text ?? "";
    if (/^[.…_*]$/.test(mark)) marks += 1;
    else if (!(mark === "[" || mark === "]")) break;
    if (mark === "]") return marks > 0 ? index + 1 : null;
  }
  return marks > 0 && index > at && words[at]?.text !== "." && words[at]?.text !== "…" ? index : null;
}

function dateAt(tokens: Tokens, at: number): { date: string; end: number } | null {
  const isDate = dated.every((word, index) => word.test(tokens.words[at + index]?.lower ?? ""));
  return isDate ? { date: printedOf(tokens, at + 1, at + 4), end: at + 4 } : null;
}

/** `, entitled “…”`, `on “…”`: the title without its quotation marks. */
function titleAt({ text, words }: Tokens, at: number): { title: string; end: number } | null {
  let index = words[at]?.lower === "," ? at + 1 : at;
  if (/^(?:entitled|titled|on)$/.test(words[index]?.lower ?? "")) index += 1;
  const opening = words[index];
  if (opening === undefined || !/^[“"«]$/.test(opening.text) || !opening.quoted) return null;
  let end = index + 1;
  while (words[end]?.quoted && !/^[”"»]$/.test(words[end]?.text ?? "")) end += 1;
  const closing = words[end];
  if (closing === undefined || !closing.quoted) return null;
  return { title: text.slice(opening.end, closing.start).trim(), end: end + 1 };
}

/** "General Assembly resolution", "the Security Council in its resolution"; the organ must end right before. `from` is its first word. */
function organBefore(words: readonly Word[], at: number): { id: string; from: number } | null {
  const isInIts = /^(?:its|relevant|previous|earlier)$/.test(words[at - 1]?.lower ?? "");
  let end = isInIts && words[at - 2]?.lower === "in" ? at - 2 : at;
  if (words[end - 1]?.lower === ",") end -= 1;
  for (let start = Math.max(0, end - 30); start < end; start += 1) {
    const match = actorAt(words, start);
    if (match?.end === end) return { id: match.actor.id, from: end === at ? start : at };
  }
  return null;
}

/** "resolution 60/1 of the General Assembly". */
function organBehind(words: readonly Word[], at: number): string | undefined {
  if (words[at]?.lower !== "of") return undefined;
  return actorAt(words, skipArticle(words, at + 1))?.actor.id;
}

/** "Recalling its resolution", "the relevant Council resolutions"; "in its resolution" may be said of another organ. */
function ownOrgan({ words, forms }: Tokens, at: number, own: Actor | null): string | undefined {
  let end = at - 1;
  while (/^(?:relevant|previous|earlier|subsequent|own)$/.test(words[end]?.lower ?? "")) end -= 1;
  const isOwn =
    words[end]?.lower === "its" && !/^(?:in|by|of|under|through)$/.test(words[end - 1]?.lower ?? "");
  // "the World Health Assembly" is another one.
  const isNamed = end > 1 && isCapital(words[end - 1]);
  return (isOwn ? own : isNamed ? undefined : forms.get(words[end]?.lower ?? ""))?.id;
}

function asReference(
  tokens: Tokens,
  kind: "resolution" | "decision",
  { start, end, ...said }: Item,
  named: string | undefined,
): Reference {
  // Only the Security Council numbers its resolutions with the year in brackets.
  const organ = named ?? (/^\d+ \((?:19|20)\d\d\)$/.test(said.number ?? "") ? "sc" : undefined);
  return {
    kind,
    span: placeOf(tokens.words, start, end),
    printed: printedOf(tokens, start, end),
    ...(organ === undefined ? {} : { organ }),
    ...said,
  };
}
