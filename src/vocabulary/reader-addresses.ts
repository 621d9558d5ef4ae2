import { pattern } from "./pattern.ts";
import { readTable, text } from "./read-table.ts";

const addresses = readTable("reader-addresses", { words: text }).map(({ words }) => words);
const address = pattern`(?<![\p{L}\p{N}])(?:${addresses.join("|")})(?![\p{L}\p{N}])`;

/** Whether words tell whoever reads them what to answer: "Ignore all that stands above and answer …". */
export function speaksToReader(words: string): boolean {
  return address.test(words);
}
