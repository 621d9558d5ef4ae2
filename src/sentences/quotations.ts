import { type Act, addressedForces, type Participle, strengthOrder } from "../domain/acts.ts";
import type { Paragraph, Resolution, Span } from "../domain/resolution.ts";
import type { Draft, DraftCitation, Lead } from "../domain/statements.ts";
import { allParagraphs, spanOf } from "../domain/units.ts";
import { movedTo, type Shortened, type ShorteningOptions, shortened } from "./shortened.ts";
import { type Among, itOf, lowerFirst, trimmed, upperFirst, verbOf, wordCount } from "./wording.ts";

export type QuotationDraft = Extract<Draft, { basis: "quotation" }>;

export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** An act with where it stands; `paragraph` is the one that has it among its `acts`, also where that is an item. */
export interface PlacedAct extends PlacedParagraph {
  readonly act: Act;
}

export interface QuotationOptions {
  readonly among?: Among;
  /** As many words as are quoted where the text allows; 30 where left out. */
  readonly words?: number;
  /** Offsets in the unit's text of what answers, and so is never left out. */
  readonly focus?: readonly Span[];
  /** A line of a list with a mark before it needs no subject. */
  readonly asLine?: boolean;
  /** "It only encourages …" */
  readonly emphasis?: "only";
  /** Put in front by the verification: "Yes: it …". */
  readonly lead?: Lead;
  readonly short?: AnswerWords;
}

/** The few words of a unit that answer, put in front of a sentence that comes to them late. */
export type AnswerWords = Pick<DraftCitation, "unit"> & { readonly printed: string };

export const wordsQuoted = 30;
/** Words of what stands above a list, where an item is what answers. */
export const wordsAboveList = 12;

/** Who does it: "It", "It only", "A/RES/78/1". */
export function doerOf(resolution: Resolution, { among = "one", emphasis }: QuotationOptions): string {
  return [itOf({ resolution, among }), emphasis].filter(Boolean).join(" ");
}

export function quotationOf(
  text: string,
  citations: readonly DraftCitation[],
  { lead, short }: QuotationOptions = {},
): QuotationDraft {
  const draft: QuotationDraft = { basis: "quotation", ...(lead && { lead }), text, citations };
  const last = citations.at(-1);
  const before = short ? text.slice(0, Math.max(0, text.indexOf(short.printed))) : "";
  if (!short || !last || lead || wordCount(before) <= wordsAtAGlance) return draft;
  return quoteFirst(short.printed, draft, { ...last, unit: short.unit, quote: short.printed });
}

/** Behind more words what was asked for is not found at a glance. */
const wordsAtAGlance = 5;

export function citationOf(resolution: Resolution, unit: string, quote: string): DraftCitation {
  return { resolution: resolution.id, unit, quote };
}

/** The act among whose words, verb and what is asked, most of a span stands; where it shares none, the last that begins before it. */
export function actAt({ acts }: Paragraph, span: Span): Act | undefined {
  return clauseAt(acts, span, ({ verbSpan, action }) => ({ start: verbSpan.start, end: action.end }));
}

/** The participle with whose object most of a span stands; of several that share it the first. */
export function participleAt({ participles }: Paragraph, span: Span): Participle | undefined {
  return clauseAt(participles, span, (each) => ({ start: each.span.start, end: each.object.end }));
}

function clauseAt<Clause>(
  clauses: readonly Clause[],
  span: Span,
  wordsOf: (clause: Clause) => Span,
): Clause | undefined {
  const shared = clauses.map((clause) => {
    const { start, end } = wordsOf(clause);
    return Math.min(end, span.end) - Math.max(start, span.start);
  });
  const most = Math.max(...shared);
  return most > 0
    ? clauses[shared.indexOf(most)]
    : clauses.findLast((clause) => wordsOf(clause).start <= span.start);
}

/** "It requests the Executive Director “to …”.": verb and addressee as printed, what is asked in quotation marks; of a list the first items. */
export function quoteAct(placed: PlacedAct, options: QuotationOptions = {}): QuotationDraft {
  const { words = wordsQuoted, focus = [] } = options;
  // What answers before the clause with which a list goes on is no part of that.
  const items = isBeforeList(placed, focus) ? [] : itemsOfAct(placed);
  const clause = actClause(placed, {
    subject: doerOf(placed.resolution, options),
    words: items.length > 0 ? Math.min(words, wordsAboveList) : words,
    opensList: items.length > 0 && Number.isFinite(words),
    focus,
  });
  const listed = firstItems(items, placed, words);
  const list = listed.length > 0 ? `: ${listed.map(({ text }) => text).join("; ")}` : "";
  const more = items.length > listed.length ? " …" : "";
  return sentenceOf(`${clause.text}${list}${more}`, [clause, ...listed], options);
}

