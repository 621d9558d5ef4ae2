import type { ReportedAct } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/answers.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { allParagraphs } from "../../domain/units.ts";
import { organActor } from "../../language/find-actors.ts";
import { nameOf } from "./names.ts";
import { trimmed, upperFirst } from "./wording.ts";

/** What another text or body did, with where it is reported. */
export interface PlacedReport {
  readonly report: ReportedAct;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** All that texts report of others, in their order. */
export function placedReports(resolutions: readonly Resolution[]): PlacedReport[] {
  return resolutions.flatMap((resolution) =>
    allParagraphs(resolution).flatMap((paragraph) =>
      paragraph.reported.map((report) => ({ report, paragraph, resolution })),
    ),
  );
}

/** "According to PP 6, the General Assembly urged Member States “to …”." */
export function reportedSentence({ report, paragraph, resolution }: PlacedReport): DraftStatement {
  const { text, label, id } = paragraph;
  const { by, span, action, verb } = report;
  const whole = trimmed(text.slice(startOf(report, text), action.end));
  const citations = [{ resolution: resolution.id, unit: id, quote: whole }];
  // In the present tense the organ would seem to speak in this text.
  if (by && organActor(resolution.organ)?.id === by.id && !/(?:ed|ought)\b/.test(verb))
    return { basis: "quotation", text: `${label} says “${whole}”.`, citations };
  const addressee = trimmed(text.slice(span.end, action.start));
  const quote = trimmed(text.slice(action.start, action.end));
  const words = [`According to ${label}, ${by ? nameOf(by) : "another text"}`, verb, addressee].filter(
    Boolean,
  );
  return { basis: "quotation", text: upperFirst(`${words.join(" ")} “${quote}”.`), citations };
}

/** At who does it, where the name stands right before the verb. */
function startOf({ by, span }: ReportedAct, text: string): number {
  const before = text.slice(0, span.start).trimEnd();
  if (!by || !before.endsWith(by.printed)) return span.start;
  const start = before.length - by.printed.length;
  return before.slice(0, start).endsWith("the ") ? start - "the ".length : start;
}
