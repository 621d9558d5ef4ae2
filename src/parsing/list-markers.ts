interface MarkerReading {
  readonly style: "alpha" | "roman" | "digit" | "upper" | "bullet";
  /** Brackets, dot or the bullet itself: "(a)" and "a." are different lists. */
  readonly form: string;
  /** 1 for (a), (i), (1); bullets count up as they come and have 0 here. */
  readonly index: number;
}

export interface PrintedMarker {
  /** As printed: "(a)", "–". */
  readonly marker: string;
  /** Characters up to the item's text. */
  readonly length: number;
  /** "(i)" is the ninth letter or the first numeral. */
  readonly readings: readonly MarkerReading[];
}

const bracketed =
  /^(\(([a-z]{1,3}|[ivxl]{2,8}|[A-Z]|\d{1,2})\)|([a-z]{1,3}|[ivxl]{2,8})\))(?:\s+|(?=[\p{Lu}“"])|$)/u;
const dotted = /^(([a-z]|[ivx]{2,6})\.)(?:\s+|$)/;
const bullet = /^([–—•●▪◦‒∙·-])(?:\s+|$)/;

/** Reads the item label at the start of a line; null where there is none. */
export function readMarker(text: string): PrintedMarker | null {
  const head = text.slice(0, 24);
  const found = bracketed.exec(head) ?? dotted.exec(head) ?? bullet.exec(head);
  if (found === null) return null;
  const [{ length }, marker = "", ...labels] = found;
  const form = marker.startsWith("(") ? "()" : marker.slice(-1);
  return { marker, length, readings: readLabel(labels.find(Boolean), form) };
}

function readLabel(label: string | undefined, form: string): MarkerReading[] {
  if (label === undefined) return [{ style: "bullet", form, index: 0 }];
  if (/^\d/.test(label)) return [{ style: "digit", form, index: Number(label) }];
  if (/^[A-Z]$/.test(label)) return [{ style: "upper", form, index: label.charCodeAt(0) - 64 }];
  const readings: readonly MarkerReading[] = [
    { style: "alpha", form, index: alphaIndex(label) },
    { style: "roman", form, index: romanIndex(label) },
  ];
  return readings.filter(({ index }) => index > 0);
}

/** a = 1 … z = 26, aa = 27, bb = 28; 0 for what is no such label. */
function alphaIndex(label: string): number {
  if (!/^([a-z])\1*$/.test(label) || label.length > 3) return 0;
  return label.charCodeAt(0) - 96 + 26 * (label.length - 1);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanIndex(label: string): number {
  if (!/^(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})$/.test(label) || label === "") return 0;
  const values = [...label].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** A list that is open at a place of the text. */
export interface OpenList extends Pick<MarkerReading, "style" | "form"> {
  last: number;
}

const deepest = 8;

/**
 * Places a label in the open lists: the depth of its item (1 for the outermost), or 0 where it follows from none of them.
 * An item that announces more (":") makes a reading that opens a list win over one that goes on.
 */
export function placeMarker(lists: OpenList[], printed: PrintedMarker, afterColon: boolean): number {
  const depth = depthOfNext(lists, printed);
  const first = firstReading(printed);
  const isOpen = lists.some(({ style, form }) => style === first?.style && form === first.form);
  const opens = first?.style !== "bullet" || !isOpen;
  if (first && opens && (afterColon || depth === 0) && lists.length < deepest) {
    lists.push({ style: first.style, form: first.form, last: 1 });
    return lists.length;
  }
  const list = lists[depth - 1];
  if (list) {
    list.last += 1;
    lists.length = depth;
  }
  return depth;
}

/** Whether the label is the next one of an open list. */
export function isNextLabel(lists: readonly OpenList[], printed: PrintedMarker): boolean {
  return depthOfNext(lists, printed) > 0;
}

/** The depth of the innermost list that it goes on; 0 where it goes on none. */
function depthOfNext(lists: readonly OpenList[], { readings }: PrintedMarker): number {
  const isNextOf = ({ style, form, last }: OpenList, one: MarkerReading) =>
    one.style === style && one.form === form && (style === "bullet" || one.index === last + 1);
  return lists.findLastIndex((list) => readings.some((one) => isNextOf(list, one))) + 1;
}

/** The label as the first one of a list, if it may be that; (i) is rather the numeral than the ninth letter. */
export function firstReading({ readings }: PrintedMarker): MarkerReading | undefined {
  return readings.find(({ style, index }) => index === 1 || style === "bullet");
}
