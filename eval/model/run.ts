// npm run eval:model: the recorded questions, played through the real client over a real socket, or put to the server that
// OPENAI_BASE_URL names (--live). Exits 1 where a bar is missed or a prompt has changed (--record keeps its new digest).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compose, type Opcite, readConfig } from "../../src/compose.ts";
import type { Answer } from "../../src/domain/answers.ts";
import type { Encoder } from "../../src/ports.ts";
import { rememberingModels } from "../run-dataset.ts";
import { type Judged, judge } from "./judge.ts";
import { type Recorded, type RecordedSet, readRecorded, writeRecorded } from "./recorded.ts";
import { type RecordedServer, startRecordedServer } from "./recorded-server.ts";
import { type Played, summaryOf } from "./summary.ts";

const draft = "italy-revised-draft";
const corpora = {
  draft: fileURLToPath(new URL("../../index/corpus", import.meta.url)),
  invented: fileURLToPath(new URL("../library/corpus", import.meta.url)),
};

const { values } = parseArgs({
  options: { live: { type: "boolean" }, record: { type: "boolean" }, verbose: { type: "boolean" } },
});

const server = await startRecordedServer();
const encoder = rememberingModels();
try {
  const environment = values.live
    ? process.env
    : { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: "recorded" };
  const sets: readonly RecordedSet[] = values.live ? ["strong"] : ["strong", "weak"];
  let missed = 0;
  for (const set of sets) missed += await run(set, environment);
  process.exitCode = missed > 0 ? 1 : 0;
} finally {
  await encoder.close();
  await server.stop();
}

/** How many bars are missed. */
async function run(set: RecordedSet, environment: NodeJS.ProcessEnv): Promise<number> {
  const rows = readRecorded(set);
  const products = {
    draft: await productOn(corpora.draft, environment, encoder),
    invented: await productOn(corpora.invented, environment, encoder),
  };
  const played: Played[] = [];
  try {
    for (const row of rows) {
      const { product } = products[row.resolution === draft ? "draft" : "invented"];
      played.push(await play(row, product, server));
    }
  } finally {
    for (const { remove } of Object.values(products)) remove();
  }
  if (values.record)
    writeRecorded(
      set,
      played.map(({ judged, digest }) => ({ ...judged.row, digest })),
    );
  if (values.verbose) for (const { judged } of played) console.log(verbose(judged));
  const { lines, missed } = summaryOf(set, played, {
    live: values.live ?? false,
    recording: values.record ?? false,
  });
  console.log(lines.join("\n"));
  return missed.length;
}

interface Running {
  readonly product: Opcite;
  remove(): void;
}

async function productOn(corpus: string, environment: NodeJS.ProcessEnv, models: Encoder): Promise<Running> {
  const store = mkdtempSync(join(tmpdir(), "opcite-eval-model-"));
  const config = readConfig({ ...environment, CORPUS_DIR: corpus, STORE_DIR: store });
  const product = await compose(config, { encoder: models });
  return { product, remove: () => rmSync(store, { recursive: true, force: true }) };
}

async function play(row: Recorded, { ask }: Opcite, replying: RecordedServer): Promise<Played> {
  replying.play(row);
  const messages = [...row.history, { role: "user" as const, content: row.question }];
  let answer: Answer | undefined;
  for await (const event of ask({ messages, resolution: row.resolution }))
    if (event.type === "answer-end") answer = event;
  if (!answer) throw new Error(`${row.id} was not answered`);
  const calls = [...replying.calls];
  return { judged: judge(row, answer), calls, digest: calls[0]?.digest ?? row.digest };
}

function verbose({
  row,
  answer,
  isRight,
  withheldTrue,
  confirmedFalse,
  doubtedTrue,
  keepsOrder,
}: Judged): string {
  const faults = [
    ...withheldTrue.map((text) => `  withheld though true: ${text}`),
    ...confirmedFalse.map((text) => `  FALSE, shown as verified: ${text}`),
    ...doubtedTrue.map((text) => `  not confirmed though true: ${text}`),
    ...(keepsOrder ? [] : ["  order changed"]),
  ];
  return [
    `${isRight ? "right" : "WRONG"} ${row.id} ${row.shape ?? row.question} → ${answer.outcome}: ${answer.answer}`,
    ...faults,
  ].join("\n");
}
