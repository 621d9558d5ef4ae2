import type { Passage, PassageRanks } from "../domain/passages.ts";
import { aligned, widthsOf } from "./aligned.ts";

const lists: readonly (keyof PassageRanks)[] = ["named", "keyword", "dense", "act"];

/** A table of the passages, best first, with the rank that each list of candidates gave them. */
export function explainPassages(passages: readonly Passage[]): string {
  const head = ["paragraph", "score", ...lists];
  const rows = passages.map(({ resolution, paragraph, score, ranks }) => [
    `${resolution}#${paragraph}`,
    score.toFixed(3),
    ...lists.map((list) => String(ranks[list] ?? "-")),
  ]);
  const table = [head, ...rows];
  return aligned(table, widthsOf(table)).join("\n");
}
