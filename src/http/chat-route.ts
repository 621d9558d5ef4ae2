import type { Request } from "express";
import { answered, type Problem, streamed } from "../contract/answers.ts";
import { question } from "../contract/questions.ts";
import { findResolution } from "../domain/units.ts";
import type { Askable } from "../reader-texts.ts";
import { type PutQuestion, wholeAnswer } from "./put-question.ts";
import { createRoute, type Route } from "./route.ts";
import { streamEvents } from "./sse.ts";

interface ChatDependencies {
  productFor(request: Request): Askable;
  readonly put: PutQuestion;
  log(line: string): void;
}

/** `POST /api/chat`: one answer, as JSON or as a stream of events. */
export function createChatRoute({ productFor, put, log }: ChatDependencies): Route {
  const shapes = {
    method: "post",
    path: "/api/chat",
    summary: "Answers a question, each sentence verified; as JSON or as events",
    body: question,
    answers: { "application/json": answered, "text/event-stream": streamed },
  } as const;
  return createRoute(shapes, async ({ body }, response, request) => {
    const { messages, resolution, filters, stream } = body;
    const { ask, library } = productFor(request);
    if (resolution) findResolution(library, resolution);
    const asked = { messages, ...(resolution && { resolution }), ...(filters && { filters }) };
    const events = put(ask, asked, response);
    if (!stream) return wholeAnswer(events, response);
    const errorEvent = (problem: Problem) => ({ ...problem, type: "error" });
    await streamEvents(response, { log, errorEvent }, async (send) => {
      let last: string | undefined;
      for await (const event of events) {
        await send(event);
        last = event.type;
      }
      if (last !== "answer-end") throw new Error("the answer ended without answer-end");
    });
  });
}
