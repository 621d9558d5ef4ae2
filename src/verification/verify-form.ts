import type { CitationProblem } from "../domain/statements.ts";
import { locateQuote } from "./locate-quote.ts";
import { markersIn } from "./own-words.ts";
import type { CitedUnit } from "./verify-citations.ts";

/** Words of its own that a statement may have, and more for each unit that it cites. */
const longest = { words: 60, forEachCitation: 40 };

/** Characters that show nothing and may hide something: controls, zero widths, bidirectional overrides, tags. */
const invisible =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Marks of direction and joiners belong to scripts that need them. */
const joiners = /[\u200C-\u200F]/u;
const scriptsWithJoiners = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const mixedScripts =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** Letters in fancy dress: full width, mathematical bold, circled. */
const disguised = /[\u2460-\u24FF\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u{1F100}-\u{1F1FF}]/u;
const address =
  /\b[a-z][a-z0-9+.-]*:\/\/\S+|\b(?:javascript|data|mailto|tel):\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*|\b(?:[a-z0-9-]{2,}\.)+[a-z]{2,}(?:\/\S*)?\b/giu;
const markup =
  /<\/?[a-z!][^>]*>?|&(?:#\d+|#x[\da-f]+|[a-z]+);|!?\[[^\]]*\]\([^)]*\)|[`*_~]{2,}|`|^\s*#+\s|\{\{|\}\}/giu;

/** What no statement is, whatever it says: hidden characters, addresses and markup that no cited unit has, markers of others, an essay. */
export function verifyForm(text: string, own: string, cited: readonly CitedUnit[]): CitationProblem[] {
  const stands = (printed: string) =>
    cited.some(
      ({ unit: { text: printedText, label } }) =>
        printedText.includes(printed) ||
        label.includes(printed) ||
        locateQuote(printed, printedText) !== null,
    );
  const stray = [...(own.match(address) ?? []), ...(own.match(markup) ?? [])].filter(
    (found) => !stands(found),
  );
  return [
    ...(hides(text, own, cited) ? [malformed("it has characters that hide something")] : []),
    ...stray.map((found) => malformed(`“${found}” stands in no cited unit`)),
    ...markersIn(
      text,
      cited.map(({ unit }) => unit.text),
    )
      .flatMap((marked) => marked.split(/\s*[,;]\s*|\s+and\s+/))
      .filter((label) => !cited.some((unit) => isLabelOf(label, unit)))
      .map((label) => malformed(`[${label}] is not cited; do not write markers`)),
    ...(own.split(/\s+/).length > longest.words + longest.forEachCitation * cited.length
      ? [malformed("one sentence, not an essay")]
      : []),
  ];
}

function hides(text: string, own: string, cited: readonly CitedUnit[]): boolean {
  const hidden = text.match(invisible) ?? [];
  return (
    hidden.some((character) => !cited.some(({ unit }) => unit.text.includes(character))) ||
    mixedScripts.test(own) ||
    disguised.test(own) ||
    (joiners.test(own) && !scriptsWithJoiners.test(own))
  );
}

function isLabelOf(label: string, { unit }: CitedUnit): boolean {
  return [unit.label, unit.label.split(", ").at(-1), unit.id].some(
    (name) => name?.toLowerCase() === label.toLowerCase(),
  );
}

function malformed(detail: string): CitationProblem {
  return { code: "malformed", detail };
}
