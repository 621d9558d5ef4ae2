import { describe, expect, it } from "vitest";
import { wordsOfAct } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const text = `The General Assembly,

1. By June, requests the Lighthouse Board to report, and invites States to comment:

(a) On lamps;

(b) On keepers;

2. Decides to remain seized of the matter.
`;

describe("The words of an act", () => {
  it("begin before the first and run to the next, with the last those of the items", () => {
    const [paragraph] = parseResolution(text, { id: "lighthouses" }).paragraphs;
    const words = paragraph?.acts.map((act) => wordsOfAct(act, paragraph));
    expect(words).toEqual([
      "By June, requests the Lighthouse Board to report, and ",
      expect.stringMatching(/^invites States to comment:\n.*lamps.*\n.*keepers/),
    ]);
  });
});
