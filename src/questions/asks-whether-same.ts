import { itemMark } from "./named-items.ts";
import { number, ordinal } from "./unit-words.ts";

/** "Are paragraphs 5 and 6 the same?", "is OP 5 worded identically to OP 6?": they or their words, and nothing of what they say. */
export function asksWhetherSame(text: string): boolean {
  const asked = text.split(/[.:;]\s+|,\s+(?=(?:is|are|isn|aren)\b)/).at(-1) ?? text;
  return same.test(asked) && ofThemselves.test(asked);
}

const same = /\b(?:same|identical(?:ly)?|duplicates?)\b/i;

const grammar =
  "and|but|so|are|is|was|were|do|does|(?:are|is|do|does)n['’]t|not|they|it|these|those|this|that|two|both|each other|one another|all|a|the|an|of|in|with|to|as|for|each|just|really|actually|exactly|completely|entirely|simply|one";
const paragraphs =
  "(?:sub-?)?(?:paragraphs?|paras?|clauses?)|o\\.?p\\.?s?|p\\.?p\\.?s?|preambular|operative|recitals?|(?:foot)?notes?(?! (?:to|of|in|under)\\b)|section|[IVX]+";
const words =
  "words?|wording|worded|written|texts?|(?:word )?for word|verbatim|literally|use|uses|have|has|read|reads|asks?|says?|things?";

/** No other words than these. */
const ofThemselves = new RegExp(
  String.raw`^\W*(?:(?:(?:${grammar}|${paragraphs}|${words}|${same.source}|${number}|${ordinal})\b|${itemMark})[\s,?!.]*)+$`,
  "i",
);
