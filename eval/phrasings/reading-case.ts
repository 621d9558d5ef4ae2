import { readFileSync } from "node:fs";
import { z } from "zod";
import { forces } from "../../src/domain/acts.ts";
import { kindOfLabel, kinds, type Label } from "../../src/domain/reading.ts";

const labels = Object.keys(kindOfLabel) as [Label, ...Label[]];
const readingCaseSchema = z.strictObject({
  question: z.string(),
  /** Earlier user turns, oldest first. */
  history: z.array(z.string()).default([]),
  /** The same question in plainer words, or in words that need no history. */
  meant: z.string().optional(),
  kind: z.enum(kinds).optional(),
  label: z.enum(labels).optional(),
  /** Ids of the actors that it names; an empty list where it names none. */
  actors: z.array(z.string()).optional(),
  excludedActors: z.array(z.string()).optional(),
  forces: z.array(z.enum(forces)).optional(),
  /** "op4.b", "pp-1" for the last of the preamble, "op0.a" for whichever has the path; an empty list where it names none. */
  paragraphs: z.array(z.string()).optional(),
  part: z.enum(["preambular", "operative"]).optional(),
  detail: z.enum(["date", "amount", "name", "place", "count"]).optional(),
  yesNo: z.enum(["no", "existence", "other"]).optional(),
  /** ISO 639-1 */
  language: z.string().length(2).optional(),
  symbols: z.array(z.string()).optional(),
  /** Ids of the texts of the small library that it is put to. */
  texts: z.array(z.string()).optional(),
  /** How many questions the turn has. */
  parts: z.number().int().optional(),
});

/** A turn and what of its reading is known; what is left out is not judged. */
export type ReadingCase = z.infer<typeof readingCaseSchema>;

/** The turns of a JSON-lines file; throws with file and line where one has not the form of a reading. */
export function readReadingCases(path: string): ReadingCase[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line, index) => {
      const parsed = readingCaseSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}
