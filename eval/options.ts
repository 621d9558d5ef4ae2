import { parseArgs } from "node:util";
import { ExpectedError } from "../src/domain/errors.ts";

const datasetNames = ["development", "held-out", "all", "library", "phrasings"] as const;

export interface EvalOptions {
  readonly dataset: (typeof datasetNames)[number];
  readonly answerer: "extractive" | "model";
  readonly runs: number;
  readonly updateBaseline: boolean;
  /** Id of the one case to run. */
  readonly only: string | undefined;
  /** A file of readers' feedback to print as candidate cases, instead of a run. */
  readonly feedback: string | undefined;
}

const usage = `usage: npm run eval -- [--dataset ${datasetNames.join("|")}] [--answerer extractive|model] [--runs N]
                     [--only ID] [--update-baseline] [--feedback FILE]`;

/** @throws ExpectedError `usage` */
export function readOptions(args: readonly string[]): EvalOptions {
  const values = parsed(args);
  const answerer = values.answerer ?? "extractive";
  if (answerer !== "extractive" && answerer !== "model") throw new ExpectedError("usage", usage);
  const dataset = datasetNames.find((name) => name === (values.dataset ?? "all"));
  const runs = Number(values.runs ?? (answerer === "model" ? 3 : 1));
  if (!dataset || !Number.isInteger(runs) || runs < 1) throw new ExpectedError("usage", usage);
  const updateBaseline = values["update-baseline"] ?? false;
  if (updateBaseline && (answerer === "model" || values.only !== undefined)) {
    throw new ExpectedError("usage", "The baseline is of whole runs of the extractive answerer.");
  }
  return { dataset, answerer, runs, updateBaseline, only: values.only, feedback: values.feedback };
}

function parsed(args: readonly string[]) {
  try {
    const string = { type: "string" } as const;
    const options = {
      dataset: string,
      answerer: string,
      runs: string,
      only: string,
      feedback: string,
      "update-baseline": { type: "boolean" },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ExpectedError("usage", `${error instanceof Error ? error.message : ""}\n${usage}`);
  }
}
