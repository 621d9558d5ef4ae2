import type { Ask } from "../src/compose.ts";
import type { Answer, AnswerEvent, Passage, Turn } from "../src/domain/answers.ts";
import type { EvaluationCase } from "./dataset/case.ts";

/** What the stream of `ask` showed for one case: all that a scorer may look at. */
export interface Observation {
  readonly case: EvaluationCase;
  readonly passages: readonly Passage[];
  readonly answer: Answer;
  /** From the question to the last event. */
  readonly milliseconds: number;
}

/** Asks the case's question after its earlier turns, each with the answer that was shown to it. */
export async function observe(ask: Ask, asked: EvaluationCase): Promise<Observation> {
  const messages: Turn[] = [];
  for (const content of asked.history) {
    messages.push({ role: "user", content });
    const { answer } = await observeTurn(ask, asked, messages);
    messages.push({ role: "assistant", content: answer.answer });
  }
  return observeTurn(ask, asked, [...messages, { role: "user", content: asked.question }]);
}

/** Asks the case's stand-alone wording, with no earlier turn; null where the case has none. */
export async function observeStandalone(ask: Ask, asked: EvaluationCase): Promise<Observation | null> {
  if (asked.standalone === undefined) return null;
  return observeTurn(ask, asked, [{ role: "user", content: asked.standalone }]);
}

async function observeTurn(ask: Ask, asked: EvaluationCase, messages: readonly Turn[]): Promise<Observation> {
  const started = performance.now();
  const events: AnswerEvent[] = [];
  const request = { messages, ...(asked.resolution !== undefined && { resolution: asked.resolution }) };
  for await (const event of ask(request)) events.push(event);
  const milliseconds = performance.now() - started;
  const answer = events.find((event) => event.type === "answer-end");
  if (!answer) throw new Error(`${asked.id}: the stream ended without answer-end`);
  const passages = events.flatMap((event) => (event.type === "passages-retrieved" ? event.passages : []));
  return { case: asked, passages, answer, milliseconds };
}
