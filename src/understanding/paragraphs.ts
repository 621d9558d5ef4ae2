import { firstsBy } from "../domain/group-by.ts";
import type { NamedUnit } from "../domain/reading.ts";
import type { Span } from "../domain/resolution.ts";
import { blanked } from "../vocabulary/words.ts";
import {
  behindOf,
  type FoundUnits,
  findPlacedUnits,
  kindOf,
  numberAt,
  partAt,
  roleOf,
  tokensOf,
  type UnitKind,
  type UnitToken,
  unitOf,
} from "./unit-tokens.ts";

/** No text has so many paragraphs that a year were one of them. */
const mostParagraphs = 400;
/** A list of paragraphs as asked is not longer. */
const mostUnits = 60;

/**
 * Paragraphs, items, footnotes and parts that a turn names, in order. `bare` takes numbers that nothing names ("compare
 * 5 and 7") for paragraphs; words in `taken` (symbols, names) name none.
 */
export function findParagraphs(text: string, bare: boolean, taken: readonly Span[] = []) {
  const tokens = tokensOf(blanked(text, taken));
  const mentions: FoundUnits[] = [];
  let section: string | undefined;
  let part: UnitKind | null = null;
  for (let at = 0; at < tokens.length && mentions.length < mostUnits; ) {
    const opening = sectionAt(tokens, at);
    if (opening) section = opening.name;
    const from = opening?.to ?? at;
    const found =
      findNumberedUnits(tokens, from) ??
      findPlacedUnits(tokens, from) ??
      (bare ? bareAt(tokens, from, mentions) : null);
    if (found) mentions.push(withPlace(found, opening?.name, tokens, text));
    else part ??= partAt(tokens, from);
    at = found?.to ?? Math.max(from, at + 1);
  }
  const ofKind = part !== null && part !== "footnote" && { kind: part };
  return {
    // What is named twice is named once.
    mentions: firstsBy(mentions, ({ units }) => JSON.stringify(units.map(({ printed: _, ...unit }) => unit))),
    part: { ...ofKind, ...(section !== undefined && { section }) },
  };
}

/** "section II,", "part B", "II," before "OP 1". */
function sectionAt(tokens: readonly UnitToken[], at: number) {
  const named = roleOf(tokens[at]) === "section" ? at + 1 : at;
  const isAlone = named === at;
  const label = tokens[named]?.text ?? "";
  // A Roman number; a capital letter only behind "section". "I" alone is the reader.
  if (!(isAlone ? /^[IVX]{2,5}$/ : /^(?:[IVXivx]{1,5}|[A-Z])$/).test(label)) return null;
  const to = tokens[named + 1]?.lower === "," ? named + 2 : named + 1;
  const behind = roleOf(tokens[to]);
  if (isAlone && behind !== "noun" && behind !== "part") return null;
  return { name: label.toUpperCase(), to };
}

/** A number in figures, or spelled from three on, that neither counts nor measures. */
function bareAt(tokens: readonly UnitToken[], at: number, mentions: readonly FoundUnits[]) {
  const number = numberAt(tokens, at);
  if (!number || number.value > mostParagraphs || (number.spelled && number.value < 3)) return null;
  if (number.to > at + 1 || counting.has(roleOf(tokens[at - 1])) || endsYears(tokens, at)) return null;
  if (!standsFree(tokens, itemsAt(tokens, number.to).to)) return null;
  const same = mentions.at(-1)?.units.at(-1);
  const kind = same && !same.assumedOperative ? same.kind : null;
  return unitsFrom(tokens, at, at, { kind, division: undefined });
}

/** "2016-17" */
function endsYears(tokens: readonly UnitToken[], at: number): boolean {
  const first = tokens[at - 2]?.lower ?? "";
  return roleOf(tokens[at - 1]) === "range" && /^(?:19|20)\d\d$/.test(first);
}

const counting: ReadonlySet<string | undefined> = new Set(["counts", "instrument", "noun"]);

/** "section II, para 4", "paragraph 33 of the annex", "para 4 of section II" */
function withPlace(
  found: FoundUnits,
  sectionBefore: string | undefined,
  tokens: readonly UnitToken[],
  text: string,
): FoundUnits {
  const at = sectionBefore === undefined ? behindOf(tokens, found.to) : tokens.length;
  const part = partAt(tokens, at);
  const section = sectionBefore ?? sectionAt(tokens, at)?.name;
  const end = part || section ? (tokens[at]?.end ?? found.end) : found.end;
  const behind = text.slice(found.end, end);
  const units = found.units.map((unit) => ({
    ...unit,
    printed: unit.printed + behind,
    ...(part !== null && unit.assumedOperative && { kind: part, assumedOperative: false }),
    ...(section !== undefined && { section }),
  }));
  return { ...found, units, end };
}

/** "OP 12", "preambular paragraph four", "paras. 3, 5 and 7 (b)", "annex, paragraph 4", "§ 4" */
function findNumberedUnits(tokens: readonly UnitToken[], at: number): FoundUnits | null {
  const head = headAt(tokens, at);
  const first = head && numberAt(tokens, head.to);
  if (!head || !first) return null;
  if (first.spelled && head.weak) return null;
  // "the preambular one"
  if (!head.hasNoun && tokens[head.to]?.lower === "one") return null;
  if (head.kind === "article" && isOfInstrument(tokens, first.to)) return null;
  return unitsFrom(tokens, at, head.to, head);
}

