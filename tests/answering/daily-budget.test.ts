import { describe, expect, it } from "vitest";
import { withDailyBudget } from "../../src/answering/daily-budget.ts";
import { ModelError } from "../../src/domain/errors.ts";
import type { Answerer, AnswerRequest, Drafted } from "../../src/ports.ts";

const day = 86_400_000;
const request = {} as AnswerRequest;
const call: Drafted = { spent: { calls: 1, promptTokens: null, cachedTokens: null, completionTokens: null } };
const told: Drafted = { spent: { calls: 0, promptTokens: 50, cachedTokens: 0, completionTokens: 10 } };

describe("a day's budget", () => {
  it("is spent by what calls are told to have cost, and is there again the next day", async () => {
    let now = 5 * day;
    const model = budgeted([call, told], 100, () => now);
    expect(await drafted(model)).toEqual([call, told]);
    await drafted(model);
    await expect(drafted(model)).rejects.toThrow(/day's budget/);
    await expect(drafted(model, "revise")).rejects.toThrow(ModelError);
    now += day;
    expect(await drafted(model)).toHaveLength(2);
  });

  it("counts a call as assumed where nobody tells, and where its reader leaves", async () => {
    const silent = budgeted([call], 100);
    await drafted(silent);
    await expect(drafted(silent)).rejects.toThrow(/budget/);
    const left = budgeted([call, told], 100);
    for await (const _ of left.answer(request)) break;
    await expect(drafted(left)).rejects.toThrow(/budget/);
  });

  it("is not spent by a model that fails", async () => {
    const model = withDailyBudget(failing, { tokensPerDay: 100, tokensAssumed: 100, now: () => 0 });
    for (let tried = 0; tried < 3; tried += 1) await expect(drafted(model)).rejects.toThrow("unreachable");
  });
});

const failing: Answerer = {
  id: "model",
  async *answer() {
    yield call;
    throw new ModelError("unreachable", "unreachable");
  },
};

function budgeted(drafts: readonly Drafted[], tokensPerDay: number, now = () => 0): Answerer {
  const answer = async function* () {
    yield* drafts;
  };
  return withDailyBudget({ id: "model", answer, revise: answer }, { tokensPerDay, tokensAssumed: 100, now });
}

async function drafted({ answer, revise = answer }: Answerer, by: "answer" | "revise" = "answer") {
  const all: Drafted[] = [];
  for await (const each of by === "answer" ? answer(request) : revise(request, [])) all.push(each);
  return all;
}
