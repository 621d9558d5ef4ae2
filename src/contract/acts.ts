import { z } from "zod";
import { type Act, type Addressee, forces, type Participle, type ReportedAct } from "../domain/acts.ts";
import type { Span } from "../domain/places.ts";
import { answerShape, answerShapes } from "./named.ts";

const offset = z.int().min(0);

export const span = answerShape("Span", "UTF-16 code units of a unit's `text`, the end exclusive", {
  start: offset,
  end: offset,
}) satisfies z.ZodType<Span>;

export const force = z
  .enum(forces)
  .describe("What a verb does: `request`, `invite`, …")
  .register(answerShapes, { id: "Force" });

export const addressee = answerShape("Addressee", null, {
  id: z.string().describe("`unodc`, `member-states`"),
  name: z.string(),
  printed: z.string().describe("As it stands in the text: `the Office`"),
}) satisfies z.ZodType<Addressee>;

export const act = answerShape("Act", "One thing that a text does in an operative paragraph", {
  id: z.string().describe("`op4/act2`"),
  paragraph: z.string(),
  verb: z.string().describe("As printed"),
  force,
  verbSpan: span,
  addressees: z.array(addressee),
  action: span.describe("What is asked, without verb and addressee"),
  hedges: z
    .array(span.extend({ text: z.string() }))
    .describe("`to consider` and its like, that weaken what is asked"),
  deadline: z.object({ printed: z.string(), session: z.int().exactOptional() }).exactOptional(),
  forum: z
    .object({ id: z.string(), printed: z.string() })
    .exactOptional()
    .describe("The body before which it is to happen"),
}) satisfies z.ZodType<Act>;

export const participle = answerShape("Participle", "How a preambular paragraph opens: `Recalling`", {
  verb: z.string(),
  force,
  span,
  object: span,
}) satisfies z.ZodType<Participle>;

export const reportedAct = answerShape("ReportedAct", "What another text or body did", {
  verb: z.string(),
  force,
  span,
  by: addressee.nullable(),
  addressees: z.array(addressee),
  action: span,
}) satisfies z.ZodType<ReportedAct>;
