import type { Turn } from "../../domain/answers.ts";
import type { Library } from "../../domain/library.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Draft } from "../../domain/statements.ts";
import { wordingOf } from "./unit-wording.ts";

/** Drafts that do not repeat word for word what was answered before: instead of such, the whole wording of what they cite. */
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

function fullerWording(drafts: readonly Draft[], reading: Reading, library: Library): Draft[] {
  const units = new Map(
    drafts.flatMap(({ citations }) => citations).map((cited) => [`${cited.resolution}#${cited.unit}`, cited]),
  );
  return [...units.values()].flatMap(({ resolution: id, unit }) => {
    const resolution = library.find(id);
    const whole = { ...reading, form: { ...reading.form, wording: true } };
    return resolution ? wordingOf({ resolution, unit }, whole) : [];
  });
}
