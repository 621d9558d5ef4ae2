import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ExpectedError } from "../src/domain/errors.ts";
import type { Resolution } from "../src/domain/resolution.ts";
import { findParagraph, topLevelId } from "../src/domain/units.ts";
import { idOfName } from "../src/indexing/read-corpus.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import { type ActsTable, readActsTable } from "./acts-table.ts";

/** What answers are held against. */
export interface ScoringContext {
  /** Parsed afresh from the published texts, not the product's copies. */
  readonly resolutions: ReadonlyMap<string, Resolution>;
  /** Null where the texts are others than the one that the table describes, or more than that one. */
  readonly acts: ActsTable | null;
  /** Gold units carry the resolution's id: `a-res-97-301#II.op2`. */
  readonly amongSeveral: boolean;
}

/** Reads the documents of a corpus as the product names them. */
export function createScoringContext(corpusDirectory: string): ScoringContext {
  const files = readdirSync(corpusDirectory).filter((name) => name.endsWith(".txt"));
  const parsed = files.map((name) => {
    const id = idOfName(basename(name, ".txt"));
    return parseResolution(readFileSync(join(corpusDirectory, name), "utf8"), { id });
  });
  if (parsed.length === 0) throw new ExpectedError("document-unreadable", `No text in ${corpusDirectory}.`);
  const resolutions = new Map(parsed.map((resolution) => [resolution.id, resolution]));
  const table = readActsTable();
  return {
    resolutions,
    acts: resolutions.size === 1 && resolutions.has(table.resolution) ? table : null,
    amongSeveral: resolutions.size > 1,
  };
}

/** The name of a unit in the dataset. */
export function goldName({ amongSeveral }: ScoringContext, resolution: string, unit: string): string {
  return amongSeveral ? `${resolution}#${unit}` : unit;
}

/** The resolution and unit that a gold name stands for. */
export function unitOf(
  { resolutions, amongSeveral }: ScoringContext,
  gold: string,
): { readonly resolution: Resolution; readonly unit: string } | null {
  const [id = "", unit = ""] = amongSeveral ? gold.split("#") : [[...resolutions.keys()][0], gold];
  const resolution = resolutions.get(id);
  return resolution ? { resolution, unit } : null;
}

/** The paragraph that is retrieved for a gold unit: its top-level one, a footnote's paragraph; null for title and front matter. */
export function retrievedFor(context: ScoringContext, gold: string): string | null {
  const found = unitOf(context, gold);
  if (!found) return null;
  const { resolution, unit } = found;
  const holder = resolution.footnotes.find(({ id }) => id === unit)?.paragraph ?? unit;
  if (!findParagraph(resolution, holder)) return null;
  return goldName(context, resolution.id, topLevelId(resolution, holder));
}
