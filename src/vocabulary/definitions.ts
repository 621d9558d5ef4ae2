import type { Resolution, UnitId } from "../domain/resolution.ts";
import { allParagraphs } from "../domain/units.ts";
import { escapePattern } from "./pattern.ts";

/** Units that use a term, in any number, and those of them that may say what it means. */
interface UsesOfTerm {
  readonly using: readonly UnitId[];
  readonly defining: readonly UnitId[];
}

/** A definition is looked for generously: whatever could be one keeps it from being said that there is none. */
export function usesOfTerm(resolution: Resolution, term: string): UsesOfTerm {
  const words = term
    .trim()
    .split(/\s+/)
    .map((word) => `${escapePattern(word.replace(/s$/i, ""))}(?:e?s)?`);
  const printed = words.join(String.raw`[\s-]+`);
  const uses = new RegExp(String.raw`\b${printed}\b`, "i");
  const explains = new RegExp(
    String.raw`\b${printed}[”"’']?(?:\s*,[^,;.]{0,80},|\s*\([^()]*\))?\s*(?:,?\s*(?:${saysWhatItIs})\b|[:(–])`,
    "i",
  );
  const units = [...allParagraphs(resolution), ...resolution.footnotes].filter(({ text }) => uses.test(text));
  const defining = units.filter(({ text }) => explains.test(text) || speaksOfMeaning.test(text));
  return { using: units.map(({ id }) => id), defining: defining.map(({ id }) => id) };
}

const saysWhatItIs =
  "is|are|was|were|means?|meaning|denotes?|refers?|includ(?:es?|ing)|compris(?:es?|ing)|consist(?:s|ing)?|covers?|shall|should|may|can|namely|such as|i\\.e|that is|which|who|understood|known|so-called|encompass(?:es|ing)?";
const speaksOfMeaning =
  /\b(?:defin(?:e[sd]?|ing|itions?)|meaning|(?:is|are|be) understood|the term|the expression|hereinafter|refers to|known as|so-called)\b/i;
