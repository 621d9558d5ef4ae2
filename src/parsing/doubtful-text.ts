import type { Paragraph, ParseWarning } from "../domain/resolution.ts";
import type { Form } from "./find-opening.ts";
import { readMarker } from "./list-markers.ts";
import { isActionVerb, isKnownOpening, opensOperative, opensPreambular } from "./openings.ts";
import { isTableNote } from "./tables.ts";

/** What is odd about a text and where; null where nothing is. */
type Sign = (paragraph: Paragraph) => string | null;

const ended = /[,;.:?!…，；。：！？、،؛؟][”"’»)\]]*$/;
const leadsToNextItem = /[,;] (?:and|or)\b.{0,4}$/;
/** What only notes say, and a number before what notes open with. */
const notes =
  /_{5}|\bIbid\.|United Nations, Treaty Series, vol|(?:^|[.,;:)”\p{Ll}] )\d{1,3} (?:See|Resolution|Official Records|[A-Z]{1,4}\/\d)/u;
const bullet = /^[^\p{L}\p{N}(]/u;
/** "OP 1 [3]": what closes a list goes on from it. */
const closesList = /\[\d+\]$/;
/** What a whole inner resolution follows. */
const announcesDraft =
  /\b(?:draft|following) (?:resolution|decision|projet|resolución)s?\s?:$|résolution (?:suivant|ci-après)e?\s?:$|resolución( siguiente)?\s?:$/;

const page = /\b\d{2}-\d{5}\b|\*\d{7}\*/;

const signs: readonly (readonly [code: string, meaning: string, sign: Sign])[] = [
  ["paragraphs-joined", "may hold the next paragraph", joinedParagraphs],
  ["note-in-text", "may hold a footnote", ({ text }) => notes.exec(text)?.[0] ?? null],
  ["page-in-text", "may hold what is printed on every page", ({ text }) => page.exec(text)?.[0] ?? null],
  ["paragraph-cut", "begins in mid-sentence", cutText],
  ["paragraph-unended", "ends unlike a paragraph", unendedText],
  ["quotation-unclosed", "opens or closes more brackets or quotation marks than it has", unbalancedText],
];

/** Doubts about one paragraph by its own words; `paragraph` may be nested. */
export function doubtfulText(paragraph: Paragraph, form: Form): ParseWarning[] {
  if (form === "statement" && paragraph.kind === "preambular") return [];
  // Each paragraph of a statement opens a quotation that only the last one closes.
  const text = form === "statement" ? paragraph.text.replace(/^“|”$/g, "") : paragraph.text;
  return signs.flatMap(([code, meaning, sign]) =>
    doubtOf(paragraph, code, meaning, sign({ ...paragraph, text })),
  );
}

/** Paragraphs of the resolution itself open with a verb or a participle; what does not may be the rest of another. */
export function doubtfulOpening(paragraph: Paragraph): ParseWarning[] {
  const { kind, number, text } = paragraph;
  if (kind === "annex") return [];
  const mayBePreambular = kind === "preambular" || number !== null;
  const opens = (mayBePreambular && opensPreambular(text)) || (kind !== "preambular" && opensOperative(text));
  return doubtOf(paragraph, "opening-unknown", "opens with no known verb", opens ? null : text.slice(0, 40));
}

function doubtOf({ id, label }: Paragraph, code: string, meaning: string, found: string | null) {
  return found === null ? [] : [{ code, message: `${label} ${meaning}: "${found}"`, paragraph: id }];
}

function cutText({ marker, label, text }: Paragraph): string | null {
  if (marker !== undefined || closesList.test(label) || isTableNote(text)) return null;
  return /^(?!\p{Script=Cyrillic})\p{Ll}/u.test(text) ? text.slice(0, 40) : null;
}

/** "…; 5. Requests", "…, Recalling": numbers and capitals with which only a paragraph opens. */
function joinedParagraphs({ text }: Paragraph): string | null {
  const masked = maskQuotations(text);
  for (const match of masked.matchAll(/[,;.:)x] (\d{1,3}\. )?(?=\p{Lu})/gu)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 160);
    const isVerb = /^[;.]/.test(match[0]) && isActionVerb(rest);
    if (match[1] !== undefined || isVerb || (/^,/.test(match[0]) && isKnownOpening(rest)))
      return rest.slice(0, 40);
  }
  return null;
}

