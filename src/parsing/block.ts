import type { ParagraphKind, Span } from "../domain/resolution.ts";
import type { Form } from "./find-opening.ts";
import type { BodyLine } from "./lines.ts";
import type { OpenList } from "./list-markers.ts";

type BlockRole = "numbered" | "sentences" | "item" | "plain" | "heading" | "formula" | "annex" | "closing";

/** One paragraph, item or heading of the body, in the order of the print. */
export interface Block {
  role: BlockRole;
  /** Preambular until the first operative paragraph after a formula. */
  readonly phase: ParagraphKind;
  readonly number: number | null;
  readonly marker: string | null;
  /** Depth of an item, 1 for the outermost. */
  readonly depth: number;
  /** The first of its list. */
  readonly isFirstItem: boolean;
  /** Of a provision that the paragraph above quotes: it does nothing itself. */
  readonly isQuoted: boolean;
  /** Its lines. */
  readonly spans: Span[];
  /** Its lines without number or marker. */
  readonly textSpans: Span[];
  /** Text without number or marker, as far as rules look at it. */
  opening: string;
  lastLine: string;
}

/** What is known when a line is read. */
export interface Reading {
  readonly blocks: Block[];
  readonly form: Form;
  phase: ParagraphKind;
  lastNumber: number;
  /** Outermost first. */
  lists: OpenList[];
  /** Whether operative paragraphs are numbered. */
  readonly hasNumbers: boolean;
  readonly quoted: ReadonlySet<BodyLine>;
  /** Whether blank lines part the paragraphs. */
  readonly isSpaced: boolean;
  /** The width of full lines. */
  readonly width: number;
}

/** A line and what stands around it. */
export interface Place {
  readonly line: BodyLine;
  /** The block before, as far as it has been read; undefined at the first line. */
  readonly last: Block | undefined;
  /** The line before, as text. */
  readonly before: string;
  /** Whether something may start here: behind a blank line, a mark of punctuation, or a line that ended early. */
  readonly parted: boolean;
  /** The line itself and a few behind it. */
  following(lines?: number): readonly BodyLine[];
}

export interface BlockStart extends Partial<Pick<Block, "marker" | "depth" | "isFirstItem" | "isQuoted">> {
  readonly role: BlockRole;
  readonly number?: number;
  /** Characters of the line before the text. */
  readonly length?: number;
}

const longestOpening = 120;
const unlabelled = { number: null, marker: null, depth: 0, isFirstItem: false, isQuoted: false };

export function openBlock(reading: Reading, line: BodyLine, given: BlockStart): void {
  if (given.role === "annex") reading.phase = "annex";
  if (given.role === "formula") reading.phase = "preambular";
  if (given.role === "annex" || given.role === "formula") reading.lastNumber = 0;
  const listGoesOn = given.role === "item" || (given.role === "plain" && reading.phase !== "preambular");
  if (!listGoesOn) reading.lists = [];
  const { length, ...start } = given;
  const text = line.text.slice(length ?? 0);
  reading.blocks.push({
    ...unlabelled,
    ...start,
    phase: reading.phase,
    spans: [{ start: line.start, end: line.end }],
    textSpans: text === "" ? [] : [{ start: line.end - text.length, end: line.end }],
    opening: text,
    lastLine: line.text,
  });
}

export function continueBlock(block: Block, line: BodyLine): void {
  const span = { start: line.start, end: line.end };
  block.spans.push(span);
  block.textSpans.push(span);
  if (block.opening.length < longestOpening) block.opening = `${block.opening} ${line.text}`.trim();
  block.lastLine = line.text;
}
