import { describe, expect, it } from "vitest";
import { standingText } from "../../eval/report/console-summary.ts";
import { standingOf } from "../../eval/summarize.ts";
import type { Answer } from "../../src/domain/answers.ts";

function answerWith(parts: Partial<Answer>): Answer {
  return { statements: [], withheld: 0, fallback: null, ...parts } as Answer;
}

const usage = { calls: 1, promptTokens: 10, cachedTokens: 0, completionTokens: 5 };
const citations = [{}] as never;
const quotation = { basis: "quotation", text: "“Invites States”", citations } as const;
const explanation = { basis: "explanation", text: "States are asked.", citations, doubts: [] } as const;

describe("What became of a model's sentences", () => {
  it("is told in shares of all that it drafted", () => {
    const statements = [
      quotation,
      { ...explanation, support: "confirmed" as const },
      { ...explanation, support: "not-confirmed" as const },
    ];
    const standing = standingOf([answerWith({ usage, statements, withheld: 1 })]);
    expect(standing && standingText(standing)).toBe(
      "4 sentences of the model: 25 % quoted or computed, 25 % confirmed, 25 % not confirmed, 25 % withheld",
    );
  });

  it("counts what was withheld where the fallback answered, and nothing of an answer without a model", () => {
    const fallback = { reason: "nothing of it could be verified" };
    const fell = answerWith({ usage, statements: [quotation], withheld: 2, fallback });
    expect(standingOf([fell])).toMatchObject({ sentences: 2, exact: 0, withheld: 1 });
    expect(standingOf([answerWith({ statements: [quotation] })])).toBeNull();
  });
});
