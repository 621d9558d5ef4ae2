import { createHash } from "node:crypto";
import type { Passage, Turn } from "../domain/answers.ts";
import { countedUnits } from "../domain/claims.ts";
import { remembered } from "../domain/remembered.ts";
import type { Library, Paragraph, Resolution } from "../domain/resolution.ts";
import { closingOf, withDescendants } from "../domain/units.ts";
import { countIn } from "../vocabulary/count-in.ts";

/** The texts that a question is put to, by their ids. */
export interface AskedTexts {
  readonly library: Library;
  readonly texts: readonly string[];
}

export interface PromptTexts {
  /** The same for every question to these texts, as long as they fit. */
  readonly rendered: string;
  /** Ids of what can be cited, in the order of the text. */
  readonly units: readonly string[];
  /** Marks where the texts begin and end: a digest of them, which none of them can hold. */
  readonly fence: string;
}

/** Where a paragraph stands. */
type Place = Pick<Passage, "resolution" | "paragraph">;

/**
 * The texts as a model reads them, a unit a line, in the order of the text: whole where about `budget` tokens hold them, else the best of
 * what was `found`, in whole paragraphs, said to be a selection.
 */
export function renderTexts(asked: AskedTexts, found: readonly Place[], budget: number): PromptTexts {
  const texts = asked.texts.flatMap((id) => asked.library.find(id) ?? []);
  const all = texts.flatMap(passagesOf);
  const isWhole = all.reduce((sum, { tokens }) => sum + tokens, 0) <= budget;
  const kept = isWhole ? undefined : new Set(fitted(bestFirst(all, found), budget));
  const shown = kept ? all.filter((passage) => kept.has(passage)) : all;
  const among = isWhole ? texts : texts.filter((text) => shown.some((passage) => passage.text === text));
  const parts = among.map((text) => renderText(text, shown));
  const selection = `this is a selection: ${shown.length} of ${all.length} paragraphs, those that are likeliest to answer; what they do not say may stand in others`;
  const said = [...(isWhole ? [] : [selection]), ...parts];
  const rendered = [`texts: ${texts.length}`, ...said].join("\n\n");
  const units = [...new Set(["title", "front", "closing", ...shown.flatMap((passage) => passage.units)])];
  return { rendered, units, fence: createHash("sha256").update(rendered).digest("hex").slice(0, 16) };
}

interface RenderedPassage {
  readonly text: Resolution;
  readonly paragraph: string;
  readonly units: readonly string[];
  readonly lines: string;
  /** About how many: four bytes each, which is a word in English and one or two signs in Chinese. */
  readonly tokens: number;
}

/** They are the same for every question. */
const passagesOf = remembered((text: Resolution): readonly RenderedPassage[] =>
  text.paragraphs.map((paragraph) => passageOf(text, paragraph)),
);

function passageOf(text: Resolution, paragraph: Paragraph): RenderedPassage {
  const nested = withDescendants(paragraph);
  const notes = text.footnotes.filter((note) => nested.some(({ id }) => id === note.paragraph));
  const unitLines = nested.map(({ id, text: words, heading }) =>
    line(heading ? `${id} (under “${heading}”)` : id, words),
  );
  const noteLines = notes.map(
    ({ id, text: words, resolved }) =>
      `${line(id, words)}${words === resolved ? "" : ` (that is: ${folded(resolved)})`}`,
  );
  const lines = [...unitLines, ...noteLines].join("\n");
  const units = [...nested, ...notes].map(({ id }) => id);
  return { text, paragraph: paragraph.id, units, lines, tokens: Buffer.byteLength(lines) / 4 };
}

/** What was found comes first, then what stands beside it in the same texts. */
function bestFirst(all: readonly RenderedPassage[], found: readonly Place[]): RenderedPassage[] {
  const best = found.flatMap(({ resolution, paragraph }) =>
    all.filter((passage) => passage.text.id === resolution && passage.paragraph === paragraph),
  );
  const texts = new Set(best.map(({ text }) => text));
  return [...new Set([...best, ...all.filter(({ text }) => texts.has(text))])];
}

/** As many as there is room for. */
function fitted(passages: readonly RenderedPassage[], budget: number): RenderedPassage[] {
  let room = budget;
  return passages.filter(({ tokens }) => {
    if (tokens > room) return false;
    room -= tokens;
    return true;
  });
}

function renderText(text: Resolution, shown: readonly RenderedPassage[]): string {
  const { id, symbol, status, organ, sponsors, recommendedBy, date, title, front } = text;
  const counts = Object.fromEntries(countedUnits.map((kind) => [kind, countIn(text, kind)]));
  const closing = closingOf(text);
  return [
    `text ${id}: ${status}${status === "draft" ? ", not adopted" : ""}`,
    line("about it", JSON.stringify({ symbol, organ, sponsors, recommendedBy, date, counts })),
    line("title", title),
    ...(front ? [line("front", front)] : []),
    ...shown.filter((passage) => passage.text === text).map(({ lines }) => lines),
    ...(closing ? [line("closing", closing)] : []),
  ].join("\n");
}

/** One line whatever the document holds, so that nothing in it can pass for another line of the prompt. */
function line(head: string, text: string): string {
  return `${folded(head)}: ${folded(text)}`;
}

function folded(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** So many turns are read, the latest; of each so many characters. */
const mostTurns = 12;
const longestTurn = 4000;

/** The turns before the question, oldest first, each a line of JSON, so that nothing in one can pass for another line of the prompt. */
export function renderConversation(turns: readonly Turn[]): string {
  const lines = turns
    .slice(-mostTurns)
    .map(({ role, content }) => JSON.stringify({ role, content: content.slice(0, longestTurn) }));
  return lines.length > 0 ? lines.join("\n") : "(none)";
}
