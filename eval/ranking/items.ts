import { readFileSync } from "node:fs";
import { indexInMemory } from "../../src/indexing/memory-index.ts";
import { createPassageRetriever } from "../../src/retrieval/passage-retriever.ts";
import { type RankDependencies, subjectReading } from "./rank-questions.ts";

/** A question that one item of a list of at least 220 words answers. */
interface ItemQuestion {
  readonly question: string;
  readonly resolution: string;
  /** Any of them. */
  readonly units: readonly string[];
  /** No constant was chosen with it. */
  readonly judges?: true;
}

/** Of questions on an item of a long list those for which it is the first thing that is quoted. */
export interface ItemFigures {
  readonly asked: number;
  /** The best passage quotes it. */
  readonly quoted: number;
  /** The best passage is its paragraph. */
  readonly inParagraph: number;
}

export async function judgeItems({ texts, encoder, weights }: RankDependencies): Promise<ItemFigures> {
  const file = new URL("items.jsonl", import.meta.url);
  const questions = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): ItemQuestion => JSON.parse(line))
    .filter(({ judges }) => judges);
  const ids = [...new Set(questions.map(({ resolution }) => resolution))];
  const index = indexInMemory(
    ids.flatMap((id) => texts.get(id) ?? []),
    encoder,
  );
  const retriever = createPassageRetriever({ index, encoder, weights });
  const figures = { asked: questions.length, quoted: 0, inParagraph: 0 };
  for (const { question, resolution, units } of questions) {
    const { passages } = await retriever.retrieve(subjectReading({ query: question, resolution }));
    const [best] = passages;
    if (units.some((unit) => unit === best?.paragraph || unit.startsWith(`${best?.paragraph}.`)))
      figures.inParagraph++;
    if (units.includes(best?.spans[0]?.unit ?? "")) figures.quoted++;
  }
  return figures;
}
