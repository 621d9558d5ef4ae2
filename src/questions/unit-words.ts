import type { NamedUnit } from "../domain/questions.ts";
import { numberOf } from "../language/numerals.ts";

export type UnitKind = NamedUnit["kind"];

/** How many units of a kind the text that is asked has. */
export type UnitCounts = (kind: UnitKind) => number;

/** "7", "7th", "seventeen", "thirty-one" */
export const number = String.raw`(?:\d{1,4}(?:st|nd|rd|th)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|one(?!\s+by\s+one\b)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`;
const countedOrdinal = String.raw`(?:\d{1,4}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth)`;
/** "third", "last", "last but one", "second from the end", "penultimate", "opening"; no "only in the preamble" */
export const ordinal = String.raw`(?:last\s+but\s+(?:one|two)|(?:next|${countedOrdinal})[- ](?:to|from)[- ](?:the[- ])?(?:very[- ])?(?:last|end|bottom)|${countedOrdinal}|ante-?penultimate|penultimate|last|final|opening|closing|concluding|only(?!\s+in\b)|single|sole)`;
/** Behind a number they need no more; `items` do by their marks only. */
export const noun = String.raw`(?:paragraphs?|paras?\.?|clauses?|sections?|points?|articles?|arts?\.|recitals?)`;
/** What is a paragraph only where a part is named beside it: "the last bit of the preamble". */
export const looseNoun = "(?:ones?|bits?|lines?|sentences?|entr(?:y|ies)|pieces?|passages?|items?)";
export const adjective = String.raw`(?:(?:preambular|preamble|recital|pream\.?|operative|oper\.?|op\.?|annex)\s+)?`;

export const preamble = String.raw`(?:preamble|preambular\s+(?:part|section)|introductory\s+(?:part|section)|introduction)`;
export const operativePart = String.raw`(?:operative\s+(?:part|section|paragraphs)|operatives|numbered\s+(?:part|section|paragraphs)|action\s+part|annex)`;

/** Which part of a text the words name; null where they leave it open. */
export function kindOf(...words: readonly (string | undefined)[]): UnitKind | null {
  const mark = words.join(" ").toLowerCase().replace(/\./g, "");
  if (/\bfn\b|note/.test(mark)) return "footnote";
  if (/\bpps?\b|\bpream|recital|\bintroduct/.test(mark)) return "preambular";
  if (/\bops?\b|\boper|\bnumbered\b|\baction\b/.test(mark)) return "operative";
  return /\bannex\b/.test(mark) ? "annex" : null;
}

export function unitOf(printed: string, kind: UnitKind | null, value: number | string): NamedUnit {
  const read = typeof value === "number" ? value : (numberOf(value) ?? Number(value));
  return { printed, kind: kind ?? "operative", number: read, assumedOperative: kind === null };
}

/** Counted from 1; from the end, negative; 0 where it is no position. */
export function positionOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^last\s+but\s/.test(lower)) return lower.endsWith("two") ? -3 : -2;
  const fromEnd = /^(\S+?)[- ](?:to|from)[- ]/.exec(lower)?.[1];
  if (fromEnd) return fromEnd === "next" ? -2 : -(numberOf(fromEnd) ?? 0);
  if (lower === "penultimate") return -2;
  if (/penultimate$/.test(lower)) return -3;
  if (/^(?:last|final|closing|concluding)$/.test(lower)) return -1;
  return /^(?:opening|only|single|sole)$/.test(lower) ? 1 : (numberOf(lower) ?? 0);
}
