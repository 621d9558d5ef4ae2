import type { Refusal } from "./answers.ts";

/** Refusals, one for each way of having no answer. */

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
