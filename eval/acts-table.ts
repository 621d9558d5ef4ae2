import { readFileSync } from "node:fs";
import { z } from "zod";
import { fold } from "./fold.ts";

const actSchema = z.strictObject({
  paragraph: z.string(),
  /** As printed. */
  verb: z.string(),
  force: z.string(),
  /** Keys of `actors`. */
  addressees: z.array(z.string()),
  hedge: z.string().nullable(),
  deadline: z.string().nullable(),
  session: z.number().optional(),
  forum: z.string().nullable(),
  /** Words of what is asked that stand under the hedge. */
  hedged: z.array(z.string()).optional(),
  /** How what is asked goes on where the hedge has ended. */
  plain: z.array(z.string()).optional(),
});

const tableSchema = z.strictObject({
  about: z.string(),
  resolution: z.string(),
  status: z.enum(["draft", "adopted"]),
  paragraphs: z.strictObject({ preambular: z.number(), operative: z.number() }),
  footnotes: z.number(),
  acts: z.array(actSchema),
  /** The forces with which preambular paragraphs open or go on. */
  openings: z.record(z.string(), z.array(z.string())),
  /** Names under which an answer may speak of an actor; the longest at a place counts. */
  actors: z.record(z.string(), z.array(z.string())),
  /** Addressees that a wider name stands for. */
  covers: z.record(z.string(), z.array(z.string())),
});

export type ActsTable = z.infer<typeof tableSchema>;
export type GoldAct = z.infer<typeof actSchema>;

/** The hand-made table of what the resolution does, against which answers are held without the parser. */
export function readActsTable(): ActsTable {
  const file = new URL("dataset/acts.json", import.meta.url);
  return tableSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

export interface ActorMention {
  readonly actor: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text names actors of the table, in order; the longest name counts. Case matters: "the Office", "States". */
export function findActors(table: ActsTable, text: string): ActorMention[] {
  const names = Object.entries(table.actors)
    .flatMap(([actor, all]) => all.map((name) => ({ actor, name: fold(name) })))
    .sort((a, b) => b.name.length - a.name.length);
  const found: ActorMention[] = [];
  for (const { actor, name } of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const mention = { actor, start: at, end: at + name.length };
      const within = found.some(({ start, end }) => start < mention.end && mention.start < end);
      const word = !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[mention.end] ?? " ");
      if (word && !within) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether an act that names `addressee` is one of those asked of `asked`. */
export function isAddressed(table: ActsTable, asked: string, addressee: string): boolean {
  return asked === addressee || (table.covers[asked] ?? []).includes(addressee);
}
