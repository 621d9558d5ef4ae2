import type { Refusal } from "./answers.ts";
import type { AbsenceClaim } from "./claims.ts";
import { nounFor, shortName } from "./labels.ts";
import type { Resolution } from "./resolution.ts";

/** The sentences with which nothing is said, one for each way of having no answer. */

/** `subject` as the reader would say it ("climate change"); undefined where it cannot be put in a noun. */
export function notInTheText(
  searched: readonly Resolution[],
  subject?: string,
  terms: readonly string[] = [],
  nearest: readonly string[] = [],
): Refusal {
  const text = `The text ${subject ? `does not say anything about ${subject}` : "does not say"}.`;
  const resolutions = searched.map(({ id }) => id);
  return notFoundIn(
    searched,
    text,
    nearest,
    terms.length > 0 ? { of: "mention", resolutions, terms } : undefined,
  );
}

/** A sentence of its own, and how much was searched behind it. */
export function notFoundIn(
  searched: readonly Resolution[],
  text: string,
  nearest: readonly string[] = [],
  claim?: AbsenceClaim,
): Refusal {
  return { ...notFound(`${text} ${whatWasSearched(searched)}`, nearest), ...(claim && { claim }) };
}

/** A sentence of its own, where nothing was searched. */
export function notFound(text: string, nearest: readonly string[] = []): Refusal {
  return { outcome: "not-in-the-text", text, nearest };
}

export function outOfScope(reason: string): Refusal {
  return { outcome: "out-of-scope", text: reason, nearest: [] };
}

export function needsClarification(question: string): Refusal {
  return { outcome: "needs-clarification", text: question, nearest: [] };
}

/** "All 34 paragraphs of the draft were searched." */
function whatWasSearched(searched: readonly Resolution[]): string {
  const count = searched.reduce((sum, resolution) => sum + resolution.paragraphs.length, 0);
  const [only] = searched;
  if (!only) return "No resolution is loaded.";
  if (searched.length > 1) return `All ${count} paragraphs of ${searched.length} resolutions were searched.`;
  const name = only.symbol ? ` ${shortName(only)}` : "";
  if (count === 1) return `The one paragraph of the ${nounFor(only)}${name} was searched.`;
  return `All ${count} paragraphs of the ${nounFor(only)}${name} were searched.`;
}
