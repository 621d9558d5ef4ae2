import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createModelAnswerer } from "../../src/answering/model-answerer.ts";
import { createAsk } from "../../src/ask.ts";
import type { Answer, AnswerEvent } from "../../src/domain/answers.ts";
import { findUnit } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { Answerer } from "../../src/ports.ts";
import { judgingByStems } from "../support/judging.ts";
import { found, readingOf } from "../support/readings.ts";
import * as scripted from "../support/scripted-model-server.ts";
import { lines, type Script, says, startModelServer } from "../support/scripted-model-server.ts";

const id = "italy-revised-draft";
const corpus = new URL(`../../index/corpus/${id}.txt`, import.meta.url);
const draft = parseResolution(readFileSync(corpus, "utf8"), { id });
const library = { resolutions: [draft], find: (asked: string) => (asked === id ? draft : undefined) };
const op13 = (quote: string) => ({ resolution: id, unit: "op13", quote });
const verb = op13("Invites the United Nations Interregional Crime and Justice Research Institute");
const good = {
  basis: "quotation",
  text: "The draft invites UNICRI “to continue to conduct research”.",
  citations: [verb, op13("to continue to conduct research")],
} as const;
const fallbackText = "The draft invites UNICRI to continue its research.";
const fallback: Answerer = {
  id: "extractive",
  async *answer() {
    yield { ...good, text: fallbackText };
  },
};

const falsehoods = [
  { ...good, text: "The draft requests UNICRI to conduct research." },
  { ...good, citations: [op13("to pay for all research")] },
  { ...good, text: "The draft invites UNICRI to publish 12 studies." },
  { basis: "absence", text: "None.", claim: { of: "act", resolutions: [id], forces: ["invite"] } },
  { basis: "absence", text: "None.", claim: { of: "mention", resolutions: [id], terms: ["piracy"] } },
];

/** The events of one answer, and what the server was asked. */
async function askWith(...scripts: readonly Script[]) {
  return askIn("en", ...scripts);
}

async function askIn(language: string, ...scripts: readonly Script[]) {
  return askWithin(60_000, language, ...scripts);
}

/** Of a model that may be silent for so long. */
async function askWithin(silentMs: number, language: string, ...scripts: readonly Script[]) {
  const server = await startModelServer(...scripts);
  const answerer = createModelAnswerer({
    baseUrl: server.baseUrl,
    model: "test-model",
    firstMs: silentMs,
    idleMs: silentMs,
    textTokens: 10_000,
    totalMs: 120_000,
    promptsDirectory: join(import.meta.dirname, "../../prompts"),
  });
  const ask = createAsk({
    library,
    understand: async ({ messages }) => ({
      language,
      readings: [readingOf(messages.at(-1)?.content ?? "", { kind: "acts", label: "actor" })],
    }),
    retriever: { narrow: async (reading) => reading, retrieve: async () => found({ op13: 0.9 }) },
    answerer,
    fallback,
    judging: judgingByStems,
  });
  const events: AnswerEvent[] = [];
  try {
    for await (const event of ask({
      messages: [{ role: "user", content: "what is requested of UNICRI?" }],
    })) {
      events.push(event);
    }
  } finally {
    await server.stop();
  }
  return { answer: endOf(events), requests: server.requests };
}

function endOf(events: readonly AnswerEvent[]): Answer {
  const last = events.at(-1);
  if (last?.type !== "answer-end") throw new Error("the answer has no end");
  return last;
}

