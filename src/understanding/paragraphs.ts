import { firstsBy } from "../domain/group-by.ts";
import type { Span } from "../domain/resolution.ts";
import { blanked } from "../vocabulary/words.ts";
import { findNumberedUnits, itemsAt, mostUnits, standsFree, unitsFrom } from "./numbered-units.ts";
import {
  behindOf,
  type FoundUnits,
  findPlacedUnits,
  type NamedMention,
  numberAt,
  partAt,
  roleOf,
  tokensOf,
  type UnitKind,
  type UnitToken,
} from "./unit-tokens.ts";

/** No text has so many paragraphs that a year were one of them. */
const mostParagraphs = 400;

/**
 * Paragraphs, items, footnotes and parts that a turn names, in order. `bare` takes numbers that nothing names ("compare
 * 5 and 7") for paragraphs; words in `taken` (symbols, names) name none.
 */
export function findParagraphs(text: string, bare: boolean, taken: readonly Span[] = []) {
  const tokens = tokensOf(blanked(text, taken));
  const mentions: NamedMention[] = [];
  let section: string | undefined;
  let part: UnitKind | null = null;
  for (let at = 0; at < tokens.length && mentions.length < mostUnits; ) {
    const opening = sectionAt(tokens, at);
    if (opening) section = opening.name;
    const from = opening?.to ?? at;
    const found =
      findNumberedUnits(tokens, from) ??
      findPlacedUnits(tokens, from) ??
      bareAt(tokens, from, bare, mentions);
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
function bareAt(
  tokens: readonly UnitToken[],
  at: number,
  bare: boolean,
  mentions: readonly NamedMention[],
): FoundUnits | null {
  const number = bare ? numberAt(tokens, at) : null;
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
): NamedMention {
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
  return { units, start: found.start, end };
}
