import { randomUUID } from "node:crypto";
import type { Problem } from "../../contract/answers.ts";
import type { CompletionMessage, UrlCitation } from "../../contract/completions.ts";
import { completion, completionChunk, completionRequest, model, models } from "../../contract/completions.ts";
import { chatTurns } from "../../contract/questions.ts";
import type { Answer, AnswerEvent, Turn } from "../../domain/answers.ts";
import { distinctBy } from "../../domain/group-by.ts";
import type { Library } from "../../domain/resolution.ts";
import { withMarkers } from "../../domain/statements.ts";
import { fitted, HttpProblem } from "../problem.ts";
import { type Product, type PutQuestion, wholeAnswer } from "../put-question.ts";
import { createRoute, json, type Route } from "../route.ts";
import { streamEvents } from "../sse.ts";

interface OpenaiDependencies {
  product(): Product;
  readonly put: PutQuestion;
  /** Whether an answer ends with the addresses of its paragraphs as link definitions of Markdown. */
  readonly footnotes: boolean;
  log(line: string): void;
}

/** The model that answers from all texts; one text's model has the text's id. */
const allTexts = "opcite";

/** What clients of OpenAI's chat completions speak to. */
export function createOpenaiRoutes(dependencies: OpenaiDependencies): readonly Route[] {
  const library = () => dependencies.product().library;
  return [
    createRoute(
      "GET /v1/models",
      "Lists the models: one that answers from all texts, and one for each",
      { answers: json(models) },
      () => {
        const ids = [allTexts, ...library().resolutions.map(({ id }) => id)];
        return { object: "list" as const, data: ids.map(modelOf) };
      },
    ),
    createRoute("GET /v1/models/:id", "Tells of one model", { answers: json(model) }, ({ params }) => {
      resolutionOf(params.id, library());
      return modelOf(params.id);
    }),
    createCompletionRoute(dependencies),
  ];
}

function modelOf(id: string) {
  return { id, object: "model" as const, created: 0, owned_by: "opcite" };
}

/** The id of the text that a model answers from, undefined for all. @throws HttpProblem 404. */
function resolutionOf(model: string, library: Library): string | undefined {
  if (model === allTexts) return undefined;
  if (library.find(model)) return model;
  throw new HttpProblem(404, `There is no model "${model}"; GET /v1/models lists them.`);
}

function createCompletionRoute({ product, put, footnotes, log }: OpenaiDependencies): Route {
  return createRoute(
    "POST /v1/chat/completions",
    "Answers as OpenAI's chat completions do, streamed and not",
    {
      body: completionRequest,
      answers: { "application/json": completion, "text/event-stream": completionChunk },
    },
    async ({ body: { model, messages, stream } }, response, request) => {
      const turns = turnsOf(messages);
      if (turns.at(-1)?.role !== "user") throw new HttpProblem(422, "The last message must be the user's.");
      const asked = fitted(chatTurns, turns, "conversation");
      const { ask, library } = product();
      const resolution = resolutionOf(model, library);
      const events = put(ask, { messages: asked, ...(resolution && { resolution }) }, response);
      const head = { id: `chatcmpl-${randomUUID()}`, created: Math.floor(Date.now() / 1000), model };
      const origin = `${request.protocol}://${request.get("host") ?? "localhost"}`;
      const ending = (answer: Answer, start = 0): Ending => ({
        footnotes: footnotes ? footnotesOf(answer, origin) : "",
        annotations: annotationsOf(answer, origin, start),
        finish_reason: answer.incomplete ? "length" : "stop",
      });
      if (!stream) {
        const answer = await wholeAnswer(events, response);
        if (!answer) return undefined;
        const { footnotes, annotations, finish_reason } = ending(answer);
        const content = answer.answer + footnotes;
        const message = { role: "assistant" as const, content, refusal: null, annotations };
        const choices = [{ index: 0 as const, message, finish_reason, logprobs: null }];
        return { ...head, object: "chat.completion" as const, choices, usage: tokensOf(answer.usage) };
      }
      await streamEvents(response, log, openaiError, (send) => sendCompletion(events, send, head, ending));
    },
  );
}

interface Ending {
  readonly footnotes: string;
  readonly annotations: readonly UrlCitation[];
  readonly finish_reason: "stop" | "length";
}

/** Of the language model behind the answer; none where none was asked. */
function tokensOf(usage: Answer["usage"]) {
  const { promptTokens, completionTokens } = usage ?? {};
  const [prompt_tokens, completion_tokens] = [promptTokens ?? 0, completionTokens ?? 0];
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

/** Each sentence as it is verified; behind the last what else the answer says, the footnotes and the annotations. */
async function sendCompletion(
  events: AsyncIterable<AnswerEvent>,
  send: (event: object) => Promise<void>,
  head: object,
  /** `start`: where in the message the answer begins. */
  ending: (answer: Answer, start: number) => Ending,
): Promise<string> {
  const chunk = (delta: object, finish_reason: string | null = null, rest: object = {}) =>
    send({
      ...head,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, finish_reason, logprobs: null }],
      ...rest,
    });
  let sent = "";
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
  return "[DONE]";
}

/**
 * Each marker of the answer ("[OP 13]") with the address of its paragraph, in order. `origin`: "https://example.org"; `start`: where
 * in the message the answer begins.
 */
function annotationsOf(answer: Answer, origin: string, start: number): UrlCitation[] {
  return citedIn(answer)
    .flatMap(({ label, quote, url }) =>
      placesOf(`[${label}]`, answer.answer).map((at) => ({
        type: "url_citation" as const,
        url_citation: {
          start_index: start + at,
          end_index: start + at + label.length + 2,
          title: `${label}: “${quote}”`,
          url: `${origin}${url}`,
        },
      })),
    )
    .toSorted((a, b) => a.url_citation.start_index - b.url_citation.start_index);
}

/** Link definitions of Markdown, which make links of the markers and are not shown themselves; empty where nothing is cited. */
function footnotesOf(answer: Answer, origin: string): string {
  const lines = citedIn(answer).map(({ label, url }) => `[${label}]: ${origin}${url}`);
  return lines.length > 0 ? `\n\n${lines.join("\n")}` : "";
}

function citedIn({ statements }: Answer) {
  const all = statements.flatMap(({ citations }) => citations);
  return distinctBy(all, ({ label }) => label);
}

function placesOf(marker: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) places.push(at);
  return places;
}

/** Errors in the form that their clients read. */
export function openaiError({ status, detail }: Problem) {
  const type = status >= 500 ? "server_error" : status === 429 ? "rate_limit_error" : "invalid_request_error";
  const code = status === 404 ? "model_not_found" : status === 401 ? "invalid_api_key" : null;
  return { error: { message: detail, type, param: null, code } };
}

/** What was said by reader and assistant, in turns: neighbours of one role are one turn. Instructions and tools are passed over. */
function turnsOf(messages: readonly CompletionMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const { role, content } of messages) {
    const text = typeof content === "string" ? content : (content ?? []).map(({ text }) => text).join("\n");
    if ((role !== "user" && role !== "assistant") || text.trim() === "") continue;
    const before = turns.at(-1);
    if (before?.role !== role) turns.push({ role, content: text });
    else turns[turns.length - 1] = { role, content: `${before.content}\n\n${text}` };
  }
  return turns;
}
