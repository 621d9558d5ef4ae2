import { randomBytes } from "node:crypto";
import type { Refusal } from "../domain/answers.ts";
import { ModelError } from "../domain/errors.ts";
import { needsClarification, notInTheText, outOfScope } from "../domain/refusals.ts";
import type { Draft, RejectedStatement } from "../domain/statements.ts";
import type { Answerer, AnswerRequest } from "../ports.ts";
import { type AskedTexts, absenceDraft, structureDraft } from "./model-claims.ts";
import type { ModelAddress, ModelMessage } from "./model-client.ts";
import { startDeadlines } from "./model-deadlines.ts";
import type { ReadDraft } from "./model-drafts.ts";
import { createObjectScanner } from "./model-lines.ts";
import { renderConversation } from "./prompt-conversation.ts";
import { passagesToRead, renderPassages } from "./prompt-passages.ts";

export interface ModelAnswererSettings extends ModelAddress {
  /** How long the model may be silent, in milliseconds. */
  readonly idleMs: number;
  /** How long one answer may take with its revision, in milliseconds. */
  readonly totalMs: number;
  readonly promptsDirectory: string;
}

/** About 8,000 tokens: more is slow on a local model, and a short text is given whole. */
const passageBudget = 32_000;
const mostStatements = 60;
const mostNearest = 3;

/**
 * Drafts by any model behind an OpenAI-compatible server. Nothing that the model writes is trusted: its quotations
 * are to be verified; its refusals, and what it claims of structure and absence, are told in words of our own.
 * @throws ModelError while it drafts; ExpectedError `prompt-invalid`.
 */
export function createModelAnswerer(settings: ModelAnswererSettings): Answerer {
  const parts = onFirstUse(() => loadParts(settings));
  const startOf = new WeakMap<AnswerRequest, number>();

  async function* turn(request: AnswerRequest, rejected: readonly RejectedStatement[] = []) {
    const loaded = await parts();
    const started = startOf.get(request) ?? performance.now();
    startOf.set(request, started);
    const messages = await messagesFor(loaded, request, rejected);
    const deadlines = startDeadlines({
      idleMs: settings.idleMs,
      totalMs: settings.totalMs - (performance.now() - started),
      signal: request.signal,
    });
    try {
      yield* drafts(loaded.client.complete(messages, deadlines), loaded.readDraft, request);
    } finally {
      deadlines.end();
    }
  }

  return {
    id: settings.model,
    async *answer(request) {
      let anything = false;
      for await (const draft of turn(request)) {
        anything = true;
        yield draft;
      }
      if (!anything) throw new ModelError("bad-response", "the model drafted no statement");
    },
    revise: turn,
  };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** The vendors' libraries take half a second to load, and most commands ask no model. */
async function loadParts({ promptsDirectory, ...address }: ModelAnswererSettings) {
  const [{ createModelClient }, { loadPrompts }, { readDraft }] = await Promise.all([
    import("./model-client.ts"),
    import("./prompt-templates.ts"),
    import("./model-drafts.ts"),
  ]);
  // A code that no document can know marks where its text begins and ends.
  const fence = randomBytes(9).toString("hex");
  return {
    client: createModelClient(address),
    prompts: await loadPrompts(promptsDirectory),
    readDraft,
    fence,
  };
}

function onFirstUse<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/**
 * What is the same for every question comes first, so that a model can keep it: the rules, then the text, then the conversation.
 * Both turns are one system and one user message: many local models take no other order of roles.
 */
async function messagesFor(
  { prompts, fence }: Parts,
  request: AnswerRequest,
  rejected: readonly RejectedStatement[],
): Promise<ModelMessage[]> {
  const { library, parts, messages } = request;
  const texts = textsOf(request);
  const found = parts.flatMap(({ retrieval }) => retrieval.passages);
  const passages = passagesToRead(library, texts, found, passageBudget);
  const room = {
    budget: passageBudget,
    preferBreadth: parts.some(({ reading }) => reading.kind === "summary"),
  };
  const user = [
    await prompts.render("question", {
      fence,
      passages: renderPassages(library, texts, passages, room),
      conversation: renderConversation(messages.slice(0, -1)),
      question: JSON.stringify(messages.at(-1)?.content ?? ""),
    }),
  ];
  if (rejected.length > 0) {
    user.push(await prompts.render("revision", { fence, rejected: rejected.map(rejectedLine).join("\n") }));
  }
  return [
    { role: "system", content: await prompts.render("system", { fence }) },
    { role: "user", content: user.join("\n\n") },
  ];
}

/** Ids of the texts that any part of the question is put to. */
function textsOf({ parts }: AnswerRequest): string[] {
  return [...new Set(parts.flatMap(({ reading }) => reading.texts))];
}

function rejectedLine({ text, problems }: RejectedStatement): string {
  return JSON.stringify({ text, problems: problems.map(({ code, detail }) => `${code}: ${detail}`) });
}

async function* drafts(
  pieces: AsyncIterable<string>,
  readDraft: Parts["readDraft"],
  request: AnswerRequest,
): AsyncGenerator<Draft | Refusal> {
  const said = new Set<string>();
  for await (const object of objects(pieces)) {
    const read = readDraft(object);
    if (read.kind === "refusal") {
      // After a statement it means that there is no more to say.
      if (said.size === 0) yield refusalOf(read.outcome, request);
      return;
    }
    for (const draft of statementsOf(read, object, request)) {
      // Small models fall into saying one thing over and over.
      const key = JSON.stringify(draft);
      if (said.has(key)) continue;
      said.add(key);
      if (said.size > mostStatements) {
        throw new ModelError("cut-off", `the model went on beyond ${mostStatements} statements`);
      }
      yield draft;
    }
  }
}

/** What cannot be read is a quotation without citations, which no verifier lets pass: so it is counted, and goes back once. */
function statementsOf(
  read: Exclude<ReadDraft, { kind: "refusal" }>,
  object: string,
  request: AnswerRequest,
): readonly Draft[] {
  const nothing = (text: string): Draft => ({ basis: "quotation", text, citations: [] });
  const asked: AskedTexts = { library: request.library, texts: textsOf(request) };
  switch (read.kind) {
    case "quotation":
      return [read.draft];
    case "structure":
      return read.claims.map((claim) => structureDraft(claim, asked) ?? nothing(object));
    case "absence":
      return [absenceDraft(read.claim, read.citations, asked) ?? nothing(object)];
    case "malformed":
      return [nothing(read.text)];
  }
}

async function* objects(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const scanner = createObjectScanner();
  for await (const piece of pieces) yield* scanner.push(piece);
  yield* scanner.end();
}

function refusalOf(outcome: Refusal["outcome"], request: AnswerRequest): Refusal {
  if (outcome === "out-of-scope") return outOfScope("That is no question about the text of a resolution.");
  if (outcome === "needs-clarification") {
    return needsClarification(
      "It is not clear what the question refers to. Please name a body, a paragraph or a subject.",
    );
  }
  const texts = textsOf(request);
  const searched = request.library.resolutions.filter(({ id }) => texts.includes(id));
  const found = request.parts.flatMap(({ retrieval }) => retrieval.passages).slice(0, mostNearest);
  const nearest = found.map(({ resolution, paragraph }) =>
    texts.length > 1 ? `${resolution}#${paragraph}` : paragraph,
  );
  return notInTheText(searched, undefined, [], nearest);
}