/** What stands before a number: parts, nouns and number signs, with full stops and commas between. */
function headAt(tokens: readonly UnitToken[], at: number) {
  let kind: UnitKind | "article" | null = null;
  let division: string | undefined;
  let hasNoun = false;
  let to = at;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    const role = roleOf(token);
    if (role === "noun" || role === "part") {
      if (hasNoun && role === "noun" && kindOf(token) !== null) break;
      kind = kindOf(token) ?? kind;
      if (role === "noun" && (kindOf(token) === "annex" || kindOf(token) === "article"))
        division = token?.lower;
      hasNoun ||= role === "noun";
    } else if (role === "number-sign") {
      hasNoun = true;
    } else if (!(to > at && isBetween(tokens, to))) break;
  }
  if (to === at) return null;
  const weak = ["no", "note", "number"].includes(tokens[to - 1]?.lower ?? "");
  return hasNoun || kind !== null ? { kind, division, to, weak, hasNoun } : null;
}

function isBetween(tokens: readonly UnitToken[], at: number): boolean {
  const mark = tokens[at]?.lower;
  if (mark === ".") return true;
  if (mark === ",") return roleOf(tokens[at + 1]) === "noun";
  // "annex I, paragraph 4"
  return partAt(tokens, at - 1) === "annex" && /^[ivx]+$/.test(mark ?? "");
}

/** The numbers from `tokens[to]` on, where one stands, with their items, joints and ranges. */
function unitsFrom(
  tokens: readonly UnitToken[],
  from: number,
  to: number,
  { kind, division }: Pick<Named, "kind" | "division">,
): FoundUnits {
  const units: NamedUnit[] = [];
  let at = to;
  let named: Named = { kind, division, words: wordsOf(tokens, from, to) };
  let ranged = false;
  const unit = (value: string, number: number) =>
    unitOf(`${named.words} ${value}`.trim(), named.kind, number, named.division);
  for (let number = numberAt(tokens, at); number; number = numberAt(tokens, at)) {
    const { path, to: end } = itemsAt(tokens, number.to);
    const previous = units.at(-1)?.number ?? 0;
    for (let n = previous + 1; ranged && n < number.value && units.length < mostUnits; n++)
      units.push(unit(String(n), n));
    units.push({ ...unit(wordsOf(tokens, at, end), number.value), ...(path.length > 0 && { path }) });
    at = end;
    const joint = jointAt(tokens, at);
    if (!joint || units.length >= mostUnits || !goesOn(tokens, joint.to)) break;
    ({ ranged } = joint);
    const again = headAt(tokens, joint.to);
    // "Article 2, para. 1"
    const inside = named.division !== undefined && again?.kind === null && numberAt(tokens, again.to);
    if (inside && tokens[at]?.lower === ",") {
      units.push(...units.splice(-1).map((last) => ({ ...last, path: [String(inside.value)] })));
      at = inside.to;
      break;
    }
    if (again)
      named = {
        kind: again.kind ?? named.kind,
        division: again.division,
        words: wordsOf(tokens, joint.to, again.to),
      };
    at = again?.to ?? joint.to;
  }
  const start = tokens[from]?.start ?? 0;
  return { units, start, end: tokens[at - 1]?.end ?? start, to: at };
}

/** What stands before a number. */
interface Named {
  readonly kind: UnitKind | "article" | null;
  readonly division: string | undefined;
  readonly words: string;
}

function wordsOf(tokens: readonly UnitToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, joined }, at) => (at === 0 || joined ? text : ` ${text}`))
    .join("");
}

/** "(a) (ii)", "(1)", "5a", "point b" */
function itemsAt(tokens: readonly UnitToken[], from: number) {
  const path: string[] = [];
  let to = from;
  for (;;) {
    const next = tokens[to]?.lower;
    const isOpening = roleOf(tokens[to]) === "item" || next === "point" || (to > from && next === ",");
    const at = isOpening ? to + 1 : to;
    const open = tokens[at]?.lower === "(";
    const mark = tokens[open ? at + 1 : at];
    const isMark = mark !== undefined && /^(?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})$/.test(mark.lower);
    if (open && isMark && tokens[at + 2]?.lower === ")") to = at + 3;
    else if (!open && isMark && /^[a-z]$/.test(mark.lower) && (at > to || mark.joined)) to = at + 1;
    else break;
    path.push(mark.lower);
  }
  return { path, to };
}

function jointAt(tokens: readonly UnitToken[], from: number) {
  let to = from;
  let ranged = false;
  for (; to < tokens.length && to - from < 3; to++) {
    const role = roleOf(tokens[to]);
    if (role === "range") ranged = true;
    else if (role !== "joint" && tokens[to]?.lower !== "," && tokens[to]?.lower !== "the") break;
  }
  return to === from ? null : { ranged, to };
}

/** Whether another number follows that counts nothing else: "5 and 7", not "5, 3 countries". */
function goesOn(tokens: readonly UnitToken[], at: number): boolean {
  const head = headAt(tokens, at);
  const number = numberAt(tokens, head?.to ?? at);
  return number !== null && (head !== null || standsFree(tokens, number.to));
}

function standsFree(tokens: readonly UnitToken[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || !/^\p{L}/u.test(next.lower)) return true;
  return behindNumber.has(roleOf(next)) || (next.joined && next.lower.length === 1);
}

const behindNumber: ReadonlySet<string | undefined> = new Set(["follows", "joint", "range", "item"]);

/** "article 8 of the Organized Crime Convention" */
function isOfInstrument(tokens: readonly UnitToken[], from: number): boolean {
  const behind = tokens.slice(from, from + 10);
  return behind.some((token) => roleOf(token) === "instrument");
}
