import type { DraftStatement } from "../../domain/answers.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import { withDescendants } from "../../domain/units.ts";
import { hasTerm, stemsOf } from "../../language/mentions.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { condensed, shortened, trimmed, verbOf } from "./wording.ts";

interface SentenceOptions {
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
  const setsOff = /^\s*,|,\s*$/.test(between) && addressee !== "";
  const quoted = limit === undefined ? action : condensed(action, limit);
  const comma = setsOff && !quoted.startsWith("to ") ? "," : "";
  const words = [lead, verbOf(act), addressee].filter(Boolean).join(" ");
  const sentence = quoted === "" ? words : `${words}${comma} “${quoted}”`;
  return {
    basis: "quotation",
    text: `${sentence}${paragraph.subparagraphs.length > 0 ? ":" : "."}`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote: whole }],
  };
}

/** The act's sentence and, where what is asked stands in a list, one sentence for each item; with `terms` for those that have one. */
export function actSentences(
  placed: PlacedAct,
  options: SentenceOptions,
  terms: readonly string[] = [],
): DraftStatement[] {
  const { paragraph, resolution } = placed;
  return [actSentence(placed, options), ...itemSentences(paragraph, resolution, options.limit, terms)];
}

/** The items of a list, nested ones behind their own; with `terms` those that have one, or that belong to one which has. */
export function itemSentences(
  paragraph: Paragraph,
  resolution: Resolution,
  limit?: number,
  terms: readonly string[] = [],
): DraftStatement[] {
  const about = paragraph.subparagraphs.filter((item) =>
    withDescendants(item).some((part) => hasAny(part.text, terms)),
  );
  const wanted = about.length > 0 ? about : paragraph.subparagraphs;
  return wanted.flatMap((item) => {
    const nested = itemSentences(item, resolution, limit, hasAny(item.text, terms) ? [] : terms);
    return [...itemSentence(item, resolution, limit), ...nested];
  });
}

function hasAny(text: string, terms: readonly string[]): boolean {
  const stems = stemsOf(text);
  return terms.some((term) => hasTerm(stems, term));
}

function itemSentence(item: Paragraph, resolution: Resolution, limit?: number): DraftStatement[] {
  const text = trimmed(item.text);
  if (text === "") return [];
  const quote = limit === undefined ? text : shortened(text, limit);
  const lead = item.marker ?? item.label;
  return [
    {
      basis: "quotation",
      text: `${lead} “${quote}”.`,
      citations: [{ resolution: resolution.id, unit: item.id, quote }],
    },
  ];
}
