import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ask, compose, type Library, readConfig } from "../../src/compose.ts";
import type { Answer, Turn } from "../../src/domain/answers.ts";
import { root } from "./source-imports.ts";

/** The whole product, without a model, with a store of its own. */
export interface ShippedProduct {
  readonly ask: Ask;
  readonly library: Library;
  /** The answer to the last of some turns by the user. */
  answer(...turns: readonly string[]): Promise<Answer>;
  /** The same, put to one of the texts. */
  answerOf(resolution: string, ...turns: readonly string[]): Promise<Answer>;
  remove(): void;
}

/** The invented resolutions of the evaluation. */
export const libraryCorpus = join(root, "eval/library/corpus");

/** Over the corpus that is shipped, or that of another folder. */
export async function startShippedProduct(corpusDirectory = ""): Promise<ShippedProduct> {
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-product-"));
  const config = readConfig({ STORE_DIR: storeDirectory, CORPUS_DIR: corpusDirectory });
  const { ask, library } = await compose(config);
  const answerTo = async (turns: readonly string[], resolution?: string) => {
    const messages = turns.map((content): Turn => ({ role: "user", content }));
    for await (const event of ask({ messages, ...(resolution && { resolution }) }))
      if (event.type === "answer-end") return event;
    throw new Error("no answer came to an end");
  };
  return {
    ask,
    library,
    answer: (...turns) => answerTo(turns),
    answerOf: (resolution, ...turns) => answerTo(turns, resolution),
    remove: () => rmSync(storeDirectory, { recursive: true, force: true }),
  };
}

/** Over texts of the test's own, by the names of their files. */
export async function startProductOn(texts: Readonly<Record<string, string>>): Promise<ShippedProduct> {
  const corpus = mkdtempSync(join(tmpdir(), "opcite-texts-"));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(corpus, file), text);
  const product = await startShippedProduct(corpus);
  return {
    ...product,
    remove: () => {
      product.remove();
      rmSync(corpus, { recursive: true, force: true });
    },
  };
}
