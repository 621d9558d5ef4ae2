import { appendFile, stat } from "node:fs/promises";
import type { RequestHandler } from "express";
import { z } from "zod";
import { fitted, HttpProblem } from "./problem.ts";

/** A reader's verdict on one answer. `verb` and so on: what is wrong with it. */
const feedbackShape = z.object({
  verdict: z.enum(["up", "down"]),
  reason: z.enum(["verb", "paragraph", "missing", "refuse", "other"]).optional(),
  question: z.string().trim().min(1).max(4000),
  history: z.array(z.string().max(4000)).max(20).default([]),
  resolution: z.string().max(200).nullable().default(null),
  outcome: z.string().max(40),
  answer: z.string().max(20_000),
  citations: z.array(z.string().max(300)).max(200),
});

interface FeedbackDependencies {
  /** JSON lines are appended to it; undefined where no feedback is taken. */
  readonly file: string | undefined;
  /** The file grows to this size, in bytes, and no further. */
  readonly largest?: number;
}

/**
 * `GET /api/feedback` says whether feedback is taken; `POST` appends one line: the feedback and the time, nothing of who
 * sent it. `question`, `history` and `citations` are as in the evaluation's cases, so that a line can become one.
 */
export function createFeedbackRoute({ file, largest = 20_000_000 }: FeedbackDependencies): {
  readonly state: RequestHandler;
  readonly add: RequestHandler;
} {
  let last: Promise<void> = Promise.resolve();
  return {
    state: (_request, response) => {
      response.json({ enabled: file !== undefined });
    },
    add: async (request, response) => {
      if (file === undefined) throw new HttpProblem(404, "This server takes no feedback.");
      const feedback = fitted(feedbackShape, request.body, "feedback");
      const line = `${JSON.stringify({ at: new Date().toISOString(), ...feedback })}\n`;
      // One after the other, so that each sees the size that the one before has left.
      last = last.catch(() => {}).then(() => appendWithin(file, line, largest));
      await last.catch(cannotStore);
      response.status(204).end();
    },
  };
}

/** The log of the server has nothing of what readers write: that it is full or read-only is all there is to say. */
function cannotStore(cause: unknown): never {
  if (cause instanceof HttpProblem) throw cause;
  throw new HttpProblem(503, "Feedback cannot be stored at the moment.");
}

async function appendWithin(file: string, line: string, largest: number): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size + Buffer.byteLength(line) > largest) throw new HttpProblem(503, "No more feedback can be stored.");
  await appendFile(file, line, { mode: 0o600 });
}
