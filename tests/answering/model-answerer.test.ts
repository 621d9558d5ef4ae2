import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createModelAnswerer, type ModelAnswererSettings } from "../../src/answering/model-answerer.ts";
import { ModelError } from "../../src/domain/errors.ts";
import type { Answerer } from "../../src/ports.ts";
import { collect, describeAnswererContract } from "../contracts/answerer-contract.ts";
import { bridgesRequest, requestDraft } from "../support/bridges-question.ts";
import * as scripted from "../support/scripted-model-server.ts";
import { lines, type Script, says, startModelServer } from "../support/scripted-model-server.ts";
import { bridges } from "../support/small-library.ts";

const key = "sk-very-secret-key";
const promptsDirectory = join(import.meta.dirname, "../../prompts");
const hallucination = { ...requestDraft, text: "The draft requests the Moon to paint bridges." };
const absence = {
  basis: "absence",
  citations: [],
  claim: {
    of: "act",
    resolutions: [bridges.id],
    forces: ["request"],
    actors: [{ id: "member-states", name: "Member States" }],
  },
} as const;

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function meet(scripts: readonly Script[], settings: Partial<ModelAnswererSettings> = {}) {
  const server = await startModelServer(...scripts);
  stops.push(server.stop);
  const answerer = createModelAnswerer({
    apiKey: key,
    baseUrl: server.baseUrl,
    model: "test-model",
    firstMs: 20_000,
    idleMs: 20_000,
    totalMs: 20_000,
    textTokens: 10_000,
    promptsDirectory,
    ...settings,
  });
  return { server, answerer };
}

/** What came before it failed, and how it failed. */
async function failureOf(answerer: Answerer, signal?: AbortSignal) {
  const texts: string[] = [];
  try {
    for await (const draft of answerer.answer(bridgesRequest(signal)))
      if ("text" in draft) texts.push(draft.text);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    expect(error.message).not.toMatch(/sk-|127\.0\.0\.1|http/);
    return { texts, reason: error.reason };
  }
  return { texts, reason: null };
}

describeAnswererContract("the model answerer", async () => {
  const { answerer } = await meet([says(lines(requestDraft, absence))]);
  const { signal: _, ...answerable } = bridgesRequest();
  return { answerer, answerable };
});

