import type { z } from "zod";
import type { CompletionMessage, completionRequest } from "../../contract/completions.ts";
import { chatTurns } from "../../contract/questions.ts";
import type { Turn } from "../../domain/answers.ts";
import { fitted, HttpProblem } from "../problem.ts";

export interface CompletionRequest {
  readonly model: string;
  readonly turns: readonly Turn[];
  readonly stream: boolean;
}

/** @throws HttpProblem 422 that names each wrong field. */
export function readCompletionRequest(body: z.infer<typeof completionRequest>): CompletionRequest {
  const { model, messages, stream } = body;
  const turns = turnsOf(messages);
  if (turns.at(-1)?.role !== "user") throw new HttpProblem(422, "The last message must be the user's.");
  return { model, turns: fitted(chatTurns, turns, "conversation"), stream: stream ?? false };
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
