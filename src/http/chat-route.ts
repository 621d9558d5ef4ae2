import type { Request } from "express";
import { type Askable, finalAnswer, withEachSeen } from "../ask.ts";
import { answered, type Problem, streamed } from "../contract/answers.ts";
import { question } from "../contract/questions.ts";
import { findResolution } from "../domain/units.ts";
import type { Log } from "./problem.ts";
import { type PutQuestion, wholeAnswer } from "./put-question.ts";
import { createRoute, type Route } from "./route.ts";
import { streamEvents } from "./sse.ts";

/** `POST /api/chat`: one answer, as JSON or as a stream of events. */
export function createChatRoute(
  productFor: (request: Request) => Askable,
  put: PutQuestion,
  log: Log,
): Route {
  return createRoute(
    "POST /api/chat",
    "Answers a question, each sentence verified; as JSON or as events",
    { body: question, answers: { "application/json": answered, "text/event-stream": streamed } },
    async ({ body }, response, request) => {
      const { messages, resolution, filters, stream } = body;
      const { ask, library } = productFor(request);
      if (resolution) findResolution(library, resolution);
      const asked = { messages, ...(resolution && { resolution }), ...(filters && { filters }) };
      const events = put(ask, asked, response);
      if (!stream) return wholeAnswer(events, response);
      const errorEvent = (problem: Problem) => ({ ...problem, type: "error" });
      await streamEvents(response, log, errorEvent, async (send) => {
        await finalAnswer(withEachSeen(events, send));
      });
    },
  );
}
