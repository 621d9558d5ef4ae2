import { once } from "node:events";
import type { Response } from "express";
import { type Ask, type Askable, type AskRequest, finalAnswer, withEachSeen } from "../ask.ts";
import type { Answer, AnswerEvent } from "../domain/answers.ts";
import { HttpProblem, type Log } from "./problem.ts";
import { tellLog } from "./request-log.ts";

/** Puts a question for whoever waits for `response`. */
export type PutQuestion = ReturnType<typeof createPutQuestion>;

/**
 * Questions that are given up when their client leaves, and end with a 503 when the server stops, which aborts `stopping`. Nothing
 * is kept of a question behind its response: signals that depend on `stopping` itself would live as long as the server. What a model
 * cost is logged, and why it was replaced; no word of question or answer is, unless the request log is to have them.
 */
export function createPutQuestion(stopping: AbortSignal, log: Log) {
  const open = new Set<AbortController>();
  stopping.addEventListener("abort", () => {
    for (const each of open) each.abort();
  });
  return (ask: Ask, question: Omit<AskRequest, "signal">, response: Response) => {
    const given = new AbortController();
    open.add(given);
    tellLog(response, { question: question.messages.at(-1)?.content ?? "" });
    if (stopping.aborted) given.abort();
    // On the response, not on the request, which closes as soon as its body is read.
    response.once("close", () => {
      open.delete(given);
      if (!response.writableFinished) given.abort();
    });
    const events = withEachSeen(ask({ ...question, signal: given.signal }), (event) => {
      if (event.type !== "answer-end") return;
      const { outcome, answerer, usage } = event;
      tellLog(response, { outcome, answerer, usage });
      if (usage) log(costLine(event));
    });
    return untilAborted(events, given.signal);
  };
}

function costLine({ answerer, usage, fallback, incomplete, timings }: Answer): string {
  const told = [
    `${usage?.calls} calls`,
    `${usage?.promptTokens ?? "?"} prompt tokens (${usage?.cachedTokens ?? "?"} cached)`,
    `${usage?.completionTokens ?? "?"} written`,
    `${Math.round(timings.answerMs)} ms`,
    ...(incomplete ? ["incomplete"] : []),
    ...(fallback ? [`replaced: ${fallback.reason}`] : []),
  ];
  return `model ${answerer}: ${told.join(", ")}`;
}

/** The answer that ends the events; undefined where the client left before it. */
export async function wholeAnswer(events: AsyncIterable<AnswerEvent>, response: Response) {
  try {
    return await finalAnswer(events);
  } catch (error) {
    if (response.destroyed) return undefined;
    throw error;
  }
}

/**
 * The events, ending at once when `signal` aborts, even if what yields them does not listen to it.
 * @throws HttpProblem 503 on abort.
 */
async function* untilAborted<T>(events: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = events[Symbol.asyncIterator]();
  const aborted = once(signal, "abort").then(() => undefined);
  try {
    while (!signal.aborted) {
      const result = await Promise.race([aborted, iterator.next()]);
      if (signal.aborted || !result) break;
      if (result.done) return;
      yield result.value;
    }
    throw new HttpProblem(503, "The server is stopping; ask again in a moment.");
  } finally {
    // Not awaited: what hangs in its next step would hang here too.
    void iterator.return?.()?.catch(() => {});
  }
}

/** What is served: a way to ask, and the texts that are asked. */
export interface Product extends Askable {
  /** For who set it up: what else it could do. */
  readonly hint?: string | undefined;
}