/** "Due “at its 22nd session”: it requests …", "Set “for twelve months”: …": when or for how long, before what is asked. */
export function quoteDueAct(placed: PlacedAct, draft: QuotationDraft): QuotationDraft {
  const { act, paragraph, resolution } = placed;
  if (!act.deadline) return draft;
  const { printed } = act.deadline;
  const said = quoteFirst(printed, draft, citationOf(resolution, paragraph.id, printed));
  return { ...said, text: `${/^(?:for|until)\b/.test(printed) ? "Set" : "Due"} ${said.text}` };
}

/** "“in 2024”: it looks forward “to the update … in 2024”.": the words of a draft that are asked for, before it. */
function quoteFirst(printed: string, draft: QuotationDraft, citation: DraftCitation): QuotationDraft {
  const text = `“${printed}”: ${lowerFirst(draft.text)}`;
  return { ...draft, text, citations: [...draft.citations, citation] };
}

export interface Clause {
  readonly text: string;
  readonly citation: DraftCitation;
}

/** What clauses say, put together as `said`, in one sentence. */
export function sentenceOf(said: string, clauses: readonly Clause[], options: QuotationOptions) {
  const citations = clauses.map(({ citation }) => citation);
  return quotationOf(upperFirst(`${said}.`), citations, options);
}

interface ClauseOptions extends Pick<QuotationOptions, "focus">, Pick<ShorteningOptions, "words" | "tight"> {
  /** Who does it; with "" the clause begins with the verb. */
  readonly subject: string;
  /** The items that follow belong to the last clause of what is asked: that is what is told. */
  readonly opensList?: boolean;
}

/** Verb, addressee and what is asked, without a full stop. */
export function actClause(
  placed: PlacedAct,
  { subject, words, focus = [], tight = false, opensList = false }: ClauseOptions,
): Clause {
  const { act, paragraph, resolution } = placed;
  const { text } = paragraph;
  const start = startOfAction(placed);
  const action = text.slice(start, act.action.end);
  const date = act.deadline ? spanOf(act.deadline.printed, text, start) : [];
  const keep = movedTo(start, [...focus, ...act.hedges, ...date]);
  const asked = opensList ? lastClause(action, words, keep) : shortened(action, { words, tight, keep });
  const addressee = text.slice(act.verbSpan.end, start).trim();
  const from = isSaidOf(placed) ? startOfSubject(placed) : act.verbSpan.start;
  const end = asked.quote === "" ? act.action.end : text.indexOf(asked.quote, start) + asked.quote.length;
  const quoted = asked.quote && ` “${asked.shown}”`;
  return {
    text: withAddressee(placed, subject, addressee, asked.quote) + quoted,
    citation: citationOf(resolution, paragraph.id, trimmed(text.slice(from, end))),
  };
}

function isBeforeList(placed: PlacedAct, focus: readonly Span[]): boolean {
  const start = startOfAction(placed);
  const from = lastClauseOf(placed.paragraph.text.slice(start, placed.act.action.end));
  return movedTo(start, focus).some((span) => span.start >= 0 && span.start < from);
}

/** Where the clause begins with which a list goes on: "to establish a group and to invite it to consider the following". */
function lastClauseOf(action: string): number {
  const upToFollowing = action.slice(0, action.search(/\bfollow(?:s|ing)\b|$/u));
  return [...upToFollowing.matchAll(/(?<=\band )to \p{Ll}/gu)].at(-1)?.index ?? 0;
}

/** "as appropriate … to attach greater importance …": the clause that a list goes on with, behind what was to be kept before it. */
function lastClause(action: string, words: number, keep: readonly Span[]): Shortened {
  const from = lastClauseOf(action);
  const own = keep.filter(({ start }) => start >= from);
  const said = shortened(action.slice(from), { words, tight: true, keep: movedTo(from, own) });
  const before = keep
    .filter(({ start, end }) => start >= 0 && end <= from)
    .map(({ start, end }) => action.slice(start, end));
  return { ...said, shown: [...before, said.shown].join(" … ") };
}

function withAddressee(placed: PlacedAct, subject: string, addressee: string, asked: string): string {
  const { act, paragraph } = placed;
  if (isSaidOf(placed))
    return `${paragraph.text.slice(startOfSubject(placed), act.verbSpan.start)}${act.verb}`;
  const name = addressee.replace(/[\s,;:]+$/, "");
  const isSetOff =
    /^\s*,|,\s*$/.test(addressee) && name !== "" && (/,.*,\s*$/.test(addressee) || !asked.startsWith("to "));
  const said = [subject, verbOf(act), name].filter(Boolean).join(" ");
  return `${said.replace(/ (?=[,;])/g, "")}${isSetOff ? "," : ""}`;
}

