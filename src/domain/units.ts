import type { Act } from "./acts.ts";
import { divisionsNamed, isOfDivision } from "./divisions.ts";
import { ExpectedError } from "./errors.ts";
import type { NamedUnit } from "./reading.ts";
import { rememberedOfText } from "./remembered.ts";
import type { Footnote, Library, Paragraph, ParagraphId, Resolution, Span, UnitId } from "./resolution.ts";
import { isInSection } from "./sections.ts";

/** A citable unit with its text: a paragraph, a sub-paragraph, a footnote, the title, the front matter or the closing lines. */
export interface Unit {
  readonly id: UnitId;
  readonly label: string;
  readonly text: string;
  readonly paragraph?: Paragraph;
}

/** By its id or its symbol as printed, "A/RES/2997 (XXVII)". @throws ExpectedError `resolution-not-found` */
export function findResolution({ find, resolutions }: Library, id: string): Resolution {
  const resolution = find(id) ?? resolutions.find(({ symbol }) => symbol === id);
  if (resolution) return resolution;
  const message = `There is no resolution "${id}"; opcite list and GET /api/resolutions name those that are loaded.`;
  throw new ExpectedError("resolution-not-found", message);
}

/** The paragraph and all that are nested in it, in the order of the text. */
export function withDescendants(paragraph: Paragraph): Paragraph[] {
  const { subparagraphs } = paragraph;
  return subparagraphs.length === 0 ? [paragraph] : [paragraph, ...subparagraphs.flatMap(withDescendants)];
}

/** The paragraphs that an item is nested in, the nearest first. */
export function holdersOf(item: Paragraph, { paragraphs }: Pick<Resolution, "paragraphs">): Paragraph[] {
  for (const paragraph of paragraphs) {
    if (!item.id.startsWith(`${paragraph.id}.`)) continue;
    const nearer = holdersOf(item, { paragraphs: paragraph.subparagraphs });
    if (nearer.length > 0 || paragraph.subparagraphs.includes(item)) return [...nearer, paragraph];
  }
  return [];
}

/** The words of a paragraph and of all that is nested in it, a line each. */
export function textWithItems(paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .map(({ text }) => text)
    .join("\n");
}

/** What a paragraph says with one of its acts, up to the next act; with the last one go the items below, with the first the words before it. */
export function wordsOfAct(act: Act, paragraph: Paragraph): string {
  const at = paragraph.acts.indexOf(act);
  const next = paragraph.acts[at + 1];
  return textWithItems(paragraph).slice(at > 0 ? act.verbSpan.start : 0, next?.verbSpan.start);
}

/** All paragraphs and sub-paragraphs in the order of the text. Every citation is looked up in it. */
export const allParagraphs = rememberedOfText(({ paragraphs }): readonly Paragraph[] =>
  paragraphs.flatMap(withDescendants),
);

/** The footnotes whose markers stand in the words of a paragraph itself. */
export function notesOf({ footnotes }: Resolution, paragraph: Paragraph): Footnote[] {
  return paragraph.footnotes.flatMap((id) => footnotes.find((note) => note.id === id) ?? []);
}

/** The acts of a paragraph and of all that is nested in it. */
export function actsWithin(paragraph: Paragraph): Act[] {
  return withDescendants(paragraph).flatMap(({ acts }) => acts);
}

/** All acts of a resolution in the order of the text. */
export function actsOf(resolution: Resolution): Act[] {
  return allParagraphs(resolution).flatMap(({ acts }) => acts);
}

/** `op5` for `op5.a.ii`, `II.op5` for `II.op5.a`; the id itself where it is top-level or no paragraph's. */
export function topLevelId(resolution: Resolution, id: UnitId): ParagraphId {
  const holder = resolution.paragraphs.find((paragraph) =>
    withDescendants(paragraph).some((nested) => nested.id === id),
  );
  return holder?.id ?? id;
}

export function findParagraph(resolution: Resolution, id: ParagraphId): Paragraph | undefined {
  return allParagraphs(resolution).find((paragraph) => paragraph.id === id);
}

export function findUnit(resolution: Resolution, id: UnitId): Unit | undefined {
  if (id === "title") return { id, label: "title", text: resolution.title };
  if (id === "front") return { id, label: "front matter", text: resolution.front };
  if (id === "closing") return { id, label: "closing lines", text: closingOf(resolution) };
  const footnote = resolution.footnotes.find((note) => note.id === id);
  if (footnote) return { id, label: `footnote ${footnote.marker}`, text: footnote.text };
  const paragraph = findParagraph(resolution, id);
  return paragraph && { id, label: paragraph.label, text: paragraph.text, paragraph };
}

