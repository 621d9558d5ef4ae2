import { urlOf } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { CitationProblem, DraftCitation, VerifiedCitation } from "../domain/statements.ts";
import { findUnit, topLevelId, type Unit } from "../domain/units.ts";
import { locateQuote } from "./locate-quote.ts";
import type { VerificationContext } from "./verification-context.ts";

export interface CitedUnit {
  readonly resolution: Resolution;
  readonly unit: Unit;
}

type CitationVerdict =
  | { readonly ok: true; readonly citation: VerifiedCitation; readonly cited: CitedUnit }
  | { readonly ok: false; readonly problem: CitationProblem };

/** The unit exists, was among what the answerer was given, and has the quote word for word. */
export function verifyCitation(draft: DraftCitation, context: VerificationContext): CitationVerdict {
  const resolution = context.library.find(draft.resolution);
  const unit = resolution && findUnit(resolution, draft.unit);
  if (!resolution || !unit) return failed("unknown-unit", `${draft.resolution} has no unit ${draft.unit}`);
  if (!wasGiven(resolution, draft.unit, context)) {
    return failed("not-among-passages", `${draft.unit} is not among the passages given`);
  }
  const span = locateQuote(draft.quote, unit.text);
  if (!span)
    return failed("quote-not-found", `“${draft.quote}” does not stand in ${unit.label} word for word`);
  const quote = unit.text.slice(span.start, span.end);
  if (isTooShort(quote, unit.text))
    return failed("quote-too-short", `“${quote}” is too short to show anything`);
  const citation = {
    resolution: resolution.id,
    paragraph: unit.id,
    label: context.labelOf(resolution, unit),
    quote,
    ...span,
    url: urlOf(resolution.id, unit.id),
  };
  return { ok: true, citation, cited: { resolution, unit } };
}

function wasGiven(resolution: Resolution, unit: string, context: VerificationContext): boolean {
  if (unit === "title" || unit === "front" || unit === "closing")
    return context.wasGiven(resolution.id, null);
  const note = resolution.footnotes.find((footnote) => footnote.id === unit);
  const carrier = note ? note.paragraph : unit;
  return context.wasGiven(resolution.id, carrier && topLevelId(resolution, carrier));
}

/** Two words show something; a single one only where it is a symbol or the whole unit. */
function isTooShort(quote: string, unitText: string): boolean {
  return !/\S\s+\S/.test(quote) && !/\d/.test(quote) && quote.length < unitText.length / 2;
}

function failed(code: CitationProblem["code"], detail: string): CitationVerdict {
  return { ok: false, problem: { code, detail } };
}
