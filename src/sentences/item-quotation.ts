import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import { actClause, type Clause, quoteAct } from "./act-quotation.ts";
import { inPreamble, type PlacedParagraph } from "./preamble-quotation.ts";
import {
  citationOf,
  doerOf,
  inMarks,
  type QuotationDraft,
  type QuotationOptions,
  quotationOf,
  wordsAboveList,
  wordsQuoted,
} from "./quotations.ts";
import { shortened } from "./shortened.ts";
import { quoteUnit } from "./unit-quotation.ts";
import { upperFirst } from "./wording.ts";

/** "It requests the Office “to take the following steps”: (b) “to provide …”.": an item with the clause that governs it; one with a verb of its own by that. */
export function quoteItem(
  { paragraph: item, resolution }: PlacedParagraph,
  options: QuotationOptions = {},
): QuotationDraft {
  const [act] = item.acts;
  if (act && act.verbSpan.start === 0) return quoteAct({ act, paragraph: item, resolution }, options);
  const above = governing(item, resolution, options);
  if (!above) return quoteUnit({ resolution, unit: item.id }, options);
  const { words = wordsQuoted, focus } = options;
  const said = shortened(item.text, { words, ...(focus && { keep: focus }) });
  const shown = [item.marker, inMarks(said)].filter(Boolean).join(" ");
  return quotationOf(
    upperFirst(`${above.text}: ${shown}.`),
    [...above.citations, citationOf(resolution, item.id, said.quote)],
    options,
  );
}

/** What the nearest paragraph above that has a verb says with it. */
function governing(item: Paragraph, resolution: Resolution, options: QuotationOptions): Clause | null {
  for (const paragraph of holdersOf(item, resolution)) {
    const act = paragraph.acts.at(-1);
    if (act)
      return actClause(
        { act, paragraph, resolution },
        { subject: doerOf(resolution, options), words: wordsAboveList, tight: true },
      );
    const participle = paragraph.participles.at(-1);
    if (!participle) continue;
    const { object } = participle;
    const said = shortened(paragraph.text.slice(object.start, object.end), {
      words: wordsAboveList,
      tight: true,
    });
    return {
      text: [inPreamble(resolution, options), finiteVerb(participle), said.quote && inMarks(said)]
        .filter(Boolean)
        .join(" "),
      citations: [citationOf(resolution, paragraph.id, paragraph.text)],
    };
  }
  return null;
}

/** The paragraphs that an item is nested in, the nearest first. */
export function holdersOf(item: Paragraph, { paragraphs }: Pick<Resolution, "paragraphs">): Paragraph[] {
  const top = paragraphs.find((paragraph) => withDescendants(paragraph).includes(item));
  return (top ? withDescendants(top) : [])
    .filter((paragraph) => paragraph !== item && withDescendants(paragraph).includes(item))
    .reverse();
}
