import { z } from "zod";
import type { Footnote, Paragraph, ParseWarning, Reference } from "../domain/resolution.ts";
import { organIds, paragraphKinds, readYears, statuses, usualCounts } from "../domain/resolution.ts";
import { act, force, participle, reportedAct, span } from "./acts.ts";
import { answerShape, answerShapes } from "./named.ts";

export const status = z.enum(statuses);
export const kind = z.enum(paragraphKinds);
export const organ = z.enum(organIds);
const url = z.string().describe("Path of the readable page, at the unit");

/** "2012", "2010-2015" */
const writtenYears = z
  .string()
  .describe("A year (`2012`) or years (`2010-2015`)")
  .transform((text, context) => {
    const read = readYears(text);
    if (read) return read;
    context.addIssue({ code: "custom", message: 'must be a year ("2012") or years ("2010-2015")' });
    return z.NEVER;
  });

/** The parameters of `GET /api/resolutions`. */
export const textFilters = z.object({
  organ: organ.exactOptional(),
  year: writtenYears.exactOptional(),
  status: status.exactOptional(),
});

export type TextFilters = z.input<typeof textFilters>;

const counts = z.record(z.enum(usualCounts), z.int()).register(answerShapes, { id: "Counts" });

/** By what readers know a text. */
export const textName = { id: z.string(), symbol: z.string().nullable(), title: z.string() };

const overview = answerShape("Overview", "A text without its paragraphs", {
  ...textName,
  status,
  organ: z.string().nullable().describe("`GA`, `SC`, `ECOSOC`, `HRC` or another short name"),
  sponsors: z.array(z.string()),
  recommendedBy: z.string().nullable(),
  date: z.string().nullable().describe("As printed"),
  language: z.string(),
  counts,
  url,
});

export type Overview = z.infer<typeof overview>;

export const overviews = answerShape("Overviews", null, { resolutions: z.array(overview) });

const warning = z.object({
  code: z.string(),
  message: z.string(),
  paragraph: z.string().exactOptional(),
}) satisfies z.ZodType<ParseWarning>;

export const outline = overview
  .extend({ paragraphs: z.array(z.string()), footnotes: z.array(z.string()), warnings: z.array(warning) })
  .describe("A text with the ids of its paragraphs and footnotes, and what the parser doubts")
  .register(answerShapes, { id: "Outline" });

export type Outline = z.infer<typeof outline>;

const reference = answerShape("Reference", "Another instrument that a paragraph names", {
  kind: z.enum(["resolution", "decision", "document", "treaty", "declaration"]),
  span,
  printed: z.string(),
  organ: z.string().exactOptional(),
  number: z.string().nullable().exactOptional(),
  date: z.string().exactOptional(),
  title: z.string().exactOptional(),
}) satisfies z.ZodType<Reference>;

const paragraph = z.object({
  id: z.string(),
  kind,
  number: z.int().nullable(),
  marker: z.string().exactOptional(),
  label: z.string().describe("`OP 13`"),
  text: z.string().describe("White space folded, without number, footnote markers and sub-paragraphs"),
  spans: z.array(span).describe("Where it stands in the document"),
  heading: z.string().exactOptional(),
  get subparagraphs() {
    return z.array(paragraph);
  },
  acts: z.array(act),
  participles: z.array(participle),
  reported: z.array(reportedAct),
  footnotes: z.array(z.string()),
  references: z.array(reference),
});
paragraph.register(answerShapes, { id: "Paragraph" }) satisfies z.ZodType<Paragraph>;

const place = { resolution: z.string(), url };

const footnote = z.object({
  id: z.string(),
  marker: z.string(),
  text: z.string(),
  resolved: z.string(),
  paragraph: z.string().nullable(),
  anchor: z.int().nullable(),
  spans: z.array(span),
}) satisfies z.ZodType<Footnote>;

const otherKinds =
  "`title`, `front`, `closing`, `division` (a section or another part with several paragraphs)";

/** A paragraph; a footnote, the title or the front matter in the same shape as far as it applies. */
export const unit = z
  .union([
    paragraph.extend(place),
    footnote.extend({ kind: z.literal("footnote"), label: z.string(), ...place }),
    z.object({
      kind: z.string().describe(otherKinds),
      id: z.string(),
      label: z.string(),
      text: z.string(),
      ...place,
    }),
  ])
  .register(answerShapes, { id: "Unit" });

export type Unit = z.infer<typeof unit>;

export const acts = answerShape("Acts", null, {
  resolution: z.string(),
  acts: z.array(act.extend({ label: z.string() })),
});

export type Acts = z.infer<typeof acts>;

/** The parameters of `GET /api/resolutions/:id/acts`. */
export const actFilters = z.object({
  verb: force.optional(),
  actor: z.string().max(200).optional().describe("Id of an addressee: `unodc`"),
});

export type ActFilters = z.input<typeof actFilters>;

const name = z.string().min(1).max(255).default("text.txt").describe("Of the file");
const sentTo = z
  .literal("library")
  .exactOptional()
  .describe("The library for all, with the administrator's token, not what the reader has brought");

export const sentText = z.object({ name, in: sentTo });
export const textPlace = z.object({ in: sentTo });

export const ownTexts = answerShape("OwnTexts", "What a reader may bring and has brought", {
  enabled: z.boolean().describe("Whether readers may bring texts"),
  library: z.boolean().describe("Whether an administrator may change the library"),
  limits: z.object({
    bytes: z.int().describe("Of one file"),
    texts: z.int(),
    paragraphs: z.int().describe("Of all together, as the following"),
    characters: z.int(),
    idleMinutes: z.int().describe("A session that nobody uses for so long is forgotten"),
  }),
  texts: z.array(overview),
});

export const addedText = answerShape("AddedText", null, {
  as: z.enum(["new", "new-version", "duplicate", "earlier-version"]),
  text: overview.describe("As it is there; of an earlier version the later one"),
  warnings: z.array(z.string()).describe("What reader and parser are not sure of"),
});

export type AddedText = z.infer<typeof addedText>;
