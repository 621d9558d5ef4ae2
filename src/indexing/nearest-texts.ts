import type { SearchedQuestion, SearchIndex } from "../ports.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type Connection, rowsOf } from "./database.ts";
import type { StoredLibrary } from "./stored-library.ts";
import type { StoredWindows } from "./stored-windows.ts";

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
  { nearestKeys }: Pick<StoredWindows, "nearestKeys">,
  library: StoredLibrary,
): SearchIndex["nearestTexts"] {
  return async ({ text, vector, acts }, k, within) => {
    const ids = new Map(within.map((id) => [library.numbers.get(id), id]));
    const near = new Map<number, number>();
    addByRank(
      near,
      byWords(database, text).map((document) => textsWith(database, document)),
    );
    const keys = vector ? await nearestKeys(vector, listed) : [];
    addByRank(
      near,
      keys.map(([key]) => textsSaying(database, key)),
    );
    for (const found of acts ? textsAsking(database, acts) : []) near.set(found, 2 + (near.get(found) ?? 0));
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

/** FTS5 finds them by a BM25 of its own, over the same terms. */
function byWords(database: Connection, query: string): number[] {
  const terms = [...new Set(tokenize(query).map(({ term }) => term))];
  if (terms.length === 0) return [];
  const match = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(" OR ");
  const sql = `select rowid from keyword where keyword match ? order by rank limit ${listed}`;
  return rowsOf<[number]>(database, sql, match).map(([document]) => document);
}

function textsWith(database: Connection, document: number): number[] {
  const sql = `select distinct text from places where document = ? limit ${mostPlaces}`;
  return rowsOf<[number]>(database, sql, document).map(([text]) => text);
}

function textsSaying(database: Connection, key: string): number[] {
  const sql = `select distinct text from documents join places on document = documents.number
    where key = unhex(?) limit ${mostPlaces}`;
  return rowsOf<[number]>(database, sql, key).map(([text]) => text);
}

/** The texts that ask something of one of these actors, with one of these verbs; any will do where none is named. */
function textsAsking(
  database: Connection,
  { actors, forces }: NonNullable<SearchedQuestion["acts"]>,
): Set<number> {
  const addressed = rowsOf<[string, string]>(database, "select distinct actor, name from acts")
    .filter(([id, name]) => actors.length === 0 || actors.some((actor) => answersFor(actor, { id, name })))
    .map(([id]) => id);
  const rows = rowsOf<[number]>(
    database,
    `select distinct text from acts where actor in (select value from json_each(?))
     and (? or force in (select value from json_each(?)))`,
    JSON.stringify([...new Set(addressed)]),
    forces.length === 0 ? 1 : 0,
    JSON.stringify(forces),
  );
  return new Set(rows.map(([text]) => text));
}
