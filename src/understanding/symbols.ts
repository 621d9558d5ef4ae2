import { plainSymbol } from "../comparing/find-versions.ts";
import { actorOfId } from "../vocabulary/actors.ts";
import { isOrdinal, numberOf } from "../vocabulary/figures.ts";
import { findActors } from "../vocabulary/find-actors.ts";
import { wordsOf } from "../vocabulary/words.ts";

/** No symbol is longer; longer runs are not looked into. */
const longest = 60;

/** A/RES/66/181, e/2012/l.3, 66/181, 1546 (2004), resolution 973 (X): in order, without overlaps, in capitals. */
export function findSymbols(text: string) {
  const runs = [...text.matchAll(/\S+/g)].map((match) => trimmed(match[0], match.index));
  return runs.flatMap((run, at) => {
    if (run.text.length > longest) return [];
    const next = runs[at + 1];
    const year = next && /^\((?:(?:19|20)\d\d|[IVXLC-]+)\)$/.exec(next.whole)?.[0];
    const isNumber =
      year !== undefined &&
      /^\d{1,4}$/.test(run.text) &&
      (year.length === 6 || /^(?:resolution|decision)$/i.test(runs[at - 1]?.text ?? ""));
    if (!isNumber && !isSymbol(run.text)) return [];
    const number = run.text.toUpperCase();
    return next && year
      ? { symbol: `${number} ${year}`, start: run.start, end: next.start + year.length }
      : { symbol: number, start: run.start, end: run.end };
  });
}

/** Whether one is the other, or its number: "97/301" and "3901 (2043)" for A/RES/97/301 and S/RES/3901 (2043). */
export function sameSymbol(whole: string, asked: string): boolean {
  const [a, b] = [plainSymbol(whole), plainSymbol(asked)];
  if (a === b || withoutSession(a) === b) return true;
  return /^\d/.test(b) && (a.endsWith(`RES/${b}`) || withoutSession(a).endsWith(`RES/${b}`));
}

/** "S/RES/3901" of S/RES/3901 (2043), "A/RES/2997" of A/RES/2997 (XXVII). */
function withoutSession(symbol: string): string {
  return symbol.replace(/\((?:\d{4}|[IVXLCES-]+)\)$/, "");
}

/** Whether a turn is a symbol and nothing else. */
export function isSymbolAlone(text: string): boolean {
  const [only, ...others] = findSymbols(text);
  const around = only && text.slice(0, only.start) + text.slice(only.end);
  return around !== undefined && others.length === 0 && !/[\p{L}\p{N}]/u.test(around);
}

/** Without the punctuation around it, but for a full stop within. */
function trimmed(whole: string, index: number) {
  const start = index + (/^[^\p{L}\p{N}(]+/u.exec(whole.slice(0, longest))?.[0].length ?? 0);
  let end = index + whole.length;
  while (end > start && !/[\p{L}\p{N})]/u.test(whole[end - 1 - index] ?? "")) end--;
  const printed = whole.slice(start - index, end - index);
  return { whole: printed, text: printed.replace(/['’]s$/, ""), start, end };
}

function isSymbol(text: string): boolean {
  if (/^\d{1,4}\/\d{1,4}$/.test(text)) return text !== "24/7" && text !== "9/11";
  return /^[A-Z][A-Z.\d]{0,6}\/[\w./-]*\d[\w.()]*$/i.test(text) && !text.includes("//");
}

/** Lower numbers behind a body's name may count other things. */
const leastSession = 10;
const meeting: ReadonlySet<string> = new Set(["organ", "commission"]);
const beforeSession: ReadonlySet<string> = new Set(["regular", "special", "annual", "emergency", "resumed"]);

/** Sessions that a turn names by number: "its 22nd session", "session 22", "CCPCJ 22", "the 22nd CCPCJ". */
export function findSessions(text: string): number[] {
  const words = wordsOf(text);
  const bodies = findActors(text).filter(({ actor }) => meeting.has(actorOfId(actor.id)?.kind ?? ""));
  const starts = new Set(bodies.map(({ span }) => span.start));
  const ends = new Set(bodies.map(({ span }) => span.end));
  const numbers = words.flatMap(({ lower, start, end }, at) => {
    const number = lower.length > 30 ? undefined : numberOf(lower);
    if (number === undefined) return [];
    const next = beforeSession.has(words[at + 1]?.lower ?? "") ? words[at + 2] : words[at + 1];
    const previous = words[at - 1]?.lower === "no" ? words[at - 2] : words[at - 1];
    const isOf = isOrdinal(lower) && (next?.lower === "session" || next?.lower === "sessions");
    const isAt = previous?.lower === "session" && !isOrdinal(lower);
    const isBody =
      number >= leastSession &&
      number < 200 &&
      (isOrdinal(lower) ? starts.has(end + 1) : ends.has(start - 1));
    return isOf || isAt || isBody ? [number] : [];
  });
  return [...new Set(numbers)];
}
