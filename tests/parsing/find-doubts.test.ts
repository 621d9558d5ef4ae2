import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../eval/conformance/check-coverage.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const front = "A/RES/95/12\n\n95/12. Lighthouses\n\nThe General Assembly,\n\n";
const preamble = "Recalling its resolutions on lighthouses,\n\n";

/** `code paragraph` of each warning. */
function doubtsOf(text: string): string[] {
  const resolution = parseResolution(text, { id: "sample" });
  expect(checkCoverage(resolution)).toEqual([]);
  return resolution.warnings.map(({ code, paragraph }) => (paragraph ? `${code} ${paragraph}` : code));
}

function doubtsOfBody(body: string): string[] {
  return doubtsOf(`${front}${preamble}${body}`);
}

describe("A text without oddities", () => {
  it("is not doubted", () => {
    const body =
      "1. Decides:\n\n(a) To light the lamps;\n\n(b) To keep “Lamps, Recalling the night” in print; and\n\n(c) To wait;\n\n2. Requests the keepers, in accordance with rule 4. Decisions (see note) are theirs.";
    expect(doubtsOfBody(body)).toEqual([]);
  });
});

describe("Numbers that go on under the principles of an annex", () => {
  const principles = (numbers: readonly number[]) =>
    doubtsOfBody(
      `1. Adopts the Principles.\n\nAnnex\n\nPrinciples on Lamps\n\n${numbers
        .map((number, at) => `Principle ${at + 1}\n\n${number}. Lamps shall be lit.`)
        .join("\n\n")}`,
    );

  it("leave no gap", () => {
    expect(principles([1, 2, 3])).toEqual([]);
    expect(principles([1, 1, 1])).toEqual([]);
  });

  it("are doubted where one is missing", () => {
    expect(principles([1, 3])).toEqual(["numbering-gap annex.principle2.3"]);
  });
});

it("An item with one bracket, as in French, is no open one", () => {
  expect(doubtsOfBody("1. Recalls paragraphs 5 f) and 6 a) of the plan (see 4).")).toEqual([]);
  expect(doubtsOfBody("1. Recalls paragraph 5 f) of the plan) for lamps.")).toEqual([
    "quotation-unclosed op1",
  ]);
});

describe("A paragraph is doubted", () => {
  it.each([
    [
      "it holds the number of another",
      "1. Decides to light the lamps; 2. Requests all ports to wait.",
      "paragraphs-joined op1",
    ],
    [
      "it holds the verb of another",
      "1. Decides to light the lamps; Requests all ports to wait.",
      "paragraphs-joined op1",
    ],
    ["it holds what notes say", "1. Decides to light the lamps. Ibid., para. 4.", "note-in-text op1"],
    ["it holds a note without its rule", "1. Decides to light the lamps, 2 See A/95/3.", "note-in-text op1"],
    ["it holds what pages print", "1. Decides to light 40-12345 the lamps.", "page-in-text op1"],
    [
      "it ends without a mark",
      "1. Decides to light the lamps;\n\n2. Decides to wait",
      "paragraph-unended op2",
    ],
    [
      "it announces what does not come",
      "1. Decides as follows:\n\n2. Decides to wait.",
      "paragraph-unended op1",
    ],
    [
      "it closes no bracket",
      "1. Decides (in view of the night to light the lamps.",
      "quotation-unclosed op1",
    ],
    ["it opens with no verb", "1. The lamps of all ports.", "opening-unknown op1"],
    [
      "it has no number among others",
      "1. Decides to wait;\n\nRequests all ports to wait;\n\n2. Decides to light lamps.",
      "unnumbered-paragraph opu1",
    ],
    [
      "a number is missing before it",
      "1. Decides to wait;\n\n3. Requests all ports to wait.",
      "numbering-gap op3",
    ],
    ["an item is missing before it", "1. Decides:\n\n(a) To wait;\n\n(c) To light lamps.", "list-gap op1"],
  ])("where %s", (_, body, doubt) => {
    expect(doubtsOfBody(body)).toContain(doubt);
  });

  it("where a preambular one holds the opening of the next", () => {
    const text = `${front}Recalling its resolutions, Noting the long night of the islands,\n\n1. Decides to wait.`;
    expect(doubtsOf(text)).toContain("paragraphs-joined pp1");
  });

  it("by its verb in English only", () => {
    const text = "L’Assemblée générale,\n\nRappelant ses résolutions,\n\n1. Les phares.";
    expect(doubtsOf(text)).not.toContain("opening-unknown op1");
  });
});

describe("The whole is doubted", () => {
  it("where an annex is spoken of and none is found", () => {
    const body = "1. Adopts the rules for lamps set out in the annex to the present resolution.";
    expect(doubtsOfBody(body)).toEqual(["annex-missing op1"]);
    expect(doubtsOfBody(`${body}\n\nAnnex\n\n1. Lamps are lit at dusk.`)).toEqual([]);
  });

  it("where the title ends in mid-sentence", () => {
    const text = "A/RES/95/12\n\n95/12. Lighthouses,\n\nThe General Assembly,\n\n1. Decides to wait.";
    expect(doubtsOf(text)).toContain("title-uncertain");
  });

  it("where the last paragraph ends like one that others follow", () => {
    expect(doubtsOfBody("1. Decides to wait;")).toEqual(["text-unfinished op1"]);
  });

  it("where it holds a table", () => {
    const rows = ["Port", "Lamps", "Keepers", "North", "4", "12", "South", "2", "7", "Total", "6", "19"];
    const body = `1. Approves the table below.\n\nAnnex\n\nLamps and keepers\n\n${rows.join("\n")}\n`;
    expect(doubtsOfBody(body)).toEqual(["table-not-read"]);
  });

  it.each([
    "Port    Lamps    Keepers\nNorth   4        12\nSouth   2        7.",
    "| Port | Lamps | Keepers |\n| North | 4 | 12 |\n| South | 2 | 7. |",
  ])("where cells stand beside each other", (table) => {
    expect(doubtsOfBody(`1. Approves the table below.\n\nAnnex\n\n${table}`)).toContain("table-not-read");
  });

  it("where it holds a form to be filled in", () => {
    const body = "1. Approves the form below.\n\nAnnex\n\nName of the keeper: ________\n\n[ ] Lamps are lit.";
    expect(doubtsOfBody(body)).toEqual(["form-not-read"]);
  });

  it("where paragraphs stand behind the lines that close it", () => {
    const body =
      "1. Decides to wait.\n\n41st plenary meeting\n19 December 2040\n\n2. Requests all ports to wait.";
    expect(doubtsOfBody(body)).toEqual(["text-set-apart"]);
  });

  it("but not for paragraphs that another leads", () => {
    expect(doubtsOfBody("Decides that:\n\n1. All lamps shall burn;\n\n2. All ports shall wait.")).toEqual([
      "unnumbered-paragraph opu1",
      "paragraph-unended opu1",
    ]);
  });

  it("where a note is missing between others", () => {
    const notes = "__________________\n1  Resolution 95/1.\n3  Resolution 95/3.\n";
    const text = `A/RES/95/12\n\n95/12. Lamps\n\nThe General Assembly,\n\nRecalling lamps1 and ports,3\n\n1. Decides to wait.\n\n${notes}`;
    expect(doubtsOf(text)).toEqual(["footnote-gap"]);
  });
});
