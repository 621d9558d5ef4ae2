import { fileURLToPath } from "node:url";
import { type EvaluationCase, readCases } from "./dataset/case.ts";

export interface Dataset {
  readonly name: "development" | "held-out" | "library";
  readonly cases: readonly EvaluationCase[];
  /** The texts that its questions are about. */
  readonly corpus: string;
  /** Whether single cases may be shown: who sees the held-out ones tunes on them. */
  readonly shown: boolean;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const resolution = pathOf("../index/corpus");

export function readDataset(name: Dataset["name"]): Dataset {
  const library = name === "library";
  const cases = readCases(pathOf(library ? "library/pairs.jsonl" : `dataset/${name}.jsonl`));
  const corpus = library ? pathOf("library/corpus") : resolution;
  return { name, cases, corpus, shown: name !== "held-out" };
}