/** What is printed below the last paragraph, white space folded: meeting, date, how it was voted on. */
export function closingOf({ other, source }: Pick<Resolution, "other" | "source">): string {
  return other
    .filter(({ role }) => role === "closing")
    .flatMap(({ spans }) => spans.map((span) => sliceOf(source, span)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Where words stand in a text for the first time from an offset on; none where they do not. */
export function spanOf(words: string, text: string, from = 0): Span[] {
  const start = text.indexOf(words, from);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

/** The unit that a question names, if the resolution has it. */
export function resolveNamedUnit(resolution: Resolution, named: NamedUnit): UnitId | null {
  return resolveNamedUnits(resolution, named)[0] ?? null;
}

/** The same; of a division with several paragraphs all of them: "Article 2", of which "(1)" and "para. 1" name one. */
export function resolveNamedUnits(resolution: Resolution, named: NamedUnit): UnitId[] {
  const divided = divisionsNamed(resolution, named);
  if (divided.length === 0) return undividedUnit(resolution, named);
  const { path = [] } = named;
  const number = Number(path[0]) || null;
  return divided
    .filter((each) => isOfDivision(named)(each) && (number === null || each.number === number))
    .flatMap((paragraph) => descend(paragraph, path.slice(number ? 1 : 0)));
}

function undividedUnit(resolution: Resolution, named: NamedUnit): UnitId[] {
  const { kind, number, section, path = [] } = named;
  if (kind === "footnote") {
    const note = atNumber(resolution.footnotes, number, ({ marker }) => /^\d+$/.exec(marker)?.[0]);
    return note ? [note.id] : [];
  }
  const inSection = resolution.paragraphs.filter(
    (each) =>
      each.kind === kind &&
      (section === undefined || each.id.startsWith(`${section}.`) || isInSection(resolution, each, section)),
  );
  if (number === 0) {
    const itemsIn = (among: readonly Paragraph[]) => among.flatMap((each) => descend(each, path));
    const [own, anywhere] = [itemsIn(inSection), itemsIn(resolution.paragraphs)];
    // In the other parts of the text an item is meant where there is no second one.
    return own.length > 0 || anywhere.length > 1 ? own.slice(0, 1) : anywhere;
  }
  // What opens a section is counted, whatever is printed.
  const isCounted = kind === "preambular" && section !== undefined;
  const paragraph = atNumber(inSection, number, (each) => (isCounted ? undefined : each.number?.toString()));
  return paragraph ? descend(paragraph, path) : [];
}

/** By printed number; from the end, and where nothing is numbered, by position. */
function atNumber<Item>(items: readonly Item[], number: number, printed: (item: Item) => string | undefined) {
  if (number < 0) return items.at(number);
  const isNumbered = items.some((item) => printed(item) !== undefined);
  return isNumbered ? items.find((item) => printed(item) === String(number)) : items[number - 1];
}

function descend(paragraph: Paragraph, path: readonly string[]): UnitId[] {
  const id = [paragraph.id, ...path].join(".");
  return withDescendants(paragraph).some((each) => each.id === id) ? [id] : [];
}

/**
 * The acts of a paragraph. An item without one of its own goes on with what the paragraph above it asks, if that breaks off
 * before its list: "calls upon States to: (a) Light the lamps" calls upon them to light the lamps. Such an act has the verb
 * and the addressees of the one above and the item for what is asked; its verb does not stand in the item (`verbSpan` is empty).
 */
export function actsSaidBy(paragraph: Paragraph, resolution: Resolution): readonly Act[] {
  const { id, acts, text, marker } = paragraph;
  if (acts.length > 0 || marker === undefined) return acts;
  const [above] = holdersOf(paragraph, resolution);
  const act = above && actsSaidBy(above, resolution).at(-1);
  if (above === undefined || act === undefined || !breaksOff(above, act, text)) return [];
  const nowhere = { start: 0, end: 0 };
  const action = { start: 0, end: text.replace(/(?:[\s,;:.]|\band\b)+$/, "").length };
  return [{ ...act, id: `${id}/act1`, paragraph: id, verbSpan: nowhere, action, hedges: [] }];
}

/** Words that leave a clause open: what they want comes in the list. */
const open =
  "about|and|as|at|by|for|from|in|includ(?:es?|ing)|into|of|on|over|that|through|to|towards|with|shall|should|must|will|below|as follows";
const breaking = new RegExp(
  String.raw`(?:^|\b(?:${open}|the following))(?:,? (?:inter alia|in (?:particular|this regard)))?[\s,:;–—-]*$`,
  "i",
);
const following = (nouns: string) =>
  new RegExp(String.raw`\bthe following(?: [\w-]+)?(?: (?:${nouns}))\b[^.;]*$`);
const measures = following("(?:action|arrangement|measure|step)s?");
const tasks = following("mandate|(?:activit|responsibilit)(?:y|ies)|(?:function|objective|task)s?");

/** "shall have the following mandate", "to perform the following tasks": elsewhere they may be another's. */
const obliging =
  /^(?:shall|will|should|(?:[^,]*, )?to (?:accomplish|carry out|contribute|execute|fulfil|perform|undertake))\b/;

/** "the following judges:", "which are:": what is listed only names what has been said. */
const named = /\b(?:following|is|are|was|were)\b[^.;,]*[\s:–—-]*$/;

/** Nothing is asked yet: "to:", "by, inter alia:", "to take the following steps", "to report every month:". A heading within a list, or what has a list of its own, leaves its items to what stands above it. */
function breaksOff({ text }: Paragraph, { verb, verbSpan, action, addressees }: Act, item: string): boolean {
  if (verbSpan.end === 0 && !/[.,;]\s*(?:and|or)?$/.test(text)) return true;
  const asked = sliceOf(text, action);
  if (breaking.test(asked) || measures.test(asked)) return true;
  if (tasks.test(asked)) return [verb, asked].some((words) => obliging.test(words));
  const isGoverned = addressees.length > 0 || /\bthat\b/.test(asked) || /^To \p{Ll}/u.test(item);
  return /:\s*$/.test(text) && isGoverned && !named.test(asked);
}
