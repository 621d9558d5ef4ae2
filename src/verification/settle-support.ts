import type { Span } from "../domain/resolution.ts";
import type { Support } from "../domain/statements.ts";
import { overlaps, sliceOf } from "../domain/units.ts";
import { joinedWhere, movedTo } from "../sentences/shortened.ts";
import { problem } from "./verify-citations.ts";
import { type Explanation, type Verdict, withLead } from "./verify-draft.ts";

/** Logits that a sentence says something that what it cites does not. */
export interface SupportThresholds {
  /** Above it the sentence is withheld. */
  readonly withheld: number;
  /** Below it the sentence is confirmed, where no exact check doubts it. */
  readonly confirmed: number;
  /** Words above it are in doubt. */
  readonly word: number;
}

/** What becomes of an explanation by what the trained model says of its words; those that are settled need no judge. */
export function settleSupport(
  explanation: Explanation,
  support: Support,
  thresholds: SupportThresholds,
): Verdict {
  const { text, lead, citations, doubts: found, isEnglish } = explanation;
  const said = withLead(lead, text);
  const own = ownWords(explanation, support);
  const unsupported = unsupportedIn(explanation, support);
  const unmet = own.filter(({ logit }) => logit > thresholds.word);
  const least = own.toSorted((a, b) => b.logit - a.logit).slice(0, 1);
  if (isEnglish && unsupported > thresholds.withheld) {
    const words = joined(unmet.length > 0 ? unmet : least, text).map((span) => `“${sliceOf(text, span)}”`);
    const detail = `no cited unit says ${words.join(", ")}`;
    return { ok: false, text: said.text, problems: [problem("unsupported", detail)] };
  }
  const isConfirmed = isEnglish && unsupported < thresholds.confirmed && found.length === 0;
  // Where no words stand out the least supported one is in doubt, and all of a sentence that nobody could read.
  const doubted = [isEnglish ? [...found, ...unmet] : [], least, [{ start: 0, end: text.length }]];
  const doubts = isConfirmed ? [] : joined(doubted.find(({ length }) => length > 0) ?? [], text);
  return {
    ok: true,
    statement: {
      basis: "explanation",
      ...said,
      citations,
      support: isConfirmed ? "confirmed" : "not-confirmed",
      doubts: movedTo(text.length - said.text.length, doubts),
    },
  };
}

/** As the reader was taught: the soft maximum over words is the logarithm of a sum of exponents this steep. */
const steepness = 2;
const none = -10;

/** Logit that the sentence says in words of its own what no cited unit does; without any word nothing is unsupported. */
export function unsupportedIn(explanation: Explanation, support: Support): number {
  const exponents = ownWords(explanation, support).map(({ logit }) => Math.exp(steepness * logit));
  const sum = exponents.reduce((total, each) => total + each, 0);
  return sum === 0 ? none : Math.log(sum) / steepness;
}

function ownWords({ settled }: Explanation, { words }: Support): Support["words"] {
  return words.filter((word) => !settled.some((span) => overlaps(span, word)));
}

/** In order, those that only a space parts as one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return joinedWhere(inOrder, (last, next) => text.slice(last.end, next.start).trim() === "");
}
