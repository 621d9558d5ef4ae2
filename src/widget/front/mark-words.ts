import type { QuotePlace } from "../quote-marks.ts";

/**
 * Wraps the quoted words in <mark>, where they really stand at their offsets in the element's own text; footnote
 * markers (<sup>) do not count.
 */
export function markWords(container: Element, { quote, start, end }: QuotePlace): void {
  const nodes = textNodesOf(container);
  if (
    nodes
      .map(({ data }) => data)
      .join("")
      .slice(start, end) !== quote
  )
    return;
  let offset = 0;
  for (const node of nodes) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    offset += node.length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement("mark"));
  }
}

export function unmark(container: Element): void {
  for (const mark of container.querySelectorAll("mark")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Collected before any is changed. */
function textNodesOf(container: Element): Text[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("sup") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
