import type { Span } from "../domain/resolution.ts";
import { pattern } from "./pattern.ts";
import { list, readTable, text } from "./read-table.ts";
import { createPhraseTrie, wordsOf } from "./words.ts";

interface FoundOffence {
  /** The same for all names of one offence. */
  readonly id: string;
  readonly span: Span;
}

const byName = createPhraseTrie(
  readTable("offences", { name: text, also: list }).flatMap(({ name, also }) =>
    [name, ...also].map((form) => [form, name] as const),
  ),
);

/** What is trafficked in, smuggled and forged, as resolutions print it. */
const goods = readTable("traded-goods", { goods: text })
  .map((row) => row.goods)
  .join("|");
const doings =
  "(?:trafficking|smuggling|trade|traffic|manufacture|manufacturing|production|distribution|sale|possession|transfer|exploitation|export|import)";
const several = `${doings}(?:(?:, (?:and |or )?| and | or | as well as )(?:illicit |the )?${doings})*`;
/** "illicit trafficking in endangered species", "production and distribution of fraudulent products" */
const ofGoods = new RegExp(
  pattern`
  \b(?:(?:illicit|illegal|unlawful) )?${several} (?:in|of) (?:${goods})\b
  |\b(?:forms of )?crimes? (?:having|with|that have) (?:an? )?(?:[a-z]+ )?impact on the environment\b
`,
  "giu",
);
/** What is made, sold or carried may be lawful; trafficking and smuggling never are. */
const isUnlawful =
  /\b(?:illicit|illegal|unlawful|trafficking|smuggling|fraudulent|falsified|counterfeit|fake|looted|stolen|crimes?)\b/iu;
/** "especially with regard to its trafficking": what it is named in the words before. */
const ofWhatWasNamed = /\b(?:its|their) (?:illicit )?$/i;
/** "Convention against Corruption", "Protocol to Prevent … Trafficking in Persons" */
const nameBefore = /\b(?:on|against|for|of|to \p{Lu}\p{L}+)(?: \p{Lu}[\p{L}-]*(?: and|,)?)* $/u;

/** Every offence that a text names, in order, without overlaps. What the name of a body or a convention says of its subject is none that the text names. */
export function findOffences(text: string): FoundOffence[] {
  const ofThings = [...text.matchAll(ofGoods)]
    .filter(([printed]) => isUnlawful.test(printed))
    .map(
      ({ 0: printed, index }): FoundOffence => ({
        id: idOf(printed),
        span: { start: index, end: index + printed.length },
      }),
    );
  const known = knownOffences(text).filter(
    ({ span }) => !ofThings.some((other) => span.start < other.span.end && span.end > other.span.start),
  );
  return [...ofThings, ...known]
    .filter(({ span }) => !isPartOfName(text, span) && !ofWhatWasNamed.test(text.slice(0, span.start)))
    .sort((a, b) => a.span.start - b.span.start);
}

function knownOffences(text: string): FoundOffence[] {
  return byName
    .allIn(wordsOf(text))
    .map(({ value, start, end }) => ({ id: idOf(value), span: { start, end } }));
}

/** Illicit or not, one or several: the same offence. */
function idOf(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/\b(?:illicit|illegal|unlawful) (?=trafficking|smuggling)/g, "")
    .replace(/\s+/g, " ");
}

/** In capitals, and with others in capitals beside it: the Convention against Corruption, the Organized Crime Convention. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
  return isCapital && (nameBefore.test(text.slice(0, start)) || /^ \p{Lu}/u.test(text.slice(end)));
}
