import type { Refusal } from "../../domain/answers.ts";
import type { Kind } from "../../domain/reading.ts";
import type { ComposeRequest } from "./composer.ts";
import { namedUnitsOf, noneFits, noSuchUnit, notLoaded } from "./denial.ts";
import { textsOf } from "./placed-acts.ts";

/** What a question names and there is not. */
export interface Missing {
  readonly refusals: readonly Refusal[];
  /** Nothing else is left to be answered. */
  readonly isAll: boolean;
}

const aboutNoText: ReadonlySet<Kind> = new Set<Kind>(["help", "unclear", "off-topic"]);

/** Texts that are not loaded, filters that none fits, and paragraphs that no text asked has, each denied exactly. */
export function missingFrom({ reading, library }: ComposeRequest): Missing {
  if (aboutNoText.has(reading.kind)) return { refusals: [], isAll: false };
  if (reading.textsMissing.length > 0)
    return { refusals: [notLoaded(reading.textsMissing, library.resolutions)], isAll: true };
  const texts = textsOf(reading, library);
  if (texts.length === 0 && library.resolutions.length > 0)
    return { refusals: [noneFits(reading.filters, library)], isAll: true };
  const missing = reading.paragraphs.filter((named) =>
    texts.every((text) => namedUnitsOf({ ...reading, paragraphs: [named] }, text).found.length === 0),
  );
  return {
    refusals: missing.map((named) => noSuchUnit(named, texts)),
    isAll: missing.length > 0 && missing.length === reading.paragraphs.length,
  };
}
