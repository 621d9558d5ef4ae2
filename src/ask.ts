import { type AnswerCollector, collectAnswer } from "./collect-answer.ts";
import type { Answer, AnswerEvent } from "./domain/answers.ts";
import { ModelError } from "./domain/errors.ts";
import { distinctBy } from "./domain/group-by.ts";
import { visibleTurn } from "./domain/hidden-characters.ts";
import type { Reading } from "./domain/reading.ts";
import type { Library, Paragraph, Resolution } from "./domain/resolution.ts";
import { findParagraph } from "./domain/units.ts";
import type { Answerer, AnswerRequest, PassageRetriever, Understand, UnderstandRequest } from "./ports.ts";
import { type Judging, sayWhatIsMissing, sayWhatWasLookedAt, showVerified } from "./show-verified.ts";

export interface AskDependencies {
  readonly library: Library;
  readonly understand: Understand;
  readonly retriever: PassageRetriever;
  readonly answerer: Answerer;
  /** Answers where `answerer` fails or nothing of it survives; may be the same one. */
  readonly fallback: Answerer;
  readonly judging: Judging;
}

export interface AskRequest extends UnderstandRequest {
  readonly signal?: AbortSignal;
}

export type Ask = (request: AskRequest) => AsyncIterable<AnswerEvent>;

/** A library that can be asked. */
export interface Askable {
  readonly ask: Ask;
  readonly library: Library;
}

/**
 * The product, in one pass: turns → readings → passages → drafts → verified → events.
 * Ends with `answer-end`; after an abort it just ends. Throws ExpectedError for an unknown resolution.
 */
export function createAsk(dependencies: AskDependencies): Ask {
  const { library, understand, retriever, answerer } = dependencies;
  return async function* ask({ signal = new AbortController().signal, ...asked }) {
    const started = performance.now();
    const messages = asked.messages.map(visibleTurn);
    const { readings, language } = await understand({ ...asked, messages });
    if (signal.aborted) return;
    const partOf = async (asked: Reading) => {
      const reading = await retriever.narrow(asked);
      return { reading, retrieval: await retriever.retrieve(reading) };
    };
    const [first, ...others] = readings;
    const parts = [await partOf(first), ...(await Promise.all(others.map(partOf)))] as const;
    if (signal.aborted) return;
    const retrieveMs = performance.now() - started;
    const narrowed = parts.map(({ reading }) => reading);
    const answer = collectAnswer(library, narrowed);
    const found = parts.flatMap(({ retrieval }) => retrieval.passages);
    const passages = distinctBy(found, ({ resolution, paragraph }) => `${resolution}#${paragraph}`);
    yield { type: "passages-retrieved", passages, tabulates: answer.tabulates };
    const request = { messages, language, parts, library, signal };
    yield* answerOnce(dependencies, request, answer);
    if (signal.aborted) return;
    yield* sayWhatIsMissing(request, answer);
    yield* sayWhatWasLookedAt(request, answer);
    const answerMs = performance.now() - started - retrieveMs;
    const wordsAlone = parts.some(({ retrieval }) => retrieval.wordsAlone);
    const end = answer.end(answerer.id, { retrieveMs, answerMs });
    yield { type: "answer-end", ...end, ...(wordsAlone && { wordsAlone }) };
  };
}

/** The same events, each seen before it goes on. */
export async function* withEachSeen(
  events: AsyncIterable<AnswerEvent>,
  see: (event: AnswerEvent) => unknown,
): AsyncGenerator<AnswerEvent> {
  for await (const event of events) {
    await see(event);
    yield event;
  }
}

/** The answer that ends the events of a question. */
export async function finalAnswer(events: AsyncIterable<AnswerEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type !== "answer-end") continue;
    const { type: _, ...answer } = event;
    return answer;
  }
  throw new Error("the answer ended without answer-end");
}

/** The answerer, and the fallback where it fails or nothing of it survives. That it finds nothing is an answer and stands. */
async function* answerOnce(
  { answerer, fallback, judging }: AskDependencies,
  request: AnswerRequest,
  answer: AnswerCollector,
): AsyncGenerator<AnswerEvent> {
  let reason = nothingVerified;
  try {
    yield* showVerified(answerer, request, answer, judging);
    if (answer.hasAnything || request.signal.aborted || answerer === fallback) return;
  } catch (error) {
    if (request.signal.aborted) return;
    if (answerer === fallback || !(error instanceof ModelError)) throw error;
    if (answer.hasAnything) return answer.breakOff();
    reason = answer.withheld > 0 ? `${nothingVerified}, and then ${error.message}` : error.message;
  }
  answer.fallBack(reason);
  yield* showVerified(fallback, request, answer, judging);
}

const nothingVerified = "nothing of the model's answer could be verified";

export interface FoundParagraph {
  readonly resolution: Resolution;
  readonly paragraph: Paragraph;
  /** Probability that it answers, 0 to 1. */
  readonly score: number;
}

/**
 * The paragraphs that are likeliest to answer, best first. The stream is left as soon as they are there: nobody drafts an answer.
 * @throws ExpectedError for an unknown resolution.
 */
export async function searchParagraphs(
  { ask, library }: Askable,
  { question, ...rest }: { readonly question: string } & Omit<AskRequest, "messages">,
): Promise<FoundParagraph[]> {
  for await (const event of ask({ messages: [{ role: "user", content: question }], ...rest })) {
    if (event.type !== "passages-retrieved") continue;
    return event.passages.flatMap(({ resolution: id, paragraph: unit, score }) => {
      const resolution = library.find(id);
      const paragraph = resolution && findParagraph(resolution, unit);
      return paragraph ? [{ resolution, paragraph, score }] : [];
    });
  }
  return [];
}