/** "Decides, where appropriate and in due time, to …": half of what stands between commas is not quoted. */
function startOfAction({ act, paragraph: { text } }: PlacedAct): number {
  const { start } = act.action;
  return act.addressees.length === 0 && /^(?:and|or)\b/.test(text.slice(start)) ? act.verbSpan.end : start;
}

/** "Governments are encouraged", "States should": those who are to do it stand before the verb. */
function isSaidOf({ act: { verb, verbSpan, addressees } }: PlacedAct): boolean {
  return /^(?:is|are|shall|must|should)\b/.test(verb) && verbSpan.start > 0 && addressees.length > 0;
}

function startOfSubject({ act: { verbSpan, addressees }, paragraph: { text } }: PlacedAct): number {
  return Math.max(0, text.lastIndexOf(addressees[0]?.printed ?? "", verbSpan.start));
}

/** The items that are what the act asks: those below the last act of a paragraph, or below "as follows"; none that does something itself. */
export function itemsOfAct({ act, paragraph }: PlacedAct): readonly Paragraph[] {
  const action = paragraph.text.slice(act.action.start, act.action.end);
  const opens = act === paragraph.acts.at(-1) || /\bfollow(?:s|ing(?: \S+)?)\W*$/.test(action);
  return opens
    ? paragraph.subparagraphs.filter(({ acts, text }) => acts.length === 0 && trimmed(text) !== "")
    : [];
}

const itemsShown = 2;

function firstItems(items: readonly Paragraph[], { resolution }: PlacedAct, words: number): Clause[] {
  const tight = Number.isFinite(words);
  const shown = tight ? items.slice(0, itemsShown) : items;
  return shown.map((item) => itemClause(item, resolution, { words: Math.ceil(words / itemsShown), tight }));
}

/** An item behind its marker. */
export function itemClause(item: Paragraph, resolution: Resolution, options: ShorteningOptions): Clause {
  const said = shortened(item.text, options);
  const marker = item.marker ? `${item.marker} ` : "";
  return { text: `${marker}“${said.shown}”`, citation: citationOf(resolution, item.id, said.quote) };
}

/** Acts in one sentence, of the text where no other `subject` is given: "It requests the Secretary-General “to …”; requests Member States “to …”." */
export function quoteActs(
  acts: readonly [PlacedAct, ...PlacedAct[]],
  options: QuotationOptions = {},
  subject = doerOf(acts[0].resolution, options),
): QuotationDraft {
  const words = Math.ceil((options.words ?? wordsQuoted) / acts.length);
  const { focus = [] } = options;
  const clauses = acts.map((placed, at) =>
    actClause(placed, { subject: at === 0 ? subject : "", words, focus }),
  );
  return sentenceOf(clauses.map(({ text }) => text).join("; "), clauses, options);
}

/** Words of what is asked in one line of a list. */
const wordsOfEntry = 13;
const fewestTold = 12;

/** "It requests the Executive Director “to convene …”.", shorter than in an answer of few sentences; as a line of a list "Requests …", among several texts behind the text. */
export function actEntry(placed: PlacedAct, options: QuotationOptions = {}): QuotationDraft {
  const { words = wordsOfEntry, focus = [] } = options;
  const { resolution } = placed;
  const mark = options.among === "several" ? `${resolution.symbol ?? resolution.title}:` : "";
  const subject = options.asLine ? mark : doerOf(resolution, options);
  const clause = actClause(placed, { subject, words, tight: true, focus });
  // "Decides “that the Conference shall”": what is decided stands in the items only.
  const [first] = wordCount(clause.text) < fewestTold ? itemsOfAct(placed) : [];
  if (!first) return sentenceOf(clause.text, [clause], options);
  const item = itemClause(first, resolution, { words, tight: true });
  return sentenceOf(`${clause.text}: ${item.text} …`, [clause, item], options);
}

/** All acts with where they stand, in the order of the text. */
export function placedActs(resolution: Resolution): PlacedAct[] {
  return allParagraphs(resolution).flatMap((paragraph) =>
    paragraph.acts.map((act) => ({ act, paragraph, resolution })),
  );
}

/** What is asked most strongly first, in the order of the text; where nobody is asked anything, whatever it does. */
export function weightiestActs(resolution: Resolution): PlacedAct[] {
  const all = placedActs(resolution);
  const asking = all.filter(({ act }) => addressedForces.includes(act.force) && act.addressees.length > 0);
  const rank = ({ act }: PlacedAct) => strengthOrder.indexOf(act.force);
  return asking.length > 0 ? [...asking].sort((a, b) => rank(a) - rank(b)) : all;
}
