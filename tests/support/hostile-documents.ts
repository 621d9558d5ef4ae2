import { deflateSync } from "node:zlib";
import { makePdf, makeWord, makeZip, wordParagraph, wordPart } from "./made-documents.ts";

export interface TestDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const mutations: Readonly<Record<string, Mutation>> = {
  cut: (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length)),
  beheaded: (bytes, random) => bytes.subarray(Math.floor(random() * bytes.length)),
  doubled: (bytes) => Buffer.concat([bytes, bytes]),
  repeated: (bytes, random) => {
    const [from, to] = range(bytes, random, 2_000);
    const part = bytes.subarray(from, to);
    return Buffer.concat([bytes.subarray(0, to), ...Array(50).fill(part), bytes.subarray(to)]);
  },
  holed: (bytes, random) => {
    const [from, to] = range(bytes, random, 4_000);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  flipped: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 0; count < 1 + random() * 40; count += 1) {
      const at = Math.floor(random() * flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    }
    return flipped;
  },
  noisy: (bytes, random) => {
    const [from, to] = range(bytes, random, 600);
    const noisy = Buffer.from(bytes);
    for (let at = from; at < to; at += 1) noisy[at] = Math.floor(random() * 256);
    return noisy;
  },
  badUtf8: (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    const bad = Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80]);
    return Buffer.concat([bytes.subarray(0, at), bad, bytes.subarray(at)]);
  },
  onOneLine: (bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13)),
  shuffled: (bytes, random) => {
    const lines = bytes.toString("latin1").split("\n");
    for (let at = lines.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
    }
    return Buffer.from(lines.join("\n"), "latin1");
  },
  numbered: (bytes, random) =>
    Buffer.from(
      bytes.toString("latin1").replace(/\d+/g, () => String(Math.floor(random() * 1_000))),
      "latin1",
    ),
};

/** A damaged copy of a document; `partner` is another one that may be spliced in. */
export function mutate(document: TestDocument, partner: TestDocument, random: () => number): TestDocument {
  const names = [...Object.keys(mutations), "spliced"];
  const name = names[Math.floor(random() * names.length)] ?? "cut";
  const bytes = Buffer.from(document.bytes);
  const changed = mutations[name]?.(bytes, random) ?? splice(bytes, Buffer.from(partner.bytes), random);
  return { name: `${name} ${document.name}`, bytes: changed };
}

function splice(one: Buffer, other: Buffer, random: () => number): Buffer {
  return Buffer.concat([
    one.subarray(0, Math.floor(random() * one.length)),
    other.subarray(Math.floor(random() * other.length)),
  ]);
}

function range(bytes: Buffer, random: () => number, longest: number): [number, number] {
  const from = Math.floor(random() * bytes.length);
  return [from, Math.min(bytes.length, from + 1 + Math.floor(random() * longest))];
}

const megabyte = 1024 * 1024;
const opening = "The General Assembly,\n\n";

