import { type AnswerCollector, collectAnswer } from "./collect-answer.ts";
import type { AnswerEvent, Refusal, Turn } from "./domain/answers.ts";
import { ModelError } from "./domain/errors.ts";
import type { AskFilters } from "./domain/filters.ts";
import type { Library } from "./domain/library.ts";
import type { Passage } from "./domain/passages.ts";
import type { Question, QuestionFrame, UnitAddress } from "./domain/questions.ts";
import type { DraftStatement, RejectedStatement } from "./domain/statements.ts";
import { columnsFor } from "./domain/tabulate.ts";
import type { Answerer, AnswerRequest, Retriever } from "./ports.ts";
import { parseQuestion, type Understanding } from "./questions/parse-question.ts";
import type { GuessKind } from "./questions/question-kind.ts";
import type { GuessSubject } from "./questions/subject-model.ts";
import { type VerificationContext, verificationContext } from "./verification/verification-context.ts";
import { verifyStatement } from "./verification/verify-statement.ts";

export interface AskDependencies {
  readonly library: Library;
  readonly retriever: Retriever;
  readonly answerer: Answerer;
  /** Answers where `answerer` fails or nothing of it survives; may be the same one. */
  readonly fallback: Answerer;
  /** Whether a word is in the dictionary: one that is not may be a typo. */
  readonly isWord: (word: string) => boolean;
  readonly guessKind: GuessKind;
  readonly guessSubject: GuessSubject;
}

export interface AskRequest {
  /** Oldest first; the last is the user's. */
  readonly messages: readonly Turn[];
  /** Id of the one resolution to look in; all that are loaded without it. */
  readonly resolution?: string;
  /** Narrow what is looked in, as the words of a question may do. */
  readonly filters?: AskFilters;
  readonly signal?: AbortSignal;
}

export type Ask = (request: AskRequest) => AsyncIterable<AnswerEvent>;

/** How many passages an answerer is given beyond those that the question determines: of one resolution, of several. */
const searchedPassages = { ofOne: 12, ofSeveral: 40 };

/**
 * The product: question → frame → passages → drafted statements → verified → events.
 * Ends with `answer-end`; after an abort it just ends. Throws ExpectedError for an unknown resolution.
 */
export function createAsk(dependencies: AskDependencies): Ask {
  const { library, answerer, isWord, guessKind, guessSubject } = dependencies;
  return async function* ask({ messages, resolution, filters, signal = new AbortController().signal }) {
    const started = performance.now();
    const understanding = parseQuestion(messages, {
      library,
      isWord,
      guessKind,
      guessSubject,
      ...(resolution && { resolution }),
      ...(filters && { filters }),
    });
    const understood = await toldOfAnswers(understanding, dependencies, signal);
    const question = await asOneQuestion(understood, dependencies, signal);
    const columns = columnsFor(question.frames);
    const answer = collectAnswer(library, question.resolutions, columns);
    if (question.refusal) answer.refuse(question.refusal);
    const requests: AnswerRequest[] = [];
    for (const frame of question.frames) requests.push(...(await requestsOf(frame, dependencies, signal)));
    if (signal.aborted) return;
    const retrieveMs = performance.now() - started;
    const passages = distinctPassages(requests);
    yield { type: "passages-retrieved", passages, tabulates: columns !== null };
    for (const request of requests) if (!answer.brokenOff) yield* answerPart(dependencies, request, answer);
    yield* sayWhatIsMissing(requests, answer);
    if (signal.aborted) return;
    const answerMs = performance.now() - started - retrieveMs;
    yield { type: "answer-end", ...answer.end(answerer.id, { retrieveMs, answerMs }) };
  };
}

/** A question as understood, once it has been told on which paragraphs the answers before it rest. */
async function toldOfAnswers(
  understanding: Understanding<Question>,
  dependencies: AskDependencies,
  signal: AbortSignal,
): Promise<Question> {
  let step = understanding.next();
  while (!step.done)
    step = understanding.next(signal.aborted ? [] : await unitsCited(step.value, dependencies, signal));
  return step.value;
}

/**
 * "How much is owed, and how many have paid?" Parts of a question on subjects are asked as one, which finds the paragraph that
 * says it all; unless the text speaks of some of them only, so that the answer says of which it does not.
 */
async function asOneQuestion(
  question: Question,
  dependencies: AskDependencies,
  signal: AbortSignal,
): Promise<Question> {
  const { whole, frames } = question;
  if (!whole) return question;
  // That a word of the question is not the text's leaves it answered.
  const isAnswered = async ({ whether: _, ...frame }: QuestionFrame) =>
    speaksOfIt(await draftsWithoutModel(frame, dependencies, signal));
  if (!(await isAnswered(whole))) return question;
  const answered = await Promise.all(frames.map(isAnswered));
  const isSomeMissing = answered.includes(true) && answered.includes(false);
  return isSomeMissing ? question : { ...question, frames: [whole] };
}

async function unitsCited(
  frame: QuestionFrame,
  dependencies: AskDependencies,
  signal: AbortSignal,
): Promise<UnitAddress[]> {
  return (await draftsWithoutModel(frame, dependencies, signal)).flatMap(({ citations }) => citations);
}

/** An answer composed without a model: it is the same each time it is asked for. */
async function draftsWithoutModel(
  frame: QuestionFrame,
  dependencies: AskDependencies,
  signal: AbortSignal,
): Promise<DraftStatement[]> {
  const requests = await requestsOf(frame, dependencies, signal);
  return (await Promise.all(requests.map((request) => draftsFor(request, dependencies)))).flat();
}

