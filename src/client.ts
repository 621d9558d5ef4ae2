import type { Problem } from "./contract/answers.ts";
import type { Comparison } from "./contract/comparison.ts";
import type { Question } from "./contract/questions.ts";
import type { ActFilters, Acts, Outline, Overview, TextFilters, Unit } from "./contract/texts.ts";
import type { Answer, AnswerEvent } from "./domain/answers.ts";
import { readEvents } from "./widget/event-stream.ts";

export type { Acts, Answer, AnswerEvent, Comparison, Outline, Overview, Problem, Question, Unit };

/** The server refused or failed. */
export class OpciteError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "OpciteError";
    this.problem = problem;
  }
}

export interface ClientOptions {
  /** Sent with each request: what a proxy in front of the server asks for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every method rejects with an OpciteError where the server refuses or fails, and as `fetch` does where it is not reached. */
export interface Client {
  /** The whole answer at once. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer>;
  /** Each sentence as it is verified; the last event is `answer-end`. Who stops reading gives the question up. */
  stream(question: Question, signal?: AbortSignal): AsyncGenerator<AnswerEvent>;
  texts(filters?: TextFilters): Promise<readonly Overview[]>;
  text(id: string): Promise<Outline>;
  /** A paragraph, footnote or the title: `op13`, `pp3`, `op5.a`, `fn7`, `title`. */
  unit(id: string, unit: string): Promise<Unit>;
  acts(id: string, filters?: ActFilters): Promise<Acts>;
  /** Two versions of a text, by ids or symbols, the earlier first. */
  compare(a: string, b: string): Promise<Comparison>;
}

/** Speaks to the Opcite server at `url`, from browsers and from servers. */
export function createClient(url: string, { headers = {} }: ClientOptions = {}): Client {
  const origin = url.replace(/\/$/, "");
  const send = async (path: string, options: RequestInit = {}) => {
    const response = await fetch(origin + path, options);
    if (!response.ok) throw new OpciteError(await problemOf(response));
    return response;
  };
  const read = async <Body>(path: string, query: object = {}): Promise<Body> => {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
    return (await send(`${path}?${search}`, { headers })).json() as Promise<Body>;
  };
  const put = (question: Question, stream: boolean, signal: AbortSignal | undefined) =>
    send("/api/chat", {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify({ ...question, stream }),
      ...(signal && { signal }),
    });
  const place = (id: string) => `/api/resolutions/${encodeURIComponent(id)}`;

  return {
    ask: async (question, signal) => (await put(question, false, signal)).json() as Promise<Answer>,
    async *stream(question, signal) {
      yield* eventsOf(await put(question, true, signal));
    },
    texts: async (filters) =>
      (await read<{ resolutions: Overview[] }>("/api/resolutions", filters)).resolutions,
    text: (id) => read(place(id)),
    unit: (id, unit) => read(`${place(id)}/paragraphs/${encodeURIComponent(unit)}`),
    acts: (id, filters) => read(`${place(id)}/acts`, filters),
    compare: (a, b) => read("/api/compare", { a, b }),
  };
}

type Streamed = AnswerEvent | (Problem & { type: "error" });

async function* eventsOf({ body }: Response): AsyncGenerator<AnswerEvent> {
  let isWhole = false;
  for await (const event of body ? (readEvents(body) as AsyncGenerator<Streamed>) : []) {
    if (event.type === "error") throw new OpciteError(event);
    isWhole = event.type === "answer-end";
    yield event;
  }
  if (!isWhole) throw new OpciteError(brokenOff);
}

const type = "about:blank";
const brokenOff: Problem = { type, title: "Broken off", status: 502, detail: "The answer broke off." };

/** Something between here and there may answer in another form. */
async function problemOf(response: Response): Promise<Problem> {
  const { status, statusText: title } = response;
  const told = (await response.json().catch(() => ({}))) as Partial<Problem>;
  return { type, title, status, detail: `The server answered with status ${status}.`, ...told };
}
