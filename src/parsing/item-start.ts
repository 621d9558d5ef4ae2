import type { BlockStart, Place, Reading } from "./block.ts";
import { isNextLabel, type PrintedMarker, placeMarker, readMarker } from "./list-markers.ts";

/** Whether an item of a list starts here; the open lists are brought up to date if so. */
export function itemStart(place: Place, reading: Reading): BlockStart | null {
  const printed = readMarker(place.line.text);
  const last = reading.blocks.at(-1);
  if (printed === null) return null;
  if (!place.parted && !startsUnended(printed, place, reading)) return null;
  if (place.line.gap === "none" && isInlineList(printed, place)) return null;
  const depth = placeMarker(reading.lists, printed, /[:—–]$/.test(last?.lastLine ?? ""));
  if (depth === 0 && place.line.gap !== "blank") return null;
  return {
    role: "item",
    marker: printed.marker,
    length: printed.length,
    isFirstItem: reading.lists.at(-1)?.last === 1,
    depth: depth === 0 ? Math.max(1, reading.lists.length) : depth,
  };
}

/** "on: (i) modalities …; (ii) groups …" in one paragraph, of which a line happens to begin with "(i)". */
function isInlineList(printed: PrintedMarker, { following }: Place): boolean {
  const second = secondLabels[printed.marker];
  if (second === undefined) return false;
  const lines = following();
  const end = lines.findIndex((line, at) => at > 0 && line.gap !== "none");
  return lines.slice(0, end < 0 ? undefined : end).some(({ text }) => text.indexOf(`; ${second} `) > 0);
}

const secondLabels: { readonly [first: string]: string } = { "(a)": "(b)", "(i)": "(ii)", "(1)": "(2)" };

/** Bulleted names and figures end without a mark of punctuation, and so do titles of items with a list below. */
function startsUnended(printed: PrintedMarker, { line }: Place, reading: Reading): boolean {
  const isBullet = printed.readings[0]?.style === "bullet";
  const isOpen = reading.lists.some((list) => list.style === "bullet" && list.form === printed.marker);
  const last = reading.blocks.at(-1);
  const underTitle = (last?.role === "item" || last?.role === "numbered") && last.spans.length <= 3;
  const isFirst = printed.readings.some((one) => one.index === 1) || isBullet;
  const mayStart = (isBullet && isOpen) || (isFirst && underTitle) || isNextLabel(reading.lists, printed);
  return mayStart && /^\p{Lu}/u.test(line.text.slice(printed.length));
}
