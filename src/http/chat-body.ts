import { z } from "zod";
import { askFiltersShape } from "./filter-shapes.ts";
import { fitted } from "./fitted.ts";

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
export function parseChatBody(body: unknown): ChatBody {
  return fitted(chatBody, body, "body");
}

/** Counted from the end: the last turn is the user's, the one before the assistant's. */
function expectedRole(index: number, count: number): "user" | "assistant" {
  return (count - index) % 2 === 1 ? "user" : "assistant";
}
