import { askingForces } from "../domain/acts.ts";
import type { SearchedQuestion, SearchIndex } from "../ports.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import { type Connection, rowsOf } from "./database.ts";
import type { StoredLibrary } from "./stored-library.ts";
import type { StoredWindows } from "./stored-windows.ts";
import type { WordSearch } from "./word-search.ts";

/** Paragraphs of each list by which texts are found. */
const listed = 200;
/** Places of one paragraph that count: many a paragraph stands in a thousand texts, which it does not tell apart. */
const mostPlaces = 500;
/** Of a text its best paragraphs count, each half as much as the one before it. */
const fading = 0.5;
/** At this rank a paragraph counts half as much as the first. */
const halfRank = 10;

/** Finds texts by the paragraphs that words and vectors find; those that ask somebody for what is asked about come first. */
export function createNearestTexts(
  database: Connection,
  words: Pick<WordSearch, "best">,
  windows: Pick<StoredWindows, "nearestKeys">,
  library: StoredLibrary,
): SearchIndex["nearestTexts"] {
  return async ({ text, vector, acts }, k, within) => {
    const ids = new Map(within.flatMap((id) => [[library.numbers.get(id) ?? 0, id] as const]));
    const hits = await words.best(text, listed);
    const keys = vector ? await windows.nearestKeys(vector, listed) : [];
    const near = new Map<number, number>();
    const byNumber = hits.map(({ document }) => document);
    addByRank(near, textsOf(database, "places where document = wanted.value", byNumber));
    const byKey = keys.map(([key]) => key);
    const ofKey = "documents join places on document = number where key = unhex(wanted.value)";
    addByRank(near, textsOf(database, ofKey, byKey));
    if (acts) {
      for (const found of textsAsking(database, asked(acts, library), [...near.keys()], [...ids.keys()], k))
        near.set(found, 2 + (near.get(found) ?? 0));
    }
    return [...near]
      .filter(([found]) => ids.has(found))
      .sort(([, one], [, other]) => other - one)
      .slice(0, k)
      .flatMap(([found]) => ids.get(found) ?? []);
  };
}

/** Adds to the texts' scores. @param lists the texts of each paragraph, the best paragraph first */
function addByRank(scores: Map<number, number>, lists: readonly (readonly number[])[]): void {
  const met = new Map<number, number>();
  for (const [rank, texts] of lists.entries())
    for (const text of texts) {
      const before = met.get(text) ?? 0;
      met.set(text, before + 1);
      scores.set(text, (scores.get(text) ?? 0) + (fading ** before * halfRank) / (halfRank + rank));
    }
}

/** The texts of each paragraph. @param places where they stand, by `wanted.value` */
function textsOf(database: Connection, places: string, wanted: readonly (number | string)[]): number[][] {
  const rows = rowsOf<[string]>(
    database,
    `select (select json_group_array(text) from (select distinct text from ${places} limit ${mostPlaces}))
     from json_each(?) wanted order by wanted.key`,
    JSON.stringify(wanted),
  );
  return rows.map(([texts]) => JSON.parse(texts));
}

interface Asked {
  /** Ids of whom is asked; undefined for anybody. */
  readonly actors: readonly string[] | undefined;
  readonly forces: readonly string[];
}

function asked({ actors, forces }: NonNullable<SearchedQuestion["acts"]>, library: StoredLibrary): Asked {
  const answering = (library.addressees?.() ?? []).filter((each) =>
    actors.some((actor) => answersFor(actor, each)),
  );
  return {
    actors: actors.length > 0 ? [...new Set(answering.map(({ id }) => id))] : undefined,
    forces: forces.length > 0 ? forces : [...askingForces],
  };
}

/** Those of `near` that ask for it, and where these are fewer than `k` so many others of `within`. */
function textsAsking(
  database: Connection,
  { actors, forces }: Asked,
  near: readonly number[],
  within: readonly number[],
  k: number,
): Set<number> {
  const isAsked = `force in (select value from json_each(?2)) and ${
    actors ? "actor in (select value from json_each(?3))" : "?3 is not null"
  }`;
  const texts = (sql: string, among: readonly number[]) =>
    rowsOf<[number]>(
      database,
      sql,
      JSON.stringify(among),
      JSON.stringify(forces),
      JSON.stringify(actors ?? []),
    ).map(([text]) => text);
  const found = texts(
    `select value from json_each(?1) near where exists (select 1 from acts where text = near.value and ${isAsked})`,
    near,
  );
  if (found.length >= k) return new Set(found);
  const others = `select distinct text from acts where ${isAsked} and text in (select value from json_each(?1)) limit ${k}`;
  return new Set([...found, ...texts(others, within)]);
}
