import { readFormula } from "./formula.ts";
import type { BodyLine } from "./lines.ts";

const opens = /^[“"«]/;
const closes = /[”"»][.,;]?\s?\d{0,3}$/;
/** A provision that is quoted has no more lines; behind more the mark that closes something is another's. */
const longestQuotation = 80;

/**
 * The lines of provisions that a paragraph quotes below it: "Decides that Article 27 shall read: “Article 27 1. Each member …”".
 * Their numbers and labels are none of the text's own. What no mark closes is not known to be quoted, nor is a whole resolution.
 */
export function findQuotedLines(body: readonly BodyLine[]): ReadonlySet<BodyLine> {
  const quoted = new Set<BodyLine>();
  for (const [at, line] of body.entries()) {
    if (quoted.has(line) || !opens.test(line.text) || !body[at - 1]?.text.endsWith(":")) continue;
    const lines = body.slice(at, at + longestQuotation);
    const end = lines.findIndex(
      ({ text }, index) => closesQuotation(text) && !opens.test(lines[index + 1]?.text ?? ""),
    );
    const inside = lines.slice(0, end + 1);
    const first = inside.map(({ text }) => /^(\d{1,3})\. /.exec(text)?.[1]).find(Boolean);
    const isOwn = first !== undefined && first !== "1";
    if (!isOwn && !inside.some(({ text }) => readFormula(text.replace(opens, ""))))
      for (const each of inside) quoted.add(each);
  }
  return quoted;
}

/** A straight mark that opens a line and nothing closes in it opens. */
function closesQuotation(text: string): boolean {
  return closes.test(text) && !(text.startsWith('"') && text.split('"').length === 2);
}
