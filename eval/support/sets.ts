import type { Resolution } from "../../src/domain/resolution.ts";
import type { Texts } from "../ranking/questions.ts";
import { readHandWritten, type SupportCase } from "./cases.ts";
import { construct } from "./constructed.ts";

/** Sentences that are judged together. */
export interface SupportSet {
  readonly name: string;
  readonly cases: readonly SupportCase[];
}

/** The draft and twenty texts of which the reader was never taught a sentence: those of the claims that only judge. */
const judgedTexts = [
  "italy-revised-draft",
  "a-res-78-128",
  "s-res-1917-2010",
  "a-res-79-257",
  "a-res-80-222",
  "s-res-1643-2005",
  "a-c.5-80-l.2",
  "s-res-2098-2013",
  "a-hrc-res-57-23",
  "a-hrc-res-56-8",
  "s-res-1765-2007",
  "s-res-1562-2004",
  "s-res-2087-2013",
  "a-res-80-30",
  "a-res-80-118",
  "a-res-79-331",
  "s-res-2161-2014",
  "a-c.1-80-l.58",
  "a-hrc-res-59-23",
  "s-res-1720-2006",
  "s-res-1717-2006",
];

/** What judges: sentences made false by construction, near misses by hand, the draft by another hand, and ten further texts by a third. */
export function judgingSets(texts: Texts, mostFalse: number): SupportSet[] {
  const { trueOnes, falseOnes } = construct(found(judgedTexts, texts), mostFalse, 1);
  const mostTrue = Math.ceil(mostFalse / 4);
  return [
    { name: "by construction", cases: [...trueOnes.slice(0, mostTrue), ...falseOnes] },
    {
      name: "claims 7 and 8",
      cases: [7, 8].flatMap((file) => readHandWritten(`training/claims/out${file}.jsonl`, texts)),
    },
    { name: "the draft by hand", cases: readHandWritten("eval/support/draft.jsonl", texts) },
    { name: "in everyday words", cases: readHandWritten("eval/support/everyday.jsonl", texts) },
  ];
}

/** What thresholds are fitted on: other texts, and other sentences by hand on them, none of which the reader was taught. */
export function fittingSets(texts: Texts, fitted: readonly string[]): SupportSet[] {
  const { trueOnes, falseOnes } = construct(found(fitted, texts), 1000, 2);
  return [
    { name: "by construction", cases: [...trueOnes.slice(0, 400), ...falseOnes] },
    { name: "by hand", cases: readHandWritten("eval/support/development.jsonl", texts) },
  ];
}

function found(ids: readonly string[], texts: Texts): Resolution[] {
  return ids.flatMap((id) => texts.get(id) ?? []);
}
