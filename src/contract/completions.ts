import { z } from "zod";
import { answerShape, answerShapes, requestShape } from "./named.ts";

const textPart = z.object({ type: z.literal("text"), text: z.string() });

const message = z.object({
  role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
  content: z.union([z.string(), z.array(textPart)]).nullish(),
});

export type CompletionMessage = z.infer<typeof message>;

/** What is read of the body of `POST /v1/chat/completions`. */
export const completionRequest = requestShape(
  "CompletionRequest",
  "What steers a model (temperature, tools, …) is accepted and ignored",
  {
    model: z.string().max(200).describe("`opcite` for all texts, or the id of one"),
    messages: z.array(message).min(1, "at least one message").max(1000, "at most 1,000 messages"),
    n: z.literal(1, "only one choice is given").nullish(),
    stream: z.boolean().nullish(),
  },
);

export const model = answerShape("Model", null, {
  id: z.string(),
  object: z.literal("model"),
  created: z.int(),
  owned_by: z.string(),
});

export const models = answerShape("Models", null, { object: z.literal("list"), data: z.array(model) });

/** As in the messages of OpenAI's web search: where in `content` a source is named, and its address. */
const urlCitation = answerShape("UrlCitation", null, {
  type: z.literal("url_citation"),
  url_citation: z.object({ start_index: z.int(), end_index: z.int(), title: z.string(), url: z.string() }),
});

export type UrlCitation = z.infer<typeof urlCitation>;

const head = { id: z.string(), created: z.int().describe("Seconds since 1970"), model: z.string() };
const ended = z.enum(["stop", "length"]);
const usage = z.object({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() });

export const completion = answerShape("Completion", null, {
  ...head,
  object: z.literal("chat.completion"),
  choices: z.array(
    z.object({
      index: z.literal(0),
      message: z.object({
        role: z.literal("assistant"),
        content: z.string(),
        refusal: z.null(),
        annotations: z.array(urlCitation),
      }),
      finish_reason: ended,
      logprobs: z.null(),
    }),
  ),
  usage,
});

export const openaiProblem = answerShape("OpenaiError", null, {
  error: z.object({ message: z.string(), type: z.string(), param: z.null(), code: z.string().nullable() }),
});

/** Each line of `data` of a stream but the last, which is `[DONE]`. */
export const completionChunk = z
  .union([
    z.object({
      ...head,
      object: z.literal("chat.completion.chunk"),
      choices: z.array(
        z.object({
          index: z.literal(0),
          delta: z.object({
            role: z.literal("assistant").optional(),
            content: z.string(),
            annotations: z.array(urlCitation).optional(),
          }),
          finish_reason: ended.nullable(),
          logprobs: z.null(),
        }),
      ),
      usage: usage.optional(),
    }),
    openaiProblem,
  ])
  .register(answerShapes, { id: "CompletionChunk" });
