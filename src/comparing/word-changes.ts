import { diffArrays } from "diff/lib/diff/array.js";
import type { WordChange } from "../domain/versions.ts";
import { printedWords } from "./printed-words.ts";

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
    const isSwallowed = isSame && at > 0 && at < runs.length - 1 && value.every(isPunctuation);
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

function isPunctuation(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
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
      flush("same");
      flush("removed");
      flush("added");
      return changes;
    },
  };
}
