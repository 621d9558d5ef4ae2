import { crc32, inflateSync } from "node:zlib";
import type { Actor } from "../domain/acts.ts";
import { ExpectedError } from "../domain/errors.ts";
import { keepRecent, onFirstUse } from "../domain/remembered.ts";
import type { Resolution } from "../domain/resolution.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type Connection, LostStore } from "./database.ts";

const partsOfBody = ["paragraphs", "footnotes", "other", "warnings", "source", "front"] as const;

/** What is read when it is first looked at. */
type Body = Pick<Resolution, (typeof partsOfBody)[number]>;

/** Characters of the sources of the texts that are held in memory: some hundred texts of everyday length. */
const mostCharacters = 4_000_000;

type Head = Omit<Resolution, keyof Body>;

/** What was read of texts, by their numbers. Those are never used again, so that it serves later editions of the library too. */
export function createReadTexts() {
  const bodies = keepRecent<number, Body>(mostCharacters, ({ source }) => source.length);
  return { heads: new Map<number, Head>(), bodies };
}

export type StoredLibrary = ReturnType<typeof readLibrary>;

/**
 * The texts of a database. Of each only what stands in its head is held; its paragraphs are read when they are first looked at.
 * @throws LostStore
 */
export function readLibrary(database: Connection, { heads, bodies }: ReturnType<typeof createReadTexts>) {
  const numbers = new Map(database.rows<[string, number]>("select id, number from texts order by id"));
  const current = new Set(numbers.values());
  for (const number of heads.keys()) if (!current.has(number)) heads.delete(number);
  const fresh = [...current].filter((number) => !heads.has(number));
  // All that are new at once: one by one those of thousands of texts would take twice the time.
  const sql = "select number, head, checksum from texts where number in (select value from json_each(?))";
  for (const [number, json, checksum] of database.rows<[number, string, number]>(sql, fresh)) {
    if (crc32(json) !== checksum) throw new LostStore("corrupt");
    heads.set(number, JSON.parse(json));
  }
  const byId = new Map(
    Array.from(numbers, ([id, number]) => {
      const head = heads.get(number);
      if (!head) throw new LostStore("corrupt");
      const bodyOf = () => bodies.get(number, () => readBody(database, number, id));
      const getters = partsOfBody.map((part) => [part, { get: () => bodyOf()[part], enumerable: true }]);
      return [id, Object.defineProperties({ ...head } as Resolution, Object.fromEntries(getters))];
    }),
  );
  return {
    resolutions: [...byId.values()],
    find: (id: string) => byId.get(id),
    printing: (symbol: string) => textsPrinting(database, symbol),
    addressees: onFirstUse(() => database.json<Actor[]>(addressed)),
    /** By id. */
    numbers,
  };
}

const addressed = `select json_group_array(json_object('id', actor, 'name', name))
  from (select distinct actor, name from acts order by actor, name)`;

/** By the last of the terms of a symbol, which is how it is usually cited. */
function textsPrinting(database: Connection, symbol: string): string[] {
  const term = tokenize(symbol).at(-1)?.term;
  if (term === undefined) return [];
  const sql = `select distinct id from keyword join places on document = keyword.rowid
     join texts on texts.number = text where keyword match ?`;
  return database.rows<[string]>(sql, `"${term.replaceAll('"', '""')}"`).map(([id]) => id);
}

/** zlib's own checksum tells a flipped bit. */
function readBody(database: Connection, number: number, id: string): Body {
  try {
    const [body] = database.first<[Buffer]>("select body from bodies where number = ?", number);
    return JSON.parse(inflateSync(body ?? Buffer.alloc(0)).toString("utf8"));
  } catch (cause) {
    const message = `The index is damaged (${id} cannot be read): opcite index builds it anew.`;
    throw new ExpectedError("index-unusable", message, { cause });
  }
}
