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

  it.each([
    [["Who tabled it?", "Summarise its operative part"], { of: "operative", length: "full" }],
    [["Summarise the preamble.", "And the rest?"], { of: "operative", length: "full" }],
    [["The operative part in one sentence", "One line per paragraph"], { of: "operative", length: "short" }],
  ])("sums up the part that is asked for: %s", (turns, summary) => {
    expect(understood(turns).frames[0]?.summary).toEqual(summary);
  });

  it.each([
    [
      ["What does OP 9 take note of?", "What is its document symbol?"],
      { intent: "reference", terms: ["symbol"] },
    ],
    [["What does OP 9 take note of?", "Who wrote it?"], { intent: "look-up", forces: ["note"] }],
    [["Footnote 5", "What treaty is it?"], { intent: "look-up", named: [{ kind: "footnote", number: 5 }] }],
    [["What does OP 9 say?", "Who wrote it?"], { intent: "metadata", property: "sponsors" }],
    [["What is it about?", "What is its symbol?"], { intent: "metadata", property: "symbol" }],
  ])("asks of the document that was spoken of, where one was: %s", (turns, frame) => {
    expect(understood(turns).frames[0]).toMatchObject(frame);
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
    expect(frame).toMatchObject({ expectedKind: "preambular", named: [], terms: ["tourism"] });
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

  it.each(["When was it?", "Since when is it there?"])(
    "asks when something was of what was spoken of, not of the text: %s",
    (turn) => {
      const [frame] = understood(["Who leads the mission on tourism?", turn]).frames;
      expect(frame?.intent).not.toBe("metadata");
      expect(frame?.terms).toContain("tourism");
    },
  );

  it("asks the same of whose texts are named", () => {
    const turns = [
      "Which resolutions does the draft refer to?",
      "Only those of the GA",
      "And of the Commission?",
    ];
    const [frame] = understood(turns).frames;
    expect(frame).toMatchObject({ intent: "reference", exhaustive: true, actors: [{ id: "ccpcj" }] });
  });

  it("stays with the paragraph where somebody else or another verb is asked for", () => {
    const ofOthers = understood(["What does paragraph 4 ask of UNODC?", "And of States?"]).frames[0];
    expect(ofOthers).toMatchObject({ named: [{ number: 4 }], actors: [{ id: "states" }] });
    const [frame] = understood(["What is welcomed in paragraph 2?", "And noted?"]).frames;
    expect(frame).toMatchObject({ named: [{ number: 2 }], forces: ["note"] });
  });

  it("compares what was named where the stronger one is asked for", () => {
    const [frame] = understood(["What do 13 and 14 say?", "Which is stronger?"]).frames;
    expect(frame).toMatchObject({ intent: "compare", named: [{ number: 13 }, { number: 14 }] });
  });

  it("counts the acts that were listed", () => {
    const [frame] = understood(["List all invitations.", "How many are there?"]).frames;
    expect(frame).toMatchObject({ intent: "count", counted: { acts: { force: "invite" } } });
  });

  it("asks how often of the paragraph, not of the one after it", () => {
    const [frame] = understood(["What does OP 12 ask?", "How often after that?"]).frames;
    expect(frame?.named).toMatchObject([{ number: 12 }]);
  });

  it("looks for a State among those that tabled the text", () => {
    const [frame] = understood(["Who are the sponsors?", "Is Norway among them?"]).frames;
    expect(frame).toMatchObject({ intent: "metadata", property: "sponsors", actors: [{ id: "norway" }] });
  });

  it.each(["Which paragraph cites it?", "Which paragraph mentions them?"])(
    "asks where what was spoken of stands: %s",
    (turn) => {
      const [frame] = understood(["What is said about tourism?", turn]).frames;
      expect(frame).toMatchObject({ intent: "topic", terms: ["tourism"], instruments: [] });
    },
  );
});
