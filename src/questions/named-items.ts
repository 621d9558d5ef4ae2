import type { NamedUnit } from "../domain/questions.ts";

/** A mention of paragraphs together with the words it takes in the question. */
export interface NamedMention {
  readonly units: readonly NamedUnit[];
  readonly start: number;
  readonly end: number;
}

/** The mark of an item in a list: "(a)", "(xvii)". */
export const itemMark = String.raw`\((?:[a-z]{1,2}|[ivxl]{1,7})\)`;

// "1 (b) (xvii)"
const numbered = new RegExp(String.raw`(?<![\w/.(-])(\d{1,3})((?:\s*${itemMark}){1,3})`, "giu");
// "II.2"
const inSection = /(?<![\w/.])([IVX]{1,5})\.(\d{1,3})(?![\d/])/gu;
// "subparagraph (a) (vii)", "(a) (vii)"; behind another item also "(b)"
const alone = new RegExp(
  String.raw`(?:\b(?:sub-?(?:paragraphs?|items?)|items?|points?)\s*)?((?:${itemMark}\s*){1,3})`,
  "giu",
);

/** The items that are meant by "(a) (vii)". */
export function itemsIn(printed: string): string[] {
  return [...printed.matchAll(/\(([a-z]+)\)/gi)].map(([, mark = ""]) => mark.toLowerCase());
}

/** Paragraphs named by a number with the mark of an item or with a section: "1 (b) (xvii)", "II.2". */
export function findNumberedItems(question: string): NamedMention[] {
  const items = [...question.matchAll(numbered)].map((match) =>
    mentionOf(match, { number: Number(match[1]), path: itemsIn(match[2] ?? "") }),
  );
  const sections = [...question.matchAll(inSection)].map((match) =>
    mentionOf(match, { number: Number(match[2]), ...(match[1] && { section: match[1] }) }),
  );
  return [...items, ...sections];
}

/**
 * Items named by their marks only. "5 (a) and (b)": of the paragraph named before. "(a) (vii)", "item (c)": of whichever
 * has it, which is told by the number 0.
 */
export function findItemsAlone(question: string, before: readonly NamedMention[]): NamedMention[] {
  const found: NamedMention[] = [];
  for (const match of question.matchAll(alone)) {
    const path = itemsIn(match[1] ?? "");
    const last = [...before, ...found].filter(({ end }) => end <= match.index).at(-1);
    const sibling = last?.units.findLast((unit) => unit.path !== undefined);
    const saysItem = path.length > 1 || /^[a-z]/i.test(match[0]);
    if (!sibling && !saysItem) continue;
    const inherited = sibling?.path?.slice(0, Math.max(0, sibling.path.length - path.length)) ?? [];
    found.push(
      mentionOf(match, {
        number: sibling?.number ?? 0,
        path: [...inherited, ...path],
        ...(sibling?.section && { section: sibling.section }),
      }),
    );
  }
  return found;
}

function mentionOf(
  match: RegExpMatchArray,
  unit: Pick<NamedUnit, "number" | "path" | "section">,
): NamedMention {
  const [printed] = match;
  const start = match.index ?? 0;
  const named = { printed: printed.trim(), kind: "operative", assumedOperative: false, ...unit } as const;
  return { units: [named], start, end: start + printed.length };
}
