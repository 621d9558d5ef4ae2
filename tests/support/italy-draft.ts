import { readFileSync } from "node:fs";
import type { Library } from "../../src/domain/resolution.ts";
import type { Draft, DraftCitation } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { VerificationContext } from "../../src/verification/verify-citations.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";

export const italyId = "italy-revised-draft";
const corpus = new URL(`../../index/corpus/${italyId}.txt`, import.meta.url);

/** The resolution of the corpus, parsed. */
export const italyDraft = parseResolution(readFileSync(corpus, "utf8"), { id: italyId });
export const italyLibrary: Library = {
  resolutions: [italyDraft],
  find: (id) => (id === italyId ? italyDraft : undefined),
};
export const italyContext: VerificationContext = {
  library: italyLibrary,
  asked: [italyId],
  language: "en",
};

export function unitText(unit: string): string {
  const found = findUnit(italyDraft, unit);
  if (!found) throw new Error(`no unit ${unit}`);
  return found.text;
}

/** A citation of all of a unit's words, or of `quote`. */
export function cites(unit: string, quote = unitText(unit)): DraftCitation {
  return { resolution: italyId, unit, quote };
}

/** A quotation that cites each of `units` as a whole. */
export function quotation(text: string, ...units: readonly string[]): Draft {
  return { basis: "quotation", text, citations: units.map((unit) => cites(unit)) };
}

/** The same without `to-judge`: what the exact checks find. */
export function faultsOf(draft: Draft): string[] {
  return problemsOf(draft).filter((code) => code !== "to-judge");
}

/** The codes of what is wrong with a statement; none where it passes, `to-judge` where the exact checks leave it to the trained model. */
export function problemsOf(draft: Draft): string[] {
  const verdict = verifyDraft(draft, italyContext);
  if (verdict.ok === "open") return ["to-judge"];
  return verdict.ok ? [] : [...new Set(verdict.problems.map(({ code }) => code))];
}
