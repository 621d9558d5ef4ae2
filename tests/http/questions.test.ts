import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../support/http-server.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
let server: RunningServer;

beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
  server = await startServer({ product: () => product });
});
afterAll(async () => {
  await server?.close();
  product?.remove();
});

async function suggested(query: Readonly<Record<string, string>>): Promise<string[]> {
  const response = await fetch(`${server.url}/api/questions?${new URLSearchParams(query)}`);
  const { questions } = (await response.json()) as { questions: string[] };
  return questions;
}

describe("GET /api/questions", () => {
  it("gives questions that the text answers, and others behind each answer", async () => {
    const [text] = product.library.resolutions;
    const id = text?.id ?? "";
    const [question = "", ...others] = (await suggested({ resolution: id })).slice(0, 3);
    expect(others).toHaveLength(2);
    for (const other of others) expect((await product.answerOf(id, other)).outcome, other).toBe("answered");
    const answer = await product.answerOf(id, question);
    expect(answer.outcome, question).toBe("answered");
    const cited = answer.statements.flatMap(({ citations }) => citations);
    const places = cited.map(({ resolution, paragraph }) => `${resolution}#${paragraph}@0-9`);
    const next = await suggested({ resolution: id, cited: places.join(",") });
    expect(next).toEqual(expect.arrayContaining(["By when is that due?", "What does OP 2 say?"]));
    for (const each of next.slice(0, 2))
      expect((await product.answerOf(id, question, each)).outcome, each).toBe("answered");
  });

  it("does not ask again for what an answer quotes", async () => {
    const [text] = product.library.resolutions;
    const [id, whole] = [text?.id ?? "", text?.paragraphs.find(({ id }) => id === "op2")?.text ?? ""];
    const next = (end: number) => suggested({ resolution: id, cited: `${id}#op2@0-${end}` });
    expect(await next(9)).toEqual(expect.arrayContaining(["By when is that due?", "What does OP 2 say?"]));
    const behindAll = await next(whole.length);
    expect(behindAll).not.toContain("By when is that due?");
    expect(behindAll).not.toContain("What does OP 2 say?");
  });

  it("gives questions that all texts together answer", async () => {
    const questions = await suggested({});
    expect(questions).toContain("What is A/C.2/97/L.41 about?");
    const [question = ""] = questions;
    expect((await product.answer(question)).outcome, question).toBe("answered");
  });

  it("names the text whose paragraph is cited among several", async () => {
    const [question, ...others] = await suggested({ cited: "a-res-97-214#op4" });
    expect([question, ...others]).toContain("What does OP 4 of A/RES/97/214 say?");
  });

  it("refuses what does not fit", async () => {
    expect((await fetch(`${server.url}/api/questions?resolution=nothing`)).status).toBe(404);
    expect((await fetch(`${server.url}/api/questions?cited=a&cited=b`)).status).toBe(422);
    expect(await suggested({ cited: "nothing#op1,,#" })).toEqual(await suggested({}));
  });
});
