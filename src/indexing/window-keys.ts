import type { Encodings } from "../encoding/encodings-file.ts";

/**
 * By row, what tells a window from all others, the same in every generation: the words that it is of, the how manyeth text of
 * these words (two paragraphs may differ in a footnote only), and its place among their windows.
 */
export function windowKeys({ digests, windows }: Pick<Encodings, "digests" | "windows">): string[] {
  const seen = new Map<string, number>();
  return digests.flatMap((digest, text) => {
    const before = seen.get(digest) ?? 0;
    seen.set(digest, before + 1);
    return (windows[text] ?? []).map((_, at) => `${digest} ${before} ${at}`);
  });
}
