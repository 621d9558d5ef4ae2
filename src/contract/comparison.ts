import { z } from "zod";
import type { ComparisonReport } from "../domain/comparison.ts";
import type { ActChange } from "../domain/versions.ts";
import { addressee, force } from "./acts.ts";
import { summary } from "./answers.ts";
import { answerShape, answerShapes } from "./named.ts";
import { kind } from "./texts.ts";

const version = z.string("must be given once: the id or symbol of a text");

/** The parameters of `GET /api/compare`. */
export const versions = z.object({
  a: version.trim().min(1).describe("Id or symbol of the earlier version"),
  b: version.trim().min(1).describe("Id or symbol of the later version"),
});

const words = z.object({ text: z.string().describe("For readers: `verb softened: Urges → Encourages`") });

/** Null on the side where it does not stand. */
const sides = { before: z.string().nullable(), after: z.string().nullable() };

const actChange = z.union([
  words.extend({ kind: z.enum(["dropped", "new"]), verb: z.string(), force, addressees: z.array(addressee) }),
  words.extend({
    kind: z.enum(["softened", "strengthened", "verb-changed", "reworded"]),
    before: z.string(),
    after: z.string(),
  }),
  words.extend({ kind: z.enum(["addressee-added", "addressee-dropped"]), addressee }),
  words.extend({ kind: z.enum(["hedge-added", "hedge-dropped"]), hedge: z.string() }),
  words.extend({ kind: z.enum(["deadline-changed", "forum-changed"]), ...sides }),
]) satisfies z.ZodType<ActChange>;

const changeCounts = z
  .record(z.enum(["both", "same", "capitals", "wording", "moved", "dropped", "new"]), z.int())
  .describe("Paragraphs of one kind; `both` is the sum of `same`, `capitals` and `wording`")
  .register(answerShapes, { id: "ChangeCounts" });

export const comparison = answerShape("Comparison", null, {
  before: summary,
  after: summary,
  counts: z.record(kind, changeCounts),
  summary: z.array(z.string()),
  paragraphs: z.array(
    z.object({
      ...sides,
      similarity: z.number(),
      change: z.enum(["same", "capitals", "wording", "dropped", "new"]),
      moved: z.boolean(),
      words: z.array(z.object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
      kind,
      labels: z.object(sides),
      acts: z.array(actChange),
    }),
  ),
}) satisfies z.ZodType<ComparisonReport>;

export type Comparison = z.infer<typeof comparison>;
