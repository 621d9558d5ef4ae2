import { askingForces } from "../domain/acts.ts";
import type { SearchedQuestion, SearchIndex } from "../ports.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import type { Connection } from "./database.ts";
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
  const ids = new Map(Array.from(library.numbers, ([id, number]) => [number, id]));

  return async ({ text, vector, acts }, k, within) => {
    const documents = (await words.best(text, listed)).map(({ document }) => document);
    const keys = vector ? (await windows.nearestKeys(vector, listed)).map(([key]) => key) : [];
    const near = new Map<number, number>();
    addByRank(near, textsOf(database, "places where document = wanted.value", documents));
    const ofKey = "documents join places on document = number where key = unhex(wanted.value)";
    addByRank(near, textsOf(database, ofKey, keys));
    const allowed = new Set(within.flatMap((id) => library.numbers.get(id) ?? []));
    const found = [...near].filter(([number]) => allowed.has(number));
    const ranked = found.sort(([, one], [, other]) => other - one).map(([number]) => number);
    const asking = acts ? textsAsking(database, library, acts, ranked, [...allowed], k) : [];
    for (const number of asking) near.set(number, 2 + (near.get(number) ?? 0));
    return [...new Set([...ranked.slice(0, k), ...asking])]
      .sort((one, other) => (near.get(other) ?? 0) - (near.get(one) ?? 0))
      .slice(0, k)
      .flatMap((number) => ids.get(number) ?? []);
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
  const texts = `select json_group_array(text) from (select distinct text from ${places} limit ${mostPlaces})`;
  return database.json(`select json_group_array(json((${texts}))) from json_each(?) wanted`, wanted);
}

/**
 * The first `k` of `near` that ask for it, and where these are fewer so many others of `within`. Where no actors are named
 * anybody may be asked, and where no forces are, with any.
 */
function textsAsking(
  database: Connection,
  library: StoredLibrary,
  { actors, forces }: NonNullable<SearchedQuestion["acts"]>,
  near: readonly number[],
  within: readonly number[],
  k: number,
): number[] {
  const answering = library.addressees().filter((each) => actors.some((actor) => answersFor(actor, each)));
  const ids = answering.map(({ id }) => id);
  const wanted = forces.length > 0 ? forces : [...askingForces];
  const isAsked = `force in (select value from json_each(?2)) and ${
    actors.length > 0 ? "actor in (select value from json_each(?3))" : "?3 is not null"
  }`;
  const texts = (sql: string, among: readonly number[]) =>
    database.rows<[number]>(`${sql} limit ${k}`, among, wanted, ids).map(([text]) => text);
  const found = texts(
    `select value from json_each(?1) near where exists (select 1 from acts where text = near.value and ${isAsked}) order by near.rowid`,
    near,
  );
  if (found.length >= k) return found;
  const others = `select distinct text from acts where ${isAsked} and text in (select value from json_each(?1))`;
  return [...found, ...texts(others, within)];
}
