import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, readConfig } from "../../src/compose.ts";
import type { Answer, Turn } from "../../src/domain/answers.ts";

/** The whole product, without a model, with the corpus that is shipped and a store of its own. */
export interface ShippedProduct {
  /** The answer to the last of some turns by the user. */
  answer(...turns: readonly string[]): Promise<Answer>;
  remove(): void;
}

export async function startShippedProduct(): Promise<ShippedProduct> {
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-product-"));
  const { ask } = await compose(readConfig({ STORE_DIR: storeDirectory }));
  return {
    answer: async (...turns) => {
      const messages = turns.map((content): Turn => ({ role: "user", content }));
      for await (const event of ask({ messages })) if (event.type === "answer-end") return event;
      throw new Error("no answer came to an end");
    },
    remove: () => rmSync(storeDirectory, { recursive: true, force: true }),
  };
}
