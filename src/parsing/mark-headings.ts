import type { Block } from "./block.ts";
import { isActionVerb, opensPreambular } from "./openings.ts";
import { isLabelledHeading } from "./plain-start.ts";

/**
 * A block that no mark of punctuation ends is a heading before a numbered paragraph, an item, another heading or a
 * preamble; in the operative part not before other text, and not in a list without labels ("as follows:").
 */
export function markHeadings(blocks: readonly Block[]): void {
  const listed = listedLines(blocks);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    const next = blocks[at + 1];
    if (block?.role !== "plain" || block.isQuoted) continue;
    if (next?.role === "numbered" && numberedSentence.test(block.opening)) block.role = "heading";
    if (block.role === "heading" || !looksLikeHeading(block)) continue;
    if (next === undefined) {
      // What is behind it may have been a table.
      if (blocks[at - 1]?.role === "annex") block.role = "heading";
      continue;
    }
    if (next.role === "closing" || (listed.has(block) && next.role !== "item")) continue;
    if (next.role === "plain" && !mayStandUnderHeading(next, block)) continue;
    block.role = "heading";
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
