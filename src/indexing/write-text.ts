import { crc32, deflateSync } from "node:zlib";
import type { Resolution } from "../domain/resolution.ts";
import { type Connection, firstRow, rowsOf, run } from "./database.ts";
import { type Document, documentOf, indexedActs, indexedParagraphs } from "./indexed-text.ts";

/** Writes a text and all by which it is found; to be called in a transaction. Returns its number. */
export function writeText(database: Connection, resolution: Resolution): number {
  const { paragraphs, footnotes, other, warnings, source, front, ...head } = resolution;
  const json = JSON.stringify(head);
  const [number = 0] =
    firstRow<[number]>(
      database,
      "insert into texts (id, head, checksum) values (?, ?, ?) returning number",
      head.id,
      json,
      crc32(json),
    ) ?? [];
  const body = { paragraphs, footnotes, other, warnings, source, front };
  run(database, "insert into bodies values (?, ?)", number, deflateSync(JSON.stringify(body)));
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
  const places = indexedParagraphs(resolution).map((each) => {
    const document = writeDocuments(database, [each])[0] ?? 0;
    return [document, each.paragraph];
  });
  run(
    database,
    `insert into places select ?, key, value ->> 0, value ->> 1 from json_each(?)`,
    text,
    JSON.stringify(places),
  );
}

/** The numbers of documents of these texts; those that are not there yet are written. */
export function writeDocuments(
  database: Connection,
  texts: readonly { readonly searchable: string; readonly words: string }[],
): number[] {
  return texts.map((each) => {
    const document = documentOf(each);
    const found = firstRow<[number]>(
      database,
      "select number from documents where digest = ?",
      document.digest,
    );
    return found?.[0] ?? insertDocument(database, document);
  });
}

function insertDocument(database: Connection, { digest, key, words, terms }: Document): number {
  const [number = 0] =
    firstRow<[number]>(
      database,
      "insert into documents (digest, key, words, terms, length) values (?, ?, ?, ?, ?) returning number",
      digest,
      key,
      words,
      terms.join(" "),
      terms.length,
    ) ?? [];
  run(database, "insert into keyword (rowid, terms) values (?, ?)", number, terms.join(" "));
  countTerms(database, terms, 1);
  return number;
}

function countTerms(database: Connection, terms: readonly string[], by: 1 | -1): void {
  run(
    database,
    `insert into terms select value, ${by} from json_each(?) where true
     on conflict do update set documents = documents + ${by}`,
    JSON.stringify([...new Set(terms)]),
  );
}

/** Removes a text, and the documents that stand nowhere else; to be called in a transaction. */
export function removeText(database: Connection, text: number): void {
  const alone = rowsOf<[number, string]>(
    database,
    `select number, terms from documents where number in (select document from places where text = ?1)
     and not exists (select 1 from places where document = documents.number and text <> ?1)`,
    text,
  );
  for (const [number, terms] of alone) {
    countTerms(database, terms.split(" "), -1);
    for (const table of ["documents where number", "keyword where rowid"])
      run(database, `delete from ${table} = ?`, number);
  }
  for (const table of ["places where text", "acts where text", "bodies where number", "texts where number"])
    run(database, `delete from ${table} = ?`, text);
}
