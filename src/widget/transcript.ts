import type { Answer, AnswerTable, Passage } from "../domain/answers.ts";
import type { Statement } from "../domain/statements.ts";
import { native } from "./native.ts";

/** A question with as much of its answer as was shown. */
export interface Exchange {
  readonly question: string;
  readonly statements: readonly Statement[];
  /** Null while it is under way, and where it was stopped or failed. */
  readonly answer: Answer | null;
  /** What came nearest, best first. */
  readonly passages: readonly Passage[];
}

/** A conversation on paper: citations are numbers in the text and notes at the end. */
export interface Transcript {
  readonly entries: readonly TranscriptEntry[];
  readonly notes: readonly TranscriptNote[];
}

interface TranscriptEntry {
  readonly question: string;
  readonly table: AnswerTable | null;
  readonly sentences: readonly { readonly text: string; readonly notes: readonly number[] }[];
}

interface TranscriptNote {
  readonly label: string;
  readonly quote: string;
  readonly address: string;
}

/** Notes are counted from 1 through the conversation; the same words of the same paragraph are one note. */
export function writeTranscript(
  exchanges: readonly Exchange[],
  pageOf: (resolution: string, unit: string) => string,
  notConfirmed: string,
): Transcript {
  const notes: TranscriptNote[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ resolution, paragraph, label, quote }: Statement["citations"][number]) => {
    const key = `${resolution}#${paragraph} ${quote}`;
    const known =
      numbers.get(key) ?? native.push(notes, { label, quote, address: pageOf(resolution, paragraph) });
    numbers.set(key, known);
    return known;
  };
  const entries = native.map(exchanges, ({ question, statements, answer }) => ({
    question,
    table: answer?.table ?? null,
    sentences: native.map(asSentences(statements, answer), (sentence) => ({
      text: isDoubtful(sentence) ? `${sentence.text} (${notConfirmed})` : sentence.text,
      notes: native.map(sentence.citations, numberOf),
    })),
  }));
  return { entries, notes };
}

type Sentence = Pick<Statement, "text" | "citations"> | Statement;

function isDoubtful(sentence: Sentence): boolean {
  return "support" in sentence && sentence.support === "not-confirmed";
}

/** A refusal has no statements, but a sentence for the reader. */
function asSentences(statements: readonly Statement[], answer: Answer | null): readonly Sentence[] {
  if (statements.length > 0 || answer === null) return statements;
  return [{ text: answer.answer, citations: [] }];
}
