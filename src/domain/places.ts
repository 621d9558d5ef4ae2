/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `pp3`, `op13`, `op5.a.ii`, `annex.4`; with a section where numbering restarts: `II.op1`; in a division: `annex.principle16`. */
export type ParagraphId = string;

/** A paragraph id, a footnote (`fn7`), `title` or `front`: whatever a statement may cite. */
export type UnitId = string;
