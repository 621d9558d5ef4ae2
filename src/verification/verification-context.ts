import { citationLabel } from "../domain/labels.ts";
import type { Library, ParagraphId, Resolution } from "../domain/resolution.ts";
import type { Unit } from "../domain/units.ts";

/** What a statement is verified against. */
export interface VerificationContext {
  readonly library: Library;
  /** Whether one text is asked or several, which each sentence has to name. */
  readonly among: "one" | "several";
  /** Whether the answerer was given the top-level paragraph; with null, whether the resolution is asked at all. */
  wasGiven(resolution: string, paragraph: ParagraphId | null): boolean;
  /** How readers are shown the unit. */
  labelOf(resolution: Resolution, unit: Unit): string;
}

interface GivenParagraph {
  readonly resolution: string;
  readonly paragraph: ParagraphId;
  readonly copies?: readonly { readonly resolution: string; readonly paragraph: ParagraphId }[];
}

/**
 * `resolutions` are the ids of the texts that are asked. Of these a model may cite only the passages that it was shown; null
 * where all of their words were at hand.
 */
export function verificationContext(
  library: Library,
  resolutions: readonly string[],
  passages: readonly GivenParagraph[] | null,
): VerificationContext {
  const addresses = passages?.flatMap((passage) => [passage, ...(passage.copies ?? [])]);
  const given =
    addresses && new Set(addresses.map(({ resolution, paragraph }) => `${resolution}#${paragraph}`));
  const among = resolutions.length > 1 ? "several" : "one";
  return {
    library,
    among,
    wasGiven: (resolution, paragraph) =>
      paragraph === null || !given
        ? resolutions.includes(resolution)
        : given.has(`${resolution}#${paragraph}`),
    labelOf: (resolution, unit) => citationLabel(resolution, unit, among),
  };
}
