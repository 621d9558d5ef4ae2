import type { NamedUnit, PartAsked } from "../domain/reading.ts";
import type { Span } from "../domain/resolution.ts";
import {
  findPlacedUnits,
  kindOf,
  type NamedMention,
  numberAt,
  roleOf,
  tokensOf,
  type UnitKind,
  type UnitToken,
} from "./unit-tokens.ts";

export interface NamedParagraphs {
  readonly mentions: readonly NamedMention[];
  readonly part: PartAsked;
}

/** A list of paragraphs as asked is not longer. */
const mostUnits = 60;
/** No text has so many paragraphs that a year were one of them. */
const mostParagraphs = 400;

/**
 * Paragraphs, items, footnotes and parts that a turn names, in order. `bare` takes numbers that nothing names ("compare
 * 5 and 7") for paragraphs; words in `taken` (symbols, names) name none.
 */
export function findParagraphs(text: string, bare: boolean, taken: readonly Span[] = []): NamedParagraphs {
  const tokens = tokensOf(blanked(text, taken));
  const mentions: NamedMention[] = [];
  let section: string | undefined;
  let part: UnitKind | undefined;
  for (let at = 0; at < tokens.length && mentions.length < mostUnits; ) {
    const opening = sectionAt(tokens, at);
    if (opening) section = opening.name;
    const from = opening?.to ?? at;
    const found =
      numberedAt(tokens, from, opening?.name) ??
      findPlacedUnits(tokens, from) ??
      bareAt(tokens, from, bare, mentions);
    if (found) mentions.push(withPlace(found.mention, tokens, found.to, text));
    else if (roleOf(tokens[from]) === "part") part ??= partKind(tokens[from]);
    at = found?.to ?? Math.max(from, at + 1);
  }
  return { mentions: distinct(mentions), part: partOf(part, section) };
}

interface Found {
  readonly mention: NamedMention;
  /** Index of the token behind it. */
  readonly to: number;
}

function partOf(part: UnitKind | undefined, section: string | undefined): PartAsked {
  return {
    ...(part !== undefined && part !== "footnote" && { kind: part }),
    ...(section !== undefined && { section }),
  };
}

function partKind(token: UnitToken | undefined): UnitKind | undefined {
  const kind = kindOf(token);
  return kind === null || kind === "article" ? undefined : kind;
}

/** "section II,", "part B", "II," before "OP 1". */
function sectionAt(
  tokens: readonly UnitToken[],
  at: number,
): { readonly name: string; readonly to: number } | null {
  const named = roleOf(tokens[at]) === "section" ? at + 1 : at;
  const label = tokens[named];
  if (label === undefined || !isLabel(label, named > at)) return null;
  const to = tokens[named + 1]?.lower === "," ? named + 2 : named + 1;
  const isAlone = named === at;
  const behind = roleOf(tokens[to]);
  if (isAlone && behind !== "noun" && behind !== "part") return null;
  return { name: label.text.toUpperCase(), to };
}

/** A Roman number; a capital letter only behind "section". "I" alone is the reader. */
function isLabel({ text }: UnitToken, isNamed: boolean): boolean {
  if (isNamed) return /^(?:[IVXivx]{1,5}|[A-Z])$/.test(text);
  return /^[IVX]{2,5}$/.test(text);
}

/** "OP 12", "preambular paragraph four", "paras. 3, 5 and 7 (b)", "annex, paragraph 4", "§ 4" */
function numberedAt(tokens: readonly UnitToken[], at: number, section: string | undefined): Found | null {
  const head = headAt(tokens, at);
  const first = head && numberAt(tokens, head.to);
  if (!head || !first) return null;
  if (first.spelled && head.weak) return null;
  // "the preambular one"
  if (!head.hasNoun && tokens[head.to]?.lower === "one") return null;
  if (head.kind === "article" && isOfInstrument(tokens, first.to)) return null;
  return numbersFrom(tokens, at, head.to, head, section);
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
      if (hasNoun && role === "noun" && !(kindOf(token) === null)) break;
      kind = kindOf(token) ?? kind;
      if (role === "noun" && (kindOf(token) === "annex" || kindOf(token) === "article"))
        division = token?.lower;
      hasNoun ||= role === "noun";
    } else if (role === "number-sign") {
      hasNoun = true;
    } else if (!(to > at && isBetween(tokens, to))) break;
  }
  if (to === at) return null;
  const last = tokens[to - 1];
  const weak =
    last !== undefined && (last.lower === "no" || last.lower === "note" || last.lower === "number");
  return hasNoun || kind !== null ? { kind, division, to, weak, hasNoun } : null;
}

function isBetween(tokens: readonly UnitToken[], at: number): boolean {
  const mark = tokens[at]?.lower;
  if (mark === ".") return true;
  if (mark === ",") return roleOf(tokens[at + 1]) === "noun";
  // "annex I, paragraph 4"
  return (
    roleOf(tokens[at - 1]) === "part" && kindOf(tokens[at - 1]) === "annex" && /^[ivx]+$/.test(mark ?? "")
  );
}

