import { diffArrays } from "diff/lib/diff/array.js";
import type { Paragraph } from "../domain/resolution.ts";
import { textWithItems } from "../domain/units.ts";
import type { WordChange } from "../domain/versions.ts";

/** The search takes time in the square of the differences; texts with more of them are shown as wholly other. */
const mostDifferences = 2_000;

/**
 * The differences between two texts, word by word, what was removed before what was added. "same" and "added" put together
 * are `after`; "same" and "removed" are `before`, but for typography and white space.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const [old, now] = [spacedWords(before), spacedWords(after)];
  const runs = diffArrays(
    old.map(({ folded }) => folded),
    now.map(({ folded }) => folded),
    { maxEditLength: mostDifferences },
  );
  const written = createRunWriter();
  if (!runs) {
    written.change("removed", before);
    written.change("added", after);
    return written.end();
  }
  let [i, j] = [0, 0];
  for (const [at, { added, removed, count, value }] of runs.entries()) {
    const isSame = !added && !removed;
    // A comma that two changes have in common is no landmark for the reader.
    const isSwallowed =
      isSame && at > 0 && at < runs.length - 1 && !value.some((word) => /[\p{L}\p{N}]/u.test(word));
    const [from, to] = [old.slice(i, added ? i : i + count), now.slice(j, removed ? j : j + count)];
    if (isSame && !isSwallowed) written.same(from, to);
    else {
      written.change("removed", from.map(spaced).join(""));
      written.change("added", to.map(spaced).join(""));
    }
    [i, j] = [i + from.length, j + to.length];
  }
  return written.end();
}

interface SpacedWord {
  readonly folded: string;
  readonly printed: string;
  /** The white space before it. */
  readonly gap: string;
}

function spacedWords(text: string): SpacedWord[] {
  return printedWords(text).map(({ folded, start, end }, at, words) => ({
    folded,
    printed: text.slice(start, end),
    gap: text.slice(words[at - 1]?.end ?? start, start),
  }));
}

function spaced({ gap, printed }: SpacedWord): string {
  return gap + printed;
}

/** Joins what it is told into runs: what was removed since the last common word, then what was added. */
function createRunWriter() {
  const changes: WordChange[] = [];
  const pending = { same: "", removed: "", added: "" };
  const flush = (kind: WordChange["kind"]) => {
    if (pending[kind] !== "") changes.push({ kind, text: pending[kind] });
    pending[kind] = "";
  };
  const change = (kind: "removed" | "added", text: string) => {
    if (text !== "") flush("same");
    pending[kind] += text;
  };
  return {
    change,
    same(from: readonly SpacedWord[], to: readonly SpacedWord[]) {
      for (const [at, { gap, printed }] of to.entries()) {
        const oldGap = from[at]?.gap ?? "";
        // Another kind of white space is no difference, none at all is one.
        const isSpaced = gap !== "" && oldGap !== "";
        if (!isSpaced) change("removed", oldGap);
        if (!isSpaced) change("added", gap);
        flush("removed");
        flush("added");
        pending.same += isSpaced ? gap + printed : printed;
      }
    },
    end() {
      for (const kind of ["same", "removed", "added"] as const) flush(kind);
      return changes;
    },
  };
}

/** A paragraph with all that is nested in it, a line each, without the punctuation that closes it. */
export function wholeText(paragraph: Paragraph): string {
  return textWithItems(paragraph).replace(closing, "");
}

const closing = /(?<![;.,:\s])[;.,:\s]+$/u;

interface PrintedWord {
  /** In one typography: what makes two words the same. */
  readonly folded: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Hyphens, strokes, full stops and apostrophes within a word or symbol belong to it: "ninety-eighth", "E/CN.15/2012/15", "2012/[...]". */
const word = /[\p{L}\p{M}\p{N}]+(?:['’./\u2010-\u2013-][\p{L}\p{M}\p{N}]+|\/\[[.…]*\])*|\S/gu;

/** The words and punctuation marks of a text. */
export function printedWords(text: string): PrintedWord[] {
  return Array.from(text.matchAll(word), ({ 0: printed, index }) => ({
    folded: foldTypography(printed),
    start: index,
    end: index + printed.length,
  }));
}

/** Quotation marks, dashes and forms of letters may be printed in different ways in two sources of one text. */
function foldTypography(printed: string): string {
  return printed
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015\u00ad]/gu, "-");
}
