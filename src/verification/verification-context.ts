import { citationLabel } from "../domain/labels.ts";
import type { Library } from "../domain/library.ts";
import type { Passage } from "../domain/passages.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import type { Unit } from "../domain/units.ts";

/** What a statement is verified against. */
export interface VerificationContext {
  readonly library: Library;
  /** Whether the answerer was given the top-level paragraph; with null, whether the resolution is asked at all. */
  wasGiven(resolution: string, paragraph: ParagraphId | null): boolean;
  /** How readers are shown the unit. */
  labelOf(resolution: Resolution, unit: Unit): string;
}

export function verificationContext(
  library: Library,
  resolutions: readonly string[],
  passages: readonly Passage[],
): VerificationContext {
  const addresses = passages.flatMap((passage) => [passage, ...(passage.copies ?? [])]);
  const given = new Set(addresses.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`));
  const among = resolutions.length > 1 ? "several" : "one";
  return {
    library,
    wasGiven: (resolution, paragraph) =>
      paragraph === null ? resolutions.includes(resolution) : given.has(`${resolution}#${paragraph}`),
    labelOf: (resolution, unit) => citationLabel(resolution, unit, among),
  };
}
