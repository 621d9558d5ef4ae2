import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, readConfig } from "../../src/compose.ts";
import type { Answer, Turn } from "../../src/domain/answers.ts";

/** The whole product, without a model, with a store of its own. */
export interface ShippedProduct {
  /** The answer to the last of some turns by the user. */
  answer(...turns: readonly string[]): Promise<Answer>;
  /** The same, put to one of the texts. */
  answerOf(resolution: string, ...turns: readonly string[]): Promise<Answer>;
  remove(): void;
}

/** With the corpus that is shipped. */
export async function startShippedProduct(): Promise<ShippedProduct> {
  return start({});
}

/** With texts of the test's own, by the names of their files. */
export async function startProductOn(texts: Readonly<Record<string, string>>): Promise<ShippedProduct> {
  const directory = mkdtempSync(join(tmpdir(), "opcite-texts-"));
  const corpus = join(directory, "corpus");
  mkdirSync(corpus);
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(corpus, file), text);
  const product = await start({ CORPUS_DIR: corpus });
  return {
    ...product,
    remove: () => {
      product.remove();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function start(settings: Readonly<Record<string, string>>): Promise<ShippedProduct> {
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-product-"));
  const { ask } = await compose(readConfig({ STORE_DIR: storeDirectory, ...settings }));
  const answerTo = async (turns: readonly string[], resolution?: string) => {
    const messages = turns.map((content): Turn => ({ role: "user", content }));
    for await (const event of ask({ messages, ...(resolution && { resolution }) }))
      if (event.type === "answer-end") return event;
    throw new Error("no answer came to an end");
  };
  return {
    answer: (...turns) => answerTo(turns),
    answerOf: (resolution, ...turns) => answerTo(turns, resolution),
    remove: () => rmSync(storeDirectory, { recursive: true, force: true }),
  };
}
