import { readFileSync } from "node:fs";
import { z } from "zod";
import { ExpectedError } from "../src/domain/errors.ts";

/** A line that the server's feedback route has written; see `src/http/feedback-route.ts`. */
const feedbackSchema = z.object({
  at: z.string(),
  verdict: z.enum(["up", "down"]),
  reason: z.string().optional(),
  question: z.string(),
  history: z.array(z.string()).default([]),
  resolution: z.string().nullable().default(null),
  outcome: z.string(),
  citations: z.array(z.string()),
});

/**
 * One line of JSON for each question that readers judged, in the form of a case but without its gold: what was cited is
 * proposed as required where they liked the answer, and left open where not. To be finished by hand.
 * @throws ExpectedError `input-invalid`
 */
export function candidateCases(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const cases = lines.flatMap((line, at) =>
    line.trim() === "" ? [] : [candidate(line, `${file}:${at + 1}`, at)],
  );
  const seen = new Map(cases.map((each) => [JSON.stringify([each.history, each.question]), each]));
  return [...seen.values()].map((each) => JSON.stringify(each));
}

function candidate(line: string, place: string, at: number) {
  const {
    verdict,
    reason,
    question,
    history,
    resolution,
    outcome,
    citations,
    at: time,
  } = parsed(line, place);
  const liked = verdict === "up";
  return {
    id: `feedback-${time.slice(0, 10)}-${at + 1}`,
    kind: "feedback",
    question,
    ...(history.length > 0 && { history }),
    ...(resolution !== null && { resolution }),
    outcome: liked ? outcome : "?",
    required: liked ? citations : [],
    ...(!liked && { judged: { reason: reason ?? "other", outcome, cited: citations } }),
  };
}

function parsed(line: string, place: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ExpectedError("input-invalid", `${place} is not JSON.`, { cause: error });
  }
  const result = feedbackSchema.safeParse(value);
  if (!result.success) throw new ExpectedError("input-invalid", `${place}: ${z.prettifyError(result.error)}`);
  return result.data;
}
