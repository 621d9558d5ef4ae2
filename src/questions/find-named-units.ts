import { findBareNumbers } from "./bare-numbers.ts";
import { findItemsAlone, findNumberedItems, type NamedMention } from "./named-items.ts";
import { findNumberedUnits } from "./numbered-units.ts";
import { findPlacedUnits } from "./placed-units.ts";
import { findBeforeOperative, related, withPart } from "./unit-relations.ts";
import type { UnitCounts } from "./unit-words.ts";

/** Paragraphs, footnotes and ranges of them that a question names, in the order of mention. */
export function findNamedUnits(question: string, counts: UnitCounts): NamedMention[] {
  const mentions: NamedMention[] = [];
  const finders = [
    findNumberedUnits,
    findPlacedUnits,
    findBeforeOperative,
    findNumberedItems,
    (rest: string) => findItemsAlone(rest, mentions),
  ];
  for (const find of finders) mentions.push(...find(blank(question, mentions)));
  const kinds = new Set(
    mentions.flatMap(({ units }) => units.map((unit) => (unit.assumedOperative ? null : unit.kind))),
  );
  const [kind = null] = kinds.size === 1 ? kinds : [];
  mentions.push(...findBareNumbers(blank(question, mentions), kind === "footnote" ? null : kind));
  return distinct(
    mentions
      .sort((a, b) => a.start - b.start)
      .filter(
        (mention, at, all) =>
          !isPartOfNext(mention, all[at + 1], question) && !isDenied(mention, all, question),
      )
      .map((mention) => withPart(mention, question))
      .map((mention) => related(mention, question, counts)),
  );
}

/** "the third clause of OP 2" is within OP 2. */
function isPartOfNext(
  { units, end }: NamedMention,
  next: NamedMention | undefined,
  question: string,
): boolean {
  const isOpen = units.every((unit) => unit.assumedOperative);
  return (
    next !== undefined &&
    isOpen &&
    /^\s*(?:of|in|from|within)\s+(?:the\s+)?$/i.test(question.slice(end, next.start))
  );
}

/** "not OP 5, OP 6" */
function isDenied({ start }: NamedMention, all: readonly NamedMention[], question: string): boolean {
  return all.length > 1 && /\bnot\s+(?:in\s+|the\s+)?$/i.test(question.slice(0, start));
}

/** "the last bit of the preamble, just before the numbers start" is named twice. */
function distinct(mentions: readonly NamedMention[]): NamedMention[] {
  const seen = new Set<string>();
  return mentions.map((mention) => ({
    ...mention,
    units: mention.units.filter(({ kind, number, section, path = [] }) => {
      const key = [section, kind, number, ...path].join(".");
      return !seen.has(key) && seen.add(key);
    }),
  }));
}

function blank(text: string, mentions: readonly NamedMention[]): string {
  return mentions.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}
