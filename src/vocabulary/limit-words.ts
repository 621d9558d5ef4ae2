import { optionalText, readTable, text } from "./read-table.ts";

/** Words of one meaning that set bounds to what is said: "only", "all", "if". */
interface LimitWords {
  /** Finds them in a sentence. */
  readonly expression: RegExp;
  /** Whether a text bears one out. */
  readonly inText: RegExp;
}

export const limitWords: readonly LimitWords[] = readTable("limit-words", {
  meaning: text,
  said: text,
  text: optionalText,
}).map(({ said, text: further }) => ({
  expression: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${said})(?![\p{L}\p{N}-])`, "giu"),
  inText: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${said}${further ? `|${further}` : ""})(?![\p{L}\p{N}])`,
    "iu",
  ),
}));
