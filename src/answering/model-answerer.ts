import { ModelError } from "../domain/errors.ts";
import { onFirstUse } from "../domain/remembered.ts";
import type { Answerer, AnswerRequest, Drafted } from "../ports.ts";
import type { ModelAddress, ModelMessage, ModelParameters, ModelPiece } from "./model-client.ts";
import { type ModelLimits, startDeadlines } from "./model-deadlines.ts";
import { type AskedTexts, renderConversation, renderTexts } from "./prompt-texts.ts";
import { type ModelRefusal, refusalOf } from "./refusals.ts";

export interface ModelAnswererSettings extends ModelAddress, ModelLimits {
  /** About how many tokens of the texts a model is given at most. */
  readonly textTokens: number;
  readonly reasoningEffort?: ModelParameters["reasoning_effort"];
  readonly promptsDirectory: string;
}

const mostStatements = 60;
const mostNearest = 3;
const temperature = 0.2;
/** An answer of sixty statements, and what a model thinks before it. */
const mostTokens = 16_000;

/** What was said to the model and by it, for a second try that goes on from there. */
interface Exchange {
  readonly started: number;
  readonly asked: AskedTexts;
  readonly parameters: ModelParameters;
  readonly messages: readonly ModelMessage[];
  said: string;
}

/**
 * Drafts by any model behind an OpenAI-compatible server, in one call and, for what does not pass, a second that continues it. Nothing that the
 * model writes is trusted: its sentences are to be verified; its refusals, and what it claims of structure and absence, are told in
 * words of our own.
 * @throws ModelError while it drafts; ExpectedError `prompt-invalid`.
 */
export function createModelAnswerer(settings: ModelAnswererSettings): Answerer {
  const parts = onFirstUse(() => loadParts(settings));
  const exchanges = new WeakMap<AnswerRequest, Exchange>();

  async function* call(exchange: Exchange, messages: readonly ModelMessage[], request: AnswerRequest) {
    const loaded = await parts();
    const totalMs = settings.totalMs - (performance.now() - exchange.started);
    const deadlines = startDeadlines({ ...settings, totalMs }, request.signal);
    try {
      yield { spent: { calls: 1, promptTokens: null, cachedTokens: null, completionTokens: null } };
      const pieces = loaded.complete(messages, exchange.parameters, deadlines);
      yield* drafts(pieces, exchange, loaded, request);
    } finally {
      deadlines.end();
    }
  }

  return {
    id: settings.model,
    async *answer(request) {
      const exchange = await begin(await parts(), request, settings);
      exchanges.set(request, exchange);
      let anything = false;
      for await (const drafted of call(exchange, exchange.messages, request)) {
        anything ||= !("spent" in drafted);
        yield drafted;
      }
      if (!anything) throw new ModelError("bad-response", "the model drafted no statement");
    },
    async *revise(request, rejected) {
      const exchange = exchanges.get(request);
      if (!exchange) return;
      const { prompts } = await parts();
      const lines = rejected.map(({ text, problems }) =>
        JSON.stringify({ text, problems: problems.map(({ code, detail }) => `${code}: ${detail}`) }),
      );
      const again = await prompts.render("revision", { rejected: lines.join("\n") });
      const said: ModelMessage = { role: "assistant", content: exchange.said.trim() };
      yield* call(exchange, [...exchange.messages, said, { role: "user", content: again }], request);
    },
  };
}

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** The vendors' libraries take half a second to load, and most commands ask no model. */
async function loadParts({ promptsDirectory, ...address }: ModelAnswererSettings) {
  const [{ createModelClient }, { loadPrompts }, reply, { readStatement }, { answerFormat }] =
    await Promise.all([
      import("./model-client.ts"),
      import("./prompt-templates.ts"),
      import("./model-reply.ts"),
      import("./model-statements.ts"),
      import("./model-schema.ts"),
    ]);
  const prompts = await loadPrompts(promptsDirectory);
  return { complete: createModelClient(address), prompts, ...reply, readStatement, answerFormat };
}

/**
 * What is the same for every question comes first, so that a server can keep it: the rules, then the texts, then the conversation.
 * Rules and question are one system and one user message: many local models take no other order of roles.
 */
async function begin(
  { prompts, answerFormat }: Parts,
  request: AnswerRequest,
  { textTokens, reasoningEffort }: ModelAnswererSettings,
): Promise<Exchange> {
  const { library, parts, messages } = request;
  const asked = { library, texts: [...new Set(parts.flatMap(({ reading }) => reading.texts))] };
  const texts = renderTexts(asked, passagesOf(request), textTokens);
  const question = await prompts.render("question", {
    fence: texts.fence,
    texts: texts.rendered,
    conversation: renderConversation(messages.slice(0, -1)),
    question: JSON.stringify(messages.at(-1)?.content ?? ""),
  });
  return {
    started: performance.now(),
    asked,
    parameters: {
      response_format: answerFormat(asked, texts),
      temperature,
      max_completion_tokens: mostTokens,
      stream_options: { include_usage: true },
      ...(reasoningEffort && { reasoning_effort: reasoningEffort }),
    },
    messages: [
      { role: "system", content: await prompts.render("system", {}) },
      { role: "user", content: question },
    ],
    said: "",
  };
}

function passagesOf({ parts }: AnswerRequest) {
  return parts.flatMap(({ retrieval }) => retrieval.passages);
}

/** What a model said is kept for a second try. A refusal counts only where nothing else stands in the end, wherever it stands in the reply. */
async function* drafts(
  pieces: AsyncIterable<ModelPiece>,
  exchange: Exchange,
  { createReplyReader, statementsInProse, readStatement }: Parts,
  request: AnswerRequest,
): AsyncGenerator<Drafted> {
  const reader = createReplyReader();
  const said = new Set<string>();
  let refused: ModelRefusal | undefined;

  function* read(objects: ReturnType<typeof reader.push>): Generator<Drafted> {
    for (const each of objects.flatMap((object) => readStatement(object, exchange.asked))) {
      if ("refuse" in each) refused = each.refuse;
      // Small models fall into saying one thing over and over.
      else if (isNew(each, said)) yield each;
    }
  }

  try {
    for await (const piece of pieces) {
      if ("tokens" in piece) yield { spent: { calls: 0, ...piece.tokens } };
      else yield* read(reader.push(piece.text));
    }
  } catch (error) {
    // A refusal says all that there is to say.
    if (!refused || said.size > 0 || request.signal.aborted) throw error;
  }
  yield* read(reader.end());
  if (said.size === 0 && !refused) yield* read(statementsInProse(reader.said));
  exchange.said = reader.said;
  if (refused) yield refusalOf(refused, request.language, nearestIn(request, exchange.asked));
}

/** @throws ModelError where there is no end of statements. */
function isNew(statement: unknown, said: Set<string>): boolean {
  const key = JSON.stringify(statement);
  if (said.has(key)) return false;
  said.add(key);
  if (said.size > mostStatements) {
    throw new ModelError("cut-off", `the model went on beyond ${mostStatements} statements`);
  }
  return true;
}

function nearestIn(request: AnswerRequest, { texts }: AskedTexts): string[] {
  return passagesOf(request)
    .slice(0, mostNearest)
    .map(({ resolution, paragraph }) => (texts.length > 1 ? `${resolution}#${paragraph}` : paragraph));
}
