import { z } from "zod";
import { answer } from "./named.ts";

/** The parameters of `GET /api/questions`. */
export const suggestionsFor = z.object({
  resolution: z.string().max(200).optional().describe("Id of the one text to ask"),
  cited: z
    .string()
    .max(4000)
    .optional()
    .describe("Units that the answer before cites: `italy-revised-draft#op4`, with commas between them"),
});

export const suggestions = answer(
  "Suggestions",
  z.object({ questions: z.array(z.string()) }).describe("Questions that the texts answer well, best first"),
);