/** The text with something else in place of what it quotes. By closing marks: to look for one behind each opening mark takes too long where none is closed. */
function maskQuotations(text: string): string {
  return text
    .split(/(?<=”)/)
    .map((part) => (part.endsWith("”") ? part.replace(/“.*/su, (quoted) => "x".repeat(quoted.length)) : part))
    .join("");
}

function unendedText({ kind, marker, number, text, subparagraphs }: Paragraph): string | null {
  const holdsItems = subparagraphs.length > 0;
  if (holdsItems || (kind === "annex" && (marker !== undefined || number !== null))) return null;
  if (marker !== undefined && bullet.test(marker)) return null;
  const isOpen = !ended.test(text) && !(marker !== undefined && leadsToNextItem.test(text));
  const announces = kind !== "annex" && /:$/.test(text) && !announcesDraft.test(text);
  const goesOn = kind === "operative" && marker === undefined && number === null && /,$/.test(text);
  return isOpen || announces || goesOn ? text.slice(-40) : null;
}

function unbalancedText({ text }: Paragraph): string | null {
  // In French and Spanish an item is "paragraphe 5 f)".
  const items = text.match(/(?<=\d )\p{Ll}\)/gu)?.length ?? 0;
  const closed = (pair: string) => text.split(pair.charAt(1)).length - text.split(pair.charAt(0)).length;
  const isBalanced = closed("“”") === 0 && closed("[]") === 0 && closed("()") >= 0 && closed("()") <= items;
  return isBalanced ? null : text.slice(-40);
}

/** Numbers that do not follow one another within a section, and operative paragraphs without one among numbered ones. */
export function doubtfulNumbers(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const numbered = paragraphs.filter(({ kind, number }) => kind !== "preambular" && number !== null);
  const sections = new Set(numbered.map(sectionOf));
  const unnumbered = paragraphs.filter(
    (paragraph) =>
      paragraph.kind === "operative" && paragraph.number === null && sections.has(sectionOf(paragraph)),
  );
  return [
    ...numbered.flatMap((paragraph, at) => gapBefore(paragraph, numbered[at - 1])),
    ...unnumbered.map(({ id, text }) => ({
      code: "unnumbered-paragraph",
      message: `A paragraph without a number stands among numbered ones: "${text.slice(0, 60)}"`,
      paragraph: id,
    })),
  ];
}

/** In a new section, or under a new principle of an annex, numbers begin anew or go on. */
function gapBefore(paragraph: Paragraph, before: Paragraph | undefined): ParseWarning[] {
  const next = before?.kind === paragraph.kind ? (before.number ?? 0) + 1 : 1;
  const expected = before && sectionOf(before) === sectionOf(paragraph) ? next : 1;
  if (paragraph.number === expected || paragraph.number === next) return [];
  const message = `Paragraph ${paragraph.number} was found where ${expected} was expected.`;
  return [{ code: "numbering-gap", message, paragraph: paragraph.id }];
}

/** The id without its number: "II.op" of "II.op3" and of "II.opu1". */
function sectionOf(paragraph: Paragraph): string {
  return paragraph.id.replace(/u?\d+(?:~\d+)*$/, "");
}

/** Labels (a), (b), (d): an item was not found, or stands in the text of another. */
export function doubtfulLists({ id, label, subparagraphs }: Paragraph): ParseWarning[] {
  const printed = subparagraphs.flatMap(({ marker }) => readMarker(`${marker ?? ""} `) ?? []);
  const first = printed[0];
  if (first === undefined || printed.some(({ readings }) => readings.some(({ style }) => style === "bullet")))
    return [];
  const follows = first.readings.some(({ style, index }) =>
    printed.every(({ readings }, at) =>
      readings.some((reading) => reading.style === style && reading.index === index + at),
    ),
  );
  if (follows) return [];
  const labels = printed.map(({ marker }) => marker).join(" ");
  const message = `The items of ${label} do not follow one another: ${labels}`;
  return [{ code: "list-gap", message, paragraph: id }];
}
