import type { Answer, AnswerEvent, Passage, ResolutionSummary, Turn } from "../domain/answers.ts";
import type { Statement } from "../domain/statements.ts";
import { readEvents } from "./event-stream.ts";
import { native } from "./native.ts";

/** Why there is no answer: each has its own words. */
export type ChatProblem = "offline" | "busy" | "refusedQuestion" | "failed";

export class ChatError extends Error {
  readonly problem: ChatProblem;

  constructor(problem: ChatProblem, message: string) {
    super(message);
    this.name = "ChatError";
    this.problem = problem;
  }
}

/** A citable unit as the server gives it, as far as it is shown. */
export interface ShownUnit {
  readonly label: string;
  readonly text: string;
  readonly marker?: string;
  readonly subparagraphs?: readonly ShownUnit[];
}

/** What is told apart as the answer arrives. */
interface AnswerListener {
  onPassages(passages: readonly Passage[]): void;
  onStatement(statement: Statement): void;
}

export interface Feedback {
  readonly verdict: "up" | "down";
  readonly reason?: string;
  readonly question: string;
  readonly history: readonly string[];
  readonly resolution: string | null;
  readonly outcome: string;
  readonly answer: string;
  readonly citations: readonly string[];
}

export interface ChatClient {
  /** @throws ChatError; an AbortError when `signal` is aborted. */
  ask(turns: readonly Turn[], signal: AbortSignal, listener: AnswerListener): Promise<Answer>;
  /** One unit, asked for once. @throws ChatError */
  readUnit(resolution: string, unit: string): Promise<ShownUnit>;
  readResolution(): Promise<ResolutionSummary | null>;
  /** What can well be asked: to begin with, or behind an answer that cites these units, `resolution#unit`. */
  readQuestions(cited: readonly string[]): Promise<readonly string[]>;
  takesFeedback(): Promise<boolean>;
  sendFeedback(feedback: Feedback): Promise<void>;
  /** The readable page of the whole text, at the unit. */
  pageOf(resolution: string, unit: string): string;
  /** The page of two versions side by side. */
  comparisonOf(before: string, after: string): string;
}

type StreamEvent = AnswerEvent | { readonly type: "error"; readonly status: number; readonly title: string };

/** A server that is alive says something more often than this. */
const silenceMs = 45_000;

/** Talks to one Opcite server about one resolution, or about all when it is null; `filters` narrow each question. */
export function createChatClient(
  endpoint: string,
  resolution: string | null,
  filters: () => Readonly<Record<string, string | number>> | undefined,
): ChatClient {
  const units = new Map<string, Promise<ShownUnit>>();
  const post = (path: string, body: string, signal?: AbortSignal) =>
    request(endpoint + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      ...(signal && { signal }),
    });

  return {
    async ask(turns, signal, listener) {
      const silence = watchSilence(signal);
      try {
        const response = await post("/api/chat", bodyOf(turns, resolution, filters()), silence.signal);
        return await readAnswer(response, listener, silence.heard);
      } catch (error) {
        throw signal.aborted ? new DOMException("Stopped.", "AbortError") : asChatError(error);
      } finally {
        silence.end();
      }
    },
    readUnit(id, unit) {
      const path = `/api/resolutions/${encodeURIComponent(id)}/paragraphs/${encodeURIComponent(unit)}`;
      const known = units.get(path) ?? readJson<ShownUnit>(endpoint + path);
      units.set(path, known);
      known.catch(() => units.delete(path));
      return known;
    },
    async readResolution() {
      if (resolution !== null)
        return readJson(`${endpoint}/api/resolutions/${encodeURIComponent(resolution)}`);
      const all = await readJson<{ resolutions: ResolutionSummary[] }>(`${endpoint}/api/resolutions`);
      return all.resolutions.length === 1 ? (all.resolutions[0] ?? null) : null;
    },
    async readQuestions(cited) {
      const query = new URLSearchParams();
      if (resolution !== null) query.set("resolution", resolution);
      if (cited.length > 0) query.set("cited", native.join(cited, ","));
      return (await readJson<{ questions: string[] }>(`${endpoint}/api/questions?${query}`)).questions;
    },
    async takesFeedback() {
      return (await readJson<{ enabled: boolean }>(`${endpoint}/api/feedback`)).enabled === true;
    },
    async sendFeedback(feedback) {
      await post("/api/feedback", native.stringify({ ...feedback, ...plainLists(feedback) }));
    },
    pageOf: (id, unit) => `${endpoint}/resolutions/${encodeURIComponent(id)}#${encodeURIComponent(unit)}`,
    comparisonOf: (before, after) =>
      `${endpoint}/compare?a=${encodeURIComponent(before)}&b=${encodeURIComponent(after)}`,
  };
}

/** Built piece by piece: some libraries give arrays a `toJSON` that makes texts of them. */
function bodyOf(turns: readonly Turn[], resolution: string | null, filters: object | undefined): string {
  const messages = native.join(
    native.map(turns, ({ role, content }) => native.stringify({ role, content })),
    ",",
  );
  const about = resolution === null ? "" : `"resolution":${native.stringify(resolution)},`;
  const within = filters ? `"filters":${native.stringify(filters)},` : "";
  return `{"messages":[${messages}],${about}${within}"stream":true}`;
}

function plainLists({ history, citations }: Feedback) {
  const plain = (list: readonly string[]) => native.assign([...list], { toJSON: undefined });
  return { history: plain(history), citations: plain(citations) };
}

async function readAnswer(response: Response, listener: AnswerListener, heard: () => void): Promise<Answer> {
  if (!response.body) throw new ChatError("failed", "The response has no body.");
  for await (const event of readEvents(response.body.pipeThrough(tap(heard)))) {
    const { type, ...rest } = event as StreamEvent & { type: string };
    if (type === "passages-retrieved")
      listener.onPassages((rest as unknown as { passages: Passage[] }).passages);
    else if (type === "statement-verified") listener.onStatement(rest as Statement);
    else if (type === "answer-end") return rest as Answer;
    else if (type === "error") throw problemOf((rest as { status: number }).status);
  }
  throw new ChatError("offline", "The answer broke off.");
}

/** Calls `heard` for every piece, heartbeats included. */
function tap(heard: () => void): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    transform(piece, controller) {
      heard();
      controller.enqueue(piece);
    },
  });
}

/** A signal that follows `outer` and also ends a connection on which nothing has come for long. */
function watchSilence(outer: AbortSignal) {
  const inner = new AbortController();
  const stop = () => inner.abort();
  let timer = setTimeout(stop, silenceMs);
  native.listen(outer, "abort", stop);
  return {
    signal: inner.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(stop, silenceMs);
    },
    end: () => clearTimeout(timer),
  };
}

async function readJson<Body>(address: string): Promise<Body> {
  const response = await request(address);
  return (await response.json()) as Body;
}

async function request(address: string, options: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    // On pages of the server itself the reader's own texts are known by a cookie; other sites send none.
    response = await native.fetch(address, {
      ...options,
      credentials: "same-origin",
      referrerPolicy: "origin",
    });
  } catch (error) {
    throw asChatError(error);
  }
  if (!response.ok) throw problemOf(response.status);
  return response;
}

function problemOf(status: number): ChatError {
  const problem = status === 429 ? "busy" : status >= 500 ? "failed" : "refusedQuestion";
  return new ChatError(problem, `The server answered with status ${status}.`);
}

function asChatError(error: unknown): ChatError {
  if (error instanceof ChatError) return error;
  return new ChatError("offline", error instanceof Error ? error.message : String(error));
}
