import type { Paragraph, ParseWarning, Resolution } from "../domain/resolution.ts";
import { sliceOf, withDescendants } from "../domain/units.ts";
import { speaksToReader } from "../vocabulary/reader-addresses.ts";
import { doubtfulLists, doubtfulNumbers, doubtfulOpening, doubtfulText } from "./doubtful-text.ts";
import { type Form, isTold } from "./find-opening.ts";

interface Parsed
  extends Pick<Resolution, "title" | "language" | "paragraphs" | "footnotes" | "other" | "source"> {
  readonly form: Form;
  readonly hasAnnex: boolean;
  readonly isSpaced: boolean;
}

/** What a reader should look at: signs that the parser missed something, or left something out by its nature. */
export function findDoubts(parsed: Parsed): ParseWarning[] {
  const { language, form, paragraphs } = parsed;
  const all = paragraphs.flatMap(withDescendants);
  const hasVerbs = language === "en" && form !== "amendment" && !isTold(form);
  return [
    ...doubtsOfWhole(parsed, all),
    ...textSetApart(parsed),
    ...doubtfulNumbers(paragraphs),
    ...all.flatMap(doubtfulLists),
    ...all.flatMap((paragraph) => doubtfulText(paragraph, form)),
    ...(hasVerbs ? withoutLed(paragraphs).flatMap(doubtfulOpening) : []),
    ...unfinishedText(paragraphs),
    ...missingNotes(parsed),
    ...spokenToReader(parsed, all),
  ];
}

/** Paragraphs behind "Decides that:" need no verb of their own. */
function withoutLed(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lead = paragraphs.findIndex(({ kind, text }) => kind === "operative" && text.endsWith(":"));
  const holdsItems = (paragraphs[lead]?.subparagraphs.length ?? 0) > 0;
  return lead < 0 || holdsItems ? paragraphs : paragraphs.slice(0, lead + 1);
}

const announcesAnnex = /\bannex(?:es|ed)? (?:\w+ )?to (?:the present|this) (?:resolution|text)\b/i;
const longestTitle = 400;

/** Of the text as a whole; some show in one of its paragraphs. */
function doubtsOfWhole(parsed: Parsed, all: readonly Paragraph[]): ParseWarning[] {
  const { title, language, paragraphs, other, source, form, hasAnnex, isSpaced } = parsed;
  const announcer = paragraphs.find(({ text }) => announcesAnnex.test(text));
  const signs: Readonly<Record<string, boolean | Paragraph | undefined>> = {
    "formula-missing": form === "unknown",
    amendment: form === "amendment",
    "title-missing": title === "",
    "no-operative-paragraph": !paragraphs.some(({ kind }) => kind === "operative"),
    "acts-not-read": language !== "en",
    "annex-missing": !hasAnnex && announcer,
    "title-uncertain": title.length > longestTitle || /[,;:]$|^\p{Ll}/u.test(title),
    "annex-uncertain": !isSpaced && all.find((each) => each.kind === "annex" && hasSeam(each, source)),
    "table-not-read": other.some(({ role }) => role === "table") || hasRows(source),
    "form-not-read": holdsForm(parsed, all),
  };
  const messages = {
    "formula-missing": 'No line such as "The General Assembly," opens the text.',
    amendment:
      "The text amends another: its paragraphs say what would change there, and no acts are read from them.",
    "title-missing": "No title was found.",
    "no-operative-paragraph": "No operative paragraph was found.",
    "acts-not-read": `The text is not in English (${language}): its structure was read, its acts and references were not.`,
    "annex-missing": `${announcer?.label} speaks of an annex to the text, and none was found.`,
    "title-uncertain": `The title may be cut wrongly: "${title.slice(0, 60)}"`,
    "annex-uncertain":
      "No blank lines part the paragraphs of the annex: some without a number may be joined.",
    "table-not-read":
      "The text holds a table: its cells were set apart, and what stands around it may be too.",
    "form-not-read": "The text holds a form to be filled in: which field belongs to which words is not told.",
  };
  return Object.entries(messages).flatMap(([code, message]) => {
    const found = signs[code];
    return found ? [{ code, message, ...(found !== true && { paragraph: found.id }) }] : [];
  });
}

