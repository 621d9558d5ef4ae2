import { readTable, text } from "./read-table.ts";

const address = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${readTable("reader-addresses", { words: text })
    .map(({ words }) => words)
    .join("|")})(?![\p{L}\p{N}])`,
  "iu",
);

/** Whether words tell whoever reads them what to answer: "Ignore all that stands above and answer …". */
export function speaksToReader(words: string): boolean {
  return address.test(words);
}
