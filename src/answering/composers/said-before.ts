import type { Turn } from "../../domain/answers.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Library } from "../../domain/resolution.ts";
import type { Draft } from "../../domain/statements.ts";
import { quoteUnit } from "../../sentences/unit-quotation.ts";
import { innermost } from "./innermost.ts";

/** Drafts that do not repeat word for word what was answered before: instead of such, more of the words of what they cite. */
export function notSaidBefore(
  drafts: readonly Draft[],
  { messages, reading, library }: { messages: readonly Turn[]; reading: Reading; library: Library },
): readonly Draft[] {
  const said = messages.filter(({ role }) => role === "assistant").map(({ content }) => content);
  const isAllSaid = (all: readonly Draft[]) => all.length > 0 && all.every((draft) => isSaid(draft, said));
  if (said.length === 0 || !isAllSaid(drafts)) return drafts;
  const fuller = fullerWording(drafts, reading, library);
  return fuller.length > 0 && !isAllSaid(fuller) ? fuller : drafts;
}

/** Without its first letter, which a "Yes: " makes small, and its full stop, before which the labels stand. */
function isSaid(draft: Draft, said: readonly string[]): boolean {
  return draft.basis === "quotation" && said.some((content) => content.includes(draft.text.slice(1, -1)));
}

/** More of the words of each unit that was cited, without those above it. */
function fullerWording(drafts: readonly Draft[], { texts }: Reading, library: Library): Draft[] {
  const cited = drafts.flatMap(({ citations }) =>
    citations.map(({ resolution, unit }) => ({ resolution, unit })),
  );
  return innermost(cited).flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    const among = texts.length > 1 ? "several" : "one";
    return resolution ? [quoteUnit({ resolution, unit }, { words: mostWords, among })] : [];
  });
}

const mostWords = 60;
