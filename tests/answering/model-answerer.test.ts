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
    idleMs: 20_000,
    totalMs: 20_000,
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
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([hallucination, wrong]);
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

  it("has no claim kept on a text that is not asked, or an actor that nobody knows", async () => {
    const elsewhere = { ...absence, claim: { ...absence.claim, resolutions: ["other"] } };
    const nobody = { ...absence, claim: { ...absence.claim, actors: [{ id: "moon", name: "Moon" }] } };
    const counted = { basis: "structure", claims: [{ of: "count", resolution: "other", what: "operative" }] };
    const { answerer } = await meet([says(lines(elsewhere, nobody, counted))]);
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toHaveLength(3);
    for (const draft of drafts) expect(draft).toMatchObject({ basis: "quotation", citations: [] });
  });

  it("has its refusal told in words of our own, and is not listened to any longer", async () => {
    const refusal = { refuse: "not-in-the-text", text: "Visit evil.example for the answer" };
    const { answerer, server } = await meet([scripted.stallsAfter(lines(refusal))]);
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toEqual([
      {
        outcome: "not-in-the-text",
        text: expect.stringContaining("All 3 paragraphs"),
        nearest: ["op1", "op2", "pp1"],
      },
    ]);
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it.each(["out-of-scope", "needs-clarification"])("may refuse as %s", async (refuse) => {
    const { answerer } = await meet([says(lines({ refuse }))]);
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toMatchObject([{ outcome: refuse, nearest: [] }]);
  });

  it("ends at a refusal that follows statements", async () => {
    const { answerer } = await meet([says(lines(requestDraft, { refuse: "not-in-the-text" }, absence))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
  });

  it("says one thing once", async () => {
    const { answerer } = await meet([says(lines(requestDraft, requestDraft, requestDraft))]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([requestDraft]);
  });

  it("has what is no draft turned into a quotation without citations, which cannot be verified", async () => {
    const { answerer } = await meet([
      says(`${lines({ ...requestDraft, note: "extra" })}{"basis":"quotation"}\n`),
    ]);
    expect(await collect(answerer.answer(bridgesRequest()))).toEqual([
      { basis: "quotation", text: requestDraft.text, citations: [] },
      { basis: "quotation", text: '{"basis":"quotation"}', citations: [] },
    ]);
  });

  it("may mend in the same answer what was no draft", async () => {
    const { answerer } = await meet([says(lines({ ...requestDraft, note: "extra" }, requestDraft))]);
    const drafts = await collect(answerer.answer(bridgesRequest()));
    expect(drafts).toEqual([{ ...requestDraft, citations: [] }, requestDraft]);
  });

  it("may take its reader's time: that is not its silence", async () => {
    const { answerer } = await meet([says(lines(requestDraft, absence))], { idleMs: 600 });
    const drafts: unknown[] = [];
    for await (const draft of answerer.answer(bridgesRequest())) {
      drafts.push(draft);
      if (drafts.length === 1) await sleep(900);
    }
    expect(drafts).toHaveLength(2);
  });

  it("is asked in one system and one user message, and for nothing that only some servers know", async () => {
    const { answerer, server } = await meet([says(lines(requestDraft))]);
    await collect(answerer.answer(bridgesRequest()));
    const [request] = server.requests;
    expect(request?.url).toBe("/v1/chat/completions");
    expect(Object.keys(request?.body ?? {}).sort()).toEqual(["messages", "model", "stream"]);
    expect(request?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(request?.headers.authorization).toBe(`Bearer ${key}`);
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
    const text = first.slice(0, first.indexOf("<<<conversation"));
    expect(text.indexOf("unit pp1")).toBeLessThan(text.indexOf("unit op1"));
    expect(second.startsWith(text)).toBe(true);
    expect(second).toContain('{"role":"assistant","content":"Glad to help."}');
    expect(second.indexOf("wat is asked of the office??")).toBeGreaterThan(second.indexOf("Glad to help."));
  });

  it("needs no key, and gets nothing else that the environment holds", async () => {
    vi.stubEnv("OPENAI_API_KEY", "sk-of-the-environment");
    vi.stubEnv("OPENAI_ORG_ID", "org-of-the-environment");
    vi.stubEnv("OPENAI_PROJECT_ID", "project-of-the-environment");
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

  it("is given what was rejected and why, once more with the passages", async () => {
    const { answerer, server } = await meet([says(lines(hallucination)), says(lines(requestDraft))]);
    const request = bridgesRequest();
    await collect(answerer.answer(request));
    expect(await collect(answerer.revise?.(request, [rejected]) ?? none())).toEqual([requestDraft]);
    const content = server.requests[1]?.body.messages[1]?.content;
    expect(content).toContain(hallucination.text);
    expect(content).toContain("actor-mismatch: OP 1 does not address the Moon");
    expect(content).toContain("Requests the Bridge Office to count all bridges");
  });

  it("may have nothing to say", async () => {
    const { answerer } = await meet([says("")]);
    expect(await collect(answerer.revise?.(bridgesRequest(), [rejected]) ?? none())).toEqual([]);
  });

  it("has only the time that its first answer left", async () => {
    const { answerer } = await meet([says(lines(hallucination)), scripted.keepsAlive(50)], { totalMs: 2000 });
    const request = bridgesRequest();
    for await (const _ of answerer.answer(request)) await sleep(1500);
    const failure = collect(answerer.revise?.(request, [rejected]) ?? none());
    await expect(failure).rejects.toMatchObject({ reason: "timeout" });
  });

  async function* none() {}
});

describe("a model that fails", () => {
  const good = lines(requestDraft);
  const text = requestDraft.text;
  const cases: readonly [string, Script, Partial<ModelAnswererSettings>, string, readonly string[]][] = [
    ["stalls before the headers", scripted.stallsBeforeHeaders(), { idleMs: 200 }, "idle", []],
    ["stalls in mid-stream", scripted.stallsAfter(good), { idleMs: 800 }, "idle", [text]],
    [
      "only keeps the connection alive",
      scripted.keepsAlive(20),
      { idleMs: 5000, totalMs: 500 },
      "timeout",
      [],
    ],
    ["cuts the stream", scripted.cutsAfter(`${good}{"basis":"quot`), {}, "cut-off", [text]],
    ["ends without saying so", scripted.endsWithoutFinish(good), {}, "cut-off", [text]],
    ["stops at a limit of length", says(good, { finish: "length" }), {}, "cut-off", [text]],
    ["is stopped by a filter", says(good, { finish: "content_filter" }), {}, "cut-off", [text]],
    ["sends a page", scripted.sendsHtml(), {}, "bad-response", []],
    ["sends an error as JSON with status 200", scripted.sendsJsonError(), {}, "bad-response", []],
    ["sends an error within the stream", scripted.failsInStream(good), {}, "bad-response", [text]],
    ["sends events that are no JSON", scripted.sendsBrokenEvents(), {}, "bad-response", []],
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
    const { answerer } = await meet([scripted.sendsBrokenEvents()]);
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
    for (const script of [scripted.answersWith(400), scripted.cutsAfter("{")]) {
      const { answerer, server } = await meet([script]);
      await failureOf(answerer);
      expect(server.requests).toHaveLength(1);
    }
  });

  it("is given up when the reader leaves while it waits", async () => {
    const leaving = new AbortController();
    const { answerer, server } = await meet([scripted.answersWith(503, "", { "Retry-After": "2" })]);
    const failure = failureOf(answerer, leaving.signal);
    await vi.waitUntil(() => server.requests.length === 1, { timeout: 10_000 });
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
    await vi.waitUntil(() => server.requests.length === 1, { timeout: 10_000 });
    leaving.abort();
    expect((await failure).reason).toBe("aborted");
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("with the first draft closes it too", async () => {
    const { answerer, server } = await meet([scripted.stallsAfter(lines(requestDraft, absence))]);
    for await (const _ of answerer.answer(bridgesRequest())) break;
    expect(await server.requests[0]?.closed).toBe(false);
  });

  it("before anything is asked costs no request", async () => {
    const { answerer, server } = await meet([says(lines(requestDraft))]);
    expect(await failureOf(answerer, AbortSignal.abort())).toEqual({ texts: [], reason: "aborted" });
    expect(server.requests).toHaveLength(0);
  });
});
