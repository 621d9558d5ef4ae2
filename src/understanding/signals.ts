import { findForces } from "./asked.ts";
import { findForm } from "./form.ts";
import { findNamedActors } from "./names.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSymbols } from "./symbols.ts";
import { tokensOf } from "./unit-tokens.ts";

/** What is exact about a turn, beside its vector: each 0 or 1, but for its length. */
export type Signals = readonly number[];

/** Signals of `signalsOf`, in order. */
export const signalNames = [
  "earlier",
  "question mark",
  "length",
  "paragraph",
  "part",
  "symbol",
  "actor",
  "force",
  "form",
  "quotation",
] as const;

/** A turn of so many words has the length 1. */
const longTurn = 40;

/** `hasEarlier`: a turn of the same reader stands before it. */
export function signalsOf(text: string, hasEarlier: boolean): Signals {
  const { mentions, part } = findParagraphs(text, false);
  return [
    hasEarlier,
    text.includes("?"),
    Math.min(1, tokensOf(text).length / longTurn),
    mentions.length > 0,
    Object.keys(part).length > 0,
    findSymbols(text).length > 0,
    findNamedActors(text).actors.length > 0,
    findForces(text).length > 0,
    Object.keys(findForm(text, false)).length > 0,
    /["“«]/.test(text),
  ].map(Number);
}
