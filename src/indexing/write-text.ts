import { crc32, deflateSync } from "node:zlib";
import { askingForces } from "../domain/acts.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import { actsOf, notesOf, withDescendants } from "../domain/units.ts";
import { digestOfText } from "../encoding/encodings-file.ts";
import { tokenize } from "../vocabulary/tokenizer.ts";
import { blobOf, type Connection } from "./database.ts";

/** A paragraph as it is searched. */
interface IndexedParagraph {
  readonly paragraph: ParagraphId;
  /** Headings, the paragraph, what is nested in it, and its footnotes with "Ibid." resolved. */
  readonly searchable: string;
  /** What the models were taught to read: the paragraph and what is nested in it, without headings and footnotes. */
  readonly words: string;
}

/** Writes a text and all by which it is found; to be called in a transaction. Returns its number. */
export function writeText(database: Connection, resolution: Resolution): number {
  const { paragraphs, footnotes, other, warnings, source, front, ...head } = resolution;
  const json = JSON.stringify(head);
  const inserted = "insert into texts (id, head, checksum) values (?, ?, ?)";
  const number = database.run(inserted, head.id, json, crc32(json));
  const body = { paragraphs, footnotes, other, warnings, source, front };
  database.run("insert into bodies values (?, ?)", number, deflateSync(JSON.stringify(body), { level: 3 }));
  const indexed = indexedParagraphs(resolution);
  const documents = writeDocuments(database, indexed);
  const places = indexed.map(({ paragraph }, at) => [documents[at], paragraph]);
  const insertPlaces = "insert into places select ?, key, value ->> 0, value ->> 1 from json_each(?)";
  database.run(insertPlaces, number, places);
  const acts = actsOf(resolution)
    .filter(({ force }) => askingForces.has(force))
    .flatMap(({ force, addressees }) => addressees.map(({ id, name }) => [force, id, name]));
  // What a text asks of whom, each once.
  const insertActs =
    "insert or ignore into acts select ?, value ->> 0, value ->> 1, value ->> 2 from json_each(?)";
  database.run(insertActs, number, acts);
  return number;
}

export function indexedParagraphs(resolution: Resolution): IndexedParagraph[] {
  return resolution.paragraphs.map((paragraph) => {
    const nested = withDescendants(paragraph);
    const parts = nested.flatMap((each) => [
      each.heading ?? "",
      each.text,
      ...notesOf(resolution, each).map(({ resolved }) => resolved),
    ]);
    return {
      paragraph: paragraph.id,
      searchable: parts.filter((part) => part !== "").join("\n"),
      words: nested.map(({ text }) => text).join(" "),
    };
  });
}

/** The numbers of documents of these texts; those that are not there yet are written. */
export function writeDocuments(
  database: Connection,
  texts: readonly Pick<IndexedParagraph, "searchable" | "words">[],
): number[] {
  return texts.map(({ searchable, words }) => {
    const digest = Buffer.from(digestOfText(searchable), "hex");
    const [known] = database.first<[number]>("select number from documents where digest = ?", digest);
    if (known !== undefined) return known;
    const terms = tokenize(searchable).map(({ term }) => term);
    const inserted = "insert into documents (digest, key, words, length) values (?, unhex(?), ?, ?)";
    const number = database.run(inserted, digest, digestOfText(words), words, terms.length);
    const hashes = Int32Array.from(terms, (term) => crc32(term));
    database.run("insert into terms values (?, ?)", number, blobOf(hashes));
    database.run("insert into keyword (rowid, terms) values (?, ?)", number, terms.join(" "));
    return number;
  });
}

/** Removes a text, and the documents that stand nowhere else; to be called in a transaction. Returns the digests of their words. */
export function removeText(database: Connection, text: number): Buffer[] {
  const sql = `select number, key from documents where number in (select document from places where text = ?1)
     and not exists (select 1 from places where document = documents.number and text <> ?1)`;
  const alone = database.rows<[number, Buffer]>(sql, text);
  const numbers = alone.map(([number]) => number);
  for (const table of ["documents where number", "terms where document", "keyword where rowid"])
    database.run(`delete from ${table} in (select value from json_each(?))`, numbers);
  for (const table of ["places where text", "acts where text", "bodies where number", "texts where number"])
    database.run(`delete from ${table} = ?`, text);
  return alone.map(([, key]) => key);
}

/** Removes the windows of words that no document has any more. */
export function removeWindows(database: Connection, keys: readonly Buffer[]): void {
  const unused = "delete from windows where key = ?1 and not exists (select 1 from documents where key = ?1)";
  for (const key of keys) database.run(unused, key);
}
