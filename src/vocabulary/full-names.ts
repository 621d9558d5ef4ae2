import { actors, type KnownActor } from "./actors.ts";
import { instruments } from "./instruments.ts";

interface NamedEntry {
  readonly name: string;
  readonly also: readonly string[];
}

/** "United Nations Convention against Corruption" for "UNCAC"; null where the vocabulary has no such acronym. */
export function fullNameOf(short: string): string | null {
  return byShort.get(short) ?? null;
}

/** "UNCAC" for the full name of a body or an instrument; undefined where it has none, or its name is one. */
export function shortNameOf(name: string): string | undefined {
  return entries.find((entry) => entry.name === name)?.also.find(isAcronym);
}

function isAcronym(name: string): boolean {
  return name.length <= longestAcronym && /^\p{Lu}[\p{Lu}\d-]+\p{L}*$/u.test(name);
}

const longestAcronym = 12;

const entries: readonly NamedEntry[] = [...actors, ...instruments].map(
  ({ name, also }: Pick<KnownActor, "name" | "also">) => ({ name, also: also ?? [] }),
);

const byShort: ReadonlyMap<string, string> = new Map(
  entries.toReversed().flatMap(({ name, also }) => also.filter(isAcronym).map((short) => [short, name])),
);
