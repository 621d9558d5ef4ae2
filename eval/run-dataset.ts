import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compose, type Opcite, readConfig } from "../src/compose.ts";
import { packageRoot } from "../src/config.ts";
import { ExpectedError } from "../src/domain/errors.ts";
import { createEncoder } from "../src/encoding/create-encoder.ts";
import type { Encoder } from "../src/ports.ts";
import { createCachedEncoder } from "./cached-encoder.ts";
import type { EvaluationCase } from "./dataset/case.ts";
import type { Dataset } from "./datasets.ts";
import { observe, observeStandalone } from "./observation.ts";
import { checkParse, type ParseCheck } from "./parse-check.ts";
import { type ScoredCase, scoreCase } from "./score-case.ts";
import { createScoringContext } from "./scoring-context.ts";

/** Questions, and the texts that they are about. */
type Asked = Pick<Dataset, "cases" | "corpus">;

export interface DatasetRun<D extends Asked = Dataset> {
  readonly dataset: D;
  readonly answerer: string;
  readonly scored: readonly ScoredCase[];
  readonly parse: ParseCheck | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The trained models, with what they said in earlier runs: for an evaluation in minutes. `runDataset` closes them. */
export function rememberingModels(): Encoder {
  return createCachedEncoder(createEncoder({ folder: join(packageRoot, "index/encoder") }));
}

/**
 * Asks every case and scores the answers. `environment` configures the model; the extractive answerer needs none. Without an
 * `encoder` the product's own models are read anew.
 * @throws ExpectedError
 */
export async function runDataset<D extends Asked>(
  dataset: D,
  environment: Environment,
  encoder?: Encoder,
): Promise<DatasetRun<D>> {
  const storeDirectory = mkdtempSync(join(tmpdir(), "opcite-eval-"));
  try {
    const config = readConfig({ ...environment, CORPUS_DIR: dataset.corpus, STORE_DIR: storeDirectory });
    const product = await compose(config, encoder && { encoder });
    const context = createScoringContext(dataset.corpus);
    const [first] = dataset.cases;
    // The first question of a process pays for loading; latency is of those that follow.
    if (first) await observe(product.ask, first);
    const scored: ScoredCase[] = [];
    for (const asked of dataset.cases) scored.push(await scoreAsked(product, asked, context));
    return { dataset, answerer: product.answerer, scored, parse: checkParse(context) };
  } finally {
    await encoder?.close();
    rmSync(storeDirectory, { recursive: true, force: true });
  }
}

async function scoreAsked(
  { ask }: Opcite,
  asked: EvaluationCase,
  context: ReturnType<typeof createScoringContext>,
): Promise<ScoredCase> {
  const observation = await observe(ask, asked);
  return scoreCase(observation, context, await observeStandalone(ask, asked));
}

/** The environment with which the named answerer is configured. */
export function environmentFor(answerer: "extractive" | "model", environment: Environment): Environment {
  if (answerer === "extractive") return {};
  if (environment.OPENAI_API_KEY || environment.OPENAI_BASE_URL) return environment;
  throw new ExpectedError(
    "config-invalid",
    "--answerer model needs OPENAI_API_KEY or OPENAI_BASE_URL in the environment.",
  );
}
