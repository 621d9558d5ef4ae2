import { spellNumber } from "../vocabulary/figures.ts";

/** Not of what is in capitals: "OP 2", "II, OP 1", "E/RES/2012/15". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}[\p{Lu}/]|^[IVX]+,/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c"; where names have commas of their own "a; b, of c; and d". */
export function listed(items: readonly string[], conjunction: "and" | "or" = "and"): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return items.some((item) => item.includes(", "))
    ? `${items.slice(0, -1).join("; ")}; ${conjunction} ${last}`
    : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** Without white space and punctuation at either end, nor the "; and" that joins an item to the next. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—•-]+/, "").replace(/(?:[;,]\s+(?:and|or)\b)?[\s,;:.–—-]*$/, "");
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "once", "twice", "three times" */
export function timesOf(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${spellNumber(count)} times`;
}

/** "no footnotes", "1 footnote", "17 footnotes" */
export function numbered(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? noun : plural}`;
}
