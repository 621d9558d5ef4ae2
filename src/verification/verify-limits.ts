import type { Span } from "../domain/resolution.ts";
import { functionWords } from "../vocabulary/function-words.ts";
import { limitWords } from "../vocabulary/limit-words.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { wordsOf } from "../vocabulary/words.ts";
import { doubtful, type Findings } from "./findings.ts";
import { type CitingSentence, weakens } from "./verify-verbs.ts";

/** Words that set bounds ("only", "all", "never", "if", "at least", "twice") and that no cited unit has, nor another word of their meaning. */
export function verifyLimits({ own, verbs, cited }: CitingSentence): Findings {
  const texts = cited.map(({ unit }) => unit.text);
  const said = limitWords.flatMap(({ expression, inText }) =>
    texts.some((text) => inText.test(text))
      ? []
      : [...own.matchAll(expression)].map(({ 0: printed, index }) => ({
          start: index,
          end: index + printed.length,
        })),
  );
  const isLookedUp = (at: number) =>
    verbs.some(({ negated, span }) => negated && at < span.end && span.start - at < 40);
  return doubtful(
    ...said.filter(({ start }) => !isLookedUp(start)),
    ...withoutMarks(own, texts, denials),
    ...withoutMarks(own, texts, hedges),
  );
}

interface Marks {
  /** Words of the text that deny or weaken what follows. */
  readonly inText: RegExp;
  /** Words by which a sentence may do the like. */
  readonly said: RegExp;
  /** So many words behind them are denied or weakened. */
  readonly reach: number;
}

const denials: Marks = {
  inText: /^(?:not|never|no|nor|without|neither|cannot)$/,
  said: /\b(?:not|never|no|nobody|none|nothing|nor|without|neither|cannot|un\p{L}+|lack\p{L}*|fail\p{L}*|absence|free|refus\p{L}*|prohibit\p{L}*|outside|only|non-\p{L}+)\b|n['’]t\b/iu,
  reach: 5,
};
const hedges: Marks = {
  inText: /^(?:consider|considering|explore|exploring|seek|seeking|strive|striving|endeavour|endeavouring)$/,
  said: weakens,
  reach: 3,
};

/** Words that the text only has behind "not" or "consider" and their like, in a sentence that has no such word. */
function withoutMarks(own: string, texts: readonly string[], { inText, said, reach }: Marks): Span[] {
  if (said.test(own)) return [];
  const [marked, plain] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    let left = 0;
    for (const { lower } of wordsOf(text)) {
      if (inText.test(lower)) left = reach;
      else if (/^[;,.:]$/.test(lower)) left = 0;
      else if (!functionWords.has(lower)) {
        (left > 0 ? marked : plain).add(stem(lower));
        left -= 1;
      }
    }
  }
  return wordsOf(own).filter(
    ({ lower }) => lower.length > 3 && marked.has(stem(lower)) && !plain.has(stem(lower)),
  );
}