describe("an answer by a model", () => {
  it("is shown with the true quotes, and what it claims to be absent is stated", async () => {
    const claim = {
      of: "act",
      resolutions: [id],
      forces: ["request"],
      actors: [{ id: "unicri", name: "UNICRI" }],
    };
    const { answer } = await askWith(says(lines({ basis: "absence", claim }, good)));
    expect(answer).toMatchObject({
      outcome: "answered",
      fallback: null,
      withheld: 0,
      answerer: "test-model",
    });
    expect(answer.statements.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^It does not request anything of .*UNICRI/),
      good.text,
    ]);
    for (const { paragraph, quote, start, end } of answer.statements.flatMap(({ citations }) => citations)) {
      expect(findUnit(draft, paragraph)?.text.slice(start, end)).toBe(quote);
    }
  });

  it("has what is computed told in the reader's language", async () => {
    const claims = [
      { claim: { of: "count", what: "operative" } },
      { claim: { of: "mention", terms: ["whales"] } },
    ];
    const { answer } = await askIn("fr", says(lines(...claims)));
    expect(answer.answer).toBe("Paragraphes du dispositif : 17. Ne figure pas dans le texte : « whales ».");
  });

  it("may be mended once", async () => {
    const { answer, requests } = await askWith(says(lines(falsehoods[0])), says(lines(good)));
    expect(answer).toMatchObject({ fallback: null, withheld: 0 });
    expect(answer.statements.map(({ text }) => text)).toEqual([good.text]);
    expect(requests[1]?.body.messages[3]?.content).toContain("verb-mismatch");
  });

  it("keeps the order in which it was drafted: what is mended stands where it stood", async () => {
    const first = { ...good, text: "UNICRI is invited “to continue to conduct research”." };
    const { answer } = await askWith(says(lines(falsehoods[0], good)), says(lines(first)));
    expect(answer.statements.map(({ text }) => text)).toEqual([first.text, good.text]);
  });

  it("has a quote that another unit has cited there", async () => {
    const misplaced = { ...good, citations: [{ unit: "OP 12", quote: "to continue to conduct research" }] };
    const { answer } = await askWith(says(lines(misplaced)));
    expect(answer).toMatchObject({ fallback: null, citations: ["op13"] });
  });

  it("says that nothing was found where that is all that stands in the end", async () => {
    const { answer } = await askWith(says(lines({ refuse: "not-in-the-text" }, falsehoods[0])), says("{}"));
    expect(answer).toMatchObject({ outcome: "not-in-the-text", fallback: null, withheld: 1 });
  });

  it("tells what it cost, with both tries", async () => {
    const usage = { prompt_tokens: 5000, completion_tokens: 60 };
    const { answer } = await askWith(says(lines(falsehoods[0]), { usage }), says(lines(good), { usage }));
    expect(answer.usage).toEqual({ calls: 2, promptTokens: 10_000, cachedTokens: 0, completionTokens: 120 });
  });

  it("that failed on its second try is replaced, for the true reason", async () => {
    const { answer } = await askWith(says(lines(falsehoods[0])), scripted.answersWith(401));
    expect(answer.fallback?.reason).toBe(
      "nothing of the model's answer could be verified, and then the model server does not accept the key",
    );
  });

  it("shows nothing false: it is withheld, counted, and the fallback answers", async () => {
    const { answer, requests } = await askWith(says(lines(...falsehoods)));
    expect(requests).toHaveLength(2);
    expect(answer.statements.map(({ text }) => text)).toEqual([fallbackText]);
    expect(answer).toMatchObject({ withheld: falsehoods.length, fallback: { reason: expect.any(String) } });
  });

  it("stays where it broke off, and says so", async () => {
    const { answer } = await askWith(scripted.cutsAfter(lines(good, good).slice(0, -30)));
    expect(answer.statements.map(({ text }) => text)).toEqual([good.text]);
    expect(answer).toMatchObject({ outcome: "answered", incomplete: true, fallback: null });
  });

  it.each<[string, Script, string]>([
    ["stalls", scripted.stallsBeforeHeaders(), "silent"],
    ["stalls while it talks", scripted.stallsAfter("Well, "), "silent"],
    ["cuts the stream", scripted.cutsAfter("Well, "), "broke off"],
    ["sends a page", scripted.sendsHtml(), "does not stream as model servers do"],
    ["sends an error with status 200", scripted.sendsJsonError(), "does not stream as model servers do"],
    ["asks to wait for a day", scripted.answersWith(429, "", { "Retry-After": "86400" }), "no more requests"],
    ["fails", scripted.answersWith(500), "status 500"],
    ["points elsewhere", scripted.redirectsTo("http://127.0.0.1:9/"), "elsewhere"],
    ["sends a line without an end", scripted.sendsEndlessLine(), "more than an answer"],
    ["talks without an end", scripted.neverEnds(() => "la ".repeat(200)), "come to an end"],
  ])("that %s is replaced by the fallback's, which says why", async (_, script, reason) => {
    const { answer } = await askWithin(reason === "silent" ? 500 : 60_000, "en", script);
    expect(answer).toMatchObject({ outcome: "answered", incomplete: false });
    expect(answer.fallback?.reason).toContain(reason);
    expect(answer.statements.map(({ text }) => text)).toEqual([fallbackText]);
  });

  it("that finds nothing is believed", async () => {
    const { answer } = await askWith(says('{"refuse":"not-in-the-text"}'));
    expect(answer).toMatchObject({ outcome: "not-in-the-text", statements: [], fallback: null });
  });
});
