import { z } from "zod";
import type { Turn } from "../../domain/answers.ts";
import { chatTurns } from "../chat-route.ts";
import { fitted, HttpProblem } from "../problem.ts";

const textPart = z.object({ type: z.literal("text"), text: z.string() });

const message = z.object({
  role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
  content: z.union([z.string(), z.array(textPart)]).nullish(),
});

/** What is read of the body of `POST /v1/chat/completions`; all that steers a model (temperature, tools, …) is accepted and ignored. */
const completionRequest = z.object({
  model: z.string().max(200),
  messages: z.array(message).min(1, "at least one message").max(1000, "at most 1,000 messages"),
  n: z.literal(1, "only one choice is given").nullish(),
  stream: z.boolean().nullish(),
});

export interface CompletionRequest {
  readonly model: string;
  readonly turns: readonly Turn[];
  readonly stream: boolean;
}

/** @throws HttpProblem 422 that names each wrong field. */
export function readCompletionRequest(body: unknown): CompletionRequest {
  const { model, messages, stream } = fitted(completionRequest, body, "body");
  const turns = turnsOf(messages);
  if (turns.at(-1)?.role !== "user") throw new HttpProblem(422, "The last message must be the user's.");
  return { model, turns: fitted(chatTurns, turns, "conversation"), stream: stream ?? false };
}

/** What was said by reader and assistant, in turns: neighbours of one role are one turn. Instructions and tools are passed over. */
function turnsOf(messages: readonly z.infer<typeof message>[]): Turn[] {
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
