import { readFileSync } from "node:fs";
import { z } from "zod";

const fact = z.strictObject({
  /** A unit of the text in which `text` stands word for word, or "structure" for what is computed. */
  unit: z.string().min(1),
  text: z.string().min(1),
  /** Other wordings any one of which will do. */
  or: z.array(z.string().min(1)).optional(),
});

const caseSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.string().min(1),
  question: z.string(),
  /** Earlier user turns, oldest first. */
  history: z.array(z.string()).default([]),
  /** The same question in words that need no history. */
  standalone: z.string().optional(),
  /** Id of the one resolution that is asked. */
  resolution: z.string().optional(),
  outcome: z.enum(["answered", "not-in-the-text", "out-of-scope", "needs-clarification"]),
  required: z.array(z.string()).default([]),
  acceptable: z.array(z.string()).default([]),
  facts: z.array(fact).default([]),
  /** Case-insensitive regular expressions that must not match the answer's sentences. */
  forbidden: z.array(z.string()).default([]),
  /** Case-insensitive regular expression that the first sentence must match. */
  premise: z.string().optional(),
  noSharedStem: z.boolean().default(false),
  /** Of a yes-or-no question: the verdict, or that the deciding verb is the answer ("it only encourages"). */
  yesNo: z.enum(["yes", "no", "decides"]).optional(),
  /** An ideal answer, for who judges by reading. */
  reference: z.string().optional(),
});

export type EvaluationCase = z.infer<typeof caseSchema>;
export type Fact = z.infer<typeof fact>;

/** The cases of a JSON-lines file; throws with file and line where one has not the form of a case. */
export function readCases(path: string): EvaluationCase[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => {
      const parsed = caseSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${number}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}
