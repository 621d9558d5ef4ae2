import type { Draft, Lead } from "../../domain/statements.ts";

/** The first sentence behind "Yes" or "No"; as they are without a lead. */
export function withLead(lead: Lead | undefined, drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...others] = drafts;
  return first && lead ? [{ ...first, lead }, ...others] : drafts;
}