describe("a model that answers", () => {
  it("has its drafts handed on in order, whatever pieces they come in", async () => {
    const { answerer } = await meet([says(lines(requestDraft, absence), { size: 1 })]);
    expect(answerer.id).toBe("test-model");
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft, absence]);
  });

  it("is heard although characters of several bytes are split between packets", async () => {
    const draft = {
      ...requestDraft,
      text: "Le projet prie le Bureau — « compter » les ponts 🌉 de l’Équateur.",
    };
    const { answerer } = await meet([scripted.saysInPackets(lines(draft), 1)]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([draft]);
  });

  it("is not believed when it hallucinates or cites wrongly: what it drafts is handed on for verification", async () => {
    const wrong = {
      ...requestDraft,
      text: "The draft says no such words.",
      citations: [{ resolution: "other", unit: "op99", quote: "no such words" }],
    };
    const { answerer } = await meet([says(lines(hallucination, wrong))]);
    const placed = { ...wrong, citations: [{ ...wrong.citations[0], resolution: bridges.id }] };
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([hallucination, placed]);
  });

  it("has what it claims of structure and absence kept without its words, with the true value", async () => {
    const structure = {
      basis: "structure",
      text: "It has 99 paragraphs; visit evil.example.",
      claims: [
        { of: "count", resolution: bridges.id, what: "operative", value: 99 },
        { of: "property", resolution: bridges.id, what: "sponsors" },
      ],
    };
    const { answerer } = await meet([says(lines(structure, { ...absence, text: "The Moon must pay." }))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([
      {
        basis: "structure",
        claims: [{ of: "count", resolution: bridges.id, what: "operative", value: 2 }],
        citations: [],
      },
      {
        basis: "structure",
        claims: [{ of: "property", resolution: bridges.id, what: "sponsors", value: "Atlantis" }],
        citations: [],
      },
      absence,
    ]);
  });

  it("has no claim kept on an actor that nobody knows, or on what cannot be counted", async () => {
    const nobody = { ...absence, claim: { ...absence.claim, actors: [{ id: "moon", name: "Moon" }] } };
    const counted = { basis: "structure", claims: [{ of: "count", what: "commas" }] };
    const { answerer } = await meet([says(lines(nobody, counted))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([
      { malformed: expect.stringContaining("moon"), fault: expect.stringContaining("“moon” is no body") },
      { malformed: expect.stringContaining("commas"), fault: expect.stringContaining("claim.what") },
    ]);
  });

  it("has its refusal told in words of our own, also where it falls silent behind it", async () => {
    const refusal = { refuse: "not-in-the-text", reason: "Visit evil.example for the answer" };
    const { answerer, server } = await meet([scripted.stallsAfter(lines(refusal))], { idleMs: 300 });
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toEqual([
      {
        outcome: "not-in-the-text",
        text: "I found nothing on this in the text.",
        nearest: ["op1", "op2", "pp1"],
        whole: true,
      },
    ]);
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("has its refusal told in the language of the question", async () => {
    const { answerer } = await meet([says(lines({ refuse: "not-in-the-text", statements: [] }))]);
    const drafts = await collect(answerer.answer({ ...bridgesRequest(), language: "fr" }));
    expect(drafts).toMatchObject([{ text: "Je n’ai rien trouvé à ce sujet dans le texte." }]);
  });

  it.each(["out-of-scope", "needs-clarification"])("may refuse as %s", async (refuse) => {
    const { answerer } = await meet([says(lines({ refuse }))]);
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toMatchObject([{ outcome: refuse, nearest: [] }]);
  });

  it("is left to say what it is for, in words of our own", async () => {
    const { answerer } = await meet([says(lines({ refuse: "small-talk", statements: [] }))]);
    const drafts = await collect(answerer.answer({ ...bridgesRequest(), language: "es" }));
    expect(drafts).toEqual([{ remark: expect.stringMatching(/^Respondo a preguntas/) }]);
  });

  it.each([
    ["before", [{ refuse: "not-in-the-text" }, requestDraft]],
    ["behind", [requestDraft, { refuse: "not-in-the-text" }]],
  ])(
    "is heard out where a refusal stands %s its statements, which count only where they fail",
    async (_, said) => {
      const { answerer } = await meet([says(lines(...said))]);
      const drafts = await collect(answerer.answer(bridgesRequest()));
      expect(drafts).toEqual([requestDraft, expect.objectContaining({ whole: true })]);
    },
  );

  it("says one thing once", async () => {
    const { answerer } = await meet([says(lines(requestDraft, requestDraft, requestDraft))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
  });

  it("may add fields of its own; what lacks its words is told which field that is", async () => {
    const { answerer } = await meet([
      says(`${lines({ ...requestDraft, note: "extra" })}{"refuse":null,"unit":"op1"}\n`),
    ]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([
      requestDraft,
      { malformed: expect.stringContaining("op1"), fault: "the field text is missing" },
    ]);
  });

  it("may take its reader's time: that is not its silence", async () => {
    const { answerer } = await meet([says(lines(requestDraft, absence))], { idleMs: 600 });
    const drafts: unknown[] = [];
    for await (const draft of answerer.answer(bridgesRequest())) {
      if (!("spent" in draft)) drafts.push(draft);
      if (drafts.length === 1) await sleep(900);
    }
    expect(drafts).toHaveLength(2);
  });

  it("is asked in one system and one user message, for an answer in a form, at a low temperature, with its cost", async () => {
    const { answerer, server } = await meet([says(lines(requestDraft))], { reasoningEffort: "low" });
    await collect(answerer.answer(bridgesRequest()));
    const [request] = server.requests;
    expect(request?.url).toBe("/v1/chat/completions");
    expect(request?.body).toMatchObject({
      model: "test-model",
      stream: true,
      temperature: 0.2,
      max_completion_tokens: expect.any(Number),
      reasoning_effort: "low",
      stream_options: { include_usage: true },
      response_format: { type: "json_schema", json_schema: { strict: true } },
    });
    const units = ["title", "front", "closing", "pp1", "op1", "fn1", "op2", "op2.a"];
    expect(JSON.stringify(request?.body.response_format)).toContain(
      JSON.stringify({ type: "string", enum: units }),
    );
    expect(request?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(request?.headers.authorization).toBe(`Bearer ${key}`);
  });

  it("has its cost told, where the server tells it", async () => {
    const usage = {
      prompt_tokens: 900,
      completion_tokens: 40,
      prompt_tokens_details: { cached_tokens: 800 },
    };
    const { answerer } = await meet([says(lines(requestDraft), { usage })]);
    const spent: unknown[] = [];
    for await (const each of answerer.answer(bridgesRequest())) if ("spent" in each) spent.push(each.spent);
    expect(spent).toEqual([
      { calls: 1, promptTokens: null, cachedTokens: null, completionTokens: null },
      { calls: 0, promptTokens: 900, cachedTokens: 800, completionTokens: 40 },
    ]);
  });

  it("has a cost that is told with every piece counted once", async () => {
    const usage = { prompt_tokens: 900, completion_tokens: 40 };
    const { answerer } = await meet([says(lines(requestDraft), { usage, always: true })]);
    const spent: number[] = [];
    for await (const each of answerer.answer(bridgesRequest()))
      if ("spent" in each) spent.push(each.spent.promptTokens ?? 0);
    expect(spent).toEqual([0, 900]);
  });

  it.each([
    { prompt_tokens: -5, completion_tokens: 40 },
    { prompt_tokens: "many", completion_tokens: 40 },
    { prompt_tokens: 10, completion_tokens: 1e300 },
    { prompt_tokens: 10, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 5000 } },
    "none",
  ])("has a cost that cannot be not believed: %j", async (usage) => {
    const { answerer } = await meet([says(lines(requestDraft), { usage })]);
    const spent: unknown[] = [];
    for await (const each of answerer.answer(bridgesRequest())) if ("spent" in each) spent.push(each.spent);
    expect(spent).toEqual([{ calls: 1, promptTokens: null, cachedTokens: null, completionTokens: null }]);
  });

  it("is given the whole text in its order, then the conversation, then the question as typed", async () => {
    const { answerer, server } = await meet([says(lines(requestDraft)), says(lines(requestDraft))]);
    const request = bridgesRequest();
    const messages = [
      { role: "user", content: "hello" },
      { role: "assistant", content: "Glad to help." },
      { role: "user", content: "wat is asked of the office??" },
    ] as const;
    await collect(answerer.answer(request));
    await collect(answerer.answer({ ...request, messages }));
    const [first = "", second = ""] = server.requests.map(({ body }) => body.messages[1]?.content ?? "");
    expect(first.indexOf("\npp1: ")).toBeLessThan(first.indexOf("\nop1: "));
    expect(second).toContain('{"role":"assistant","content":"Glad to help."}');
    expect(second.indexOf("wat is asked of the office??")).toBeGreaterThan(second.indexOf("Glad to help."));
  });

  it("is given the same bytes before the conversation by every answerer, so that servers can keep them", async () => {
    const sent: string[] = [];
    for (const question of ["What is asked of the office?", "¿Qué se pide?"]) {
      const { answerer, server } = await meet([says(lines(requestDraft))]);
      const messages = [{ role: "user", content: question }] as const;
      await collect(answerer.answer({ ...bridgesRequest(), messages }));
      const [system, user] = server.requests[0]?.body.messages ?? [];
      sent.push(`${system?.content}${user?.content.split("<<<conversation")[0]}`);
      sent.push(JSON.stringify(server.requests[0]?.body.response_format));
    }
    expect(sent[0]).toBe(sent[2]);
    expect(sent[1]).toBe(sent[3]);
  });

  it("needs no key, and gets nothing else that the environment holds", async () => {
    vi.stubEnv("OPENAI_API_KEY", "sk-of-the-environment");
    vi.stubEnv("OPENAI_ORG_ID", "org-of-the-environment");
    vi.stubEnv("OPENAI_PROJECT_ID", "project-of-the-environment");
    vi.stubEnv("OPENAI_CUSTOM_HEADERS", "OpenAI-Organization: org-of-the-environment");
    const { answerer, server } = await meet([says(lines(requestDraft))], { apiKey: undefined });
    await collect(answerer.answer(bridgesRequest()));
    expect(JSON.stringify(server.requests[0]?.headers)).not.toContain("of-the-environment");
  });

  it("may stand behind a gateway in the manner of Azure", async () => {
    const { server } = await meet([says(lines(requestDraft))]);
    const baseUrl = `${server.baseUrl}/openai/deployments/mine?api-version=2024-10-21`;
    const { answerer } = await meet([], { baseUrl });
    await collect(answerer.answer(bridgesRequest()));
    expect(server.requests[0]?.url).toBe(
      "/v1/openai/deployments/mine/chat/completions?api-version=2024-10-21",
    );
    expect(server.requests[0]?.headers["api-key"]).toBe(key);
  });

  it("is sent to nobody else, though the environment asks LangChain to trace", async () => {
    const { server: tracer } = await meet([scripted.answersWith(200)]);
    for (const name of ["LANGSMITH", "LANGCHAIN"]) {
      vi.stubEnv(`${name}_TRACING`, "true");
      vi.stubEnv(`${name}_TRACING_V2`, "true");
      vi.stubEnv(`${name}_ENDPOINT`, tracer.baseUrl);
      vi.stubEnv(`${name}_API_KEY`, "key");
    }
    const { answerer } = await meet([says(lines(requestDraft))]);
    await collect(answerer.answer(bridgesRequest()));
    await sleep(300);
    expect(tracer.requests).toHaveLength(0);
  });
});

describe("a model that revises", () => {
  const rejected = {
    text: hallucination.text,
    problems: [{ code: "actor-mismatch", detail: "OP 1 does not address the Moon" }],
  } as const;

  it("goes on in the same conversation: it sees its own sentences, and what was wrong with them", async () => {
    const { answerer, server } = await meet([says(lines(hallucination)), says(lines(requestDraft))]);
    const request = bridgesRequest();
    await collect(answerer.answer(request));
    expect(await collect(answerer.revise?.(request, [rejected]) ?? none())).toEqual([requestDraft]);
    const [first, second] = server.requests.map(({ body }) => body.messages);
    expect(second?.slice(0, 2)).toEqual(first);
    expect(second?.[2]).toEqual({ role: "assistant", content: lines(hallucination).trim() });
    expect(second?.[3]?.content).toContain("actor-mismatch: OP 1 does not address the Moon");
  });

  it("may have nothing to say", async () => {
    const { answerer } = await meet([says("")]);
    expect(await collect(answerer.revise?.(bridgesRequest(), [rejected]) ?? none())).toEqual([]);
  });

  it("has only the time that its first answer left", async () => {
    const { answerer } = await meet([says(lines(hallucination)), scripted.keepsAlive(50)], { totalMs: 2000 });
    const request = bridgesRequest();
    for await (const each of answerer.answer(request)) if ("basis" in each) await sleep(1500);
    const failure = collect(answerer.revise?.(request, [rejected]) ?? none());
    await expect(failure).rejects.toMatchObject({ reason: "timeout" });
  });

  async function* none() {}
});

describe("a model that fails", () => {
  const good = lines(requestDraft);
  const text = requestDraft.text;
  const cases: readonly [string, Script, Partial<ModelAnswererSettings>, string, readonly string[]][] = [
    ["stalls before the headers", scripted.stallsBeforeHeaders(), { firstMs: 200 }, "idle", []],
    ["stalls in mid-stream", scripted.stallsAfter(good), { idleMs: 800 }, "idle", [text]],
    ["only keeps the connection alive", scripted.keepsAlive(20), { firstMs: 500 }, "idle", []],
    ["cuts the stream", scripted.cutsAfter(`${good}{"basis":"quot`), {}, "cut-off", [text]],
    ["ends without saying so", scripted.endsWithoutFinish(good), {}, "cut-off", [text]],
    ["stops at a limit of length", says(good, { finish: "length" }), {}, "cut-off", [text]],
    ["is stopped by a filter", says(good, { finish: "content_filter" }), {}, "cut-off", [text]],
    ["sends a page", scripted.sendsHtml(), {}, "bad-response", []],
    ["sends an error as JSON with status 200", scripted.sendsJsonError(), {}, "bad-response", []],
    ["sends an error within the stream", scripted.failsInStream(good), {}, "bad-response", [text]],
    ["sends events that are no JSON", scripted.sendsEvent("{not json"), {}, "bad-response", []],
    ["sends events of another shape", scripted.sendsEvent('{"choices":{"a":1}}'), {}, "bad-response", []],
    ["sends no body", scripted.answersWith(204), {}, "bad-response", []],
    ["ends at once", scripted.endsWithoutFinish(""), {}, "bad-response", []],
    ["talks, but drafts nothing", says("I am sorry, I cannot do that."), {}, "bad-response", []],
    ["sends a line without an end", scripted.sendsEndlessLine(), {}, "bad-response", []],
    [
      "begins a statement without an end",
      scripted.neverEnds((index) => (index === 0 ? '{"basis":"' : "x".repeat(1000))),
      {},
      "bad-response",
      [],
    ],
    ["talks without an end", scripted.neverEnds(() => "la ".repeat(200)), {}, "cut-off", []],
    ["says a letter a while", scripted.drips(good, 30), { totalMs: 700 }, "timeout", []],
    ["streams rubbish", scripted.streamsRubbish(), {}, "bad-response", []],
    ["opens brackets without an end", scripted.neverEnds(() => '[{"a":['.repeat(100)), {}, "cut-off", []],
    ["stops for a reason of its own", says(good, { finish: "tool_calls" }), {}, "cut-off", [text]],
    ["does not know the model", scripted.answersWith(404), {}, "bad-response", []],
    ["does not accept the key", scripted.answersWith(401, '{"error":"sk-…"}'), {}, "bad-response", []],
    ["is broken for good", scripted.answersWith(500), {}, "bad-response", []],
    ["takes no more requests", scripted.answersWith(429), {}, "rate-limited", []],
  ];

  it.each(cases)(
    "that %s ends in a typed error, and keeps what came before",
    async (_, script, settings, reason, texts) => {
      const { answerer } = await meet([script], settings);
      expect(await failureOf(answerer)).toEqual({ texts, reason });
    },
  );

  it.each<[string, Parameters<typeof says>[1]]>([
    ["breaks off", { end: (response) => void setTimeout(() => response.destroy(), 50) }],
    ["sends rubbish", { end: (response) => void response.end("data: {not json\n\n") }],
    ["never ends", { end: () => {} }],
  ])("that %s behind its end has answered", async (_, saying) => {
    const { answerer } = await meet([says(lines(requestDraft), saying)], { totalMs: 800 });
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
  });

  it("that drafts without an end is cut off after sixty statements", async () => {
    const draftOf = (index: number) => lines({ ...requestDraft, text: `Statement ${index}.` });
    const { answerer, server } = await meet([scripted.neverEnds(draftOf)]);
    const { texts, reason } = await failureOf(answerer);
    expect(texts).toHaveLength(60);
    expect(reason).toBe("cut-off");
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("that sends bytes which are no text hands on what can be read of them", async () => {
    const [before = "", after = ""] = lines(requestDraft).split("bridges”");
    const { answerer } = await meet([scripted.sendsInvalidUtf8(before, `bridges”${after}`)]);
    const [draft] = await collect(answerer.answer(bridgesRequest()));
    expect(draft && "text" in draft && draft.text).toContain("\uFFFD");
  });

  it("that says it has failed in its library's way leaves nothing on the console", async () => {
    const spies = (["error", "warn", "log", "info"] as const).map((method) => vi.spyOn(console, method));
    const { answerer } = await meet([scripted.sendsEvent("{not json")]);
    await failureOf(answerer);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it("that cannot be reached is told from one that answers badly", async () => {
    const { answerer, server } = await meet([]);
    await server.stop();
    stops.splice(0);
    expect(await failureOf(answerer)).toEqual({ texts: [], reason: "unreachable" });
  });

  it("that redirects is not followed: the question goes nowhere else", async () => {
    const { server: elsewhere } = await meet([says(lines(requestDraft))]);
    const { answerer, server } = await meet([scripted.redirectsTo(`${elsewhere.baseUrl}/chat/completions`)]);
    expect(await failureOf(answerer)).toEqual({ texts: [], reason: "bad-response" });
    expect(elsewhere.requests).toHaveLength(0);
    expect(server.requests).toHaveLength(1);
  });
});

describe("a server that does not know all that it is asked for", () => {
  const minds = (message: string) => scripted.answersWith(400, JSON.stringify({ error: { message } }));

  it.each([
    ["names it", "Unsupported parameter: 'temperature' does not apply to this model", ["temperature"]],
    ["names the form", "response_format is not supported", ["response_format"]],
    ["says nothing of it", "bad request", ["response_format"]],
  ])("and %s is asked without it, then and from then on", async (_, message, dropped) => {
    const { answerer, server } = await meet([minds(message), says(lines(requestDraft))]);
    for (let time = 0; time < 2; time += 1)
      expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
    const [whole = [], ...others] = server.requests.map(({ body }) => Object.keys(body));
    expect(others).toHaveLength(2);
    for (const names of others) expect(whole.filter((name) => !names.includes(name))).toEqual(dropped);
  });

  it("and refuses whatever it is asked is left after three tries", async () => {
    const { answerer, server } = await meet([minds("no")]);
    expect(await failureOf(answerer)).toEqual({ texts: [], reason: "bad-response" });
    expect(server.requests.map(({ body }) => Object.keys(body).length)).toEqual([7, 6, 3]);
  });

  it("and refused one question whatever it was asked is asked for all of it with the next", async () => {
    const { answerer, server } = await meet([
      ...Array.from({ length: 3 }, () => minds("no")),
      says(lines(requestDraft)),
    ]);
    await failureOf(answerer);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
    expect(Object.keys(server.requests.at(-1)?.body ?? {})).toHaveLength(7);
  });

  it("and finds the text too long is not asked again", async () => {
    const error = { message: "too long", code: "context_length_exceeded" };
    const { answerer, server } = await meet([scripted.answersWith(400, JSON.stringify({ error }))]);
    expect((await failureOf(answerer)).reason).toBe("bad-response");
    expect(server.requests).toHaveLength(1);
  });
});

describe("the one retry", () => {
  const passing = [
    ["500", scripted.answersWith(500)],
    ["503 with a short Retry-After", scripted.answersWith(503, "", { "Retry-After": "0" })],
    ["429 with a Retry-After in the past", scripted.answersWith(429, "", { "Retry-After": "-5" })],
    ["429 with a Retry-After that is nonsense", scripted.answersWith(429, "", { "Retry-After": "soon" })],
    ["a connection that breaks before the first byte", (response) => void response.destroy()],
  ] satisfies [string, Script][];

  it.each(passing)("gets over %s", async (_, script) => {
    const { answerer, server } = await meet([script, says(lines(requestDraft))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ["a day", "86400"],
    ["until a date far off", "Fri, 31 Dec 2199 23:59:59 GMT"],
  ])("is not made when the server asks to wait %s", async (_, retryAfter) => {
    const { answerer, server } = await meet([scripted.answersWith(429, "", { "Retry-After": retryAfter })]);
    expect(await failureOf(answerer)).toEqual({ texts: [], reason: "rate-limited" });
    expect(server.requests).toHaveLength(1);
  });

  it("is not made for what would fail again, nor after the first byte", async () => {
    for (const script of [scripted.answersWith(401), scripted.cutsAfter("{")]) {
      const { answerer, server } = await meet([script]);
      await failureOf(answerer);
      expect(server.requests).toHaveLength(1);
    }
  });

  it("is given up when the reader leaves while it waits", async () => {
    const leaving = new AbortController();
    const { answerer, server } = await meet([scripted.answersWith(503, "", { "Retry-After": "2" })]);
    const failure = failureOf(answerer, leaving.signal);
    await vi.waitUntil(() => server.requests.length === 1, { timeout: 120_000 });
    await server.requests[0]?.closed;
    leaving.abort();
    expect((await failure).reason).toBe("aborted");
    expect(server.requests).toHaveLength(1);
  });
});

describe("a reader who leaves", () => {
  it.each([
    ["before the headers", scripted.stallsBeforeHeaders()],
    ["in mid-stream", scripted.stallsAfter(lines(requestDraft))],
  ])("%s closes the connection to the model", async (_, script) => {
    const leaving = new AbortController();
    const { answerer, server } = await meet([script]);
    const failure = failureOf(answerer, leaving.signal);
    await vi.waitUntil(() => server.requests.length === 1, { timeout: 120_000 });
    leaving.abort();
    expect((await failure).reason).toBe("aborted");
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("with the first draft closes it too", async () => {
    const { answerer, server } = await meet([scripted.stallsAfter(lines(requestDraft, absence))]);
    for await (const each of answerer.answer(bridgesRequest())) if ("basis" in each) break;
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("before anything is asked costs no request", async () => {
    const { answerer, server } = await meet([says(lines(requestDraft))]);
    expect(await failureOf(answerer, AbortSignal.abort())).toEqual({ texts: [], reason: "aborted" });
    expect(server.requests).toHaveLength(0);
  });
});
