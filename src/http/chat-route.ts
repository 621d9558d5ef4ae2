import type { RequestHandler, Response } from "express";
import { z } from "zod";
import type { AnswerEvent } from "../domain/answers.ts";
import { askFiltersShape } from "./filter-shapes.ts";
import { fitted, HttpProblem, logFailure, toProblem } from "./problem.ts";
import type { Product } from "./product.ts";
import { type PutQuestion, wholeAnswer } from "./put-question.ts";
import { openEventStream } from "./sse.ts";

interface ChatDependencies {
  product(): Product;
  readonly put: PutQuestion;
  log(line: string): void;
}

/** `POST /api/chat`: one answer, as JSON or as a stream of events. */
export function createChatRoute({ product, put, log }: ChatDependencies): RequestHandler {
  return async (request, response) => {
    const body = parseChatBody(request.body);
    const { ask, library } = product();
    if (body.resolution && !library.find(body.resolution)) {
      throw new HttpProblem(
        404,
        `There is no resolution "${body.resolution}"; GET /api/resolutions lists them.`,
      );
    }
    const question = {
      messages: body.messages,
      ...(body.resolution && { resolution: body.resolution }),
      ...(body.filters && { filters: body.filters }),
    };
    const events = put(ask, question, response);
    if (body.stream) await stream(events, response, log);
    else {
      const answer = await wholeAnswer(events, response);
      if (answer) response.json(answer);
    }
  };
}

/** Once the head is sent an error can only be told as the last event. */
async function stream(
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

const turn = z.object({
  role: z.enum(["user", "assistant"]),
  content: z
    .string()
    .max(20_000, "at most 20,000 characters")
    .refine((content) => content.trim() !== "", "must not be empty"),
});

/** A conversation, oldest turn first. */
export const chatTurns = z
  .array(turn)
  .min(1, "at least one turn")
  .max(100, "at most 100 turns")
  .superRefine((turns, context) => {
    const wrong = turns.findIndex((each, index) => each.role !== expectedRole(index, turns.length));
    if (wrong >= 0) {
      context.addIssue({
        code: "custom",
        path: [wrong, "role"],
        message: "user and assistant must take turns, and the last turn must be the user's",
      });
    }
    const question = turns.at(-1);
    if (question && question.content.length > 4000) {
      context.addIssue({
        code: "custom",
        path: [turns.length - 1, "content"],
        message: "a question has at most 4,000 characters",
      });
    }
  });

const chatBody = z.object({
  messages: chatTurns,
  resolution: z.string().max(200).nullish(),
  filters: askFiltersShape.nullish(),
  stream: z.boolean().default(false),
});

type ChatBody = z.infer<typeof chatBody>;

/** @throws HttpProblem 422 that names each wrong field. */
function parseChatBody(body: unknown): ChatBody {
  return fitted(chatBody, body, "body");
}

/** Counted from the end: the last turn is the user's, the one before the assistant's. */
function expectedRole(index: number, count: number): "user" | "assistant" {
  return (count - index) % 2 === 1 ? "user" : "assistant";
}
