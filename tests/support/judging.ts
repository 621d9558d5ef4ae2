import type { Judging } from "../../src/show-verified.ts";
import { stemsOf } from "../../src/vocabulary/mentions.ts";
import { stem } from "../../src/vocabulary/tokenizer.ts";
import { wordsOf } from "../../src/vocabulary/words.ts";

/** In the trained model's place: a word is supported where a unit has its stem. */
export const judgingByStems: Judging = {
  judgeSupport: async (sentence, units) => {
    const stems = stemsOf(units.join(" "));
    const words = wordsOf(sentence).filter(({ lower }) => /^\p{L}{4}/u.test(lower));
    return {
      words: words.map(({ start, end, lower }) => ({ start, end, logit: stems.has(stem(lower)) ? -5 : 1 })),
    };
  },
  thresholds: { confirmed: 0, withheld: 5, word: 0 },
};
