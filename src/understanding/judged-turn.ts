import { type Kind, kindOfLabel, type Label } from "../domain/reading.ts";
import { type Heads, inputOf, likeliest, probabilities, probabilityOf } from "./heads.ts";
import { signalsOf } from "./signals.ts";
import { lastWords } from "./turn-text.ts";

/** What the heads say of a turn, or of one sentence of it. */
export interface JudgedTurn {
  readonly text: string;
  readonly kind: Kind;
  readonly label: Label;
  /** Of the kind, 0 to 1. */
  readonly certainty: number;
  /** Probability that it leans on what stands before it. */
  readonly leans: number;
  /** Probability that it asks for something. */
  readonly asks: number;
  readonly yesNo: "no" | "existence" | "other";
}

/** `vector` is the encoder's for the last words of the text. */
export function judgeTurn(
  heads: Heads,
  text: string,
  vector: ArrayLike<number>,
  hasEarlier: boolean,
): JudgedTurn {
  const input = inputOf(vector, signalsOf(lastWords(text), hasEarlier));
  return {
    text,
    ...kindIn(heads, input),
    leans: probabilityOf(heads.leans, "leans", input),
    asks: probabilityOf(heads.asks, "asks", input),
    yesNo: likeliest(heads.yesNo, input),
  };
}

/** The likeliest kind, by the sum of its labels, and the likeliest label of it. */
function kindIn(
  { label: head }: Heads,
  input: ArrayLike<number>,
): Pick<JudgedTurn, "kind" | "label" | "certainty"> {
  const all = probabilities(head, input).map((probability, at) => ({
    probability,
    label: head.classes[at] as Label,
  }));
  const sums = new Map<Kind, number>();
  for (const { probability, label } of all)
    sums.set(kindOfLabel[label], (sums.get(kindOfLabel[label]) ?? 0) + probability);
  const [kind, certainty] = [...sums].reduce((best, each) => (each[1] > best[1] ? each : best));
  const ofKind = all.filter(({ label }) => kindOfLabel[label] === kind);
  const { label } = ofKind.reduce((best, each) => (each.probability > best.probability ? each : best));
  return { kind, label, certainty };
}
