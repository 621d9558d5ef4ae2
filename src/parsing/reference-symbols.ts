import type { Reference } from "../domain/resolution.ts";
import { organs } from "../vocabulary/actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";

/** Series of United Nations document symbols: `A/`, `E/CN.15/`, `S/`, `CTOC/COP/`. */
const symbolPattern = new RegExp(
  casedPattern`
  (?<![\p{L}\p{N}/])(?:
    A|S|E|T|ST|TD|DP|ID|HRI|HSP|LC|LOS|PBC|CAC|CTOC|CERD|CEDAW|CCPR|CRC|CRPD|CAT|CMW|CED|UNEP|FCCC|CBD|NPT
    |BWC|CCW|CD|ICCD|UNW|GOV|SPLOS|ISBA|ECE|JIU|DC|OPCAT|TRANS|AT|WTO|COP|GC
  )/[A-Z0-9][\p{L}\p{N}]*(?:[./–-][\p{L}\p{N}]+|\([\p{L}\p{N}]+\))*(?:
    \s(?:and\s)?(?:Add|Corr|Rev)\.\d+(?:[-–]\d+)?
  )*
`,
  "gu",
);

/** The document symbols of a text: "E/CN.15/2012/15", "A/RES/66/181". */
export function symbolsIn(text: string): Reference[] {
  return Array.from(text.matchAll(symbolPattern))
    .filter((match) => /\d/.test(match[0]))
    .map((match) => asReference(match[0], match.index));
}

function asReference(printed: string, start: number): Reference {
  const span = { start, end: start + printed.length };
  const own = organs.find(({ symbolPrefixes }) =>
    symbolPrefixes.some((prefix) => printed.startsWith(prefix)),
  );
  const prefix = own?.symbolPrefixes.find((candidate) => printed.startsWith(candidate)) ?? "";
  if (own !== undefined && /RES/.test(prefix)) {
    return {
      kind: "resolution",
      span,
      printed,
      organ: own.actor,
      number: resolutionNumber(printed.slice(prefix.length)),
    };
  }
  const kind = /\/(?:RES|Res)\//.test(printed)
    ? "resolution"
    : /\/DEC\//i.test(printed)
      ? "decision"
      : "document";
  return { kind, span, printed, number: printed };
}

/** `66/181` of `A/RES/66/181`, `1546 (2004)` of `S/RES/1546(2004)`. */
function resolutionNumber(rest: string): string {
  return rest.replace(/(\d)\(/, "$1 (");
}
