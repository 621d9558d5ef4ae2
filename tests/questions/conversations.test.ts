import { describe, expect, it } from "vitest";
import { understood } from "../support/question-reader.ts";

describe("a conversation", () => {
  it.each([
    "only the parts on technical assistance please",
    "Just technical assistance.",
    "I only need technical assistance",
  ])("keeps of whom it is asked where it is narrowed: %s", (narrowing) => {
    const [frame] = understood(["What is asked of UNODC?", narrowing]).frames;
    expect(frame?.intent).toBe("acts");
    expect(frame?.actors.map(({ id }) => id)).toEqual(["unodc"]);
    expect(frame?.terms).toEqual(["technical", "assistance"]);
  });

  it.each(["Thanks, very helpful.", "Many thanks!", "Have a nice day."])(
    "hears no question in: %s",
    (turn) => {
      expect(understood(["Does it deal with wildlife?", turn]).frames).toEqual([]);
      const [frame] = understood(["Does it deal with wildlife?", turn, "Which paragraph was that?"]).frames;
      expect(frame?.terms).toEqual(["wildlife"]);
    },
  );

  it("takes what is mentioned “there” to be on the subject before", () => {
    const [frame] = understood([
      "Is cultural property covered?",
      "What is the report mentioned there?",
    ]).frames;
    expect(frame?.terms).toEqual(["report", "cultural", "property"]);
  });

  it("looks for a subject in the other part, not for the paragraph of the same number", () => {
    const [frame] = understood(["What does OP 4 say on tourism?", "And in the preamble?"]).frames;
    expect(frame).toMatchObject({ paragraphKind: "preambular", named: [], terms: ["tourism"] });
  });

  it("hears that a summary is wanted before a colon", () => {
    const [frame] = understood("One sentence for my editor: what is this whole thing?").frames;
    expect(frame?.summary).toEqual({ of: "whole", length: "sentence" });
  });
});
