import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { itemSentences } from "./act-sentence.ts";
import { itemsAbout } from "./choose-items.ts";
import { type PreambleOptions, preambleSentence } from "./participle-sentence.ts";
import { trimmed } from "./wording.ts";

/** What a preambular paragraph says, with the items of its list where the quotation leads up to them. */
export function preambleSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  options: PreambleOptions,
): DraftStatement[] {
  const sentence = preambleSentence(paragraph, resolution, options);
  const last = sentence.citations.at(-1)?.quote ?? "";
  if (!trimmed(paragraph.text).endsWith(last)) return [sentence];
  const { limit, terms = [] } = options;
  const items = itemSentences(paragraph, resolution, { limit, choice: itemsAbout(paragraph, terms) });
  const text = items.length > 0 ? sentence.text.replace(/\.$/, ":") : sentence.text;
  return [{ ...sentence, text }, ...items];
}