/** Documents made to take time or memory, or to be taken for what they are not. Those above 5 MB are made on demand. */
export const hostileDocuments: readonly { readonly name: string; make(): Uint8Array }[] = [
  { name: "empty.txt", make: () => Buffer.alloc(0) },
  { name: "blank.txt", make: () => Buffer.from(" \n\t\n".repeat(1_000)) },
  { name: "zeros.txt", make: () => Buffer.alloc(megabyte) },
  { name: "too-large.txt", make: () => Buffer.alloc(21 * megabyte, "a") },
  { name: "one-line.txt", make: () => Buffer.from(opening + "Requests the States to act, ".repeat(30_000)) },
  { name: "one-line-of-19-mb.txt", make: () => Buffer.alloc(19 * megabyte, "Requests the ") },
  { name: "million-paragraphs.txt", make: () => Buffer.from(`${opening}${"1. Go.\n\n".repeat(1_000_000)}`) },
  {
    name: "many-notes.txt",
    make: () => Buffer.from(`${opening}${"Word1,\n\n_____\n1 Note.\n\n".repeat(20_000)}`),
  },
  { name: "brackets.txt", make: () => Buffer.from(`${opening}1. ${"((((a) ".repeat(100_000)}`) },
  {
    name: "items.txt",
    make: () => Buffer.from(`${opening}1. Decides:\n\n${"(a) That:\n\n(i) This:\n\n".repeat(20_000)}`),
  },
  { name: "quotes.txt", make: () => Buffer.from(`${opening}Recalling ${"“".repeat(400_000)},`) },
  { name: "stars.txt", make: () => Buffer.from(`${opening}Recalling ${"* ".repeat(300_000)},`) },
  { name: "symbols.txt", make: () => Buffer.from(`${"A/RES/78/1\n".repeat(100_000)}${opening}1. Go.`) },
  {
    name: "surrogates.txt",
    make: () => Buffer.from([0xff, 0xfe, ...Array(10_000).fill([0x00, 0xd8]).flat()]),
  },
  { name: "deep.html", make: () => Buffer.from(`<html><body>${"<div>".repeat(200_000)}`) },
  { name: "lists.html", make: () => Buffer.from(`<html><body>${"<ol><li>".repeat(50_000)}`) },
  { name: "unclosed.html", make: () => Buffer.from(`<html><body>${"<p <a href='".repeat(100_000)}`) },
  {
    name: "wide-table.html",
    make: () => Buffer.from(`<html><table>${"<tr><td colspan=9999999>x".repeat(20_000)}`),
  },
  { name: "laughs.xml", make: () => Buffer.from(entityBomb()) },
  {
    name: "external.xml",
    make: () =>
      Buffer.from(
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso><p>&x;</p></akomaNtoso>',
      ),
  },
  { name: "deep.xml", make: () => Buffer.from(`<akomaNtoso>${"<p>".repeat(300_000)}`) },
  {
    name: "attributes.xml",
    make: () => Buffer.from(`<akomaNtoso><p ${manyAttributes(50_000)}>x</p></akomaNtoso>`),
  },
  { name: "fake.pdf", make: () => Buffer.from("%PDF-1.7\n%%EOF") },
  {
    name: "noise.pdf",
    make: () => Buffer.from(`%PDF-1.7\n${"1 0 obj << /Length 9 >> stream\n".repeat(20_000)}`),
  },
  { name: "bomb.pdf", make: () => makePdf([[]], deflateSync(Buffer.alloc(300 * megabyte, "(a) Tj "))) },
  { name: "endless-pages.pdf", make: () => pdfWithPages(5_000_000) },
  { name: "no-text.pdf", make: () => makePdf([[]]) },
  { name: "fake.docx", make: () => Buffer.from("PK\u0003\u0004 this is no archive") },
  {
    name: "other-archive.docx",
    make: () => makeZip([{ name: "readme.txt", content: "The General Assembly," }]),
  },
  { name: "bomb.docx", make: () => wordBomb(300 * megabyte) },
  { name: "lying-bomb.docx", make: () => wordBomb(1_000) },
  {
    name: "many-files.docx",
    make: () => makeZip(Array.from({ length: 5_000 }, (_, at) => ({ name: `${at}`, content: "" }))),
  },
  { name: "deep.docx", make: () => makeWord("<w:tbl>".repeat(100_000)) },
  { name: "million-paragraphs.docx", make: () => makeWord(wordParagraph("1. Go.").repeat(400_000)) },
  { name: "old-word.doc", make: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
];

function entityBomb(): string {
  const entities = Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join("");
  return `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "ha">${entities}]><akomaNtoso><p>&e20;</p></akomaNtoso>`;
}

function manyAttributes(count: number): string {
  return Array.from({ length: count }, (_, at) => `a${at}="b"`).join(" ");
}

function wordBomb(claimedBytes: number): Buffer {
  const content = wordPart("document", `<w:body>${wordParagraph("a".repeat(8 * megabyte))}</w:body>`);
  return makeZip([{ name: "word/document.xml", content, claimedBytes }]);
}

function pdfWithPages(count: number): Buffer {
  return Buffer.from(makePdf([[]]).toString("latin1").replace("/Count 1", `/Count ${count}`), "latin1");
}
