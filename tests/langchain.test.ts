import { afterAll, beforeAll, expect, it } from "vitest";
import { createRetriever } from "../src/langchain.ts";
import { type ShippedProduct, startShippedProduct } from "./support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

it("a retriever of LangChain gives the paragraphs that answer, with their labels, addresses and acts", async () => {
  const documents = await createRetriever(product, { k: 3 }).invoke("What should UNICRI study?");
  expect(documents.length).toBeLessThanOrEqual(3);
  expect(documents[0]?.pageContent).toMatch(/^Invites the United Nations Interregional Crime/);
  expect(documents[0]?.metadata).toMatchObject({
    resolution: "italy-revised-draft",
    label: "OP 13",
    url: "/resolutions/italy-revised-draft#op13",
    acts: [{ force: "invite" }],
  });
});

it("goes on in a chain of runnables", async () => {
  const labels = createRetriever(product, { resolution: "italy-revised-draft", k: 1 }).pipe((documents) =>
    documents.map(({ metadata }) => metadata.label),
  );
  expect(await labels.invoke("Who is to report at the twenty-second session?")).toHaveLength(1);
});
