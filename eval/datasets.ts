import { fileURLToPath } from "node:url";
import { type EvaluationCase, readCases } from "./dataset/case.ts";

export interface Dataset {
  readonly name: "development" | "held-out" | "library" | "phrasings";
  readonly cases: readonly EvaluationCase[];
  /** The texts that its questions are about. */
  readonly corpus: string;
  /** Whether single cases may be shown: who sees the held-out ones tunes on them. */
  readonly shown: boolean;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const resolution = pathOf("../index/corpus");
const places: Readonly<Record<Dataset["name"], { readonly cases: string; readonly corpus: string }>> = {
  development: { cases: pathOf("dataset/development.jsonl"), corpus: resolution },
  "held-out": { cases: pathOf("dataset/held-out.jsonl"), corpus: resolution },
  library: { cases: pathOf("library/pairs.jsonl"), corpus: pathOf("library/corpus") },
  phrasings: { cases: pathOf("phrasings/questions.jsonl"), corpus: pathOf("phrasings/corpus") },
};

export function readDataset(name: Dataset["name"]): Dataset {
  const { cases, corpus } = places[name];
  return { name, cases: readCases(cases), corpus, shown: name !== "held-out" };
}
