import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answers.ts";
import type { AskFilters } from "../../src/domain/filters.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

async function answer(content: string, filters: AskFilters): Promise<Answer> {
  for await (const event of product.ask({ messages: [{ role: "user", content }], filters }))
    if (event.type === "answer-end") return event;
  throw new Error("no answer came to an end");
}

describe("an answer from one kind of paragraph", () => {
  it.each([
    ["Which resolutions mention local communities?", "preambular", "pp"],
    ["Which resolutions mention local communities?", "operative", "op"],
    ["What is recalled?", "preambular", "pp"],
    ["What is asked of UNEP?", "operative", "op"],
  ] as const)("%s (%s)", async (question, kind, prefix) => {
    const { outcome, citations, withheld } = await answer(question, { kind });
    expect([outcome, withheld]).toEqual(["answered", 0]);
    expect(citations.filter((unit) => !unit.split("#")[1]?.includes(prefix))).toEqual([]);
  });

  it("says what was searched where that kind says nothing", async () => {
    const { outcome, answer: text } = await answer("What is asked of Member States?", { kind: "annex" });
    expect(outcome).toBe("not-in-the-text");
    expect(text).toContain("All 0 paragraphs of 7 resolutions were searched.");
  });
});
