import type { Refusal } from "./answers.ts";
import { nounFor, shortName } from "./labels.ts";
import type { Resolution } from "./resolution.ts";

/** The sentences with which nothing is said, one for each way of having no answer. */

/** `subject` as the reader would say it ("climate change"); undefined where it cannot be put in a noun. */
export function notInTheText(
  searched: readonly Resolution[],
  subject: string | undefined,
  terms: readonly string[],
  nearest: readonly string[],
): Refusal {
  const says = subject ? `does not say anything about ${subject}` : "does not say";
  return {
    outcome: "not-in-the-text",
    text: `The text ${says}. ${whatWasSearched(searched)}`,
    nearest,
    ...(terms.length > 0 && {
      claim: { of: "mention", resolutions: searched.map((resolution) => resolution.id), terms },
    }),
  };
}

export function outOfScope(reason: string): Refusal {
  return { outcome: "out-of-scope", text: reason, nearest: [] };
}

export function needsClarification(question: string): Refusal {
  return { outcome: "needs-clarification", text: question, nearest: [] };
}

/** "All 34 paragraphs of the draft were searched." */
export function whatWasSearched(searched: readonly Resolution[]): string {
  const count = searched.reduce((sum, resolution) => sum + resolution.paragraphs.length, 0);
  const [only] = searched;
  if (!only) return "No resolution is loaded.";
  if (searched.length > 1) return `All ${count} paragraphs of ${searched.length} resolutions were searched.`;
  const name = only.symbol ? ` ${shortName(only)}` : "";
  if (count === 1) return `The one paragraph of the ${nounFor(only)}${name} was searched.`;
  return `All ${count} paragraphs of the ${nounFor(only)}${name} were searched.`;
}
