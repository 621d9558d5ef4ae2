import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { restoreSubjectModel, storeSubjectModel } from "../../src/questions/subject-model.ts";
import { guessSubject } from "../support/question-reader.ts";

const folder = join(import.meta.dirname, "../../index/kinds");
const source = readFileSync(join(folder, "phrasings.jsonl"), "utf8");
const stored = JSON.parse(readFileSync(join(folder, "subjects.json"), "utf8"));

/** The words of a turn that are more likely its subject than not. */
function subjectOf(turn: string): string {
  return guessSubject(turn)
    .filter(({ probability }) => probability > 0.5)
    .map(({ start, end }) => turn.slice(start, end))
    .join(" ");
}

describe("the model of subject words", () => {
  it("was trained on the phrasings that are there (npm run train:subjects)", () => {
    expect(stored.phrasings).toBe(createHash("sha256").update(source).digest("hex"));
  });

  it.each([
    ["My minister flies out tonight. Is there a line on glaciers in it?", "glaciers"],
    ["I am a nurse and new here; what do they write on child soldiers?", "child soldiers"],
    ["Could you point me to the clause about vaccine patents, please?", "vaccine patents"],
    ["Who tabled it, and when?", ""],
    ["Thanks a lot, that was quick!", ""],
  ])("finds in “%s” the subject “%s”", (turn, subject) => {
    expect(subjectOf(turn)).toBe(subject);
  });

  it("says nothing of names and small words", () => {
    expect(guessSubject("What is asked of the Secretary-General?").map(({ start }) => start)).toEqual([8]);
  });

  it("is the same, but for rounding, when stored and restored", () => {
    const model = restoreSubjectModel(stored);
    const again = restoreSubjectModel(storeSubjectModel(model, stored.phrasings));
    expect([...again.weights]).toEqual([...model.weights]);
    expect(again.scale).toBeCloseTo(model.scale, 12);
  });
});