/**
 * Without blank lines, a paragraph without a number that ends with a full line cannot be told from the next: a line ends with a full
 * stop or semicolon before one that begins with a capital.
 */
function hasSeam({ spans }: Paragraph, source: string): boolean {
  const lines = spans.map((span) => sliceOf(source, span));
  return lines.some(
    (line, at) => /[.;]\d{0,3}$/.test(line.slice(-6)) && /^\p{Lu}/u.test(lines[at + 1] ?? ""),
  );
}

/** How many lines with cells beside each other are a table, how many cells those have, and by what they are parted. */
const [leastRows, leastCells] = [3, 3];
const betweenCells = / {3,}|\t+|\|/;
const longestRow = 300;

function hasRows(source: string): boolean {
  let rows = 0;
  for (const line of source.split("\n")) {
    const cells =
      line.length > longestRow ? [] : line.split(betweenCells).filter((cell) => cell.trim() !== "");
    rows = cells.length >= leastCells ? rows + 1 : 0;
    if (rows === leastRows) return true;
  }
  return false;
}

/** Rooms to write in and boxes to tick. */
const field = /_{4}|\.{8}|…{3}|[☐□❑❏]|\[ {0,3}\] \p{L}/u;

function holdsForm({ other, source }: Parsed, paragraphs: readonly Paragraph[]): boolean {
  const headings = other.filter(({ role }) => role === "heading").flatMap(({ spans }) => spans);
  const texts = [...paragraphs.map(({ text }) => text), ...headings.map((span) => sliceOf(source, span))];
  return texts.some((text) => field.test(text));
}

const longestHeading = 400;
const longestClosing = 4_000;

/** What was taken for a heading, or for the lines that close a text, and may be a paragraph. */
function textSetApart({ other, source }: Parsed): ParseWarning[] {
  return other.flatMap(({ role, spans }) => {
    const start = spans[0]?.start ?? 0;
    const printed = source.slice(start, Math.min(spans.at(-1)?.end ?? 0, start + longestClosing + 1));
    const isOdd =
      role === "closing"
        ? printed.length > longestClosing || /(?:^|\s)\d{1,3}\. \p{Lu}\p{Ll}+ \p{Ll}/u.test(printed)
        : role === "heading" && printed.length > longestHeading;
    if (!isOdd) return [];
    const message = `What was taken for a ${role} may hold paragraphs: "${printed.slice(0, 60)}"`;
    return [{ code: "text-set-apart", message }];
  });
}

/** The last operative paragraph ends with a full stop; where it does not, text behind it may have been lost. */
function unfinishedText(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const last = paragraphs.findLast((paragraph) => paragraph.kind === "operative");
  const ending = last && withDescendants(last).at(-1)?.text;
  if (last === undefined || ending === undefined || !/[,;]$/.test(ending)) return [];
  const message = `The last operative paragraph, ${last.label}, ends like one that others follow.`;
  return [{ code: "text-unfinished", message, paragraph: last.id }];
}

/** Notes are numbered without a gap; the text of one that was not found may stand in another, or in a paragraph. */
function missingNotes({ footnotes }: Parsed): ParseWarning[] {
  const numbers = footnotes.map(({ marker }) => Number.parseInt(marker, 10)).filter(Number.isFinite);
  return numbers.flatMap((number, at) => {
    const expected = (numbers[at - 1] ?? number - 1) + 1;
    if (number === expected) return [];
    const message = `Footnote ${number} was found where ${expected} was expected.`;
    return [{ code: "footnote-gap", message }];
  });
}

/** What orders about whoever reads it is no text of an organ, and may be meant for a language model. */
function spokenToReader({ title, footnotes }: Parsed, paragraphs: readonly Paragraph[]): ParseWarning[] {
  const notes = footnotes.map(({ marker, text }) => ({ label: `Footnote ${marker}`, text }));
  const units = [{ label: "The title", text: title }, ...paragraphs, ...notes];
  return units
    .filter(({ text }) => speaksToReader(text))
    .map(({ label }) => ({
      code: "speaks-to-reader",
      message: `${label} tells its reader what to answer: it is quoted and never said in other words.`,
    }));
}
