import { describe, expect, it } from "vitest";
import { fitSoftmax } from "../../scripts/softmax-regression.ts";
import { probabilities } from "../../src/understanding/heads.ts";

/** Three classes around three corners; of every other example it is only known which of two it is. */
const corners = [
  [1, 0],
  [0, 1],
  [-1, -1],
];
const examples = Array.from({ length: 90 }, (_, at) => {
  const k = at % 3;
  const [x = 0, y = 0] = corners[k] ?? [];
  const input = Float64Array.of(x + ((at * 7) % 5) / 20, y - ((at * 3) % 7) / 20);
  return { input, allowed: at % 2 === 0 ? [k] : [k, (k + 1) % 3], weight: 1 };
});

describe("softmax regression", () => {
  const { weights, bias } = fitSoftmax(examples, 3, 1e-3);
  const head = { classes: ["a", "b", "c"], weights, bias };

  it("tells the classes, though half of the labels are open", () => {
    const right = examples.filter(({ input }, at) => {
      const all = probabilities(head, input);
      return all.indexOf(Math.max(...all)) === at % 3;
    });
    expect(right.length).toBe(examples.length);
  });

  it("gives the same weights for the same examples", () => {
    expect(fitSoftmax(examples, 3, 1e-3)).toEqual({ weights, bias });
  });
});
