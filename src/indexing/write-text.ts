import { crc32, deflateSync } from "node:zlib";
import type { Resolution } from "../domain/resolution.ts";
import { digestOfText } from "../encoding/encodings-file.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { type Connection, firstRow, rowsOf, run } from "./database.ts";
import { type IndexedParagraph, indexedActs, indexedParagraphs } from "./indexed-text.ts";

/** Writes a text and all by which it is found; to be called in a transaction. Returns its number. */
export function writeText(database: Connection, resolution: Resolution): number {
  const { paragraphs, footnotes, other, warnings, source, front, ...head } = resolution;
  const json = JSON.stringify(head);
  const inserted = "insert into texts (id, head, checksum) values (?, ?, ?)";
  const number = run(database, inserted, head.id, json, crc32(json));
  const body = { paragraphs, footnotes, other, warnings, source, front };
  run(database, "insert into bodies values (?, ?)", number, deflateSync(JSON.stringify(body), { level: 3 }));
  writePlaces(database, number, resolution);
  run(
    database,
    `insert into acts select ?, value ->> 0, value ->> 1, value ->> 2 from json_each(?)`,
    number,
    JSON.stringify(indexedActs(resolution)),
  );
  return number;
}

function writePlaces(database: Connection, text: number, resolution: Resolution): void {
  const paragraphs = indexedParagraphs(resolution);
  for (const [position, document] of writeDocuments(database, paragraphs).entries()) {
    const place = [text, position, document, paragraphs[position]?.paragraph];
    run(database, "insert into places values (?, ?, ?, ?)", ...place);
  }
}

/** The numbers of documents of these texts; those that are not there yet are written. */
export function writeDocuments(
  database: Connection,
  texts: readonly Pick<IndexedParagraph, "searchable" | "words">[],
): number[] {
  return texts.map(({ searchable, words }) => {
    const digest = Buffer.from(digestOfText(searchable), "hex");
    const known = firstRow<[number]>(database, "select number from documents where digest = ?", digest);
    if (known) return known[0];
    const terms = tokenize(searchable).map(({ term }) => term);
    return insertDocument(database, digest, words, terms);
  });
}

function insertDocument(
  database: Connection,
  digest: Buffer,
  words: string,
  terms: readonly string[],
): number {
  const joined = terms.join(" ");
  const document = [digest, Buffer.from(digestOfText(words), "hex"), words, joined, terms.length];
  const inserted = "insert into documents (digest, key, words, terms, length) values (?, ?, ?, ?, ?)";
  const number = run(database, inserted, ...document);
  run(database, "insert into keyword (rowid, terms) values (?, ?)", number, joined);
  return number;
}

/** Removes a text, and the documents that stand nowhere else; to be called in a transaction. Returns the digests of their words. */
export function removeText(database: Connection, text: number): Buffer[] {
  const alone = rowsOf<[number, Buffer]>(
    database,
    `select number, key from documents where number in (select document from places where text = ?1)
     and not exists (select 1 from places where document = documents.number and text <> ?1)`,
    text,
  );
  for (const [number] of alone) {
    for (const table of ["documents where number", "keyword where rowid"])
      run(database, `delete from ${table} = ?`, number);
  }
  for (const table of ["places where text", "acts where text", "bodies where number", "texts where number"])
    run(database, `delete from ${table} = ?`, text);
  return alone.map(([, key]) => key);
}

/** Removes the windows of words that no document has any more. */
export function removeWindows(database: Connection, keys: readonly Buffer[]): void {
  for (const key of keys)
    run(
      database,
      "delete from windows where key = ?1 and not exists (select 1 from documents where key = ?1)",
      key,
    );
}
