import type { Askable } from "./ask.ts";
import { ownId } from "./domain/labels.ts";
import type { Library, Resolution } from "./domain/resolution.ts";
import type { SearchIndex } from "./ports.ts";

/** Texts of one reader, in memory only, which are asked together with the library. */
export interface ReaderTexts extends Askable {
  /** In the order in which they were added. */
  readonly own: readonly Resolution[];
  /** Returns it with the id that it is given, which no text of a library has. */
  add(resolution: Resolution): Resolution;
  remove(id: string): void;
  removeAll(): void;
}

/** The index of one text. */
interface OwnIndex extends SearchIndex {
  encodeMissing(signal: AbortSignal): Promise<void>;
  close(): void;
}

interface ReaderTextsDependencies {
  index(resolution: Resolution): OwnIndex;
  /** The library with these indexes beside it. */
  beside(own: readonly SearchIndex[]): Askable;
}

interface OwnText {
  readonly id: string;
  readonly index: OwnIndex;
  /** Closes its index as soon as nothing is encoded any more. */
  close(): void;
}

/** Each text has an index of its own, so that a question that is under way keeps what it began with: what was removed is let go behind it. */
export function createReaderTexts({ index: indexOf, beside }: ReaderTextsDependencies): ReaderTexts {
  let texts: readonly OwnText[] = [];
  let together = beside([]);
  let questions = 0;
  const removed: OwnText[] = [];

  function keep(next: readonly OwnText[]): void {
    removed.push(...texts.filter((text) => !next.includes(text)));
    texts = next;
    together = beside(next.map(({ index }) => index));
    letGo();
  }

  function letGo(): void {
    if (questions > 0) return;
    for (const text of removed.splice(0)) text.close();
  }

  return {
    get library() {
      return together.library;
    },
    get own() {
      return texts.flatMap(({ index }) => index.library.resolutions);
    },
    async *ask(request) {
      questions += 1;
      try {
        yield* together.ask(request);
      } finally {
        questions -= 1;
        letGo();
      }
    },
    add(resolution) {
      const id = freeId(resolution.id, together.library);
      const named = { ...resolution, id };
      const index = indexOf(named);
      const closing = new AbortController();
      // What cannot be encoded now is when it comes into question, or words find it.
      const encoded = index.encodeMissing(closing.signal).catch(() => {});
      const close = () => {
        closing.abort();
        void encoded.finally(index.close);
      };
      keep([...texts, { id, index, close }]);
      return named;
    },
    remove: (id) => keep(texts.filter((text) => text.id !== id)),
    removeAll: () => keep([]),
  };
}

function freeId(base: string, { find }: Library): string {
  for (let count = 1; ; count += 1) {
    const id = ownId(count === 1 ? base : `${base}-${count}`);
    if (!find(id)) return id;
  }
}
