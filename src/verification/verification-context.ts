import type { Library } from "../domain/library.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import type { Unit } from "../domain/units.ts";

/** What a statement is verified against. */
export interface VerificationContext {
  readonly library: Library;
  /** Whether the answerer was given the top-level paragraph; with null, whether it was given the resolution at all. */
  wasGiven(resolution: string, paragraph: ParagraphId | null): boolean;
  /** How readers are shown the unit. */
  labelOf(resolution: Resolution, unit: Unit): string;
}
