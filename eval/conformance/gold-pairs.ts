import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Gold } from "./gold.ts";
import type { FaultyGold } from "./score-document.ts";

/** A text and the structure that the United Nations gave it. */
export interface GoldPair {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly gold: Gold;
  readonly features: readonly string[];
  /** Paragraphs of the gold that are wrong themselves. */
  readonly faulty: readonly FaultyGold[];
}

const folders = [
  ["raw", "gold"],
  ["ecosoc-hrc", "ecosoc-hrc-gold"],
  ["statements", "statements-gold"],
] as const;

/** The texts of a folder that have gold, in the order of their names. */
export function readGoldPairs(folder: string): GoldPair[] {
  return folders.flatMap(([texts, golds]) =>
    pairsOf(folder, texts, golds, ".txt").map((pair) => ({ ...pair, text: readFileSync(pair.file, "utf8") })),
  );
}

/** The files of one part of the folder that have gold; they are not read. */
export function pairsOf(
  folder: string,
  texts: string,
  golds: string,
  extension: string,
): Omit<GoldPair, "text">[] {
  const features = readFeatures(folder);
  const faulty = JSON.parse(
    readFileSync(new URL("faulty-gold.json", import.meta.url), "utf8"),
  ) as FaultyGold[];
  return textsUnder(join(folder, texts), extension).flatMap(({ id, file }) => {
    const name = relative(join(folder, texts), file).slice(0, -extension.length);
    const gold = join(folder, golds, `${name}.json`);
    if (!existsSync(gold)) return [];
    return {
      id,
      file,
      gold: JSON.parse(readFileSync(gold, "utf8")) as Gold,
      features: features.get(id) ?? [],
      faulty: faulty.filter((entry) => entry.document === id),
    };
  });
}

/** The text files of a folder and those below it; none where there is no such folder. */
export function textsUnder(path: string, extension = ".txt"): { id: string; file: string }[] {
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = join(path, name);
      if (statSync(file).isDirectory()) return textsUnder(file, extension);
      return name.endsWith(extension) ? [{ id: basename(name, extension), file }] : [];
    });
}

function readFeatures(folder: string): Map<string, string[]> {
  const index = join(folder, "index.json");
  if (!existsSync(index)) return new Map();
  const entries = JSON.parse(readFileSync(index, "utf8")) as { id: string; features: string[] }[];
  return new Map(entries.map((entry) => [entry.id, entry.features]));
}
