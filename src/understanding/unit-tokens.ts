import type { NamedUnit } from "../domain/reading.ts";
import type { Span } from "../domain/resolution.ts";
import { numberOf, spelledNumbers } from "../vocabulary/figures.ts";
import { readRows } from "../vocabulary/read-table.ts";
import { fold } from "../vocabulary/words.ts";

export type UnitKind = NamedUnit["kind"];

/** Units named together, and the words that name them. */
export interface FoundUnits extends Span {
  readonly units: readonly NamedUnit[];
  /** Index of the token behind it. */
  readonly to: number;
}

/** A run of letters, a run of figures or a mark. */
export interface UnitToken extends Span {
  readonly text: string;
  readonly lower: string;
  /** No space stands before it. */
  readonly joined: boolean;
}

/** What a word is in naming paragraphs: a noun ("para"), a part ("preambular"), a joint ("and"). */
type Role =
  | "noun"
  | "number-sign"
  | "part"
  | "section"
  | "item"
  | "loose"
  | "joint"
  | "range"
  | "follows"
  | "counts"
  | "instrument";

const words = readRows("unit-words");
const roles = new Map(words.map(({ word = "", role }) => [word, role as Role]));
for (const mark of "§¶#") roles.set(mark, "number-sign");
for (const mark of "-–—") roles.set(mark, "range");
roles.set("&", "joint");
const kinds = new Map(words.map(({ word = "", kind }) => [word, kind || null]));

export function tokensOf(text: string): readonly UnitToken[] {
  let end = 0;
  return [...text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map((match) => {
    const start = match.index;
    const joined = start === end && start > 0;
    end = start + match[0].length;
    return { text: match[0], lower: fold(match[0]), start, end, joined };
  });
}

export function roleOf(token: UnitToken | undefined): Role | undefined {
  return token && roles.get(token.lower);
}

/** The part of a text that a noun or part stands for; `article` is a noun of annexes and of operative parts. */
export function kindOf(token: UnitToken | undefined): UnitKind | "article" | null {
  return token === undefined ? null : ((kinds.get(token.lower) ?? null) as UnitKind | "article" | null);
}

/** A number at `tokens[at]`, in figures or spelled ("twenty-one"), and the index behind it; null where none stands. */
export function numberAt(tokens: readonly UnitToken[], at: number) {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^\d{1,4}$/.test(token.lower)) return isPartOfMore(tokens, at) ? null : behindSuffix(tokens, at);
  const joined =
    tokens[at + 1]?.lower === "-" && tokens[at + 2] ? `${token.lower}-${tokens[at + 2]?.lower}` : "";
  const whole = spelledNumbers.get(joined);
  if (whole !== undefined) return { value: whole, to: at + 3, spelled: true };
  const single = spelledNumbers.get(token.lower);
  return single ? { value: single, to: at + 1, spelled: true } : null;
}

