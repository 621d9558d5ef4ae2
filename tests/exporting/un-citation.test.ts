import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolution.ts";
import type { Statement, VerifiedCitation } from "../../src/domain/statements.ts";
import { nameOf, placesOf, writeUnCitations } from "../../src/exporting/un-citation.ts";
import { answer, bridges, smallLibrary } from "../support/small-library.ts";

const named = (changes: Partial<Resolution>): string => nameOf({ ...bridges, ...changes });

describe("the UN's way to name a resolution", () => {
  it.each([
    ["General Assembly resolution 78/123", { status: "adopted", organ: "GA", symbol: "A/RES/78/123" }],
    [
      "Security Council resolution 1325 (2000)",
      { status: "adopted", organ: "SC", symbol: "S/RES/1325 (2000)" },
    ],
    [
      "Security Council resolution 2098 (2013)",
      { status: "adopted", organ: "SC", symbol: "S/RES/2098(2013)" },
    ],
    [
      "Economic and Social Council resolution 2012/19",
      { status: "adopted", organ: "ECOSOC", symbol: "E/RES/2012/19" },
    ],
    ["Human Rights Council resolution 53/12", { status: "adopted", organ: "HRC", symbol: "A/HRC/RES/53/12" }],
    ["A/C.3/78/L.5", { status: "draft", organ: "GA", symbol: "A/C.3/78/L.5" }],
    ["Economic and Social Council draft resolution", { status: "draft", organ: "ECOSOC", symbol: null }],
  ] as const)("is %s", (name, changes) => {
    expect(named(changes)).toBe(name);
  });
});

describe("the UN's way to name a paragraph", () => {
  it.each([
    [["op13"], "para. 13"],
    [["op13", "op14"], "paras. 13 and 14"],
    [["op1", "op5.a.ii", "op7"], "paras. 1, 5 (a) (ii) and 7"],
    [["pp3"], "third preambular paragraph"],
    [["pp21"], "21st preambular paragraph"],
    [["op2", "pp12"], "para. 2 and twelfth preambular paragraph"],
    [["II.op3"], "sect. II, para. 3"],
    [["annex.4"], "annex, para. 4"],
    [["B.annex.4"], "annex B, para. 4"],
    [["fn7"], "footnote 7"],
    [["title"], ""],
  ])("of %j is %s", (units, places) => {
    expect(placesOf(units)).toBe(places);
  });
});

describe("an answer with the UN's notes", () => {
  const cite = (...units: string[]): Statement => {
    const citations = units.map((paragraph) => ({
      ...(answer.statements[0]?.citations[0] as VerifiedCitation),
      paragraph,
    }));
    const [first, ...rest] = citations;
    if (!first) return { basis: "structure", text: "It has two paragraphs.", citations: [] };
    return { basis: "quotation", text: `Says ${units.join()}.`, citations: [first, ...rest] };
  };

  it("has a note a sentence, and Ibid. for what the note before named", () => {
    const statements = [cite("op1"), cite("op2", "op2.a"), cite("op2", "op2.a"), cite(), cite("pp1")];
    expect(writeUnCitations({ ...answer, statements }, smallLibrary)).toBe(
      `Says op1.[1]
Says op2,op2.a.[2]
Says op2,op2.a.[3]
It has two paragraphs.
Says pp1.[4]

__________________
1 E/TEST.1/L.1, para. 1.
2 Ibid., paras. 2 and 2 (a).
3 Ibid.
4 Ibid., first preambular paragraph.
`,
    );
  });

  it("is the sentence of a refusal as it is", () => {
    const refusal = {
      ...answer,
      outcome: "not-in-the-text" as const,
      statements: [],
      answer: "No paragraph says so.",
    };
    expect(writeUnCitations(refusal, smallLibrary)).toBe("No paragraph says so.\n");
  });
});
