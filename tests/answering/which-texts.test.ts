import { afterAll, beforeAll, expect, it } from "vitest";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

async function sentences(question: string): Promise<string[]> {
  const { statements, withheld } = await product.answer(question);
  expect(withheld).toBe(0);
  return statements.map(({ text }) => text);
}

it("says of a draft whose adopted version is loaded which that is", async () => {
  expect(await sentences("Has A/C.2/97/L.41 been adopted?")).toEqual([
    "A/C.2/97/L.41 is a draft; the text that was adopted is A/RES/97/214.",
  ]);
});

it("names the texts where nothing else is asked", async () => {
  expect(await sentences("Which Security Council resolutions were adopted in 2043?")).toEqual([
    expect.stringMatching(/^S\/RES\/3901 \(2043\) was adopted on /),
  ]);
  expect(await sentences("Which drafts have been adopted?")).toHaveLength(1);
});
