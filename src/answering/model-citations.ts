import { distinctBy } from "../domain/group-by.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { DraftCitation } from "../domain/statements.ts";
import { findUnit } from "../domain/units.ts";
import type { ReplyObject } from "./model-reply.ts";
import type { AskedTexts } from "./prompt-texts.ts";
import { unitIds, unitNamed } from "./unit-names.ts";

const citationNames = "citations citation sources source references reference evidence cites".split(" ");
const unitNames = ["unit", "units", "paragraph", "paragraphs", "id", "source", "ref", "label", "para"];
const quoteNames = ["quote", "quotes", "quotation", "text", "words", "excerpt", "passage"];
const resolutionNames = ["resolution", "document", "doc"];

const mostCitations = 20;

/**
 * What a sentence cites: a list of objects, one object, names of units, or fields of the sentence itself; at last the markers in its text.
 * A unit may go by any of its names; a quote that is left out is taken from the quotation marks of the sentence, else it is all of the unit; one with gaps
 * is as many quotes as it has pieces; one that stands in another unit only is of that unit. Whether it stands there to the letter is verified later.
 */
export function readCitations(object: ReplyObject, text: string, asked: AskedTexts): DraftCitation[] {
  const listed = citationNames.flatMap((name) => namedIn(object[name]));
  const ownQuotes = quoteNames.filter((name) => name !== "text");
  const named = listed.length > 0 ? listed : namedInFields(object, ownQuotes);
  const marked = [...text.matchAll(marker)].flatMap(([, names]) => namedIn(names));
  const places = named.length > 0 ? named : marked;
  const read = places.flatMap((place) => citationsOf(place, text, asked));
  const distinct = distinctBy(read, ({ resolution, unit, quote }) => `${resolution}#${unit} ${quote}`);
  return distinct.slice(0, mostCitations);
}

/** Whether an object has the fields of a citation, under any of their names. */
export function citesAnything(object: ReplyObject): boolean {
  return [...citationNames, ...unitNames, ...quoteNames].some((name) => name in object);
}

/** The places that a model names, each as far as it names one. */
function namedIn(value: unknown): DraftCitation[] {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value === "string") return namesIn(value).map((unit) => ({ resolution: "", unit, quote: "" }));
  return typeof value === "object" && value !== null ? namedInFields(value as ReplyObject, quoteNames) : [];
}

function namedInFields(object: ReplyObject, quoteFields: readonly string[]): DraftCitation[] {
  const resolution = stringsIn(object, resolutionNames)[0] ?? "";
  const units = stringsIn(object, unitNames).flatMap(namesIn);
  const quotes = stringsIn(object, quoteFields);
  const said = quotes.length > 0 ? quotes : units.map(() => "");
  const [only = "", ...others] = units;
  return others.length === 0
    ? said.map((quote) => ({ resolution, unit: only, quote }))
    : units.map((unit, index) => ({ resolution, unit, quote: said[index] ?? said[0] ?? "" }));
}

/** The values of the first of these fields that has any: a string, a number, a list of strings. */
function stringsIn(object: ReplyObject, names: readonly string[]): string[] {
  const isWord = (value: unknown) =>
    typeof value === "number" || (typeof value === "string" && value.trim() !== "");
  const values = names.map((name) => [object[name]].flat().filter(isWord).map(String));
  return values.find((value) => value.length > 0) ?? [];
}

/** "OP 4, OP 5 and OP 6" is three names, "OP 5 (a)" one. */
function namesIn(name: string): string[] {
  return name.split(/\s*[;,&]\s*|\s+and\s+/).filter((part) => part !== "");
}

/** `[OP 4]`, `(op4)` and `[OP 4, OP 5]` in a sentence. */
const marker = /\s*[[(]((?:OP|PP|paragraphs?|paras?\.?|footnotes?|fn) *\d[^\])]{0,60})[\])]/gi;

/** A sentence without them: the answer sets its own. */
export function withoutUnitMarkers(text: string): string {
  return text.replace(marker, "").trim();
}

function citationsOf(named: DraftCitation, text: string, asked: AskedTexts): DraftCitation[] {
  const [prefix, rest] = named.unit.includes("#") ? named.unit.split("#", 2) : [undefined, named.unit];
  const texts = textsMeant(prefix ?? named.resolution, asked);
  const unitWanted = (rest ?? "").replace(/\s*[[(]?(?:OP|PP) \d+[\])]$/, (label) =>
    label === rest ? label : "",
  );
  const quotes = named.quote ? piecesOf(named.quote) : [""];
  const found = texts.map((resolution) => ({ resolution, unit: unitNamed(unitWanted, resolution) }));
  const place = found.find(({ unit }) => unit !== null) ?? found[0];
  if (!place) return [{ resolution: named.resolution, unit: unitWanted, quote: quotes[0] || text }];
  const resolution = place.resolution.id;
  const unit = place.unit ?? unitWanted;
  const words = findUnit(place.resolution, unit)?.text ?? "";
  return quotes.flatMap((quote) => placed({ resolution, unit, quote }, words, text, texts));
}

/** `words` are those of the unit that is cited; none where there is no such unit. */
function placed(
  cited: DraftCitation,
  words: string,
  text: string,
  texts: readonly Resolution[],
): DraftCitation[] {
  if (cited.quote === "") {
    const quoted = [...text.matchAll(/[“"«]\s*([^”"»]{3,}?)\s*[”"»]/gu)]
      .flatMap(([, inMarks = ""]) => piecesOf(inMarks))
      .filter((piece) => standsIn(piece, words));
    return (quoted.length > 0 ? quoted : [words]).map((quote) => ({ ...cited, quote }));
  }
  if (standsIn(cited.quote, words)) return [cited];
  const elsewhere = texts.flatMap((one) =>
    unitsWith(cited.quote, one).map((unit) => ({ ...cited, resolution: one.id, unit })),
  );
  return elsewhere.length === 1 ? elsewhere : [cited];
}

/** By id, symbol or title; where that is none of them, all that are asked may be meant. */
function textsMeant(name: string, { library, texts }: AskedTexts): Resolution[] {
  const asked = texts.flatMap((id) => library.find(id) ?? []);
  const wanted = plain(name);
  if (wanted === " ") return asked;
  const named = asked.filter(({ id, symbol, title }) =>
    [id, symbol ?? "", title].some((one) => plain(one) === wanted),
  );
  return named.length > 0 ? named : asked;
}

/** Without quotation marks around it; cut where something is left out. Single words show nothing. */
function piecesOf(quote: string): string[] {
  const whole = quote.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/gu, "");
  const pieces = whole.split(/\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*/u).filter(isSeveralWords);
  return pieces.length > 0 ? pieces : [whole];
}

function unitsWith(quote: string, resolution: Resolution): string[] {
  if (!isSeveralWords(quote)) return [];
  return unitIds(resolution).filter((id) => standsIn(quote, findUnit(resolution, id)?.text ?? ""));
}

function isSeveralWords(text: string): boolean {
  return /\S\s+\S/.test(text);
}

function standsIn(quote: string, text: string): boolean {
  return plain(quote) !== " " && plain(text).includes(plain(quote));
}

/** Letters and digits, with one space for all that stands between them. */
function plain(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `.replace(/ +/g, " ");
}
