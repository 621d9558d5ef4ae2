import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judge } from "../../eval/model/judge.ts";
import { digestOf, type Recorded, readRecorded } from "../../eval/model/recorded.ts";
import { type RecordedServer, startRecordedServer } from "../../eval/model/recorded-server.ts";
import { createModelAnswerer } from "../../src/answering/model-answerer.ts";
import { type Ask, createAsk, finalAnswer } from "../../src/ask.ts";
import type { Answer } from "../../src/domain/answers.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Answerer } from "../../src/ports.ts";
import { italyDraft } from "../support/italy-draft.ts";
import { judgingByStems } from "../support/judging.ts";
import { nothingRetrieved, readingOf } from "../support/readings.ts";
import { libraryCorpus } from "../support/shipped-product.ts";
import { root } from "../support/source-imports.ts";

const strong = readRecorded("strong");
const weak = readRecorded("weak");
const texts: readonly Resolution[] = [italyDraft, ...invented()];
const noAnswer: Answerer = { id: "none", async *answer() {} };

let server: RecordedServer;
let ask: Ask;

beforeAll(async () => {
  server = await startRecordedServer();
  const limits = { firstMs: 20_000, idleMs: 20_000, totalMs: 60_000, textTokens: 10_000 };
  const promptsDirectory = join(root, "prompts");
  const answerer = createModelAnswerer({
    baseUrl: server.baseUrl,
    model: "recorded",
    promptsDirectory,
    ...limits,
  });
  ask = createAsk({
    library: { resolutions: texts, find: (id) => texts.find((one) => one.id === id) },
    understand: async ({ messages, resolution = "" }) => ({
      language: "en",
      readings: [readingOf(messages.at(-1)?.content ?? "", { texts: [resolution] })],
    }),
    retriever: { narrow: async (reading) => reading, retrieve: async () => nothingRetrieved },
    answerer,
    fallback: noAnswer,
    judging: judgingByStems,
  });
});

afterAll(() => server.stop());

interface Played {
  readonly answer: Answer;
  /** Of the prompt that it was asked with. */
  readonly digest: string | undefined;
}

const played = new Map<Recorded, Played>();

/** Each once. */
async function play(row: Recorded): Promise<Played> {
  const known = played.get(row);
  if (known) return known;
  server.play(row);
  const messages = [...row.history, { role: "user" as const, content: row.question }];
  const answer = await finalAnswer(ask({ messages, resolution: row.resolution }));
  const found = { answer, digest: server.calls[0]?.digest };
  played.set(row, found);
  return found;
}

describe("the recorded replies", () => {
  it("are sixty of strong models and sixty of weak ones at least, each with an id of its own", () => {
    expect(strong.length).toBeGreaterThanOrEqual(60);
    expect(weak.length).toBeGreaterThanOrEqual(60);
    expect(new Set([...strong, ...weak].map(({ id }) => id)).size).toBe(strong.length + weak.length);
  });

  it("were written for the prompts of today (npm run eval:model -- --record, when a prompt has changed)", async () => {
    const changed: string[] = [];
    for (const row of [...strong, ...weak]) {
      if ((await play(row)).digest !== row.digest) changed.push(row.id);
    }
    expect(changed).toEqual([]);
  });

  it("keep the order in which they were drafted, forty of forty of strong models", async () => {
    const disordered: string[] = [];
    for (const row of strong.slice(0, 40))
      if (!judge(row, (await play(row)).answer).keepsOrder) disordered.push(row.id);
    expect(disordered).toEqual([]);
  });

  it("of weak models have 32 shapes at least, of which 28 end in the model's good statements", async () => {
    const shapes = weak.filter(({ shape }) => shape !== undefined);
    expect(shapes.length).toBeGreaterThanOrEqual(32);
    const read: string[] = [];
    for (const row of shapes) {
      const judged = judge(row, (await play(row)).answer);
      if (judged.isRight && judged.answer.fallback === null) read.push(row.id);
    }
    expect(read.length).toBeGreaterThanOrEqual(28);
  });

  it("are told apart by what of the prompt changes", () => {
    const messages = [{ role: "system", content: "rules" }];
    expect(digestOf({ messages })).not.toBe(digestOf({ messages, response_format: {} }));
  });
});

function invented(): Resolution[] {
  return readdirSync(libraryCorpus).map((file) => {
    const id = file
      .replace(/\.txt$/, "")
      .replaceAll("_", "-")
      .toLowerCase();
    return parseResolution(readFileSync(join(libraryCorpus, file), "utf8"), { id });
  });
}
