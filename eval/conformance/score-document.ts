import { createHash } from "node:crypto";
import type { ParagraphKind, Resolution } from "../../src/domain/resolution.ts";
import { fold } from "./fold.ts";
import { type Gold, goldCells, goldRows, type Row } from "./gold.ts";
import { parsedRows } from "./parsed-rows.ts";

interface Miss {
  readonly what: "missing" | "extra" | "title" | "symbol" | "footnote";
  readonly expected: string;
  readonly found: string;
}

export interface KindCounts {
  readonly hits: number;
  readonly gold: number;
  readonly parsed: number;
}

export interface DocumentScore {
  readonly id: string;
  readonly organ: string;
  readonly features: readonly string[];
  readonly paragraphs: number;
  readonly right: number;
  readonly extra: number;
  readonly annexParagraphs: number;
  readonly annexRight: number;
  readonly everyParagraphRight: boolean;
  /** Every paragraph, the title and the symbol. */
  readonly faultless: boolean;
  readonly title: boolean | null;
  readonly symbol: boolean | null;
  readonly footnotes: number;
  readonly footnotesRight: number;
  readonly kinds: Readonly<Record<"preambular" | "operative", KindCounts>>;
  /** Gold paragraphs that are wrong themselves. */
  readonly setAside: number;
  /** Those that are about the paragraphs: a footnote without a place makes none of them doubtful. */
  readonly warnings: number;
  readonly misses: readonly Miss[];
}

/** A paragraph that the gold has wrong, by a digest of how it begins: the texts themselves are not part of the repository. */
export interface FaultyGold {
  readonly document: string;
  /** How many characters of the folded text the digest is of. */
  readonly length: number;
  /** The first 16 hexadecimal digits. */
  readonly sha256: string;
  readonly reason: string;
}

/** Compares a parsed document with its gold; `faulty` are gold paragraphs that are wrong themselves and not counted. */
export function scoreDocument(
  id: string,
  resolution: Resolution,
  gold: Gold,
  features: readonly string[],
  faulty: readonly FaultyGold[],
): DocumentScore {
  const isFaulty = (text: string): boolean =>
    faulty.some(({ length, sha256 }) => digest(fold(text).slice(0, length)) === sha256);
  const counted = goldRows(gold, isFaulty).map(foldRow);
  const cells = new Set(goldCells(gold).map(fold));
  const found = parsedRows(resolution)
    .map(foldRow)
    .filter((row) => !cells.has(row.text) && !isFaulty(row.text));
  const { right, missing, extra } = compareRows(counted, found);
  const ofAnnex = (rows: readonly Row[]): number => rows.filter((row) => row.kind === "annex").length;
  const title = compareText(gold.title ?? gold.cover_title?.[0], resolution.title);
  const symbol = compareText(gold.symbol?.replace(/\s/g, ""), (resolution.symbol ?? "").replace(/\s/g, ""));
  const footnotes = compareFootnotes(gold, resolution);
  const everyParagraphRight =
    missing.length === 0 && (extra.length === 0 || faulty.length > 0) && inOrder(counted, found);
  return {
    id,
    organ: gold.organ,
    features,
    paragraphs: counted.length - ofAnnex(counted),
    right: right.length - ofAnnex(right),
    extra: extra.length,
    annexParagraphs: ofAnnex(counted),
    annexRight: ofAnnex(right),
    everyParagraphRight,
    faultless: everyParagraphRight && title?.equal !== false && symbol?.equal !== false,
    title: title?.equal ?? null,
    symbol: symbol?.equal ?? null,
    footnotes: gold.notes.length,
    footnotesRight: gold.notes.length - footnotes.length,
    kinds: {
      preambular: countKind("preambular", counted, found),
      operative: countKind("operative", counted, found),
    },
    setAside: goldRows(gold, () => false).length - counted.length,
    warnings: resolution.warnings.filter(({ code }) => !besideParagraphs.has(code)).length,
    misses: [
      ...missing.map((row): Miss => ({ what: "missing", expected: show(row), found: "" })),
      ...extra.map((row): Miss => ({ what: "extra", expected: "", found: show(row) })),
      ...(title && !title.equal ? [{ what: "title" as const, ...title }] : []),
      ...(symbol && !symbol.equal ? [{ what: "symbol" as const, ...symbol }] : []),
      ...footnotes,
    ],
  };
}

/** What these say is no doubt about the structure. */
const besideParagraphs = new Set(["footnotes-unbound", "footnote-unbound", "acts-not-read"]);

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function foldRow(row: Row): Row {
  return { kind: row.kind, path: fold(row.path), text: fold(row.text) };
}

function keyOf(row: Row): string {
  return `${row.kind}\t${row.path}\t${row.text}`;
}

function show(row: Row): string {
  return `${row.kind} ${row.path} ${row.text}`;
}

function compareRows(
  expected: readonly Row[],
  found: readonly Row[],
): { right: Row[]; missing: Row[]; extra: Row[] } {
  const left = new Map<string, Row[]>();
  for (const row of found) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const right: Row[] = [];
  const missing: Row[] = [];
  for (const row of expected) (left.get(keyOf(row))?.pop() ? right : missing).push(row);
  return { right, missing, extra: [...left.values()].flat() };
}

function inOrder(expected: readonly Row[], found: readonly Row[]): boolean {
  const wanted = new Set(expected.map(keyOf));
  return (
    expected.map(keyOf).join("\n") ===
    found
      .map(keyOf)
      .filter((key) => wanted.has(key))
      .join("\n")
  );
}

function compareText(
  expected: string | null | undefined,
  found: string,
): { equal: boolean; expected: string; found: string } | null {
  if (!expected) return null;
  const folded = { expected: fold(expected), found: fold(found) };
  return { equal: folded.expected === folded.found, ...folded };
}

function compareFootnotes(gold: Gold, resolution: Resolution): Miss[] {
  const found = resolution.footnotes.map((note) => fold(`${note.marker} ${note.text}`));
  return gold.notes
    .map((note) => fold(`${note.marker} ${note.text}`))
    .filter((note) => !found.includes(note))
    .map((note) => ({
      what: "footnote",
      expected: note,
      found: found.find((other) => other.startsWith(note.slice(0, 8))) ?? "",
    }));
}

/** A paragraph counts for its kind where the other side has the same text in the same kind. */
function countKind(kind: ParagraphKind, expected: readonly Row[], found: readonly Row[]): KindCounts {
  const texts = (rows: readonly Row[]): string[] =>
    rows.filter((row) => row.kind === kind).map((row) => row.text);
  const left = new Map<string, number>();
  for (const text of texts(found)) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of texts(expected)) {
    const times = left.get(text) ?? 0;
    if (times > 0) hits += 1;
    left.set(text, times - 1);
  }
  return { hits, gold: texts(expected).length, parsed: texts(found).length };
}
