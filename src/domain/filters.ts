import type { ParagraphKind, Resolution, ResolutionStatus } from "./resolution.ts";

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

export const statuses: readonly ResolutionStatus[] = ["draft", "adopted", "unknown"];

export const paragraphKinds: readonly ParagraphKind[] = ["preambular", "operative", "annex"];

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
  return year === undefined || isWithin(year, yearOf(resolution));
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

function isWithin({ from, to }: Years, year: number | null): boolean {
  return year !== null && from <= year && year <= to;
}