/** "66/181", "1.5", "5,000", "20%", "CSW70" */
function isPartOfMore(tokens: readonly UnitToken[], at: number): boolean {
  const [before, behind, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const ofFraction = ({ lower }: UnitToken) => /^[/.,%$€£:+*=]$/.test(lower);
  if (before && tokens[at]?.joined) {
    if (before.joined && ofFraction(before) && /\d/.test(tokens[at - 2]?.lower ?? "")) return true;
    if (/^[$€£/]$/.test(before.lower)) return true;
    if (/^\p{L}+$/u.test(before.text) && roleOf(before) === undefined) return true;
  }
  if (!behind?.joined) return false;
  if (/^[%/]$/.test(behind.lower)) return true;
  return ofFraction(behind) && next?.joined === true && /^\d/.test(next.lower);
}

/** "22nd" is a number too. */
function behindSuffix(tokens: readonly UnitToken[], at: number) {
  const suffix = tokens[at + 1];
  const isSuffix = suffix?.joined === true && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  return { value: Number(tokens[at]?.lower), to: isSuffix ? at + 2 : at + 1, spelled: false };
}

const places = new Map(readRows("placed-units").map(({ word = "", place }) => [word, Number(place)]));
const longestPlace = 3;

/** A place in an order at `tokens[at]`, from the end where negative: "third", "22nd", "last but one". */
export function placeAt(tokens: readonly UnitToken[], at: number) {
  const lower = tokens.slice(at, at + longestPlace).map((token) => token.lower);
  for (let length = lower.length; length > 0; length--) {
    const place = places.get(lower.slice(0, length).join(" "));
    if (place !== undefined) return { place, to: at + length };
  }
  const number = numberAt(tokens, at);
  if (!number) return null;
  // A number has no more tokens than a place: "twenty - first".
  const printed = lower.slice(0, number.to - at).join("");
  return /(?:st|nd|rd|th)$/.test(printed) ? { place: numberOf(printed) ?? 0, to: number.to } : null;
}

/**
 * "the third preambular paragraph", "the last two operative ones", "the last bit of the preamble", "the second and the
 * third paragraph".
 */
export function findPlacedUnits(tokens: readonly UnitToken[], at: number): FoundUnits | null {
  const listed = placesAt(tokens, at);
  if (!listed) return null;
  const number = numberAt(tokens, listed.to);
  const count = number && listed.places.length === 1 ? Math.min(number.value, 50) : 1;
  const noun = nounAt(tokens, count > 1 && number ? number.to : listed.to);
  if (!noun) return null;
  const printed = tokens
    .slice(at, noun.to)
    .map(({ text }) => text)
    .join(" ");
  const units = listed.places.flatMap((place) =>
    Array.from({ length: count }, (_, i) =>
      unitOf(printed, noun.kind, place < 0 ? place - (count - 1 - i) : place + i),
    ),
  );
  return { units, start: tokens[at]?.start ?? 0, end: tokens[noun.to - 1]?.end ?? 0, to: noun.to };
}

function placesAt(tokens: readonly UnitToken[], at: number) {
  const first = placeAt(tokens, at);
  if (!first) return null;
  const found = [first.place];
  let { to } = first;
  while (roleOf(tokens[to]) === "joint") {
    const next = placeAt(tokens, tokens[to + 1]?.lower === "the" ? to + 2 : to + 1);
    if (!next) break;
    found.push(next.place);
    ({ to } = next);
  }
  return { places: found, to };
}

/** A noun of paragraphs; a loose one only where a part is named: "preambular one", "bit of the preamble". */
function nounAt(tokens: readonly UnitToken[], at: number) {
  const part = partAt(tokens, at);
  const head = part === null ? at : at + 1;
  const role = roleOf(tokens[head]);
  const own = kindOf(tokens[head]);
  if (own === "article") return null;
  if (role === "noun") return { kind: kindBehind(tokens, head + 1) ?? part ?? own, to: head + 1 };
  if (part !== null) return { kind: part, to: role === "loose" ? head + 1 : head };
  const behind = role === "loose" ? kindBehind(tokens, head + 1) : null;
  return behind === null ? null : { kind: behind, to: head + 1 };
}

/** "of the preamble" */
function kindBehind(tokens: readonly UnitToken[], at: number): UnitKind | null {
  return partAt(tokens, behindOf(tokens, at));
}

/** Index of what stands behind "of" or "in" and an article; beyond the tokens where no such word stands at `tokens[at]`. */
export function behindOf(tokens: readonly UnitToken[], at: number): number {
  if (tokens[at]?.lower !== "of" && tokens[at]?.lower !== "in") return tokens.length;
  return tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
}

/** The part of a text that `tokens[at]` names by itself: "preamble". */
export function partAt(tokens: readonly UnitToken[], at: number): UnitKind | null {
  const kind = roleOf(tokens[at]) === "part" ? kindOf(tokens[at]) : null;
  return kind === "article" ? null : kind;
}

export function unitOf(
  printed: string,
  kind: UnitKind | "article" | null,
  number: number,
  division?: string,
): NamedUnit {
  const isOpen = kind === null || kind === "article";
  return {
    printed,
    kind: isOpen ? "operative" : kind,
    number,
    ...(division !== undefined && { division }),
    assumedOperative: isOpen,
  };
}
