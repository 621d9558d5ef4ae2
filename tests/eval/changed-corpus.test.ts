import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readDataset } from "../../eval/datasets.ts";
import { runDataset } from "../../eval/run-dataset.ts";

const { cases, corpus } = readDataset("development");
const file = "italy-revised-draft.txt";
const copies: string[] = [];

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** What is answered about a copy of the text in which some words are others. */
async function askCopy(id: string, from: string, to: string) {
  const copy = mkdtempSync(join(tmpdir(), "opcite-corpus-"));
  copies.push(copy);
  cpSync(corpus, copy, { recursive: true });
  const text = readFileSync(join(copy, file), "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(join(copy, file), text.replace(from, to));
  const dataset = {
    name: "development",
    cases: cases.filter((each) => each.id === id),
    corpus,
    shown: true,
  } as const;
  const [before] = (await runDataset(dataset, {})).scored;
  const [after] = (await runDataset({ ...dataset, corpus: copy }, {})).scored;
  return { before, after };
}

describe("a word changed in the text", () => {
  it("changes the verb of the answer, and the table of acts notices", async () => {
    const { before, after } = await askCopy(
      "actor-sg-1",
      "17. Requests the Secretary-General",
      "17. Urges the Secretary-General",
    );
    expect(before?.observation.answer.answer).not.toContain("urges the Secretary-General");
    expect(after?.observation.answer.answer).toContain("urges the Secretary-General");
    expect(after?.scores.fidelity).toBeLessThan(1);
  });

  it("changes the session that is named, and the fact is missing", async () => {
    const { before, after } = await askCopy(
      "follow-up-sg-when",
      "twenty-second session",
      "thirtieth session",
    );
    expect(before?.observation.answer.answer).toContain("twenty-second session");
    expect(after?.observation.answer.answer).toContain("thirtieth session");
    expect(after?.observation.answer.answer).not.toContain("twenty-second session");
    expect(after?.scores.facts).toBeLessThan(1);
  });

  it("changes to whom an act is addressed", async () => {
    const { before, after } = await askCopy(
      "actor-executive-director-1",
      "Requests the Executive Director of the United Nations Office on Drugs",
      "Requests the Secretary-General and the United Nations Office on Drugs",
    );
    expect(before?.observation.answer.citations).toContain("op3");
    expect(after?.observation.answer.answer).not.toEqual(before?.observation.answer.answer);
  });
});
