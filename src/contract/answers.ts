import { z } from "zod";
import type {
  Answer,
  AnswerTable,
  ModelUsage,
  Passage,
  ResolutionSummary,
  TableRow,
} from "../domain/answers.ts";
import type { Statement, VerifiedCitation } from "../domain/statements.ts";
import { addressee, force, span } from "./acts.ts";
import { answerShape, answerShapes } from "./named.ts";
import { status, textName } from "./texts.ts";

export const problem = answerShape("Problem", "A problem document (RFC 9457)", {
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .exactOptional()
    .describe("What is wrong with the request, each with the place in it"),
});

export type Problem = z.infer<typeof problem>;

const citation = answerShape("Citation", "A place in a text, with the words that stand there", {
  resolution: z.string(),
  paragraph: z.string().describe("Id of a unit: `op13`, `pp3`, `op5.a`, `annex.4`, `fn7`, `title`"),
  label: z.string().describe("`OP 13`"),
  quote: z.string().describe("The unit's `text.slice(start, end)`"),
  start: z.int(),
  end: z.int(),
  url: z.string(),
}) satisfies z.ZodType<VerifiedCitation>;

const cited = z.tuple([citation], citation);

const sentence = z.object({
  text: z.string(),
  verdict: z.enum(["yes", "no"]).exactOptional().describe("Begins `text`: judged, not verified"),
});

const statement = z
  .discriminatedUnion("basis", [
    sentence.extend({ basis: z.literal("quotation"), citations: cited }),
    sentence.extend({
      basis: z.literal("explanation"),
      citations: cited,
      support: z.enum(["confirmed", "not-confirmed"]).describe("By a trained model, word by word"),
      doubts: z.array(span).describe("The words of `text` that it does not confirm"),
    }),
    sentence.extend({
      basis: z.enum(["structure", "absence"]).describe("Recomputed from the text"),
      citations: z.array(citation),
    }),
  ])
  .describe("A sentence that was verified")
  .register(answerShapes, { id: "Statement" }) satisfies z.ZodType<Statement>;

const passage = answerShape("Passage", "A paragraph that may answer", {
  resolution: z.string(),
  paragraph: z.string(),
  score: z.number().describe("Probability that it answers"),
  answers: z.boolean(),
  ranks: z
    .partialRecord(z.enum(["keyword", "dense", "act", "named"]), z.int())
    .describe("Rank in each list that found it") as z.ZodType<Passage["ranks"]>,
  spans: z.array(z.object({ unit: z.string(), start: z.int(), end: z.int(), logit: z.number() })),
  short: z
    .object({ unit: z.string(), start: z.int(), end: z.int(), certainty: z.number() })
    .describe("The few words that answer, as far as the reader tells, and how likely they do")
    .exactOptional(),
  copies: z.array(z.object({ resolution: z.string(), paragraph: z.string() })).exactOptional(),
}) satisfies z.ZodType<Passage>;

export const summary = answerShape("Summary", null, {
  ...textName,
  status,
  adoptedAs: z
    .object({ ...textName, url: z.string() })
    .exactOptional()
    .describe("The adopted version of a draft, where it is loaded"),
}) satisfies z.ZodType<ResolutionSummary>;

const row = z.object({
  resolution: z.object({ ...textName, status }),
  paragraph: z.string(),
  label: z.string(),
  url: z.string(),
  verb: z.string().nullable(),
  force: force.nullable(),
  addressees: z.array(addressee),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  deadline: z.string().nullable(),
  statement: z.int().describe("Position in `statements`"),
}) satisfies z.ZodType<TableRow>;

const table = answerShape("Table", "What several texts say, a row an act or a place", {
  columns: z.array(z.enum(["resolution", "paragraph", "verb", "addressees", "deadline", "text"])),
  rows: z.array(row),
  found: z.int(),
  searched: z.int(),
}) satisfies z.ZodType<AnswerTable>;

const tokens = z.int().nullable();
const usage = answerShape("Usage", "What a language model was asked for it", {
  calls: z.int(),
  promptTokens: tokens,
  cachedTokens: tokens,
  completionTokens: tokens,
}) satisfies z.ZodType<ModelUsage>;

export const answered = answerShape("Answer", null, {
  outcome: z.enum(["answered", "not-in-the-text", "out-of-scope", "needs-clarification", "nothing-verified"]),
  answer: z.string().describe("The statements joined, with markers such as `[OP 13]`"),
  statements: z.array(statement),
  citations: z.array(z.string()).describe("Units in order of first use; `id#op13` among several texts"),
  nearest: z.array(z.string()),
  withheld: z.int().describe("Sentences that were drafted and could not be verified"),
  incomplete: z.boolean(),
  fallback: z.object({ reason: z.string() }).nullable().describe("Why the model's answer was not used"),
  wordsAlone: z.boolean().exactOptional().describe("Whether the embedder failed"),
  resolution: summary.nullable(),
  resolutions: z.array(summary).exactOptional(),
  table: table.nullable(),
  answerer: z.string().describe("`extractive`, or the model's name"),
  usage: usage.nullable(),
  timings: z.object({ retrieveMs: z.number(), answerMs: z.number() }),
}) satisfies z.ZodType<Answer>;

/** Each line of `data` of a stream; the last is `answer-end` or `error`. */
export const streamed = z
  .union([
    z.object({ type: z.literal("passages-retrieved"), passages: z.array(passage), tabulates: z.boolean() }),
    z.union(statement.options.map((option) => option.extend({ type: z.literal("statement-verified") }))),
    z.object({ type: z.literal("statement-rejected"), problems: z.array(z.string()) }),
    answered.extend({ type: z.literal("answer-end") }),
    problem.extend({ type: z.literal("error") }),
  ])
  .register(answerShapes, { id: "StreamedEvent" });
