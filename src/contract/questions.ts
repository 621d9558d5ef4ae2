import { z } from "zod";
import { answerShape, type DeepReadonly, requestShape, requestShapes } from "./named.ts";
import { kind, organ, status } from "./texts.ts";

const year = z.int().min(1).max(9999);

const years = z.union([
  year.transform((only) => ({ from: only, to: only })),
  z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from <= to, "the first year must not be later than the last"),
]);

const filters = z
  .strictObject({
    organ: organ.exactOptional(),
    year: years.exactOptional(),
    status: status.exactOptional(),
    kind: kind.exactOptional(),
  })
  .describe("Narrow what is looked in")
  .register(requestShapes, { id: "Filters" });

const turn = requestShape("Turn", null, {
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
    // The last turn is the user's, the one before the assistant's.
    const isUsers = (index: number) => (turns.length - index) % 2 === 1;
    const wrong = turns.findIndex(({ role }, index) => (role === "user") !== isUsers(index));
    const refuse = (at: number, field: string, message: string) =>
      context.addIssue({ code: "custom", path: [at, field], message });
    if (wrong >= 0)
      refuse(wrong, "role", "user and assistant must take turns, and the last turn must be the user's");
    const question = turns.at(-1);
    if (question && question.content.length > 4000)
      refuse(turns.length - 1, "content", "a question has at most 4,000 characters");
  })
  .describe("Turns of user and assistant, oldest first; the last is the user's, of at most 4,000 characters");

export const question = requestShape("Question", null, {
  messages: chatTurns,
  resolution: z.string().max(200).nullish().describe("Id of the one text to look in"),
  filters: filters.nullish(),
  stream: z.boolean().default(false),
});

/** As a client asks it; whether as a stream it says by how it reads. */
export type Question = DeepReadonly<Omit<z.input<typeof question>, "stream">>;

/** A reader's verdict on one answer. */
export const feedback = requestShape("Feedback", null, {
  verdict: z.enum(["up", "down"]),
  reason: z.enum(["verb", "paragraph", "missing", "refuse", "other"]).optional().describe("What is wrong"),
  question: z.string().trim().min(1).max(4000),
  history: z.array(z.string().max(4000)).max(20).default([]),
  resolution: z.string().max(200).nullable().default(null),
  outcome: z.string().max(40),
  answer: z.string().max(20_000),
  citations: z.array(z.string().max(300)).max(200),
});

const citedUnits =
  "Units that the answer before cites, and what it quotes of them: `italy-revised-draft#op4@0-210`, with commas between them";

/** The parameters of `GET /api/questions`. */
export const suggestionsFor = z.object({
  resolution: z.string().max(200).optional().describe("Id of the one text to ask"),
  cited: z.string().max(4000).optional().describe(citedUnits),
});

export const suggestions = answerShape("Suggestions", "Questions that the texts answer well, best first", {
  questions: z.array(z.string()),
});
