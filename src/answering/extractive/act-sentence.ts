import type { Act } from "../../domain/acts.ts";
import type { DraftStatement } from "../../domain/answers.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { condensed, shortened, trimmed, verbOf } from "./wording.ts";

/** An act with where it stands. */
export interface PlacedAct {
  readonly act: Act;
  readonly paragraph: Paragraph;
  readonly resolution: Resolution;
}

export interface SentenceOptions {
  /** Who acts: "The draft", "It". */
  readonly lead: string;
  /** Longest quotation in words; without it all of what is asked is quoted. */
  readonly limit?: number;
}

/** "The draft invites Member States “to consider …”": verb and addressee as printed, what is asked in quotation marks. */
export function actSentence(
  { act, paragraph, resolution }: PlacedAct,
  { lead, limit }: SentenceOptions,
): DraftStatement {
  const { text } = paragraph;
  const whole = trimmed(text.slice(act.verbSpan.start, act.action.end));
  const between = text.slice(act.verbSpan.end, act.action.start).trim();
  const action = trimmed(text.slice(act.action.start, act.action.end));
  const addressee = between.replace(/[\s,;:]+$/, "");
  const comma = /^\s*,|,\s*$/.test(between) && addressee !== "" ? "," : "";
  const quoted = limit === undefined ? action : condensed(action, limit);
  const words = [lead, verbOf(act), addressee].filter(Boolean).join(" ");
  const sentence = quoted === "" ? words : `${words}${comma} “${quoted}”`;
  return {
    basis: "quotation",
    text: `${sentence}${paragraph.subparagraphs.length > 0 ? ":" : "."}`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote: whole }],
  };
}

/** The act's sentence and, where what is asked stands in a list, one sentence for each item. */
export function actSentences(placed: PlacedAct, options: SentenceOptions): DraftStatement[] {
  return [actSentence(placed, options), ...itemSentences(placed.paragraph, placed.resolution, options.limit)];
}

export function itemSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  limit?: number,
): DraftStatement[] {
  return paragraph.subparagraphs.flatMap((item) => {
    const text = trimmed(item.text);
    const quote = limit === undefined ? text : shortened(text, limit);
    const own: DraftStatement[] =
      text === ""
        ? []
        : [
            {
              basis: "quotation",
              text: `${item.label}: “${quote}”.`,
              citations: [{ resolution: resolution.id, unit: item.id, quote }],
            },
          ];
    return [...own, ...itemSentences(item, resolution, limit)];
  });
}
