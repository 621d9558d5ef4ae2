import { readTable, text } from "./read-table.ts";

/** What is of a State or of its people, in lower case, and the State's id. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  readTable("demonyms", { adjective: text, state: text }).map(({ adjective, state }) => [adjective, state]),
);

/** Who acts for a State: "the Ivorian authorities", "the Palestinian and Israeli sides". */
const actsForState =
  "(?:(?:transitional|national|federal|civilian|military) )?(?:governments?|sides?|authorities|leadership|administration|regime|cabinet)";

const one = `(?:${[...demonyms.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** The adjectives of those who are named so: one or, joined by "and", several. */
export const sidesByAdjective = new RegExp(
  String.raw`(?<![\w-])(${one}(?:(?:,| and| or|, and) (?:the )?${one})*) ${actsForState}(?![\w-])`,
  "gi",
);
export const anyAdjective = new RegExp(String.raw`(?<![\w-])${one}(?![\w-])`, "gi");