/** The numbers from `tokens[to]` on with their items, joints and ranges. */
function numbersFrom(
  tokens: readonly UnitToken[],
  from: number,
  to: number,
  { kind, division }: Pick<Named, "kind" | "division">,
  section: string | undefined,
): Found | null {
  const units: NamedUnit[] = [];
  let at = to;
  let named: Named = { kind, division, words: wordsOf(tokens, from, to) };
  let ranged = false;
  for (;;) {
    const number = numberAt(tokens, at);
    if (!number) break;
    const items = itemsAt(tokens, number.to);
    const previous = units.at(-1)?.number ?? 0;
    for (let n = previous + 1; ranged && n < number.value && units.length < mostUnits; n++)
      units.push(unitOf(named, String(n), n, section));
    const printed = wordsOf(tokens, at, items.to);
    units.push({
      ...unitOf(named, printed, number.value, section),
      ...(items.path.length > 0 && { path: items.path }),
    });
    at = items.to;
    const joint = jointAt(tokens, at);
    if (!joint || units.length >= mostUnits || !goesOn(tokens, joint.to)) break;
    ({ ranged } = joint);
    const again = headAt(tokens, joint.to);
    // "Article 2, para. 1"
    const inside = named.division !== undefined && again?.kind === null && numberAt(tokens, again.to);
    if (inside && tokens[at]?.lower === ",") {
      units.push(...units.splice(-1).map((unit) => ({ ...unit, path: [String(inside.value)] })));
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
  const inner = tokens.slice(from, at);
  return units.length === 0 ? null : { mention: mentionOf(units, inner), to: at };
}

/** What stands before a number. */
interface Named {
  readonly kind: UnitKind | "article" | null;
  readonly division: string | undefined;
  readonly words: string;
}

function unitOf(
  { kind, division, words }: Named,
  value: string,
  number: number,
  section: string | undefined,
): NamedUnit {
  const isOpen = kind === null || kind === "article";
  return {
    printed: `${words} ${value}`.trim(),
    kind: isOpen ? "operative" : kind,
    number,
    ...(division !== undefined && { division }),
    ...(section !== undefined && { section }),
    assumedOperative: isOpen,
  };
}

function wordsOf(tokens: readonly UnitToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, joined }, at) => (at === 0 || joined ? text : ` ${text}`))
    .join("");
}

/** "(a) (ii)", "(1)", "5a", "point b" */
function itemsAt(
  tokens: readonly UnitToken[],
  from: number,
): { readonly path: readonly string[]; readonly to: number } {
  const path: string[] = [];
  let to = from;
  for (;;) {
    const at =
      roleOf(tokens[to]) === "item" ||
      (to > from && tokens[to]?.lower === ",") ||
      tokens[to]?.lower === "point"
        ? to + 1
        : to;
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

function jointAt(
  tokens: readonly UnitToken[],
  from: number,
): { readonly ranged: boolean; readonly to: number } | null {
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
  const role = roleOf(next);
  return (
    role === "follows" ||
    role === "joint" ||
    role === "range" ||
    role === "item" ||
    (next.joined && next.lower.length === 1)
  );
}

/** A number in figures, or spelled from three on, that neither counts nor measures. */
function bareAt(
  tokens: readonly UnitToken[],
  at: number,
  bare: boolean,
  mentions: readonly NamedMention[],
): Found | null {
  const number = bare ? numberAt(tokens, at) : null;
  if (!number || number.value > mostParagraphs || (number.spelled && number.value < 3)) return null;
  const before = roleOf(tokens[at - 1]);
  const isCounted =
    before === "counts" ||
    before === "instrument" ||
    before === "noun" ||
    !standsFree(tokens, itemsAt(tokens, number.to).to);
  if (isCounted || number.to > at + 1) return null;
  const same = mentions.at(-1)?.units.at(-1);
  const kind = same && !same.assumedOperative ? same.kind : null;
  return numbersFrom(tokens, at, at, { kind, division: undefined }, undefined);
}

/** "article 8 of the Organized Crime Convention" */
function isOfInstrument(tokens: readonly UnitToken[], from: number): boolean {
  const behind = tokens.slice(from, from + 10);
  return behind.some((token) => roleOf(token) === "instrument");
}

/** "paragraph 33 of the annex", "para 4 of section II" */
function withPlace(
  mention: NamedMention,
  tokens: readonly UnitToken[],
  from: number,
  text: string,
): NamedMention {
  const at = tokens[from + 1]?.lower === "the" ? from + 2 : from + 1;
  const isOf = tokens[from]?.lower === "of" || tokens[from]?.lower === "in";
  if (!isOf || mention.units.some(({ section }) => section !== undefined)) return mention;
  const part = roleOf(tokens[at]) === "part" ? partKind(tokens[at]) : undefined;
  const section = sectionAt(tokens, at)?.name;
  const units = mention.units.map((unit) => ({
    ...unit,
    ...(part !== undefined && unit.assumedOperative && { kind: part, assumedOperative: false }),
    ...(section !== undefined && { section }),
  }));
  const end = part || section ? (tokens[at]?.end ?? mention.end) : mention.end;
  const behind = text.slice(mention.end, end);
  return {
    units: units.map((unit) => ({ ...unit, printed: unit.printed + behind })),
    start: mention.start,
    end,
  };
}

function mentionOf(units: readonly NamedUnit[], tokens: readonly UnitToken[]): NamedMention {
  return { units, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** What is named twice is named once. */
function distinct(mentions: readonly NamedMention[]): NamedMention[] {
  const byUnits = new Map<string, NamedMention>();
  for (const mention of mentions) {
    const key = JSON.stringify(mention.units.map(({ printed: _, ...unit }) => unit));
    if (!byUnits.has(key)) byUnits.set(key, mention);
  }
  return [...byUnits.values()];
}

function blanked(text: string, taken: readonly Span[]): string {
  return taken.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
