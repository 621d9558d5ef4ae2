import { z } from "zod";
import { answer } from "./named.ts";
import { overview } from "./texts.ts";

const name = z.string().min(1).max(255).default("text.txt").describe("Of the file");
const place = z
  .literal("library")
  .exactOptional()
  .describe("The library for all, with the administrator's token, not what the reader has brought");

export const sentText = z.object({ name, in: place });
export const textPlace = z.object({ in: place });

export const ownTexts = answer(
  "OwnTexts",
  z
    .object({
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
    })
    .describe("What a reader may bring and has brought"),
);

export const addedText = answer(
  "AddedText",
  z.object({
    as: z.enum(["new", "new-version", "duplicate", "earlier-version"]),
    text: overview.describe("As it is there; of an earlier version the later one"),
    warnings: z.array(z.string()).describe("What reader and parser are not sure of"),
  }),
);

export type OwnTexts = z.infer<typeof ownTexts>;
export type AddedText = z.infer<typeof addedText>;
