import type { Act, Actor, Participle, ReportedAct } from "./acts.ts";
import type { ParagraphId, Span, UnitId } from "./places.ts";

export type { ParagraphId, Span, UnitId };

export type Organ = OrganId | (string & {});

export const paragraphKinds = ["preambular", "operative", "annex"] as const;

export type ParagraphKind = (typeof paragraphKinds)[number];

/** What everybody counts in a resolution. */
export const usualCounts = [...paragraphKinds, "subparagraphs", "footnotes", "acts"] as const;

/** `unknown` where nothing printed tells that a text was adopted, and nothing calls it a draft. */
export const statuses = ["draft", "adopted", "unknown"] as const;

export type ResolutionStatus = (typeof statuses)[number];

/** Another instrument that a paragraph names. */
export interface Reference {
  readonly kind: "resolution" | "decision" | "document" | "treaty" | "declaration";
  /** As printed, within the paragraph's `text`. */
  readonly span: Span;
  readonly printed: string;
  /** Id of the body in `vocabulary/`, e.g. `ga`, `ccpcj`. */
  readonly organ?: string;
  /** `66/181`, `19/1`, `E/CN.15/2012/15`; null when the print leaves it open ("2012/[...]"). */
  readonly number?: string | null;
  /** As printed: `19 December 2011`. */
  readonly date?: string;
  readonly title?: string;
}

export interface Footnote {
  /** `fn7`: numbered in the order of the text, whatever the marker. */
  readonly id: string;
  readonly marker: string;
  /** As printed, white space folded. */
  readonly text: string;
  /** `text` with a leading "Ibid." replaced by what it stands for. */
  readonly resolved: string;
  /** The paragraph that carries the marker; null when no marker was found for it. */
  readonly paragraph: ParagraphId | null;
  /** Offset in that paragraph's `text` just behind the word that carries the marker. */
  readonly anchor: number | null;
  readonly spans: readonly Span[];
}

export interface Paragraph {
  readonly id: ParagraphId;
  readonly kind: ParagraphKind;
  readonly number: number | null;
  /** The printed item label of a sub-paragraph, e.g. `(a)`. */
  readonly marker?: string;
  /** For readers: `OP 13`, `PP 3`, `OP 5 (a)`, `II, OP 1`. */
  readonly label: string;
  /** White space folded, without number, footnote markers and sub-paragraphs. */
  readonly text: string;
  /** In the source; several where a page break cuts it. */
  readonly spans: readonly Span[];
  readonly heading?: string;
  readonly subparagraphs: readonly Paragraph[];
  readonly acts: readonly Act[];
  readonly participles: readonly Participle[];
  readonly reported: readonly ReportedAct[];
  /** Ids of the footnotes whose markers stand in `text`. */
  readonly footnotes: readonly string[];
  readonly references: readonly Reference[];
}

/** Page furniture, headings and other printed matter that belongs to no paragraph. */
export interface OtherMatter {
  readonly role: "front" | "title" | "formula" | "heading" | "furniture" | "closing" | "table";
  readonly spans: readonly Span[];
}

export interface ParseWarning {
  readonly code: string;
  readonly message: string;
  readonly paragraph?: ParagraphId;
}

export type VoteSide = "in favour" | "against" | "abstaining";

/** How a text was adopted. */
export interface Vote {
  /** "by a recorded vote of 27 to 3, with 17 abstentions", "unanimously", "without a vote" */
  readonly printed: string;
  readonly counts: { readonly [side in VoteSide]: number } | null;
  /** Names as printed, where they are. */
  readonly lists: { readonly [side in VoteSide]: readonly string[] } | null;
}

export interface Resolution {
  /** From the file's name or the symbol: `italy-revised-draft`, `a-res-78-128`. */
  readonly id: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly status: ResolutionStatus;
  readonly organ: Organ | null;
  readonly sponsors: readonly string[];
  /** The body that recommends the text to `organ`, by its name as printed. */
  readonly recommendedBy: string | null;
  /** As printed, e.g. `18 December 2023`. */
  readonly date: string | null;
  /** Null where the text does not say how it was adopted. */
  readonly vote: Vote | null;
  readonly language: "en" | "fr" | "es" | (string & {});
  /** The front matter as readable text, white space folded. */
  readonly front: string;
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
  readonly other: readonly OtherMatter[];
  readonly warnings: readonly ParseWarning[];
  /** The text that all spans point into. */
  readonly source: string;
}

/** Everything that is loaded, in the order of ids. */
export interface Library {
  readonly resolutions: readonly Resolution[];
  find(id: string): Resolution | undefined;
  /** Ids of the texts that print a symbol; a library of few texts has no list of them: they are looked through. */
  printing?(symbol: string): readonly string[];
  /** Whom the texts ask for something, each once and always the same list; a library of few texts has none: they are looked through. */
  addressees?(): readonly Actor[];
}

/** Organs that adopt resolutions, as `Resolution.organ` has them; `vocabulary/organs` says how each is printed. */
export const organIds = [
  "GA",
  "SC",
  "ECOSOC",
  "HRC",
  "TC",
  "CHR",
  "CCPCJ",
  "CND",
  "CSW",
  "UNEA",
  "UNTOC-COP",
  "UNCAC-COSP",
  "IAEA",
  "WHA",
] as const;

export type OrganId = (typeof organIds)[number];

/** Both ends belong to it. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Which of the loaded resolutions are meant; what is left out narrows nothing. */
export interface ResolutionFilters {
  readonly organ?: OrganId;
  readonly year?: Years;
  readonly status?: ResolutionStatus;
}

/** Where an answer is looked for. */
export interface AskFilters extends ResolutionFilters {
  readonly kind?: ParagraphKind;
}

export function fitsFilters(resolution: Resolution, { organ, year, status }: ResolutionFilters): boolean {
  if (organ !== undefined && resolution.organ !== organ) return false;
  if (status !== undefined && resolution.status !== status) return false;
  const dated = yearOf(resolution) ?? Number.NaN;
  return year === undefined || (year.from <= dated && dated <= year.to);
}

/** Of its date, or as its symbol has it. */
function yearOf({ date, symbol }: Resolution): number | null {
  const printed = /\b(?:19|20)\d\d\b/.exec(date ?? "") ?? /\b(?:19|20)\d\d\b/.exec(symbol ?? "");
  return printed ? Number(printed[0]) : null;
}

/** "2012", "2010-2015"; null for anything else, and where the first year is later than the last. */
export function readYears(text: string): Years | null {
  const [, from, to = from] = /^\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?\s*$/.exec(text) ?? [];
  if (from === undefined || Number(from) > Number(to)) return null;
  return { from: Number(from), to: Number(to) };
}
