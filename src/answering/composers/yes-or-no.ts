import { type Act, bindingForces, strengthOrder } from "../../domain/acts.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Draft, Lead } from "../../domain/statements.ts";
import type { QuotationOptions } from "../../sentences/quotations.ts";
import type { ComposeRequest } from "./composer.ts";
import { bestScore, likely } from "./on-subject.ts";
import type { PlacedParagraph } from "./placed-acts.ts";

/** The first sentence behind "Yes" or "No"; as they are without a lead. */
export function withLead(lead: Lead | undefined, drafts: readonly Draft[]): readonly Draft[] {
  const [first, ...others] = drafts;
  return first && lead ? [{ ...first, lead }, ...others] : drafts;
}

/** Whether acts with the actor and the verb of a question answer it with "yes": they stand where it looks, or on its subject. */
export function bearOut(acts: readonly PlacedParagraph[], { reading, retrieval }: ComposeRequest): boolean {
  return reading.yesNo !== "no" && (reading.paragraphs.length > 0 || bestScore(acts, retrieval) >= likely);
}

/** Asked whether something is so, of which nothing was found: that there are such acts at all is no answer. */
export function isOfNothingFound({ reading, retrieval }: ComposeRequest): boolean {
  return reading.yesNo === "other" && reading.paragraphs.length === 0 && !retrieval.found;
}

/** "It only encourages …": asked whether something is required, of what is asked with a weaker verb than the question has. */
export function emphasisOf(
  { force }: Pick<Act, "force">,
  { yesNo, forces, label }: Reading,
): Pick<QuotationOptions, "emphasis"> {
  const at = strengthOrder.indexOf(force);
  const wanted = forces.length === 0 && label === "obligation" ? bindingForces : forces;
  const ranks = wanted.map((each) => strengthOrder.indexOf(each)).filter((each) => each >= 0);
  const isOnly = yesNo === "other" && at >= weakFrom && ranks.length > 0 && ranks.every((each) => each < at);
  return isOnly ? { emphasis: "only" } : {};
}

const weakFrom = strengthOrder.indexOf("call");

/** "Yes" or "no" in front of a statement, or nothing. */
export interface WithLead {
  readonly lead?: Lead;
}

export function leadFor(isSo: boolean): WithLead {
  return { lead: isSo ? "yes" : "no" };
}

/** Where the question is whether there is such a thing at all, and that has been computed. */
export function leadOfExistence({ yesNo }: Reading, isThere: boolean): WithLead {
  return yesNo === "existence" ? leadFor(isThere) : {};
}
