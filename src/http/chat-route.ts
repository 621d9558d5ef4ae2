import type { RequestHandler, Response } from "express";
import { z } from "zod";
import type { Answer, AnswerEvent } from "../domain/answers.ts";
import { askFiltersShape } from "./filter-shapes.ts";
import { fitted, HttpProblem, toProblem } from "./problem.ts";
import type { Product } from "./product.ts";
import { openEventStream } from "./sse.ts";

interface ChatDependencies {
  product(): Product;
  /** Aborted when the server stops: open streams then end with an `error` event. */
  readonly stopping: AbortSignal;
  log(line: string): void;
}

/** `POST /api/chat`: one answer, as JSON or as a stream of events. */
export function createChatRoute({ product, stopping, log }: ChatDependencies): RequestHandler {
  return async (request, response) => {
    const body = parseChatBody(request.body);
    const { ask, library } = product();
    if (body.resolution && !library.find(body.resolution)) {
      throw new HttpProblem(
        404,
        `There is no resolution "${body.resolution}"; GET /api/resolutions lists them.`,
      );
    }
    const left = signalOfLeaving(response);
    const signal = AbortSignal.any([left, stopping]);
    const question = {
      messages: body.messages,
      signal,
      ...(body.resolution && { resolution: body.resolution }),
      ...(body.filters && { filters: body.filters }),
    };
    const events = untilAborted(ask(question), signal);
    if (body.stream) await stream(events, response, left, log);
    else await answerAtOnce(events, response, left);
  };
}

async function answerAtOnce(
  events: AsyncIterable<AnswerEvent>,
  response: Response,
  left: AbortSignal,
): Promise<void> {
  let answer: Answer | undefined;
  try {
    for await (const event of events) {
      if (event.type !== "answer-end") continue;
      const { type: _, ...rest } = event;
      answer = rest;
    }
  } catch (error) {
    if (left.aborted) return;
    throw error;
  }
  if (!answer) throw new Error("the answer ended without answer-end");
  response.json(answer);
}

/** Once the head is sent an error can only be told as the last event. */
async function stream(
  events: AsyncIterable<AnswerEvent>,
  response: Response,
  left: AbortSignal,
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
    if (!left.aborted) {
      const problem = toProblem(error);
      if (problem.status === 500)
        log(`POST /api/chat: ${error instanceof Error ? error.stack : String(error)}`);
      await out.send({ ...problem, type: "error" });
    }
  }
  out.close();
}

/** `close` on the response, not on the request, which closes as soon as its body is read. */
function signalOfLeaving(response: Response): AbortSignal {
  const leaving = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

/**
 * The events, ending at once when `signal` aborts, even if what yields them does not listen to it.
 * @throws HttpProblem 503 on abort.
 */
async function* untilAborted<T>(events: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = events[Symbol.asyncIterator]();
  const aborted = new Promise<"aborted">((resolve) => {
    if (signal.aborted) resolve("aborted");
    else signal.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
  try {
    for (;;) {
      const result = await Promise.race([aborted, iterator.next()]);
      if (result === "aborted" || signal.aborted) {
        throw new HttpProblem(503, "The server is stopping; ask again in a moment.");
      }
      if (result.done) return;
      yield result.value;
    }
  } finally {
    // Not awaited: what hangs in its next step would hang here too.
    void iterator.return?.()?.catch(() => {});
  }
}

const turn = z.object({
  role: z.enum(["user", "assistant"]),
  content: z
    .string()
    .max(20_000, "at most 20,000 characters")
    .refine((content) => content.trim() !== "", "must not be empty"),
});

const chatBody = z.object({
  messages: z
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
    }),
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
