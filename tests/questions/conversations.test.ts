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

  it("takes from a remark what it is about, and nothing of its teller", () => {
    const turn = "A colleague at the gym is worried about cybercrime these days. What does it say on that?";
    expect(understood(turn).frames[0]).toMatchObject({ intent: "topic", terms: ["cybercrime"] });
  });

  it("asks again where only a choice between places is left", () => {
    const [frame] = understood([
      "Does UNODC have to report each year?",
      "In Vienna only, or before the whole Assembly in New York as well?",
    ]).frames;
    expect(frame).toMatchObject({ intent: "acts", actors: [{ id: "unodc" }] });
  });

  it("leaves who set something up behind when another body is asked about", () => {
    const [frame] = understood(["Who set up the forum?", "And from UNODC, what does it get?"]).frames;
    expect(frame?.founder).toBeUndefined();
  });

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

  it("keeps to reports where one of them is picked by its subject", () => {
    const turns = ["Which reports are requested?", "When are they due?", "Only the one on tourism."];
    const [frame] = understood(turns).frames;
    expect(frame).toMatchObject({ intent: "deadline", terms: ["reports", "tourism"] });
  });

  it("asks who adopted the text spoken of, not the draft", () => {
    const [frame] = understood(["Is the Salvador Declaration mentioned?", "Who adopted it?"]).frames;
    expect(frame?.intent).not.toBe("metadata");
    expect(frame?.terms).toContain("declaration");
  });

  it.each(["Is it asked to report?", "Is it requested to report?"])(
    "asks it of whom was named: %s",
    (turn) => {
      const [frame] = understood(["What does UNICRI do here?", turn]).frames;
      expect(frame?.intent).toBe("acts");
      expect(frame?.actors.map(({ id }) => id)).toEqual(["unicri"]);
    },
  );

  it("asks for somebody else by “who”", () => {
    const [frame] = understood(["What does it want from donors?", "And who decides on the money?"]).frames;
    expect(frame?.actors).toEqual([]);
  });

  it("searches the other part where a paragraph was looked up", () => {
    const turns = [
      "What does OP 4 say on tourism?",
      "I need the tourism references.",
      "And in the preamble?",
    ];
    expect(understood(turns).frames[0]).toMatchObject({ intent: "topic", paragraphKind: "preambular" });
  });

  it("hears what is due after what is asked of somebody, and who gets it", () => {
    const before = ["Does the Secretary-General have to write anything?", "When is it due?"];
    expect(understood(before).frames[0]?.intent).toBe("deadline");
    expect(understood([...before, "who gets it?"]).frames[0]?.intent).toBe("deadline");
  });
});

describe("all of a part is meant by", () => {
  it.each([
    "Could you go through the operative clauses one by one?",
    "I need a short note on the operative part.",
    "Paraphrase the operative paragraphs",
    "Give me one line on each OP.",
    "OPs 1-17 in brief",
  ])("%s", (question) => {
    const [frame] = understood(question).frames;
    expect(frame?.intent).toBe("summary");
    expect(frame?.summary?.of).toMatch(/operative|named/);
  });
});