async function draftsFor(request: AnswerRequest, { fallback }: AskDependencies): Promise<DraftStatement[]> {
  const drafts: DraftStatement[] = [];
  for await (const draft of fallback.answer(request)) if (!("outcome" in draft)) drafts.push(draft);
  return drafts;
}

/** "What about terrorism and money-laundering?" Several subjects are looked for one by one, where the text speaks of any of them: of the others it is then said that it does not. */
async function requestsOf(
  frame: QuestionFrame,
  dependencies: AskDependencies,
  signal: AbortSignal,
): Promise<AnswerRequest[]> {
  const whole = await requestOf(frame, dependencies, signal);
  const apart = await Promise.all((frame.apart ?? []).map((part) => requestOf(part, dependencies, signal)));
  const drafts = await Promise.all(apart.map((request) => draftsFor(request, dependencies)));
  return drafts.some(speaksOfIt) ? apart : [whole];
}

function speaksOfIt(drafts: readonly DraftStatement[]): boolean {
  return drafts.length > 0 && drafts.every(({ basis }) => basis !== "absence");
}

async function requestOf(
  frame: QuestionFrame,
  { library, retriever }: AskDependencies,
  signal: AbortSignal,
): Promise<AnswerRequest> {
  const limit = frame.resolutions.length > 1 ? searchedPassages.ofSeveral : searchedPassages.ofOne;
  return { frame, retrieval: await retriever.retrieve(frame, limit), library, signal };
}

/** One part of the question: the answerer, and the fallback where nothing came of it. */
async function* answerPart(
  { answerer, fallback }: AskDependencies,
  request: AnswerRequest,
  answer: AnswerCollector,
): AsyncGenerator<AnswerEvent> {
  const shownBefore = answer.shown;
  let reason = "nothing of the model's answer could be verified";
  try {
    const refusal = yield* verifiedDrafts(answerer, request, answer);
    if (answer.shown > shownBefore || request.signal.aborted) return;
    if (answerer === fallback) return void (refusal && answer.refuse(refusal));
    if (refusal) reason = "the model found no answer where the text has one";
  } catch (error) {
    if (request.signal.aborted) return;
    if (answerer === fallback || !(error instanceof ModelError)) throw error;
    if (answer.shown > shownBefore) return answer.breakOff();
    reason = error.message;
  }
  const refusal = yield* verifiedDrafts(fallback, request, answer);
  if (refusal) answer.refuse(refusal);
  if (answer.shown > shownBefore) answer.fallBack(reason);
}

/**
 * Verifies each draft as it comes; what fails is withheld and goes back once, and each that is verified then takes the place
 * of one that was withheld. Returns the answerer's refusal, if it made one.
 */
async function* verifiedDrafts(
  answerer: Answerer,
  request: AnswerRequest,
  answer: AnswerCollector,
): AsyncGenerator<AnswerEvent, Refusal | undefined> {
  const rejected: RejectedStatement[] = [];
  let shownFirst: number | undefined;
  try {
    const refusal = yield* verifyEach(answerer.answer(request), request, answer, rejected);
    shownFirst = answer.shown;
    if (rejected.length > 0 && answerer.revise && !request.signal.aborted)
      yield* verifyEach(answerer.revise(request, rejected), request, answer, []);
    return refusal;
  } finally {
    const mended = shownFirst === undefined ? 0 : answer.shown - shownFirst;
    answer.withhold(Math.max(0, rejected.length - mended));
  }
}

/** Ends with the drafts, with a refusal, or with an abort even where the answerer does not heed it. Adds to `rejected` what does not pass. */
async function* verifyEach(
  drafts: AsyncIterable<DraftStatement | Refusal>,
  request: AnswerRequest,
  answer: AnswerCollector,
  rejected: RejectedStatement[],
): AsyncGenerator<AnswerEvent, Refusal | undefined> {
  const context = contextOf(request);
  for await (const draft of drafts) {
    if (request.signal.aborted) return undefined;
    if ("outcome" in draft) return draft;
    const verdict = verifyStatement(draft, context);
    if (verdict.ok && answer.has(verdict.statement)) continue;
    if (verdict.ok) {
      answer.add(verdict.statement);
      yield { type: "statement-verified", ...verdict.statement };
    } else {
      rejected.push({ text: draft.text, problems: verdict.problems });
      yield { type: "statement-rejected", problems: verdict.problems.map(({ code }) => code) };
    }
  }
  return undefined;
}

/** Where one part of the question is answered and another refused, the answer says which is not in the text. */
async function* sayWhatIsMissing(
  requests: readonly AnswerRequest[],
  answer: AnswerCollector,
): AsyncGenerator<AnswerEvent> {
  const [request] = requests;
  if (!request || request.signal.aborted) return;
  for (const { claim, text } of answer.unanswered()) {
    if (!claim) continue;
    // Of several terms one may stand somewhere by itself.
    const verdict = [text, text.replace(/\.(?=\s|$)/, " together.")]
      .map((words) =>
        verifyStatement({ basis: "absence", text: words, claim, citations: [] }, contextOf(request)),
      )
      .find(({ ok }) => ok);
    if (!verdict?.ok || answer.has(verdict.statement)) continue;
    answer.add(verdict.statement);
    yield { type: "statement-verified", ...verdict.statement };
  }
}

function contextOf({ library, frame, retrieval }: AnswerRequest): VerificationContext {
  return verificationContext(library, frame.resolutions, retrieval.passages);
}

function distinctPassages(requests: readonly AnswerRequest[]): Passage[] {
  const all = requests.flatMap(({ retrieval }) => retrieval.passages);
  return [...new Map(all.map((passage) => [`${passage.resolution}#${passage.paragraph}`, passage])).values()];
}
