import type { Act } from "../src/domain/acts.ts";
import { allParagraphs } from "../src/domain/units.ts";
import { type ActsTable, findActors, type GoldAct } from "./acts-table.ts";
import { fold } from "./fold.ts";
import type { ScoringContext } from "./scoring-context.ts";

/** How much of the resolution was parsed as the hand-made table has it. */
export interface ParseCheck {
  readonly paragraphs: number;
  readonly acts: number;
  readonly footnotes: number;
  readonly problems: readonly string[];
}

/** Null where the texts are others than the one that the table describes. */
export function checkParse({ acts: table, resolutions }: ScoringContext): ParseCheck | null {
  const resolution = table && resolutions.get(table.resolution);
  if (!resolution) return null;
  const of = (kind: string) => resolution.paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  const parsed = allParagraphs(resolution).flatMap(({ acts }) => acts);
  const wrong = table.acts.flatMap((gold, at) => differences(gold, parsed[at], table));
  const extra = parsed.slice(table.acts.length).map(({ id }) => `${id}: no act of the table`);
  const right = table.acts.filter((gold, at) => differences(gold, parsed[at], table).length === 0).length;
  return {
    paragraphs:
      Math.min(of("preambular"), table.paragraphs.preambular) +
      Math.min(of("operative"), table.paragraphs.operative),
    acts: right - extra.length,
    footnotes: resolution.footnotes.filter(({ paragraph }) => paragraph !== null).length,
    problems: [...wrong, ...extra],
  };
}

function differences(gold: GoldAct, act: Act | undefined, table: ActsTable): string[] {
  if (!act) return [`${gold.paragraph}: no act for “${gold.verb}”`];
  const named = act.addressees.flatMap(
    ({ name, printed }) =>
      [...findActors(table, fold(printed)), ...findActors(table, fold(name))][0]?.actor ?? name,
  );
  const same: readonly (readonly [string, string | null, string | null])[] = [
    ["paragraph", gold.paragraph, act.paragraph],
    ["verb", gold.verb, act.verb],
    ["force", gold.force, act.force],
    ["addressees", gold.addressees.join(), named.join()],
    ["hedge", gold.hedge, act.hedges.find(({ text }) => text === gold.hedge)?.text ?? null],
    ["deadline", gold.deadline, act.deadline?.printed ?? null],
    ["session", String(gold.session), String(act.deadline?.session)],
    ["forum", gold.forum, act.forum?.id ?? null],
  ];
  return same
    .filter(([, expected, found]) => expected !== found)
    .map(([what, expected, found]) => `${act.id}: ${what} ${found}, expected ${expected}`);
}
