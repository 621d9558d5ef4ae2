import { describe, expect, it } from "vitest";
import { contentsOf } from "../../src/indexing/search-index.ts";
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

  it("are encoded without their headings, with what is nested in them", () => {
    const text =
      "The General Assembly,\n\nBridges\n\n1. Requests all ports:\n\n(a) To count bridges;\n\n(b) To paint them.\n";
    const { paragraphTexts, words } = contentsOf([parseResolution(text, { id: "c" })]);
    expect(words).toEqual(["Requests all ports: To count bridges; To paint them."]);
    expect(paragraphTexts[0]).toContain("Bridges\n");
  });
});
