import { createReplyReader, statementsInProse } from "../../src/answering/model-reply.ts";
import type { Answer } from "../../src/domain/answers.ts";
import type { Statement } from "../../src/domain/statements.ts";
import type { Recorded } from "./recorded.ts";

export interface Judged {
  readonly row: Recorded;
  readonly answer: Answer;
  /** The outcome, every unit, and nothing false confirmed. */
  readonly isRight: boolean;
  /** True sentences of the first reply that were not shown. */
  readonly withheldTrue: readonly string[];
  readonly trueSentences: number;
  readonly falseSentences: number;
  /** False sentences shown as verified. */
  readonly confirmedFalse: readonly string[];
  /** False sentences shown as not confirmed. */
  readonly doubtedFalse: readonly string[];
  /** True sentences shown as not confirmed. */
  readonly doubtedTrue: readonly string[];
  /** Whether what is shown of the first reply stands in its order, its first sentence or what mends it first. */
  readonly keepsOrder: boolean;
}

/** An answer to a recorded question, held against what is right. */
export function judge(row: Recorded, answer: Answer): Judged {
  const drafted = [...new Set(sentencesOf(row.replies[0] ?? ""))];
  const said = [...drafted, ...sentencesOf(row.replies[1] ?? "")];
  const isFalse = (text: string) => row.false.some((one) => plain(one) === plain(text));
  const shown = answer.statements.filter(isOfModel(said));
  const doubted = shown.filter(isDoubted).map(({ text }) => text);
  const confirmed = shown.filter((one) => !isDoubted(one)).map(({ text }) => text);
  const shownTexts = new Set(shown.map(({ text }) => plain(text)));
  const confirmedFalse = confirmed.filter(isFalse);
  return {
    row,
    answer,
    isRight:
      answer.outcome === row.outcome &&
      row.units.every((unit) => answer.citations.includes(unit)) &&
      confirmedFalse.length === 0,
    withheldTrue: drafted.filter((text) => !isFalse(text) && !shownTexts.has(plain(text))),
    trueSentences: drafted.filter((text) => !isFalse(text)).length,
    falseSentences: drafted.filter(isFalse).length,
    confirmedFalse,
    doubtedFalse: doubted.filter(isFalse),
    doubtedTrue: doubted.filter((text) => !isFalse(text)),
    keepsOrder: keepsOrder(drafted, answer.statements),
  };
}

/** The sentences that a reply drafts, without claims, whose words are not the model's. */
export function sentencesOf(reply: string): string[] {
  const reader = createReplyReader();
  const objects = [...reader.push(reply), ...reader.end()];
  const read = objects.length > 0 ? objects : statementsInProse(reader.said);
  return read.flatMap(({ text, sentence, claim }) => {
    const words = text ?? sentence;
    return typeof words === "string" && !claim ? [words] : [];
  });
}

function isDoubted(statement: Statement): boolean {
  return statement.basis === "explanation" && statement.support === "not-confirmed";
}

function isOfModel(said: readonly string[]): (statement: Statement) => boolean {
  const texts = new Set(said.map(plain));
  return ({ text }) => texts.has(plain(text));
}

function keepsOrder(drafted: readonly string[], shown: readonly Statement[]): boolean {
  const places = shown
    .map(({ text }) => drafted.findIndex((one) => plain(one) === plain(text)))
    .filter((place) => place >= 0);
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
}

/** Letters and digits, without markers and without the verdict in front. */
function plain(text: string): string {
  const own = text.replace(/[[(](?:OP|PP) ?\d+[\])]/gi, " ").replace(/^(?:yes|no)\b/i, " ");
  return own
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
