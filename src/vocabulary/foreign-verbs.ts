import { forces } from "../domain/acts.ts";
import { rememberedByString } from "../domain/remembered.ts";
import { laidOut } from "./pattern.ts";
import { listOf, oneOf, readTable, text, yes } from "./read-table.ts";

/** How one official language of the United Nations other than English says what a resolution does. */
export type ForeignVerbs = NonNullable<ReturnType<typeof foreignVerbsOf>>;

const rows = readTable("foreign-verbs", {
  language: text,
  role: oneOf(["recognized", "asks", "adopted", "considers", "obliges", "otherTexts"]),
  pattern: text,
  forces: listOf(forces),
  within: yes,
});
type ForeignRow = (typeof rows)[number];

/** Words that only a sentence in that language has. */
export const foreignWords: readonly { readonly language: string; readonly recognized: RegExp }[] = rows
  .filter(({ role }) => role === "recognized")
  .map((row) => ({ language: row.language, recognized: expressionOf(row) }));

/** Made when first asked for: so many patterns take time, and most sentences are in English. */
export const foreignVerbsOf = rememberedByString((language) => {
  const own = rows.filter((row) => row.language === language);
  if (own.length === 0) return null;
  const only = (role: ForeignRow["role"]) => {
    const row = own.find((each) => each.role === role);
    if (row === undefined) throw new Error(`foreign-verbs.tsv has no ${role} for ${language}`);
    return expressionOf(row);
  };
  return {
    /** Tried in order, so that longer verbs go before those they contain. One word may translate several English ones. */
    asks: own.filter(({ role }) => role === "asks").map((row) => [expressionOf(row), row.forces] as const),
    adopted: only("adopted"),
    considers: only("considers"),
    obliges: only("obliges"),
    /** Words for whose verb a reported one is. */
    otherTexts: only("otherTexts"),
  };
});

/** The verbs with which a text in that language asks or decides, the longer before those they contain. */
export function verbsAskingIn(text: string, { asks }: ForeignVerbs) {
  let rest = text;
  return asks.flatMap(([pattern, forces]) => {
    const found = [...rest.matchAll(pattern)].map(([printed]) => ({ printed, forces }));
    rest = rest.replace(pattern, (printed) => " ".repeat(printed.length));
    return found;
  });
}

/** Begins and ends where a word of a script with letters does, unless it may stand within one; `\b` knows ASCII only. */
function expressionOf({ pattern, within }: ForeignRow): RegExp {
  return within ? new RegExp(pattern, "gu") : laidOut("giu")`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`;
}
