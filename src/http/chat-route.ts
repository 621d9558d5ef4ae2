import type { Request, Response } from "express";
import { answered, streamed } from "../contract/answers.ts";
import { question } from "../contract/questions.ts";
import type { AnswerEvent } from "../domain/answers.ts";
import { findResolution } from "../domain/units.ts";
import type { Askable } from "../reader-texts.ts";
import { logFailure, toProblem } from "./problem.ts";
import { type PutQuestion, wholeAnswer } from "./put-question.ts";
import { createRoute, type Route } from "./route.ts";
import { openEventStream } from "./sse.ts";

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
    await sendEvents(events, response, log);
    return undefined;
  });
}

/** Once the head is sent an error can only be told as the last event. */
async function sendEvents(
  events: AsyncIterable<AnswerEvent>,
  response: Response,
  log: (line: string) => void,
): Promise<void> {
  const out = openEventStream(response);
  let last: string | undefined;
  try {
    for await (const event of events) {
      await out.send(event);
      last = event.type;
    }
    if (last !== "answer-end") throw new Error("the answer ended without answer-end");
  } catch (error) {
    if (!response.destroyed) {
      logFailure(error, "POST /api/chat", log);
      await out.send({ ...toProblem(error), type: "error" });
    }
  }
  out.close();
}
