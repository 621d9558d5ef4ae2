import { ModelError } from "../domain/errors.ts";
import type { Answerer, Drafted } from "../ports.ts";

interface Budget {
  /** Of prompts and answers, from midnight to midnight UTC; not remembered beyond the process. */
  readonly tokensPerDay: number;
  /** What a call counts until its server tells, and where it never does. */
  readonly tokensAssumed: number;
  /** Milliseconds since 1970. */
  now(): number;
}

const dayMs = 86_400_000;

/** The answerer, who is asked no more on a day whose tokens are spent: it then fails as a model that is not there. */
export function withDailyBudget(answerer: Answerer, { tokensPerDay, tokensAssumed, now }: Budget): Answerer {
  let day = 0;
  let spent = 0;

  async function* counted(draft: () => AsyncIterable<Drafted>): AsyncGenerator<Drafted> {
    const today = Math.floor(now() / dayMs);
    if (today !== day) [day, spent] = [today, 0];
    if (spent >= tokensPerDay)
      throw new ModelError("rate-limited", "the day's budget for the language model is spent");
    let assumed = 0;
    try {
      for await (const drafted of draft()) {
        if ("spent" in drafted) {
          const { calls, promptTokens, completionTokens } = drafted.spent;
          const isTold = promptTokens !== null;
          const tokens = isTold ? promptTokens + (completionTokens ?? 0) - assumed : calls * tokensAssumed;
          spent += tokens;
          assumed = isTold ? 0 : assumed + tokens;
        }
        yield drafted;
      }
    } catch (error) {
      // Else a server that is down would use up the day.
      spent -= assumed;
      throw error;
    }
  }

  const { revise } = answerer;
  return {
    id: answerer.id,
    answer: (request) => counted(() => answerer.answer(request)),
    ...(revise && { revise: (request, rejected) => counted(() => revise(request, rejected)) }),
  };
}
