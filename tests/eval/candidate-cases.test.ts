import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { candidateCases } from "../../eval/candidate-cases.ts";

const folder = mkdtempSync(join(tmpdir(), "opcite-feedback-"));
afterAll(() => rmSync(folder, { recursive: true }));

const line = {
  at: "2026-03-04T05:06:07.000Z",
  verdict: "up",
  question: "What is asked of donors?",
  history: [],
  resolution: null,
  outcome: "answered",
  answer: "…",
  citations: ["op11", "op16"],
};

function feedback(...lines: readonly unknown[]): string {
  const file = join(folder, `${lines.length}-${Math.floor(performance.now() * 1000)}.jsonl`);
  writeFileSync(
    file,
    lines.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join("\n"),
  );
  return file;
}

describe("feedback as candidate cases", () => {
  it("proposes what was cited where the reader liked the answer", () => {
    expect(candidateCases(feedback(line)).map((each) => JSON.parse(each))).toEqual([
      {
        id: "feedback-2026-03-04-1",
        kind: "feedback",
        question: "What is asked of donors?",
        outcome: "answered",
        required: ["op11", "op16"],
      },
    ]);
  });

  it("leaves the gold open where not, and says what was wrong", () => {
    const file = feedback({ ...line, verdict: "down", reason: "verb", history: ["Who pays?"] });
    expect(JSON.parse(candidateCases(file)[0] ?? "")).toMatchObject({
      history: ["Who pays?"],
      outcome: "?",
      required: [],
      judged: { reason: "verb", cited: ["op11", "op16"] },
    });
  });

  it("takes the last of equal questions and skips empty lines", () => {
    const [only, ...others] = candidateCases(feedback(line, "", { ...line, citations: ["op16"] }));
    expect(others).toEqual([]);
    expect(JSON.parse(only ?? "").required).toEqual(["op16"]);
  });

  it("names the line that it cannot read", () => {
    expect(() => candidateCases(feedback(line, "{"))).toThrow(/:2 is not JSON/);
    expect(() => candidateCases(feedback({ ...line, verdict: "?" }))).toThrow(/:1: /);
  });
});
