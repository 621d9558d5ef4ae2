import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFeedbackRoutes } from "../../src/http/feedback-route.ts";
import { createErrorHandler } from "../../src/http/problem.ts";
import { addRoutes } from "../../src/http/route.ts";
import { startServer } from "../support/http-server.ts";
import { listen } from "../support/listening-server.ts";

const feedback = {
  verdict: "down",
  reason: "verb",
  question: "What is requested of the Bridge Office?",
  history: ["Who tabled it?"],
  resolution: "bridges-draft",
  outcome: "answered",
  answer: "It is invited to count all bridges [OP 1].",
  citations: ["op1"],
};

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "opcite-feedback-"));
  file = join(folder, "feedback.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

function post(url: string, body: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(`${url}/api/feedback`, { method: "POST", headers, body: JSON.stringify(body) });
}

describe("feedback without a file", () => {
  it("is not taken, and the server says so", async () => {
    const server = await startServer();
    expect(await (await fetch(`${server.url}/api/feedback`)).json()).toEqual({ enabled: false });
    expect((await post(server.url, feedback)).status).toBe(404);
    await server.close();
  });
});

describe("feedback with a file", () => {
  it("is appended, a line each, with the time and nothing of the sender", async () => {
    const server = await startServer({ feedbackFile: file });
    expect(await (await fetch(`${server.url}/api/feedback`)).json()).toEqual({ enabled: true });
    const answers = await Promise.all([
      post(server.url, feedback),
      post(server.url, { ...feedback, verdict: "up" }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    const lines = (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    const names = [
      "at",
      "verdict",
      "reason",
      "question",
      "history",
      "resolution",
      "outcome",
      "answer",
      "citations",
    ];
    expect(Object.keys(lines[0])).toEqual(names);
    expect(new Date(lines[0].at).toISOString()).toBe(lines[0].at);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await server.close();
  });

  it.each([
    ["an unknown verdict", { verdict: "maybe" }],
    ["an unknown reason", { reason: "too long" }],
    ["an empty question", { question: "  " }],
    ["too long an answer", { answer: "x".repeat(20_001) }],
    ["no citations", { citations: "op1" }],
  ])("is refused with %s", async (_name, change) => {
    const server = await startServer({ feedbackFile: file });
    const response = await post(server.url, { ...feedback, ...change });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ path: Object.keys(change)[0] }] });
    await expect(readFile(file)).rejects.toThrow("ENOENT");
    await server.close();
  });

  it("leaves out what it does not know", async () => {
    const server = await startServer({ feedbackFile: file });
    await post(server.url, { ...feedback, address: "somebody@example.org" });
    expect(await readFile(file, "utf8")).not.toContain("somebody");
    await server.close();
  });

  it("is limited in rate", async () => {
    const server = await startServer({ feedbackFile: file });
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await post(server.url, feedback)).status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    await server.close();
  });

  it("is limited in size: a full file grows no more", async () => {
    await writeFile(file, "x".repeat(900));
    const app = express();
    addRoutes(app, createFeedbackRoutes(file, 1000));
    const server = await listen(app.use(createErrorHandler(() => {})));
    expect((await post(server.url, feedback)).status).toBe(503);
    expect((await stat(file)).size).toBe(900);
    await server.close();
  });
});
