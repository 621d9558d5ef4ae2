import type { AnswerCollector } from "./collect-answer.ts";
import type { AnswerEvent, Refusal } from "./domain/answers.ts";
import type { Draft, RejectedStatement, Statement } from "./domain/statements.ts";
import type { Answerer, AnswerRequest, Remark } from "./ports.ts";
import { type VerificationContext, verificationContext } from "./verification/verify-citations.ts";
import { verifyDraft } from "./verification/verify-draft.ts";

/** A draft that failed, and where among all it stood. */
interface Failed extends RejectedStatement {
  readonly place: number;
  readonly units: readonly string[];
}

/** Verifies each draft as it comes; what fails goes back once, and what is not mended is counted as withheld. */
export async function* showVerified(
  answerer: Answerer,
  request: AnswerRequest,
  answer: AnswerCollector,
): AsyncGenerator<AnswerEvent> {
  const failed: Failed[] = [];
  let shownFirst: number | undefined;
  try {
    yield* verifyEach(answerer.answer(request), request, answer, failed, []);
    shownFirst = answer.shown;
    if (failed.length > 0 && answerer.revise && !request.signal.aborted)
      yield* verifyEach(answerer.revise(request, failed), request, answer, [], failed);
  } finally {
    const mended = shownFirst === undefined ? 0 : answer.shown - shownFirst;
    answer.withhold(Math.max(0, failed.length - mended));
  }
}

/** Ends with what is drafted, or with an abort even where the answerer does not heed it. Adds to `failed` what does not pass; what mends one of `earlier` takes its place. */
async function* verifyEach(
  drafts: AsyncIterable<Draft | Remark | Refusal>,
  request: AnswerRequest,
  answer: AnswerCollector,
  failed: Failed[],
  earlier: readonly Failed[],
): AsyncGenerator<AnswerEvent> {
  const context = contextOf(request);
  let next = earlier.length > 0 ? Number.MAX_SAFE_INTEGER : 0;
  let drafted = 0;
  for await (const draft of drafts) {
    if (request.signal.aborted) return;
    if ("outcome" in draft) answer.refuse(draft);
    else if ("remark" in draft) {
      // "See also …" behind nothing would be all of the answer.
      if (drafted === 0 || answer.shown > 0)
        yield* show({ basis: "structure", text: draft.remark, citations: [] }, next++, answer);
    } else {
      drafted += 1;
      const units = draft.citations.map(({ resolution, unit }) => `${resolution}#${unit}`);
      const place = earlier.find((each) => each.units.some((unit) => units.includes(unit)))?.place ?? next++;
      const verdict = verifyDraft(draft, context);
      if (verdict.ok) yield* show(verdict.statement, place, answer);
      else {
        failed.push({ text: verdict.text, problems: verdict.problems, place, units });
        yield { type: "statement-rejected", problems: verdict.problems.map(({ code }) => code) };
      }
    }
  }
}

/** Where one part of a question is answered and another refused, the answer says which is not in the text; what is claimed of it has to hold. */
export function* sayWhatIsMissing(request: AnswerRequest, answer: AnswerCollector): Generator<AnswerEvent> {
  const context = contextOf(request);
  for (const { text, claim } of answer.unanswered()) {
    const isSo = !claim || verifyDraft({ basis: "absence", claim, citations: [] }, context).ok;
    if (isSo) yield* show({ basis: "absence", text, citations: [] }, Number.POSITIVE_INFINITY, answer);
  }
}

/** A statement that nobody has said yet. */
function* show(statement: Statement, place: number, answer: AnswerCollector): Generator<AnswerEvent> {
  if (answer.add(statement, place)) yield { type: "statement-verified", ...statement };
}

/** Any paragraph of a text that is asked may be cited. */
function contextOf({ library, parts }: AnswerRequest): VerificationContext {
  const asked = parts.flatMap(({ reading, retrieval }) => [
    ...reading.texts,
    ...reading.sides.flatMap((side) => (side.of === "text" ? [side.resolution] : [])),
    ...reading.earlier.map(({ resolution }) => resolution),
    ...retrieval.passages.map(({ resolution }) => resolution),
  ]);
  return verificationContext(library, [...new Set(asked)], null);
}
