import { diffArrays } from "diff/lib/diff/array.js";
import type { Paragraph } from "../domain/resolution.ts";
import { textWithItems } from "../domain/units.ts";
import type { WordChange } from "../domain/versions.ts";
import { foldTypography } from "../vocabulary/words.ts";

/** The search takes time in the square of the differences; texts with more of them are shown as wholly other. */
const mostDifferences = 2_000;

/**
 * The differences between two texts, word by word, what was removed before what was added. "same" and "added" put together
 * are `after`; "same" and "removed" are `before`, but for typography and white space.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const runs = runsOf(printedWords(before), printedWords(after), ({ folded }) => folded, mostDifferences);
  if (!runs) return joined(replaced(before, after));
  const changes = runs.flatMap(({ isSame, from, to }, at) => {
    const isBetween = at > 0 && at < runs.length - 1;
    // A comma that two changes have in common is no landmark for the reader.
    const isSwallowed = isBetween && !to.some(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
    return isSame && !isSwallowed
      ? to.flatMap((word, place) => sameWord(from[place]?.gap ?? "", word))
      : replaced(from.map(spaced).join(""), to.map(spaced).join(""));
  });
  return joined(changes);
}

function replaced(before: string, after: string): WordChange[] {
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** Another kind of white space before a word is no difference, none at all is one. */
function sameWord(oldGap: string, { gap, printed }: PrintedWord): WordChange[] {
  return gap !== "" && oldGap !== ""
    ? [{ kind: "same", text: gap + printed }]
    : [...replaced(oldGap, gap), { kind: "same", text: printed }];
}

function spaced({ gap, printed }: PrintedWord): string {
  return gap + printed;
}

/** Two lists in runs that both have and runs that differ, by the key of each item; undefined where more than `most` differ. */
export function runsOf<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  most: number,
) {
  let [i, j] = [0, 0];
  const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: most });
  return runs?.map(({ added, removed, count }) => {
    const from = added ? [] : before.slice(i, i + count);
    const to = removed ? [] : after.slice(j, j + count);
    [i, j] = [i + from.length, j + to.length];
    return { isSame: !added && !removed, from, to };
  });
}

/** Joins changes into runs: between common words first all that was removed, then all that was added. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  const pending = { same: "", removed: "", added: "" };
  const flush = (...kinds: WordChange["kind"][]) => {
    for (const kind of kinds) {
      if (pending[kind] !== "") runs.push({ kind, text: pending[kind] });
      pending[kind] = "";
    }
  };
  for (const { kind, text } of changes) {
    if (kind === "same") flush("removed", "added");
    else if (text !== "") flush("same");
    pending[kind] += text;
  }
  flush("same", "removed", "added");
  return runs;
}

/** A paragraph with all that is nested in it, a line each, without the punctuation that closes it. */
export function wholeText(paragraph: Paragraph): string {
  return textWithItems(paragraph).replace(closing, "");
}

const closing = /(?<![;.,:\s])[;.,:\s]+$/u;

interface PrintedWord {
  /** In one typography: what makes two words the same. */
  readonly folded: string;
  readonly printed: string;
  /** The white space between it and the word before. */
  readonly gap: string;
}

/** Hyphens, strokes, full stops and apostrophes within a word or symbol belong to it: "ninety-eighth", "E/CN.15/2012/15", "2012/[...]". */
const word = /[\p{L}\p{M}\p{N}]+(?:['’./\u2010-\u2013-][\p{L}\p{M}\p{N}]+|\/\[[.…]*\])*|\S/gu;

/** The words and punctuation marks of a text. */
export function printedWords(text: string): PrintedWord[] {
  let end: number | undefined;
  return Array.from(text.matchAll(word), ({ 0: printed, index }) => {
    const gap = text.slice(end ?? index, index);
    end = index + printed.length;
    const folded = foldTypography(printed).replace(/[\u201c\u201d\u00ab\u00bb]/gu, '"');
    return { folded, printed, gap };
  });
}
