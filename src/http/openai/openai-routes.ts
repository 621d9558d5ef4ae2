import { randomUUID } from "node:crypto";
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { Answer, AnswerEvent } from "../../domain/answers.ts";
import { withMarkers } from "../../domain/markers.ts";
import type { Library } from "../../domain/resolution.ts";
import { HttpProblem, logFailure, methodNotAllowed, notFound, toProblem } from "../problem.ts";
import type { Product } from "../product.ts";
import { type PutQuestion, wholeAnswer } from "../put-question.ts";
import { requireKey } from "../security.ts";
import { openEventStream } from "../sse.ts";
import { annotationsOf, footnotesOf } from "./cited-content.ts";
import { readCompletionRequest } from "./completion-request.ts";

export interface OpenaiDependencies {
  product(): Product;
  readonly put: PutQuestion;
  /** Of which a client must name one; none is asked for where there is none. */
  readonly apiKeys: readonly string[];
  /** Goes before a completion: limits, and the reading of its body. */
  readonly before: readonly RequestHandler[];
  /** Whether an answer ends with the addresses of its paragraphs as link definitions of Markdown. */
  readonly footnotes: boolean;
  log(line: string): void;
}

/** The model that answers from all texts; one text's model has the text's id. */
const allTexts = "opcite";

/** What clients of OpenAI's chat completions speak to: `/models` and `/chat/completions`, with errors in their form. */
export function createOpenaiRoutes(dependencies: OpenaiDependencies): Router {
  const { product, before, log } = dependencies;
  const router = Router();
  router.use(requireKey(dependencies.apiKeys));
  router
    .route("/models")
    .get((_request, response) => {
      const ids = [allTexts, ...product().library.resolutions.map(({ id }) => id)];
      response.json({ object: "list", data: ids.map(modelOf) });
    })
    .all(methodNotAllowed("GET, HEAD"));
  router
    .route("/models/:id")
    .get(({ params }, response) => {
      resolutionOf(params.id, product().library);
      response.json(modelOf(params.id));
    })
    .all(methodNotAllowed("GET, HEAD"));
  router
    .route("/chat/completions")
    .post(...before, createCompletion(dependencies))
    .all(methodNotAllowed("POST"));
  router.use(notFound);
  router.use(createOpenaiErrors(log));
  return router;
}

function modelOf(id: string) {
  return { id, object: "model", created: 0, owned_by: "opcite" };
}

/** The id of the text that a model answers from, undefined for all. @throws HttpProblem 404. */
function resolutionOf(model: string, library: Library): string | undefined {
  if (model === allTexts) return undefined;
  if (library.find(model)) return model;
  throw new HttpProblem(404, `There is no model "${model}"; GET /v1/models lists them.`);
}

function createCompletion({ product, put, footnotes, log }: OpenaiDependencies): RequestHandler {
  return async (request, response) => {
    const { model, turns, stream } = readCompletionRequest(request.body);
    const { ask, library } = product();
    const resolution = resolutionOf(model, library);
    const events = put(ask, { messages: turns, ...(resolution && { resolution }) }, response);
    const head = { id: `chatcmpl-${randomUUID()}`, created: Math.floor(Date.now() / 1000), model };
    const origin = originOf(request);
    const ending = (answer: Answer, start = 0) => ({
      footnotes: footnotes ? footnotesOf(answer, origin) : "",
      annotations: annotationsOf(answer, origin, start),
      finish_reason: answer.incomplete ? "length" : "stop",
    });
    if (stream) return streamCompletion(events, response, head, ending, log);
    const answer = await wholeAnswer(events, response);
    if (answer) response.json(completionOf(answer, head, ending(answer)));
  };
}

interface Head {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

interface Ending {
  readonly footnotes: string;
  readonly annotations: ReturnType<typeof annotationsOf>;
  readonly finish_reason: string;
}

function completionOf(
  { answer, usage }: Answer,
  head: Head,
  { footnotes, annotations, finish_reason }: Ending,
) {
  const message = { role: "assistant", content: answer + footnotes, refusal: null, annotations };
  return {
    ...head,
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason, logprobs: null }],
    usage: tokensOf(usage),
  };
}

/** Of the language model behind the answer; none where none was asked. */
function tokensOf(usage: Answer["usage"]) {
  const { promptTokens, completionTokens } = usage ?? {};
  const [prompt_tokens, completion_tokens] = [promptTokens ?? 0, completionTokens ?? 0];
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

/** Each sentence as it is verified; behind the last what else the answer says, the footnotes and the annotations. */
async function streamCompletion(
  events: AsyncIterable<AnswerEvent>,
  response: Response,
  head: Head,
  /** `start`: where in the message the answer begins. */
  ending: (answer: Answer, start: number) => Ending,
  log: (line: string) => void,
): Promise<void> {
  const out = openEventStream(response);
  const chunk = (delta: object, finish_reason: string | null = null, rest: object = {}) =>
    out.send({
      ...head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, finish_reason, logprobs: null }],
      ...rest,
    });
  let sent = "";
  try {
    await chunk({ role: "assistant", content: "" });
    for await (const event of events) {
      if (event.type === "statement-verified") {
        const sentence = `${sent === "" ? "" : " "}${withMarkers(event)}`;
        sent += sentence;
        await chunk({ content: sentence });
      } else if (event.type === "answer-end") {
        // What was mended or asked for in another form is told again, whole.
        const isWhole = event.answer.startsWith(sent);
        const rest = isWhole ? event.answer.slice(sent.length) : `\n\n${event.answer}`;
        const { footnotes, annotations, finish_reason } = ending(event, isWhole ? 0 : sent.length + 2);
        const usage = tokensOf(event.usage);
        await chunk({ content: rest + footnotes, annotations }, finish_reason, { usage });
      }
    }
    out.end("[DONE]");
  } catch (error) {
    if (!response.destroyed) {
      logFailure(error, "POST /v1/chat/completions", log);
      await out.send(openaiError(error));
    }
    out.close();
  }
}

/** As the client reached this server. */
function originOf(request: Request): string {
  return `${request.protocol}://${request.get("host") ?? "localhost"}`;
}

function createOpenaiErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    logFailure(error, `${request.method} ${request.baseUrl}${request.path}`, log);
    if (response.headersSent) return next(error);
    response.status(statusOf(toProblem(error).status)).json(openaiError(error));
  };
}

/** Their clients know no 422. */
function statusOf(status: number): number {
  return status === 422 ? 400 : status;
}

function openaiError(error: unknown) {
  const { status, detail } = toProblem(error);
  const type = status >= 500 ? "server_error" : status === 429 ? "rate_limit_error" : "invalid_request_error";
  const code = status === 404 ? "model_not_found" : status === 401 ? "invalid_api_key" : null;
  return { error: { message: detail, type, param: null, code } };
}
