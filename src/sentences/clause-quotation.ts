import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { findUnit, holdersOf, sliceOf } from "../domain/units.ts";
import { finiteVerb } from "../vocabulary/verb-forms.ts";
import {
  actAt,
  actClause,
  type Clause,
  citationOf,
  doerOf,
  itemClause,
  type PlacedParagraph,
  participleAt,
  type QuotationDraft,
  type QuotationOptions,
  quoteAct,
  sentenceOf,
  wordsAboveList,
  wordsQuoted,
} from "./quotations.ts";
import { movedTo, shortened } from "./shortened.ts";
import { type PlacedUnit, quoteUnit } from "./unit-quotation.ts";
import { itOf, listed, lowerFirst } from "./wording.ts";

/**
 * The clause in which the focus stands, in whatever form it has: the act, the item with what governs it, what the preamble
 * opens with, else the unit's words. Throws a TypeError where the text has no such unit.
 */
export function quoteClause(placed: PlacedUnit, options: QuotationOptions = {}): QuotationDraft {
  const { resolution, unit } = placed;
  const paragraph = findUnit(resolution, unit)?.paragraph;
  if (!paragraph) return quoteUnit(placed, options);
  const [focus] = options.focus ?? [];
  const act = (focus && actAt(paragraph, focus)) ?? paragraph.acts[0];
  if (act) return quoteAct({ act, paragraph, resolution }, options);
  if (paragraph.marker !== undefined) return quoteItem({ paragraph, resolution }, options);
  const opening = openingClause({ paragraph, resolution }, options);
  if (!opening) return quoteUnit(placed, options);
  return sentenceOf(`${inPreamble(resolution, options)} ${opening.text}`, [opening], options);
}

/** "It requests the Office “to take the following steps”: (b) “to provide …”.": an item with the clause that governs it; one with a verb of its own by that. */
export function quoteItem(
  { paragraph: item, resolution }: PlacedParagraph,
  options: QuotationOptions = {},
): QuotationDraft {
  const [act] = item.acts;
  if (act && act.verbSpan.start === 0) return quoteAct({ act, paragraph: item, resolution }, options);
  const above = governing(item, resolution, options);
  if (!above) return quoteUnit({ resolution, unit: item.id }, options);
  const { words = wordsQuoted, focus: keep = [] } = options;
  const said = itemClause(item, resolution, { words, keep });
  return sentenceOf(`${above.text}: ${said.text}`, [above, said], options);
}

/** What the nearest paragraph above that has a verb says with it. */
function governing(item: Paragraph, resolution: Resolution, options: QuotationOptions): Clause | null {
  for (const paragraph of holdersOf(item, resolution)) {
    const act = paragraph.acts.at(-1);
    if (act)
      return actClause(
        { act, paragraph, resolution },
        { subject: doerOf(resolution, options), words: wordsAboveList, opensList: true },
      );
    const participle = paragraph.participles.at(-1);
    if (!participle) continue;
    const said = shortened(sliceOf(paragraph.text, participle.object), {
      words: wordsAboveList,
      tight: true,
    });
    const object = said.quote && ` “${said.shown}”`;
    return {
      text: `${inPreamble(resolution, options)} ${finiteVerb(participle)}${object}`,
      citation: citationOf(resolution, paragraph.id, paragraph.text),
    };
  }
  return null;
}

/** "recalls “…”", without who does it: the participle in whose object the focus stands, else the first; one that shares its object goes with it. */
export function openingClause(
  { paragraph, resolution }: PlacedParagraph,
  { words = wordsQuoted, focus = [] }: QuotationOptions,
): Clause | null {
  const [place] = focus;
  const participle = (place && participleAt(paragraph, place)) ?? paragraph.participles[0];
  if (!participle) return null;
  const { object } = participle;
  const sharing = paragraph.participles.filter((each) => each.object.start === object.start);
  const said = shortened(sliceOf(paragraph.text, object), { words, keep: movedTo(object.start, focus) });
  const text = `${listed(sharing.map(finiteVerb))} “${said.shown}”`;
  return { text, citation: citationOf(resolution, paragraph.id, said.quote) };
}

/** "In the preamble, it" */
export function inPreamble(resolution: Resolution, { among = "one" }: QuotationOptions): string {
  const subject = itOf({ resolution, among });
  return `In the preamble, ${among === "one" ? lowerFirst(subject) : subject.replace(/^The\b/, "the")}`;
}
