import { z } from "zod";
import { type Act, type Addressee, forces, type Participle, type ReportedAct } from "../domain/acts.ts";
import type { Span } from "../domain/places.ts";
import { answerShapes } from "./named.ts";

const offset = z.int().min(0);

export const span = z
  .object({ start: offset, end: offset })
  .describe("UTF-16 code units of a unit's `text`, the end exclusive")
  .register(answerShapes, { id: "Span" }) satisfies z.ZodType<Span>;

export const force = z
  .enum(forces)
  .describe("What a verb does: `request`, `invite`, …")
  .register(answerShapes, { id: "Force" });

export const addressee = z
  .object({
    id: z.string().describe("`unodc`, `member-states`"),
    name: z.string(),
    printed: z.string().describe("As it stands in the text: `the Office`"),
  })
  .register(answerShapes, { id: "Addressee" }) satisfies z.ZodType<Addressee>;

export const act = z
  .object({
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
  })
  .describe("One thing that a text does in an operative paragraph")
  .register(answerShapes, { id: "Act" }) satisfies z.ZodType<Act>;

export const participle = z
  .object({ verb: z.string(), force, span, object: span })
  .describe("How a preambular paragraph opens: `Recalling`")
  .register(answerShapes, { id: "Participle" }) satisfies z.ZodType<Participle>;

export const reportedAct = z
  .object({
    verb: z.string(),
    force,
    span,
    by: addressee.nullable(),
    addressees: z.array(addressee),
    action: span,
  })
  .describe("What another text or body did")
  .register(answerShapes, { id: "ReportedAct" }) satisfies z.ZodType<ReportedAct>;
