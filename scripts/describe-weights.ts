// `npm run describe:weights`: writes index/encoder/weights.json, the digests of the weights and what the models say of one
// sentence and paragraph on this machine. To be run where the weights were made, after they were replaced.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/config.ts";
import { openModels } from "../src/encoding/open-models.ts";
import { manifestFile, weightFiles } from "../src/encoding/weights.ts";

const sentence = "When is the report of the Secretary-General due?";
const paragraph =
  "Requests the Secretary-General to submit a report on the implementation of the present resolution to the Economic and Social Council at its session of 2013.";

const directory = join(packageRoot, "index/encoder");
const digests = Object.fromEntries(
  weightFiles.map((file) => [
    file,
    createHash("sha256")
      .update(readFileSync(join(directory, file)))
      .digest("hex"),
  ]),
);
write({ digests });
const models = openModels(directory, ["native"]);
const [encoded] = await models.encode([sentence]);
const [judgement] = await models.judge(sentence, [paragraph]);
const [comparison] = await models.read(sentence, [paragraph]);
const vector = Array.from(encoded?.[0]?.vector ?? [], rounded);
const verdict = await models.decide(sentence, paragraph);
const said = [judgement?.answers ?? 0, comparison?.unsupported ?? 0, verdict.yes];
const [answers, unsupported, yes] = said.map(rounded);
write({ digests, check: { sentence, paragraph, answers, unsupported, yes, vector } });

function write(manifest: object): void {
  writeFileSync(join(directory, manifestFile), `${JSON.stringify(manifest)}\n`);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
