import type { ResolutionSummary } from "./answers.ts";
import type { ParagraphKind } from "./resolution.ts";
import type { ActChange, AlignedParagraph } from "./versions.ts";

/** A comparison as the command line and the HTTP API print it. */
export interface ComparisonReport {
  readonly before: ResolutionSummary;
  readonly after: ResolutionSummary;
  /** Paragraphs of one kind; sub-paragraphs count with theirs. */
  readonly counts: Readonly<Record<ParagraphKind, ChangeCounts>>;
  /** One sentence for each kind of paragraphs that there are. */
  readonly summary: readonly string[];
  readonly paragraphs: readonly ReportedParagraph[];
}

/** `both`: paragraphs that both versions have: the sum of `same`, `capitals` and `wording`. */
export type ChangeCounts = Readonly<Record<AlignedParagraph["change"] | "both" | "moved", number>>;

export interface ReportedParagraph extends Omit<AlignedParagraph, "acts"> {
  readonly kind: ParagraphKind;
  /** `OP 2`; null on the side where it does not stand. */
  readonly labels: { readonly before: string | null; readonly after: string | null };
  /** Each with `text` for readers: "verb softened: Urges → Encourages". */
  readonly acts: readonly (ActChange & { readonly text: string })[];
}
