import type { Act } from "../../domain/acts.ts";
import type { Paragraph, Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { type ItemChoice, itemsOf, partOfAct } from "./choose-items.ts";
import type { PlacedAct } from "./placed-acts.ts";
import { condensed, marked, shortened } from "./shortened.ts";
import { trimmed, verbOf } from "./wording.ts";

interface SentenceOptions {
  /** Who acts: "The draft", "It". */
  readonly lead: string;
  /** Longest quotation in words; without it all of what is asked is quoted. */
  readonly limit?: number;
  /** Items of a list follow. */
  readonly opensList?: boolean;
}

interface ItemOptions {
  readonly limit?: number | undefined;
  readonly choice?: ItemChoice;
}

/** "The draft invites Member States “to consider …”": verb and addressee as printed, what is asked in quotation marks. */
export function actSentence(
  placed: PlacedAct,
  { lead, limit, opensList = false }: SentenceOptions,
): DraftStatement {
  const { act, paragraph, resolution } = placed;
  const { text } = paragraph;
  const asPassive = isPassive(act);
  const whole = trimmed(text.slice(asPassive ? 0 : act.verbSpan.start, act.action.end));
  const start = startOfAction(placed);
  const between = text.slice(act.verbSpan.end, start).trim();
  const action = trimmed(text.slice(start, act.action.end));
  const addressee = between.replace(/[\s,;:]+$/, "");
  const setsOff = /^\s*,|,\s*$/.test(between) && addressee !== "";
  const opens = opensList && opensItems(placed);
  const quoted =
    limit === undefined || opens ? action : marked(condensed(action, limit, act.deadline?.printed), action);
  const isApposition = /,.*,\s*$/.test(between);
  const comma = setsOff && (isApposition || !quoted.startsWith("to ")) ? "," : "";
  const words = asPassive
    ? passiveWords(placed)
    : [lead, verbOf(act), addressee]
        .filter(Boolean)
        .join(" ")
        .replace(/ (?=[,;])/g, "");
  const sentence = quoted === "" ? words : `${words}${comma} “${quoted}”`;
  return {
    basis: "quotation",
    text: `${sentence}${opens ? ":" : "."}`,
    citations: [{ resolution: resolution.id, unit: paragraph.id, quote: whole }],
  };
}

/** Whether the items of a paragraph are what this act of it asks: the last one's, or "as follows". */
function opensItems({ act, paragraph }: PlacedAct): boolean {
  const action = paragraph.text.slice(act.action.start, act.action.end);
  return act === paragraph.acts.at(-1) || /\bfollow(?:s|ing(?: \S+)?)$/.test(action);
}

/** "Decides, where appropriate and in due time, to …": half of what stands between commas is not quoted. */
function startOfAction({ act, paragraph: { text } }: PlacedAct): number {
  const { start } = act.action;
  return act.addressees.length === 0 && /^(?:and|or)\b/.test(text.slice(start)) ? act.verbSpan.end : start;
}

/** "Governments are encouraged": those who are asked stand before the verb. */
function isPassive({ verb, verbSpan, addressees }: Act): boolean {
  return /^(?:is|are)\b/.test(verb) && verbSpan.start > 0 && addressees.length > 0;
}

/** "By OP 1 (b), the Commission is encouraged": those who are asked are the subject. */
function passiveWords({ act, paragraph: { text, label } }: PlacedAct): string {
  const subject = text.slice(0, act.verbSpan.start).replace(/^The\b/, "the");
  return `By ${label}, ${subject}${act.verb}`;
}

/** The act's sentence and, where what is asked stands in a list, one sentence for each item of it. */
export function actSentences(
  placed: PlacedAct,
  options: SentenceOptions,
  choice: ItemChoice = partOfAct,
): DraftStatement[] {
  const { paragraph, resolution } = placed;
  const { limit } = options;
  const items = opensItems(placed) ? itemSentences(paragraph, resolution, { limit, choice }) : [];
  return [actSentence(placed, { ...options, opensList: items.length > 0 }), ...items];
}

/** More items than this are quoted with their first clauses only. */
const mostInFull = 8;
const wordsOfMany = 24;

/** The items of a list, nested ones behind their own; one that does something itself with its own verb. */
export function itemSentences(
  list: Paragraph,
  resolution: Resolution,
  { limit, choice = () => true }: ItemOptions,
): DraftStatement[] {
  const items = itemsOf(list, choice);
  const most = limit ?? (items.length > mostInFull ? wordsOfMany : undefined);
  return items.flatMap((item) => {
    const opensList = item.subparagraphs.some((nested) => items.includes(nested));
    return itemSentence(item, resolution, { opensList, ...(most !== undefined && { limit: most }) });
  });
}

function itemSentence(
  item: Paragraph,
  resolution: Resolution,
  options: Omit<SentenceOptions, "lead">,
): DraftStatement[] {
  const [first] = item.acts;
  if (first && (first.verbSpan.start === 0 || isPassive(first)))
    return item.acts.map((act) =>
      actSentence({ act, paragraph: item, resolution }, { lead: item.label, ...options }),
    );
  const { limit, opensList } = options;
  const text = trimmed(item.text);
  if (text === "") return [];
  const quote = limit === undefined || opensList ? text : shortened(text, limit);
  const lead = item.marker ?? item.label;
  return [
    {
      basis: "quotation",
      text: `${lead} “${marked(quote, text)}”${opensList ? ":" : "."}`,
      citations: [{ resolution: resolution.id, unit: item.id, quote }],
    },
  ];
}
