import { describe, expect, it } from "vitest";
import { contentsOf } from "../../src/indexing/index-contents.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const body = (first: string) =>
  `The General Assembly,\n\n1. ${first};\n\n2. Decides to remain seized of the matter.\n`;
const resolutions = [
  parseResolution(body("Requests the Secretary-General to count bridges"), { id: "a" }),
  parseResolution(body("Invites Member States to paint bridges"), { id: "b" }),
];

describe("Texts that stand in several resolutions", () => {
  const contents = contentsOf(resolutions);

  it("are indexed once, with every place where they stand", () => {
    expect(contents.paragraphTexts.filter((text) => text.includes("seized"))).toHaveLength(1);
    const document = contents.paragraphTexts.findIndex((text) => text.includes("seized"));
    expect(contents.paragraphs[document]).toEqual([
      { resolution: "a", paragraph: "op2" },
      { resolution: "b", paragraph: "op2" },
    ]);
  });

  it("give clauses that know their unit, paragraph and document", () => {
    const clause = contents.clauseTexts.findIndex((text) => text.includes("seized"));
    expect(contents.clauses[clause]).toEqual([
      expect.objectContaining({ resolution: "a", paragraph: "op2", unit: "op2", start: 0, document: 1 }),
      expect.objectContaining({ resolution: "b", paragraph: "op2", unit: "op2", start: 0, document: 1 }),
    ]);
  });
});
