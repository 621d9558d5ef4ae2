import { appendFile, stat } from "node:fs/promises";
import { z } from "zod";
import { feedback } from "../contract/questions.ts";
import { HttpProblem } from "./problem.ts";
import { createRoute, json, type Route } from "./route.ts";

/**
 * `GET /api/feedback` says whether feedback is taken; `POST` appends one line: the feedback and the time, nothing of who
 * sent it. `question`, `history` and `citations` are as in the evaluation's cases, so that a line can become one. Without a `file`
 * no feedback is taken; it grows to `largest` bytes and no further.
 */
export function createFeedbackRoutes(file: string | undefined, largest = 20_000_000): readonly Route[] {
  let last: Promise<void> = Promise.resolve();
  return [
    createRoute(
      "GET /api/feedback",
      "Tells whether feedback is taken",
      { answers: json(z.object({ enabled: z.boolean() })) },
      () => ({ enabled: file !== undefined }),
    ),
    createRoute("POST /api/feedback", "Takes a reader's verdict", { body: feedback }, async ({ body }) => {
      if (file === undefined) throw new HttpProblem(404, "This server takes no feedback.");
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...body })}\n`;
      // One after the other, so that each sees the size that the one before has left.
      last = last.catch(() => {}).then(() => appendWithin(file, line, largest));
      await last;
    }),
  ];
}

/** The log of the server has nothing of what readers write: that it is full or read-only is all there is to say. */
async function appendWithin(file: string, line: string, largest: number): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size + Buffer.byteLength(line) > largest) throw new HttpProblem(503, "No more feedback can be stored.");
  await appendFile(file, line, { mode: 0o600 }).catch(() => {
    throw new HttpProblem(503, "Feedback cannot be stored at the moment.");
  });
}
