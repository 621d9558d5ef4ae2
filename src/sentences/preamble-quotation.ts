import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import { participleAt } from "./clause-at.ts";
import { subjectOf } from "./names.ts";
import {
  citationOf,
  inMarks,
  movedTo,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  wordsQuoted,
} from "./quotations.ts";
import { shortened } from "./shortened.ts";
import { listed, lowerFirst } from "./wording.ts";

export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

/** "In the preamble, it recalls “…”.": the participle in whose object the focus stands, else the first; one that shares its object goes with it. */
export function quoteOpening(
  { paragraph, resolution }: PlacedParagraph,
  options: QuotationOptions = {},
): QuotationDraft | null {
  const [place] = options.focus ?? [];
  const participle = (place && participleAt(paragraph, place)) ?? paragraph.participles[0];
  if (!participle) return null;
  const { object } = participle;
  const sharing = paragraph.participles.filter((each) => each.object.start === object.start);
  const { words = wordsQuoted, emphasis, focus } = options;
  const said = shortened(paragraph.text.slice(object.start, object.end), {
    words,
    keep: movedTo(object.start, focus),
  });
  const verbs = listed(sharing.map(finiteVerb));
  const who = [inPreamble(resolution, options), emphasis, verbs].filter(Boolean).join(" ");
  return quotationOf(`${who} ${inMarks(said)}.`, [citationOf(resolution, paragraph.id, said.quote)], options);
}

/** "In the preamble, it" */
export function inPreamble(resolution: Resolution, { among = "one" }: QuotationOptions): string {
  const subject = subjectOf(resolution, among);
  return `In the preamble, ${among === "one" ? lowerFirst(subject) : subject.replace(/^The\b/, "the")}`;
}
