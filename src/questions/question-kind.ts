/** What a turn is, as people see it before they look for names and numbers in it. */
export const questionKinds = [
  "actor",
  "verb",
  "look-up",
  "topic",
  "reasons",
  "deadline",
  "reference",
  "definition",
  "count",
  "title",
  "sponsor",
  "recommender",
  "organ",
  "symbol",
  "date",
  "status",
  "vote",
  "compare",
  "summary",
  "penalty",
  "obligation",
  "remark",
  "unclear",
  "out-of-scope",
] as const;

export type QuestionKind = (typeof questionKinds)[number];

export interface KindGuess {
  readonly kind: QuestionKind;
  /** From 0 to 1. */
  readonly probability: number;
  /** Stems of the words that speak for this kind: they ask, and are not what is asked about. */
  readonly askingStems: ReadonlySet<string>;
}

/** The likeliest kind of a turn. */
export type GuessKind = (turn: string) => KindGuess;

/** Guesses with less are wrong too often to act upon (`npm run train:kinds -- --cross-validate`). */
const leastProbability = 0.7;

export function isSure({ probability }: KindGuess): boolean {
  return probability >= leastProbability;
}
