import type { OtherMatter, Resolution, Span } from "../domain/resolution.ts";
import { createActorMemory } from "../language/actor-memory.ts";
import { bindFootnotes } from "./bind-footnotes.ts";
import { splitBlocks } from "./body-blocks.ts";
import { bodyLines, isSpaced } from "./body-lines.ts";
import { buildParagraphs } from "./build-paragraphs.ts";
import { createKeepsHyphen } from "./folded-text.ts";
import { findFootnoteBlocks } from "./footnote-blocks.ts";
import { type Formula, readFormula } from "./formula.ts";
import { readFrontMatter } from "./front-matter.ts";
import { isKnownOpening } from "./openings.ts";
import { findPageFurniture } from "./page-furniture.ts";
import { outlineParagraphs } from "./paragraph-outline.ts";
import { type SourceLine, splitLines } from "./source-lines.ts";
import { findTableLines } from "./tables.ts";

/**
 * Reads a resolution from plain text. `spans` of the result point into `source`, in UTF-16 code units. What the parser
 * is unsure of stands in `warnings`. Throws only `ExpectedError`: `document-unreadable`, `document-too-large`.
 */
export function parseResolution(source: string, options: { id: string }): Resolution {
  const lines = splitLines(source);
  const opening = findOpening(lines);
  const { isFurniture, isPaged } = findPageFurniture(lines, opening.line);
  const { notes, noteLines, ruleLines } = findFootnoteBlocks(lines, isFurniture, isPaged);
  const isApart = (at: number): boolean => isFurniture[at] === true || noteLines.has(at) || ruleLines.has(at);

  const frontLines = lines.slice(0, opening.line).filter((_, at) => !isApart(at));
  const keepsHyphen = createKeepsHyphen(source);
  const front = readFrontMatter(source, frontLines, opening.formula, keepsHyphen);
  const body = bodyLines(lines, opening.bodyFrom, isApart);
  const tableLines = findTableLines(body);
  const text = body.filter((line) => !tableLines.has(line));
  const blocks = splitBlocks(text, isSpaced(text), "preambular");
  const outline = outlineParagraphs(blocks);
  const bound = bindFootnotes(source, outline.paragraphs, notes, keepsHyphen, isPaged);
  const language = opening.formula?.language ?? "en";

  return {
    id: options.id,
    symbol: front.symbol,
    title: front.title,
    status: front.status,
    organ: front.organ,
    sponsors: front.sponsors,
    recommendedBy: front.recommendedBy,
    date: front.date,
    language,
    front: front.front,
    paragraphs: buildParagraphs(outline.paragraphs, bound, {
      organ: front.organ,
      language,
      memory: createActorMemory(front.front),
    }),
    footnotes: bound.footnotes,
    other: [
      { role: "front", spans: front.frontSpans },
      { role: "title", spans: front.titleSpans },
      { role: "formula", spans: lines.slice(opening.line, opening.bodyFrom).map(spanOf) },
      ...outline.other,
      { role: "table", spans: [...tableLines].map(spanOf) },
      {
        role: "furniture",
        spans: lines.filter((line, at) => line.text !== "" && isApart(at) && !noteLines.has(at)).map(spanOf),
      },
    ].filter((matter): matter is OtherMatter => matter.spans.length > 0),
    warnings: [...outline.warnings, ...bound.warnings],
    source,
  };
}

interface Opening {
  readonly formula: Formula | null;
  readonly line: number;
  readonly bodyFrom: number;
}

/**
 * Where the front matter ends and the body begins: at the formula, or else at the first line that opens like a paragraph
 * behind a blank one.
 */
function findOpening(lines: readonly SourceLine[]): Opening {
  for (const [at, line] of lines.entries()) {
    const formula = readFormula(line.text);
    if (formula) return { formula, line: at, bodyFrom: at + 1 };
  }
  const first = lines.findIndex(
    ({ text }, at) => /^1\.(?:\s|$)/.test(text) || (lines[at - 1]?.text === "" && isKnownOpening(text)),
  );
  const line = first < 0 ? lines.length : first;
  return { formula: null, line, bodyFrom: line };
}

function spanOf(line: Span): Span {
  return { start: line.start, end: line.end };
}
