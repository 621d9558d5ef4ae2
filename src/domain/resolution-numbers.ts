import type { Reference } from "./resolution.ts";

/** The numbers in one that is printed with letters: "57/284 A" and "57/284 B" of "57/284 A and B". */
function numbersIn(printed: string): string[] {
  const [, number = printed, letters = ""] = /^(\S+) ([A-Z]\b.*)$/.exec(printed) ?? [];
  const [first = "", last] = letters.split(" to ");
  if (last !== undefined) return lettersBetween(first, last).map((letter) => `${number} ${letter}`);
  return letters === "" ? [printed] : letters.split(/,? and |, /).map((letter) => `${number} ${letter}`);
}

function lettersBetween(first: string, last: string): string[] {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => String.fromCharCode(from + at));
}

/** Whether a printed number is the one asked for, or one of its letters is: "57/284" and "A/RES/57/284 B" for "57/284 A and B". */
export function isNumberAsked(printed: string | null | undefined, asked: string): boolean {
  if (!printed) return false;
  const symbol = asked.toLowerCase();
  return [printed, printed.replace(/ [A-Z]\b.*$/, ""), ...numbersIn(printed)].some((each) => {
    const number = each.toLowerCase();
    return number === symbol || symbol.endsWith(`/${number}`) || number.endsWith(`/${symbol}`);
  });
}

/** What tells the document that a reference names from others. */
export function identityOf({ kind, organ, number, title, printed }: Reference): string {
  return JSON.stringify([kind, organ, number ?? title ?? printed]);
}
