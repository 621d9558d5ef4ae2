import type { Organ, Reference, Span } from "../domain/resolution.ts";
import { sliceOf } from "../domain/units.ts";
import { actorAt } from "../vocabulary/find-actors.ts";
import { firstsWithoutOverlap, instrumentAt } from "../vocabulary/instruments.ts";
import { laidOut, matchesIn } from "../vocabulary/pattern.ts";
import { readWordsByRole } from "../vocabulary/read-table.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import { organOfSymbol } from "./formula.ts";
import { resolutionsIn } from "./reference-resolutions.ts";
import { isAdopted, isCapital, placeOf } from "./tokens.ts";

/**
 * The other instruments that a paragraph names, in the order of the text and without overlaps: resolutions and decisions
 * with organ (that of the text for "its resolution"), number, date and title, document symbols, treaties, declarations. Spans point into `text`.
 */
export function parseReferences(text: string, organ: Organ | null = null): Reference[] {
  const words = wordsOf(text);
  const symbols = matchesIn(text, symbolPattern)
    .filter(({ printed }) => /\d/.test(printed))
    .map(({ printed, ...span }) => asReference(printed, span));
  return firstsWithoutOverlap([
    ...resolutionsIn(text, words, organ),
    ...symbols,
    ...instrumentsIn(text, words),
  ]);
}

/** Series of United Nations document symbols: `A/`, `E/CN.15/`, `S/`, `CTOC/COP/`. */
const symbolPattern = laidOut("gu")`
  (?<![\p{L}\p{N}/])(?:
    A|S|E|T|ST|TD|DP|ID|HRI|HSP|LC|LOS|PBC|CAC|CTOC|CERD|CEDAW|CCPR|CRC|CRPD|CAT|CMW|CED|UNEP|FCCC|CBD|NPT
    |BWC|CCW|CD|ICCD|UNW|GOV|SPLOS|ISBA|ECE|JIU|DC|OPCAT|TRANS|AT|WTO|COP|GC
  )/[A-Z0-9][\p{L}\p{N}]*(?:[./–-][\p{L}\p{N}]+|\([\p{L}\p{N}]+\))*(?:
    \s(?:and\s)?(?:Add|Corr|Rev)\.\d+(?:[-–]\d+)?
  )*
`;

/** Of a document symbol: "E/CN.15/2012/15", "A/RES/66/181". */
function asReference(printed: string, span: Span): Reference {
  const own = organOfSymbol(printed);
  const prefix = own?.symbolPrefixes.find((candidate) => printed.startsWith(candidate)) ?? "";
  if (own !== undefined && /RES/.test(prefix)) {
    // `66/181` of `A/RES/66/181`, `1546 (2004)` of `S/RES/1546(2004)`
    const number = printed.slice(prefix.length).replace(/(\d)\(/, "$1 (");
    return { kind: "resolution", span, printed, organ: own.actor, number };
  }
  const other = /\/DEC\//i.test(printed) ? "decision" : "document";
  return { kind: /\/(?:RES|Res)\//.test(printed) ? "resolution" : other, span, printed, number: printed };
}

const titleWords = readWordsByRole("title-words", ["treaty", "declaration", "plan", "small"]);
const headNouns = new Set([...titleWords.treaty, ...titleWords.declaration, ...titleWords.plan]);

/**
 * Treaties, declarations and plans of a text: those of the vocabulary by their names, others by the form of their titles
 * ("Bamako Convention on …"). Bare short forms such as "the Convention" are no references.
 */
function instrumentsIn(text: string, words: readonly Word[]): Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const known = instrumentAt(words, at);
    const end = known?.end ?? withoutOrgan(words, at, titleEnd(words, at));
    if (end === null) continue;
    const head = words.slice(at, end).find((word) => headNouns.has(word.text));
    const ofTitle = titleWords.treaty.has(head?.text ?? "") ? "treaty" : "declaration";
    const { kind, name } = known?.value ?? { kind: ofTitle, name: undefined };
    const span = placeOf(words, at, end);
    const printed = sliceOf(text, span);
    found.push({ kind, span, printed, title: name ?? printed });
    at = end - 1;
  }
  return found;
}

/** The end of a title in capitals that starts at `at` and holds a noun for an instrument and a name; null if none does. */
function titleEnd(words: readonly Word[], at: number): number | null {
  if (!isCapital(words[at]) || isCapital(words[at - 1]) || words[at]?.quoted) return null;
  let end = at;
  let heads = 0;
  let names = 0;
  for (let index = at; index < at + 30; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (isCapital(word)) {
      if (index > end && instrumentAt(words, index) !== null && heads > 0) break;
      end = index + 1;
      if (!headNouns.has(word.text)) names += word.text === "Action" ? 0 : 1;
      else if (!titleWords.plan.has(word.text) || isInCompany(words, index)) heads += 1;
    } else {
      // "by the Lamp Agreement the Board has": an article behind a capital is no part of the title.
      const isNewPhrase = /^(?:the|an?)$/.test(word.lower) && isCapital(words[index - 1]);
      if (heads === 0 || !titleWords.small.has(word.text) || index > end + 2 || isNewPhrase) break;
    }
  }
  return heads > 0 && names > 0 ? end : null;
}

/** "Principles of Lighting and General Assembly resolution 66/1": the organ belongs to the resolution. */
function withoutOrgan(words: readonly Word[], from: number, end: number | null): number | null {
  if (end === null || !isAdopted(words[end])) return end;
  const joint = words
    .slice(0, end)
    // Not that of the "Economic and Social Council".
    .findLastIndex(({ lower }, at) => lower === "and" && actorAt(words, at - 1)?.end !== end);
  return joint > from ? joint : null;
}

function isInCompany(words: readonly Word[], at: number): boolean {
  return isCapital(words[at - 1]) || /^(?:of|for|on)$/.test(words[at + 1]?.text ?? "");
}
