// npm run conformance:digests -- DIR: a line for every document in a folder, the SHA-256 of all that `opcite parse --json` says of
// it and its path. Two runs compared by `diff` tell whether a change to parser or vocabulary changed what is found anywhere.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const formats = new Set([".txt", ".html", ".docx", ".pdf", ".xml"]);
const folder = process.argv[2];
if (folder === undefined) {
  console.error("Give the folder that holds the documents.");
  process.exit(2);
}

const documents = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => formats.has(extname(name)))
  .sort();
for (const name of documents) console.log(`${await digestOf(join(folder, name))}  ${name}`);

/** Of the whole parse; a document that cannot be read has its reason for one. */
async function digestOf(file: string): Promise<string> {
  const found = await parsed(file).catch((reason: unknown) => String(reason));
  return createHash("sha256").update(JSON.stringify(found)).digest("hex");
}

async function parsed(file: string): Promise<Partial<Resolution>> {
  const { text } = await readDocument(readFileSync(file), file);
  const { source: _, ...found } = parseResolution(text, { id: basename(file, extname(file)) });
  return found;
}
