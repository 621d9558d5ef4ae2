import type { Act, Participle } from "../domain/acts.ts";
import type { Paragraph, Resolution, Span } from "../domain/resolution.ts";
import type { Draft, DraftCitation, Lead } from "../domain/statements.ts";
import { type Among, subjectOf } from "./names.ts";
import type { Shortened } from "./shortened.ts";

export type QuotationDraft = Extract<Draft, { basis: "quotation" }>;

/** An act with where it stands; `paragraph` is the one that has it among its `acts`, also where that is an item. */
export interface PlacedAct {
  readonly act: Act;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

export interface QuotationOptions {
  readonly among?: Among;
  /** As many words as are quoted where the text allows; 25 where left out. */
  readonly words?: number;
  /** Offsets in the unit's text of what answers, and so is never left out. */
  readonly focus?: readonly Span[];
  /** A line of a list with a mark before it needs no subject. */
  readonly asLine?: boolean;
  /** "It only encourages …" */
  readonly emphasis?: "only";
  /** Put in front by the verification: "Yes: it …". */
  readonly lead?: Lead;
}

export const wordsQuoted = 25;
/** Words of what stands above a list, where an item is what answers. */
export const wordsAboveList = 12;

/** Who does it: "It", "It only", "A/RES/78/1". */
export function doerOf(resolution: Resolution, { among, emphasis }: QuotationOptions): string {
  return [subjectOf(resolution, among), emphasis].filter(Boolean).join(" ");
}

export function quotationOf(
  text: string,
  citations: readonly DraftCitation[],
  { lead }: QuotationOptions,
): QuotationDraft {
  return { basis: "quotation", ...(lead && { lead }), text, citations };
}

export function citationOf(resolution: Resolution, unit: string, quote: string): DraftCitation {
  return { resolution: resolution.id, unit, quote };
}

/** Spans of a text as spans of the stretch of it that begins at `start`. */
export function movedTo(start: number, spans: readonly Span[] = []): Span[] {
  return spans.map((span) => ({ start: span.start - start, end: span.end - start }));
}

export function inMarks({ shown }: Shortened): string {
  return `“${shown}”`;
}

/** The act among whose words, verb and what is asked, most of a span stands; where it shares none, the last that begins before it. */
export function actAt({ acts }: Pick<Paragraph, "acts">, span: Span): Act | undefined {
  return clauseAt(acts, span, ({ verbSpan, action }) => ({ start: verbSpan.start, end: action.end }));
}

/** The participle with whose object most of a span stands; of several that share it the first. */
export function participleAt(
  { participles }: Pick<Paragraph, "participles">,
  span: Span,
): Participle | undefined {
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
