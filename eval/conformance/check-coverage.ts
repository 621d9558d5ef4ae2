import type { Paragraph, Resolution, Span } from "../../src/domain/resolution.ts";
import { withDescendants } from "../../src/domain/units.ts";

/**
 * Checks that every non-blank character of the source belongs to exactly one unit (paragraph, footnote or other matter),
 * and that each paragraph's and footnote's `text` is what its spans print, but for its number or label, the markers of its
 * footnotes, white space and hyphens at line ends. Returns what is wrong; nothing for a sound resolution.
 */
export function checkCoverage(resolution: Resolution): string[] {
  const { source } = resolution;
  const owners = new Uint8Array(source.length);
  const problems: string[] = [];
  const paragraphs = resolution.paragraphs.flatMap(withDescendants);
  const units: { name: string; spans: readonly Span[] }[] = [
    ...paragraphs.map((paragraph) => ({ name: paragraph.id, spans: paragraph.spans })),
    ...resolution.footnotes.map((footnote) => ({ name: footnote.id, spans: footnote.spans })),
    ...resolution.other.map((matter) => ({ name: matter.role, spans: matter.spans })),
  ];
  for (const unit of units) claim(unit, owners, problems);
  for (let at = 0; at < source.length; at += 1) {
    if (owners[at] === 1 || isBlank(source.charAt(at))) continue;
    const line = source.slice(at, at + 60).split("\n")[0];
    problems.push(`"${line}" at ${at} belongs to ${owners[at] === 0 ? "no unit" : "several units"}`);
    at = nextLine(source, at);
  }
  const markers = new Map(resolution.footnotes.map((footnote) => [footnote.id, footnote.marker]));
  for (const paragraph of paragraphs) {
    const printed = printedOf(source, paragraph.spans);
    if (!printsText(printed, paragraph, markers))
      problems.push(`${paragraph.id}: its text is not what its spans print`);
  }
  for (const footnote of resolution.footnotes) {
    const printed = printedOf(source, footnote.spans);
    if (!equalButHyphens(printed, footnote.marker + footnote.text, [])) {
      problems.push(`${footnote.id}: its text is not what its spans print`);
    }
  }
  return problems;
}

function claim(unit: { name: string; spans: readonly Span[] }, owners: Uint8Array, problems: string[]): void {
  for (const span of unit.spans) {
    if (span.start < 0 || span.end > owners.length || span.start > span.end) {
      problems.push(`${unit.name}: span ${span.start} to ${span.end} lies outside the source`);
      continue;
    }
    for (let at = span.start; at < span.end; at += 1) owners[at] = Math.min(2, (owners[at] ?? 0) + 1);
  }
}

function nextLine(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  return end < 0 ? source.length : end;
}

/** Soft hyphens and zero-width marks print nothing. */
function isBlank(character: string): boolean {
  return /[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(character);
}

/** The printed characters without white space, with a mark where a line ends. */
function printedOf(source: string, spans: readonly Span[]): string {
  return spans.map((span) => withoutBlanks(source.slice(span.start, span.end))).join("\n");
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

function printsText(printed: string, paragraph: Paragraph, markers: ReadonlyMap<string, string>): boolean {
  const label = paragraph.marker ?? "";
  const number = paragraph.number === null ? "" : String(paragraph.number);
  const notes = paragraph.footnotes.map((id) => markers.get(id) ?? "");
  const heads = [label, `${number}.`, `${number},`, `${number}–`, number, ""].map((head) =>
    head.replace(/\s/g, ""),
  );
  return heads.some((head) => equalButHyphens(printed, head + paragraph.text, notes));
}

/** Compares character by character; `printed` may have the notes' markers, in order, and hyphens before line ends besides. */
function equalButHyphens(printed: string, text: string, notes: readonly string[]): boolean {
  const wanted = withoutBlanks(text);
  let note = 0;
  let at = 0;
  for (let index = 0; index < printed.length; index += 1) {
    const character = printed.charAt(index);
    if (character === "\n") continue;
    if (character === wanted.charAt(at) && !skipsMarker(printed, index, wanted, at, notes[note])) at += 1;
    else if (/[-\u2010\u2011]/.test(character) && printed.charAt(index + 1) === "\n") continue;
    else {
      const marker = notes[note];
      if (marker === undefined || !printed.startsWith(marker, index)) return false;
      index += marker.length - 1;
      note += 1;
    }
  }
  return at === wanted.length && note === notes.length;
}

/** Where marker and text go on with the same digit, the marker is skipped if the text goes on behind it. */
function skipsMarker(
  printed: string,
  index: number,
  wanted: string,
  at: number,
  marker: string | undefined,
): boolean {
  if (marker === undefined || !printed.startsWith(marker, index)) return false;
  const behind = printed
    .slice(index + marker.length, index + marker.length + 12)
    .replace(/\n/g, "")
    .slice(0, 6);
  return wanted.startsWith(behind, at) && (behind !== "" || at === wanted.length);
}
