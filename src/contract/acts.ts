import { z } from "zod";
import { type Act, type Addressee, forces, type Participle, type ReportedAct } from "../domain/acts.ts";
import type { Span } from "../domain/places.ts";
import { answer } from "./named.ts";

const offset = z.int().min(0);

export const span = answer(
  "Span",
  z
    .object({ start: offset, end: offset })
    .describe("UTF-16 code units of a unit's `text`, the end exclusive"),
) satisfies z.ZodType<Span>;

export const force = answer("Force", z.enum(forces).describe("What a verb does: `request`, `invite`, …"));

export const addressee = answer(
  "Addressee",
  z.object({
    id: z.string().describe("`unodc`, `member-states`"),
    name: z.string(),
    printed: z.string().describe("As it stands in the text: `the Office`"),
  }),
) satisfies z.ZodType<Addressee>;

const hedge = z.object({ start: offset, end: offset, text: z.string() });

export const act = answer(
  "Act",
  z
    .object({
      id: z.string().describe("`op4/act2`"),
      paragraph: z.string(),
      verb: z.string().describe("As printed"),
      force,
      verbSpan: span,
      addressees: z.array(addressee),
      action: span.describe("What is asked, without verb and addressee"),
      hedges: z.array(hedge).describe("`to consider` and its like, that weaken what is asked"),
      deadline: z.object({ printed: z.string(), session: z.int().exactOptional() }).exactOptional(),
      forum: z
        .object({ id: z.string(), printed: z.string() })
        .exactOptional()
        .describe("The body before which it is to happen"),
    })
    .describe("One thing that a text does in an operative paragraph"),
) satisfies z.ZodType<Act>;

export const participle = answer(
  "Participle",
  z
    .object({ verb: z.string(), force, span, object: span })
    .describe("How a preambular paragraph opens: `Recalling`"),
) satisfies z.ZodType<Participle>;

export const reportedAct = answer(
  "ReportedAct",
  z
    .object({
      verb: z.string(),
      force,
      span,
      by: addressee.nullable(),
      addressees: z.array(addressee),
      action: span,
    })
    .describe("What another text or body did"),
) satisfies z.ZodType<ReportedAct>;
