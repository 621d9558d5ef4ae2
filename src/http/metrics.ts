import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { z } from "zod";
import { type Askable, withEachSeen } from "../ask.ts";
import type { Answer, AnswerEvent } from "../domain/answers.ts";
import { HttpProblem } from "./problem.ts";
import { createRoute } from "./route.ts";

/** Seconds: from an answer that is composed to a model on a slow machine. */
const buckets = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300];

/** What is counted of the answers, and `GET /metrics` for who watches the server; @param isOpen whether it is answered */
export function createMetrics(isOpen: boolean) {
  const registry = new Registry();
  const registers = [registry];
  const count = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name: `opcite_${name}_total`, help, labelNames, registers });
  const measure = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({ name: `opcite_${name}_seconds`, help, labelNames, registers, buckets });
  collectDefaultMetrics({ register: registry });
  const answers = count("answers", "Questions that were answered", "outcome", "answerer");
  const retrieval = measure("retrieval", "Until the paragraphs of a question are found");
  const answering = measure("answering", "From there until its answer ends", "answerer");
  const refusals = count("refused_sentences", "Sentences that failed their verification", "problem");
  const fallbacks = count("fallbacks", "Answers of a model that were replaced");
  const calls = count("model_calls", "Calls of the language model");
  const tokens = count("model_tokens", "Tokens of the language model", "kind");

  function see(event: AnswerEvent): void {
    if (event.type === "answer-end") countAnswer(event);
    else if (event.type === "statement-rejected")
      for (const problem of event.problems) refusals.inc({ problem });
  }

  /** What took the place of a model's answer is not the model's. */
  function countAnswer({ outcome, timings, fallback, usage, ...by }: Answer): void {
    const answerer = fallback ? "extractive" : by.answerer;
    answers.inc({ outcome, answerer });
    retrieval.observe(timings.retrieveMs / 1000);
    answering.observe({ answerer }, timings.answerMs / 1000);
    if (fallback) fallbacks.inc();
    calls.inc(usage?.calls ?? 0);
    tokens.inc({ kind: "prompt" }, usage?.promptTokens ?? 0);
    tokens.inc({ kind: "cached" }, usage?.cachedTokens ?? 0);
    tokens.inc({ kind: "completion" }, usage?.completionTokens ?? 0);
  }

  return {
    /** The same, with what it answers counted: never a word of it. */
    watched: <Asked extends Askable>(asked: Asked): Asked => ({
      ...asked,
      ask: (request) => withEachSeen(asked.ask(request), see),
    }),
    route: createRoute(
      "GET /metrics",
      "Counts answers, refusals, tokens and times in the form of Prometheus",
      { answers: { "text/plain": z.string() } },
      async (_, response) => {
        if (!isOpen) throw new HttpProblem(404, "This server has no metrics: no ADMIN_TOKEN is set.");
        response.set("Content-Type", registry.contentType).send(await registry.metrics());
      },
    ),
  };
}
