import type { AnswerCollector } from "./collect-answer.ts";
import type { AnswerEvent } from "./domain/answers.ts";
import type { Draft, RejectedStatement, Statement } from "./domain/statements.ts";
import type { Answerer, AnswerRequest, Drafted, JudgeSupport, Malformed, Remark } from "./ports.ts";
import { type SupportThresholds, settleSupport } from "./verification/settle-support.ts";
import type { VerificationContext } from "./verification/verify-citations.ts";
import { type Verdict, verifyDraft } from "./verification/verify-draft.ts";

/** What judges explanations. */
export interface Judging {
  readonly judgeSupport: JudgeSupport;
  readonly thresholds: SupportThresholds;
}

/** A draft that failed, and where among all it stood. */
interface Failed extends RejectedStatement {
  readonly place: number;
  readonly units: readonly string[];
}

/** What says something, at its place in the answer. */
interface Placed {
  readonly drafted: Draft | Malformed | Remark;
  readonly place: number;
}

/** Verifies each draft as it comes; what fails goes back once, and what is not mended is counted as withheld. */
export async function* showVerified(
  answerer: Answerer,
  request: AnswerRequest,
  answer: AnswerCollector,
  judging: Judging,
): AsyncGenerator<AnswerEvent> {
  const failed: Failed[] = [];
  let shownFirst: number | undefined;
  try {
    yield* verifyEach(inOrder(answerer.answer(request), answer), request, answer, judging, failed);
    shownFirst = answer.shown;
    if (failed.length > 0 && answerer.revise && !request.signal.aborted) {
      const mended = inPlaceOf(failed, answerer.revise(request, failed), answer);
      yield* verifyEach(mended, request, answer, judging, []);
    }
  } finally {
    const mended = shownFirst === undefined ? 0 : answer.shown - shownFirst;
    answer.withhold(Math.max(0, failed.length - mended));
  }
}

/** What says something, one after the other; the rest goes to the answer. */
async function* inOrder(drafted: AsyncIterable<Drafted>, answer: AnswerCollector): AsyncGenerator<Placed> {
  let place = 0;
  for await (const each of drafted) if (isSaid(each, answer)) yield { drafted: each, place: place++ };
}

/** What mends a sentence takes its place: as many as failed are meant one by one, of others those that cite the same. What comes before a failure is not lost by it. */
async function* inPlaceOf(
  failed: readonly Failed[],
  drafted: AsyncIterable<Drafted>,
  answer: AnswerCollector,
): AsyncGenerator<Placed> {
  const said: Placed["drafted"][] = [];
  let failure: unknown;
  try {
    for await (const each of drafted) if (isSaid(each, answer)) said.push(each);
  } catch (error) {
    failure = error;
  }
  const isOneByOne = said.length === failed.length;
  let latest = failed[0]?.place ?? 0;
  for (const [index, each] of said.entries()) {
    const same = failed.find(({ units }) => units.some((unit) => unitsOf(each).includes(unit)));
    latest = (isOneByOne ? failed[index] : same)?.place ?? latest;
    yield { drafted: each, place: latest };
  }
  if (failure) throw failure;
}

function isSaid(drafted: Drafted, answer: AnswerCollector): drafted is Placed["drafted"] {
  if ("outcome" in drafted) answer.refuse(drafted);
  else if ("spent" in drafted) answer.spend(drafted.spent);
  else return true;
  return false;
}

function unitsOf(drafted: Placed["drafted"]): string[] {
  const citations = "citations" in drafted ? drafted.citations : [];
  return citations.map(({ resolution, unit }) => `${resolution}#${unit}`);
}

/** Ends with what is drafted, or with an abort even where the answerer does not heed it. Adds to `failed` what does not pass. */
async function* verifyEach(
  placed: AsyncIterable<Placed>,
  request: AnswerRequest,
  answer: AnswerCollector,
  judging: Judging,
  failed: Failed[],
): AsyncGenerator<AnswerEvent> {
  const context = contextOf(request);
  let drafts = 0;
  for await (const { drafted, place } of placed) {
    if (request.signal.aborted) return;
    if ("remark" in drafted) {
      // "See also …" behind nothing would be all of the answer.
      if (drafts === 0 || answer.shown > 0)
        yield* show({ basis: "structure", text: drafted.remark, citations: [] }, place, answer);
      continue;
    }
    drafts += 1;
    const verdict = await verdictOn(drafted, context, judging);
    if (verdict.ok) yield* show(verdict.statement, place, answer);
    else {
      const { text, problems } = verdict;
      failed.push({ text, problems, place, units: unitsOf(drafted) });
      yield { type: "statement-rejected", problems: problems.map(({ code }) => code) };
    }
  }
}

/** What the exact checks leave open the trained model judges; it reads English only. */
async function verdictOn(
  drafted: Draft | Malformed,
  context: VerificationContext,
  { judgeSupport, thresholds }: Judging,
): Promise<Verdict> {
  if ("malformed" in drafted) {
    const problems = [{ code: "malformed", detail: drafted.fault }] as const;
    return { ok: false, text: drafted.malformed, problems };
  }
  const verdict = verifyDraft(drafted, context);
  if (verdict.ok === "open") {
    const { text, units, isEnglish } = verdict.explanation;
    const support = isEnglish ? await judgeSupport(text, units) : { words: [] };
    return settleSupport(verdict.explanation, support, thresholds);
  }
  // A claim that fails has no words: it is known again by what it claims.
  return verdict.ok || verdict.text ? verdict : { ...verdict, text: JSON.stringify(drafted) };
}

/** That not all texts were looked through, behind an answer from those nearest to the question. */
export function* sayWhatWasLookedAt(request: AnswerRequest, answer: AnswerCollector): Generator<AnswerEvent> {
  const narrowed = request.parts.find(({ reading }) => reading.nearestOf !== undefined)?.reading;
  if (!narrowed || answer.shown === 0) return;
  const text = `Of ${narrowed.nearestOf?.toLocaleString("en")} texts the ${narrowed.texts.length} nearest to the question were looked through.`;
  yield* show({ basis: "structure", text, citations: [] }, Number.POSITIVE_INFINITY, answer);
}

/** Where one part of a question is answered and another refused, the answer says which is not in the text; what is claimed of it has to hold. */
export function* sayWhatIsMissing(request: AnswerRequest, answer: AnswerCollector): Generator<AnswerEvent> {
  const context = contextOf(request);
  for (const { text, claim } of answer.unanswered()) {
    const isSo = !claim || verifyDraft({ basis: "absence", claim, citations: [] }, context).ok === true;
    if (isSo) yield* show({ basis: "absence", text, citations: [] }, Number.POSITIVE_INFINITY, answer);
  }
}

/** A statement that nobody has said yet. */
function* show(statement: Statement, place: number, answer: AnswerCollector): Generator<AnswerEvent> {
  if (answer.add(statement, place)) yield { type: "statement-verified", ...statement };
}

/** Any paragraph of a text that is asked may be cited. */
function contextOf({ library, parts, language }: AnswerRequest): VerificationContext {
  const asked = parts.flatMap(({ reading, retrieval }) => [
    ...reading.texts,
    ...reading.sides.flatMap((side) => (side.of === "text" ? [side.resolution] : [])),
    ...reading.earlier.map(({ resolution }) => resolution),
    ...retrieval.passages.map(({ resolution }) => resolution),
  ]);
  return { library, asked: [...new Set(asked)], language };
}
