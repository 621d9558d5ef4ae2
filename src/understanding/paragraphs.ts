import { firstsBy } from "../domain/group-by.ts";
import type { PartAsked } from "../domain/reading.ts";
import type { Span } from "../domain/resolution.ts";
import { blanked } from "../vocabulary/words.ts";
import { findNumberedUnits, itemsAt, mostUnits, standsFree, unitsFrom } from "./numbered-units.ts";
import {
  type FoundUnits,
  findPlacedUnits,
  kindOf,
  type NamedMention,
  numberAt,
  roleOf,
  tokensOf,
  type UnitKind,
  type UnitToken,
} from "./unit-tokens.ts";

interface NamedParagraphs {
  readonly mentions: readonly NamedMention[];
  readonly part: PartAsked;
}

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
      findNumberedUnits(tokens, from) ??
      findPlacedUnits(tokens, from) ??
      bareAt(tokens, from, bare, mentions);
    if (found) mentions.push(withPlace(found, opening?.name, tokens, text));
    else if (roleOf(tokens[from]) === "part") part ??= partKind(tokens[from]);
    at = found?.to ?? Math.max(from, at + 1);
  }
  const ofKind = part !== undefined && part !== "footnote" && { kind: part };
  return {
    // What is named twice is named once.
    mentions: firstsBy(mentions, ({ units }) => JSON.stringify(units.map(({ printed: _, ...unit }) => unit))),
    part: { ...ofKind, ...(section !== undefined && { section }) },
  };
}

function partKind(token: UnitToken | undefined): UnitKind | undefined {
  const kind = kindOf(token);
  return kind === null || kind === "article" ? undefined : kind;
}

/** "section II,", "part B", "II," before "OP 1". */
function sectionAt(tokens: readonly UnitToken[], at: number) {
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

/** A number in figures, or spelled from three on, that neither counts nor measures. */
function bareAt(
  tokens: readonly UnitToken[],
  at: number,
  bare: boolean,
  mentions: readonly NamedMention[],
): FoundUnits | null {
  const number = bare ? numberAt(tokens, at) : null;
  if (!number || number.value > mostParagraphs || (number.spelled && number.value < 3)) return null;
  const isCounted = counting.has(roleOf(tokens[at - 1]));
  if (
    isCounted ||
    endsYears(tokens, at) ||
    !standsFree(tokens, itemsAt(tokens, number.to).to) ||
    number.to > at + 1
  )
    return null;
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
  { mention, to: from }: FoundUnits,
  sectionBefore: string | undefined,
  tokens: readonly UnitToken[],
  text: string,
): NamedMention {
  const at = tokens[from + 1]?.lower === "the" ? from + 2 : from + 1;
  const isOf = tokens[from]?.lower === "of" || tokens[from]?.lower === "in";
  const isPlaced = isOf && sectionBefore === undefined;
  const part = isPlaced && roleOf(tokens[at]) === "part" ? partKind(tokens[at]) : undefined;
  const section = isPlaced ? sectionAt(tokens, at)?.name : sectionBefore;
  const end = isPlaced && (part || section) ? (tokens[at]?.end ?? mention.end) : mention.end;
  const behind = text.slice(mention.end, end);
  const units = mention.units.map((unit) => ({
    ...unit,
    printed: unit.printed + behind,
    ...(part !== undefined && unit.assumedOperative && { kind: part, assumedOperative: false }),
    ...(section !== undefined && { section }),
  }));
  return { units, start: mention.start, end };
}
