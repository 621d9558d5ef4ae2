import type { Passage, PassageRanks } from "../domain/passages.ts";

const lists: readonly (keyof PassageRanks)[] = ["named", "keyword", "meaning", "dense", "act"];

/** A table of the passages, best first, with the rank that each list of candidates gave them. */
export function explainPassages(passages: readonly Passage[]): string {
  const head = ["paragraph", "score", ...lists];
  const rows = passages.map(({ resolution, paragraph, score, ranks }) => [
    `${resolution}#${paragraph}`,
    score.toFixed(3),
    ...lists.map((list) => String(ranks[list] ?? "-")),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const aligned = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [head, ...rows].map(aligned).join("\n");
}
