import { z } from "zod";
import { answer } from "./named.ts";

export const problem = answer(
  "Problem",
  z
    .object({
      type: z.string(),
      title: z.string(),
      status: z.int(),
      detail: z.string(),
      errors: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .exactOptional()
        .describe("What is wrong with the request, each with the place in it"),
    })
    .describe("A problem document (RFC 9457)"),
);

export type Problem = z.infer<typeof problem>;
