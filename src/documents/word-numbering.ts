import { readXml } from "./xml-events.ts";

/** Which list and level a paragraph is numbered by. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** In Word's own terms. In `lvlText`, as "%1." or "(%2)", each % stands for the number of that level, counted from 1. */
type Level = Record<"start" | "numFmt" | "lvlText", string>;

interface List {
  abstractList: string;
  /** Of its levels that have not begun yet. */
  readonly starts: Map<number, number>;
}

const levelCount = 9;

/**
 * Reads `numbering.xml`, if there is one. Lists that share one abstract list count on, unless one says where it
 * starts. What comes back gives the number that Word prints before the next paragraph of a list, "3.", "(b)", "•", and
 * is to be called in order.
 */
export async function readNumbering(bytes: Uint8Array | null): Promise<(place: ListPlace) => string> {
  const abstractLists = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let level: Level | undefined;
  let list: List | undefined;
  let overridden = 0;
  await readXml(bytes, {
    open({ name, attributes }) {
      const { val = "" } = attributes;
      if (name === "abstractNum") {
        levels = new Map();
        abstractLists.set(attributes.abstractNumId ?? "", levels);
      } else if (name === "lvl") {
        level = { start: "1", numFmt: "decimal", lvlText: "" };
        if (!list) levels.set(Number(attributes.ilvl), level);
      } else if (name === "num") {
        list = { abstractList: "", starts: new Map() };
        lists.set(attributes.numId ?? "", list);
      } else if (name === "abstractNumId" && list) list.abstractList = val;
      else if (name === "lvlOverride") overridden = Number(attributes.ilvl);
      else if (name === "startOverride") list?.starts.set(overridden, Number(val));
      else if (level && (name === "start" || name === "numFmt" || name === "lvlText")) level[name] = val;
    },
    close(name) {
      if (name === "lvl") level = undefined;
      if (name === "num") list = undefined;
    },
  });
  const counters = new Map<string, (number | undefined)[]>();
  return ({ list: id, level: depth }) => {
    const counted = lists.get(id);
    const ofList = counted && abstractLists.get(counted.abstractList);
    const own = ofList?.get(depth);
    if (!counted || !ofList || !own || depth < 0 || depth >= levelCount) return "";
    const counts = counters.get(counted.abstractList) ?? [];
    counters.set(counted.abstractList, counts);
    counts[depth] = counted.starts.get(depth) ?? (counts[depth] ?? Number(own.start) - 1) + 1;
    counted.starts.delete(depth);
    counts.length = depth + 1;
    return printed(own, ofList, counts);
  };
}

function printed(
  { numFmt, lvlText }: Level,
  levels: ReadonlyMap<number, Level>,
  counts: readonly (number | undefined)[],
): string {
  if (numFmt === "none") return "";
  // The bullets of symbol fonts are in a private area, where nobody else knows them.
  if (numFmt === "bullet") return /^[–—•●▪◦‒∙·-]$/.test(lvlText) ? lvlText : "•";
  return lvlText.replace(/%([1-9])/g, (_, digit: string) => {
    const level = levels.get(Number(digit) - 1);
    return level ? formatted(counts[Number(digit) - 1] ?? Number(level.start), level.numFmt) : "";
  });
}

function formatted(count: number, format: string): string {
  if (format === "lowerLetter") return letters(count);
  if (format === "upperLetter") return letters(count).toUpperCase();
  if (format === "lowerRoman") return roman(count);
  if (format === "upperRoman") return roman(count).toUpperCase();
  return String(count);
}

/** a … z, aa, bb, as Word counts on. */
function letters(count: number): string {
  if (count < 1) return "";
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(10, Math.ceil(count / 26)));
}

const romanDigits = "m cm d cd c xc l xl x ix v iv i".split(" ");
const romanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

function roman(count: number): string {
  let rest = Math.min(Math.max(count, 0), 3999);
  const digits = romanValues.map((value, at) => {
    const times = Math.floor(rest / value);
    rest %= value;
    return romanDigits[at]?.repeat(times);
  });
  return digits.join("");
}
