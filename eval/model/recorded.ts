import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const turn = z.strictObject({ role: z.enum(["user", "assistant"]), content: z.string() });

const recorded = z.strictObject({
  id: z.string(),
  /** The text that is asked. */
  resolution: z.string(),
  /** What was said before, oldest first. */
  history: z.array(turn),
  question: z.string(),
  /** What a right answer has: its outcome, and the units that it cites among others. */
  outcome: z.enum(["answered", "not-in-the-text", "out-of-scope", "needs-clarification"]),
  units: z.array(z.string()),
  /** Sentences of the replies that the text does not bear out; all others are true. */
  false: z.array(z.string()),
  /** Of the prompt for which the replies were written. */
  digest: z.string(),
  /** What the model says, and what it says on its second try. */
  replies: z.array(z.string()).min(1).max(2),
  /** What of the form the reply has that was not asked for. */
  shape: z.string().optional(),
});

/** A question, the reply of a model to it as it was written for the prompt of that digest, and what is right. */
export type Recorded = z.infer<typeof recorded>;

export type RecordedSet = "strong" | "weak";

export function readRecorded(set: RecordedSet): Recorded[] {
  const lines = readFileSync(fileOf(set), "utf8").split("\n").filter(Boolean);
  return lines.map((line) => recorded.parse(JSON.parse(line)));
}

export function writeRecorded(set: RecordedSet, rows: readonly Recorded[]): void {
  writeFileSync(fileOf(set), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}

function fileOf(set: RecordedSet): string {
  return fileURLToPath(new URL(`${set}.jsonl`, import.meta.url));
}

interface Prompt {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: unknown;
}

/** Of all that a model is sent for its first try. */
export function digestOf({ messages, response_format }: Prompt): string {
  const sent = JSON.stringify([messages.slice(0, 2), response_format]);
  return createHash("sha256").update(sent).digest("hex").slice(0, 16);
}
