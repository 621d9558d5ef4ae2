import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAnswerPrinter } from "../../src/cli/answer-printer.ts";
import { aligned, wrapped } from "../../src/cli/table-printer.ts";
import { answered } from "../../src/contract/answers.ts";
import type { Answer, AnswerEvent } from "../../src/domain/answers.ts";
import { paperTerminal } from "../support/paper-terminal.ts";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

async function printed(question: string, columns: number) {
  const terminal = paperTerminal({ columns });
  const print = createAnswerPrinter(terminal);
  for await (const event of product.ask({ messages: [{ role: "user", content: question }] })) print(event);
  return { lines: terminal.written().split("\n"), notes: terminal.notes };
}

const reports = "Which of them request a report from the Secretary-General, and by when?";

describe("a table in a shell", () => {
  it("stands side by side where there is room, with drafts called drafts", async () => {
    const { lines, notes } = await printed(reports, 140);
    expect(lines[0]).toBe("5 places in 5 of the 7 resolutions that were searched.");
    expect(lines[2]).toMatch(/^Resolution +Place +Act +By when +Words$/);
    expect(lines[4]).toMatch(
      /^A\/C\.2\/97\/L\.41 \(draft\) +OP 8 +Requests the Secretary-General +at its ninety-eighth session +to submit/,
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(140);
    expect(notes.join()).toContain("--format un prints the sentences");
  });

  it("stands one below the other where there is little", async () => {
    const { lines } = await printed(reports, 50);
    expect(lines).toContain("A/RES/96/118 Honey bees and wild pollinators");
    expect(lines).toContain("  OP 8: Requests the Secretary-General (at its");
    expect(Math.max(...lines.slice(1).map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it("is as the contract describes it", async () => {
    const { type: _, ...answer } = (await product.answer(reports)) as AnswerEvent & Answer;
    expect(answered.parse(answer)).toEqual(answer);
  });

  it("has no column that says nothing", async () => {
    const { lines } = await printed("Which of them mention local communities?", 100);
    expect(lines[2]).toMatch(/^Resolution +Place +Words$/);
  });

  it("gives way to sentences where one text answers", async () => {
    const { lines } = await printed("What does the Security Council authorize, and whom?", 100);
    expect(lines[0]).toMatch(/^It authorizes|authorizes/);
    expect(lines.join("\n")).not.toMatch(/^Resolution +Place/m);
  });
});

describe("aligned columns", () => {
  it("break cells between words, and count characters", () => {
    expect(aligned([["é𝒳", "one two", "x"]], [4, 3, 1])).toEqual(["é𝒳    one  x", "      two"]);
  });

  it("leave a longer word whole", () => {
    expect(wrapped("a longerword b", 4)).toEqual(["a", "longerword", "b"]);
  });
});
