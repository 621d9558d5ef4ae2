import type { Span } from "../domain/resolution.ts";
import { casedPattern } from "../language/pattern.ts";

interface FoundSymbol {
  readonly symbol: string;
  readonly span: Span;
}

const printedSymbol = new RegExp(
  casedPattern`
    \b(?:[A-Z]{1,4}(?:\.\d+)?/)+(?:[A-Z]+\.?\d*/)*[\w./]*\d(?:\s\((?:19|20)\d{2}\))?
    |\b\d{1,4}/\d{1,4}\b(?:\s[A-HJ-Z]\b(?!\.))?|\b\d{3,4}\s\((?:19|20)\d{2}\)
    |(?<=\b(?:[Rr]esolution|[Dd]ecision)\s)(?:\d{1,4}\s\((?:[A-Z]{1,2}-)?[IVXLC]+\)|[A-Z]\s\(\d{1,3}\))
  `,
  "gu",
);

/** Symbols and numbers of documents in a question: A/RES/66/181, 66/181, 1546 (2004), resolution 973 (X), decision J (70). */
export function findSymbols(text: string): FoundSymbol[] {
  return [...text.matchAll(printedSymbol)].map((match) => ({
    symbol: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** Whether one is the other, or its number: "97/301" and "3901 (2043)" for A/RES/97/301 and S/RES/3901 (2043). */
export function sameSymbol(whole: string, asked: string): boolean {
  const [a, b] = [plainSymbol(whole), plainSymbol(asked)];
  return a === b || (/^\d/.test(b) && a.endsWith(`RES/${b}`));
}

function plainSymbol(symbol: string): string {
  return symbol.toUpperCase().replace(/\s+/g, "");
}
