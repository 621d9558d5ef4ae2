/** How models mark what they think before they answer. */
const tags = ["think", "thinking", "reasoning", "thought"];
const opening = new RegExp(`<(${tags.join("|")})>`, "i");
const closing = new RegExp(`</(?:${tags.join("|")})>`, "i");
/** What may still become a tag with the next piece. */
const beginsTag = /<[/a-z]{0,11}$/i;

/** Takes out what a model thinks aloud. A thought without an end is all thought. */
export function createThoughtFilter() {
  let held = "";
  let thinks = false;

  function taken(): string {
    const tag = (thinks ? closing : opening).exec(held);
    const { index: end } = tag ?? beginsTag.exec(held) ?? { index: held.length };
    const through = thinks ? "" : held.slice(0, end);
    held = held.slice(end + (tag?.[0].length ?? 0));
    if (!tag) return through;
    thinks = !thinks;
    return through + taken();
  }

  return {
    /** What of this piece, and of what was held back, is no thought. */
    push(piece: string): string {
      held += piece;
      return taken();
    },
    /** What was held back in case a tag came. */
    end(): string {
      const rest = thinks ? "" : held;
      held = "";
      return rest;
    },
  };
}
