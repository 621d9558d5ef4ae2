import { labelledHeading } from "../vocabulary/label-words.ts";
import type { Block } from "./block.ts";
import { isActionVerb, opensPreambular } from "./openings.ts";

/**
 * A block that no mark of punctuation ends is a heading before a numbered paragraph, an item, another heading or a
 * preamble; in the operative part not before other text, and not in a list without labels ("as follows:").
 */
export function markHeadings(blocks: readonly Block[]): void {
  const listed = listedLines(blocks);
  const isHeading = (block: Block, at: number): boolean => {
    const next = blocks[at + 1];
    if (next?.role === "numbered" && numberedSentence.test(block.opening)) return true;
    if (!looksLikeHeading(block) || next?.role === "closing") return false;
    // What is behind it may have been a table.
    if (next === undefined) return blocks[at - 1]?.role === "annex";
    if (listed.has(block) && next.role !== "item") return false;
    return next.role !== "plain" || mayStandUnderHeading(next, block);
  };
  for (const [at, block] of [...blocks.entries()].reverse()) {
    if (block.role === "plain" && !block.isQuoted && isHeading(block, at)) block.role = "heading";
  }
}

/** "Action 4. We will close the financing gap.": a heading although a full stop ends it. */
const numberedSentence = /^\p{Lu}\p{Ll}{2,12} \d{1,3}\. \p{Lu}/u;

function mayStandUnderHeading(next: Block, block: Block): boolean {
  if (block.phase === "preambular") return !opensPreambular(block.opening);
  return (
    block.phase === "annex" ||
    isLabelledHeading(block.opening) ||
    opensPreambular(next.opening) ||
    isActionVerb(next.opening)
  );
}

/** "Article 3", "Chapter II General provisions": headings by their first word. */
function isLabelledHeading(text: string): boolean {
  return labelledHeading.test(text.replace(/(?<=\s(?:\d{1,3}|[IVXLC]{1,6}))\s\p{Lu}.*$/u, ""));
}

/** Names and dates listed without labels end without a mark too. */
function listedLines(blocks: readonly Block[]): Set<Block> {
  const listed = new Set<Block>();
  let announced = false;
  for (const block of blocks) {
    const isText = block.role === "plain" && block.phase !== "preambular";
    const isLine: boolean = announced && isText && !isLabelledHeading(block.opening);
    if (isLine) listed.add(block);
    announced = isLine || (block.role !== "heading" && block.lastLine.endsWith(":"));
  }
  return listed;
}

function looksLikeHeading(block: Block): boolean {
  if (block.spans.length > 5 || block.opening.length > 250) return false;
  return (
    !/(?:[,;:，；：。、،؛]|(?<!\bNo)\.)[”"’)]*\s?\d{0,3}$/.test(block.lastLine) ||
    /^(?:[IVXLC]+|[A-Z])\.$/.test(block.lastLine)
  );
}
