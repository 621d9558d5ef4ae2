import { describe, expect, it } from "vitest";
import { createSpelling } from "../../src/understanding/spelling.ts";
import { italyDraft, italyLibrary } from "../support/italy-draft.ts";

describe("a name with a slip", () => {
  const mend = createSpelling({ pieceOf: () => "" }, italyLibrary);

  it.each([
    // Of two names that are as near the one that the text has, though UNIDIR is known.
    ["what is requested of UNICIR?", "what is requested of UNICRI?"],
    ["what is requested of UNICRU?", "what is requested of UNICRI?"],
    ["what is requested of UNIDIR?", "what is requested of UNIDIR?"],
  ])("%s is %s", (typed, meant) => {
    expect(mend(typed, [italyDraft.id])).toBe(meant);
  });
});
