import { describe, expect, it } from "vitest";
import type { Kind, NamedUnit } from "../../src/domain/reading.ts";
import { citedEarlier, manyPointedAt, pointsAtOthers, stepIn } from "../../src/understanding/earlier.ts";
import type { JudgedTurn } from "../../src/understanding/heads.ts";
import {
  carriedOver,
  type LeaningTurn,
  paragraphsMeant,
  queryBehind,
  replacementIn,
} from "../../src/understanding/leaning.ts";
import { draftLibrary } from "./support.ts";

const library = draftLibrary();
const at = (...units: string[]) => units.map((unit) => ({ resolution: "italy-revised-draft", unit }));

function leaning(text: string, kind: Kind, rest: Partial<LeaningTurn> = {}): LeaningTurn {
  const nothing = {
    label: "topic" as const,
    replaces: null,
    before: "",
    paragraphs: [],
    part: {},
  };
  return { ...nothing, text, kind, ...rest };
}

const meant = (turn: LeaningTurn, ...cited: string[]) =>
  paragraphsMeant(turn, at(...cited), library).map(({ kind, number }) => `${kind} ${number}`);

describe("a step from what was cited", () => {
  it.each([
    ["and the next one?", 1],
    ["the one after that, please", 1],
    ["next?", 1],
    ["the previous paragraph", -1],
    ["the one before it", -1],
    ["when is the next session?", 0],
    ["who is asked?", 0],
  ])("%s", (text, step) => {
    expect(stepIn(text)).toBe(step);
  });

  it("leads to the paragraph beside the last one cited, over the end of a part too", () => {
    expect(meant(leaning("the next one", "look-up"), "op2", "op5")).toEqual(["operative 6"]);
    expect(meant(leaning("the one before", "look-up"), "op5", "op8")).toEqual(["operative 4"]);
    expect(meant(leaning("the next one", "look-up"), "pp17")).toEqual(["operative 1"]);
  });

  it("leads to a paragraph that there is not, behind the last one", () => {
    expect(meant(leaning("the next one", "look-up"), "op17")).toEqual(["operative 18"]);
  });

  it("leads nowhere where nothing was cited", () => {
    expect(meant(leaning("the next one", "look-up"))).toEqual([]);
  });
});

describe("what a turn points at", () => {
  it("is one of the paragraphs cited, or as many as it says", () => {
    expect(meant(leaning("is that one binding?", "acts"), "op8", "op9")).toEqual(["operative 8"]);
    expect(meant(leaning("the second one, who writes it", "acts"), "op8", "op9")).toEqual(["operative 9"]);
    expect(meant(leaning("are both binding?", "acts"), "op8", "op9")).toEqual(["operative 8", "operative 9"]);
  });

  it("are those cited, where it asks whether it binds", () => {
    expect(meant(leaning("is that binding?", "acts", { label: "obligation" }), "op8")).toEqual([
      "operative 8",
    ]);
  });

  it("are those that the turn before names", () => {
    expect(meant(leaning("by when?", "deadline", { before: "what does OP 4 say?" }), "op4")).toEqual([
      "operative 4",
    ]);
  });

  it("are none where it says nothing of them: the reader tells what is meant", () => {
    expect(meant(leaning("by when?", "deadline"), "op8")).toEqual([]);
    expect(meant(leaning("anyone else?", "acts"), "op8")).toEqual([]);
  });

  it("is never the title or the front matter", () => {
    expect(meant(leaning("is that one binding?", "acts"), "title", "front")).toEqual([]);
  });

  it("are the last two, or the last one beside one that is named, where they are compared", () => {
    const named: NamedUnit = { printed: "12", kind: "operative", number: 12, assumedOperative: true };
    expect(meant(leaning("how do the two differ?", "compare"), "op8", "op10")).toEqual([
      "operative 8",
      "operative 10",
    ]);
    expect(meant(leaning("unlike 12?", "compare", { paragraphs: [named] }), "op15")).toEqual([
      "operative 15",
      "operative 12",
    ]);
  });

  it("is the same number in another part, where only a part is named", () => {
    const turn = leaning("no, the preambular one", "look-up", {
      replaces: "slot",
      before: "what does paragraph 10 say?",
      part: { kind: "preambular" },
    });
    expect(meant(turn, "op10")).toEqual(["preambular 10"]);
  });

  it("may be more than one, or others", () => {
    expect(manyPointedAt("are those two alike?")).toBe(2);
    expect(manyPointedAt("what about it?")).toBe(0);
    expect(pointsAtOthers("who else?")).toBe(true);
    expect(pointsAtOthers("who?")).toBe(false);
  });

  it("was cited in as many turns as are needed", () => {
    const messages = ["[OP 8]", "[OP 10]"].map((content) => ({ role: "assistant" as const, content }));
    const ids = (least?: number) =>
      citedEarlier(messages, ["italy-revised-draft"], library, least).map(({ unit }) => unit);
    expect(ids()).toEqual(["op10"]);
    expect(ids(2)).toEqual(["op8", "op10"]);
  });
});

describe("what takes the place of something in the turn before", () => {
  it.each([
    ["and UNODC?", "slot"],
    ["and the preamble?", "slot"],
    ["what about OP 5?", "slot"],
    ["and 14?", "slot"],
    ["and stolen art?", "subject"],
    ["the same for ships please", "subject"],
    ["and by when?", null],
    ["and who pays for UNODC?", null],
    ["is it binding?", null],
  ])("%s", (text, replaced) => {
    expect(replacementIn(text)).toBe(replaced);
  });
});

describe("what is searched for", () => {
  it("are the turns that one leans on, between its own words twice", () => {
    expect(queryBehind([], "What is asked of UNODC?")).toBe("What is asked of UNODC?");
    expect(queryBehind(["What is said on art?", "is that an order?"], "by when?")).toBe(
      "by when? What is said on art? is that an order? by when?",
    );
  });

  it("is the question before with another name, where that is all that is new", () => {
    expect(queryBehind(["What is asked of UNODC?"], "and UNICRI?")).toBe("What is asked of UNICRI?");
    expect(queryBehind(["What is asked of UNODC?", "and UNICRI?"], "by when?")).toBe(
      "by when? What is asked of UNICRI? by when?",
    );
  });
});

describe("the way of asking", () => {
  const judged = (text: string, rest: Partial<JudgedTurn>): JudgedTurn => ({
    text,
    kind: "topic",
    label: "topic",
    certainty: 0.9,
    leans: 1,
    asks: 1,
    yesNo: "no",
    ...rest,
  });
  const due = judged("When must the SG report?", { kind: "deadline", label: "deadline" });

  it("is that of the turn before where only a name is brought, over several turns", () => {
    const second = judged("and UNODC?", { kind: "acts", label: "actor" });
    expect(carriedOver(second, [due]).kind).toBe("deadline");
    expect(carriedOver(judged("and UNICRI?", { kind: "unclear" }), [due, second]).kind).toBe("deadline");
  });

  it("is its own where it asks something else, and open where that is hardly told", () => {
    const binding = judged("is that binding?", { kind: "acts", label: "obligation", certainty: 0.45 });
    expect(carriedOver(binding, [due]).kind).toBe("acts");
    expect(carriedOver({ ...binding, certainty: 0.2 }, [due]).kind).toBe("topic");
  });

  it("is not taken from thanks", () => {
    const thanks = judged("thanks", { kind: "help", label: "help" });
    expect(carriedOver(judged("and UNODC?", { kind: "acts", label: "actor" }), [thanks]).kind).toBe("acts");
  });
});
