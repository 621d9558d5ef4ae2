import { describe, expect, it } from "vitest";
import type { Paragraph } from "../../src/domain/resolution.ts";
import { shareOfDetails } from "../../src/language/share-of-details.ts";

const paragraph = (text: string): Paragraph => ({
  id: "op1",
  kind: "operative",
  number: 1,
  label: "OP 1",
  text,
  acts: [],
  participles: [],
  references: [],
  subparagraphs: [],
  spans: [],
  reported: [],
  footnotes: [],
});

const pilots = paragraph("Notes that 2.5 thousand harbour pilots serve in the ports of 31 countries");

describe("the share of the details asked that a paragraph states", () => {
  it("is all where a number stands before what is counted", () => {
    expect(shareOfDetails(pilots, ["number"], ["pilot"])).toBe(1);
    expect(shareOfDetails(pilots, ["number"], ["countri", "port"])).toBe(1);
  });

  it("is half where something else is counted", () => {
    expect(shareOfDetails(pilots, ["number"], ["lighthous"])).toBe(0.5);
  });

  it("is of all details asked", () => {
    expect(shareOfDetails(pilots, ["number", "time"], ["pilot"])).toBe(0.5);
    expect(shareOfDetails(pilots, [], [])).toBe(0);
  });

  it.each([
    ["place", "Decides to meet at the United Nations Office at Nairobi"],
    ["duration", "Decides to renew the mandate of the Panel for a period of nine months"],
    ["frequency", "Requests a report every 45 days"],
    ["share", "Concerned that a third of the buoys are adrift"],
    ["time", "Decides to include the item in the provisional agenda of its ninetieth session"],
  ] as const)("knows a %s", (detail, text) => {
    expect(shareOfDetails(paragraph(text), [detail], [])).toBe(1);
  });
});
