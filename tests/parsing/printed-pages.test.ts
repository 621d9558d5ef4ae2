import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../eval/conformance/check-coverage.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

function parse(text: string): Resolution {
  const resolution = parseResolution(text, { id: "sample" });
  expect(checkCoverage(resolution)).toEqual([]);
  return resolution;
}

function outline(resolution: Resolution): string[] {
  return allParagraphs(resolution).map((paragraph) => `${paragraph.id} ${paragraph.text}`);
}

function codes(resolution: Resolution): string[] {
  return resolution.warnings.map(({ code }) => code);
}

const front = `United Nations
A/RES/95/12

General Assembly
Distr.: General
3 January 2041

40-12345 (E)
*4012345*

95/12. Lighthouses for the small islands of the north

The General Assembly,

Recalling its resolution 94/1 of 2 December 2039,
`;

/** Lines as wide as those of a page, so that a shorter one shows. */
const wide = [
  "1. ",
  "Decides that the keepers of all lighthouses of the islands shall light their lamps at",
  "dusk and shall put them out again at dawn, in accordance with the annex to the present",
  "resolution and with the customs of the islands concerned, without any exception that is",
  "not set out there, and shall keep a written record of every night of the whole year.",
].join("\n");

function note(marker: string, text: string): string {
  return `__________________\n\n${marker}  ${text}\n\nA/RES/95/12\n\n2/3\n40-12345\n\n`;
}

describe("page furniture", () => {
  it("is known by the symbol, which the first page of a reissue prints with an asterisk", () => {
    const resolution = parse(
      `${front.replace("95/12\n", "95/12*\n")}\nNoting with appreciation the lamps of\n\nA/RES/95/12\n\n2/3\n40-12345\n\nthe islands,\n\n1. Decides to wait.`,
    );
    expect(outline(resolution)[1]).toBe("pp2 Noting with appreciation the lamps of the islands,");
  });

  it("may be the job number and the title alone, apart from each other", () => {
    const resolution = parse(
      `${front}\nNoting with appreciation the lamps of\n\nLighthouses for the small islands of the north\n\n3/3\n40-12345\n\nthe islands,\n\n1. Decides to wait.`,
    );
    expect(outline(resolution)[1]).toBe("pp2 Noting with appreciation the lamps of the islands,");
  });

  it.each([
    "A/RES/95/12 Lighthouses for the small islands",
    "Lighthouses for the small islands of the north A/RES/95/12",
  ])("may print symbol and title on one line: %s", (head) => {
    const resolution = parse(
      `${front.replace("United Nations\nA/RES/95/12", "United Nations A/RES/95/12")}\nNoting with appreciation the lamps of\n2/3 40-12345\n${head}\nthe islands,\n\n1. Decides to wait.`,
    );
    expect(outline(resolution)[1]).toBe("pp2 Noting with appreciation the lamps of the islands,");
  });

  it("leaves a part of the title to the text that prints it", () => {
    const resolution = parse(
      `${front}\nNoting the report entitled “Lighthouses\n\nA/RES/95/12\n\n2/3\n40-12345\n\nfor the small islands”,\n\n1. Decides to wait.`,
    );
    expect(outline(resolution)[1]).toBe(
      "pp2 Noting the report entitled “Lighthouses for the small islands”,",
    );
  });
});

describe("footnote markers", () => {
  const marked = (text: string, marker = "3"): string | undefined =>
    parse(`${front}\n${text}\n\n1. Decides to wait.\n\n${note(marker, "See resolution 94/1.")}`).paragraphs[1]
      ?.text;

  it("stand behind the number of a resolution, even where another number follows", () => {
    expect(marked("Noting the reports under resolutions 91/205 3 and 92/190 of the Assembly,")).toBe(
      "Noting the reports under resolutions 91/205 and 92/190 of the Assembly,",
    );
  });

  it("stand between two words, which then need their space", () => {
    expect(marked("Recalling the Harbour Agreement3and its entry into force,")).toBe(
      "Recalling the Harbour Agreement and its entry into force,",
    );
  });

  it("are no part of a year, an article's number or a symbol with brackets", () => {
    const kept =
      "Noting articles 6, 3 and 15, the year 2003, Recommendation Rec(2022)3, and the harbours of old";
    expect(marked(`${kept},3`)).toBe(`${kept},`);
  });

  it("may refer to a note again", () => {
    const resolution = parse(
      `${front}\nRecalling the Convention of 12 August 1949,3\n\n${note("3", "See resolution 94/1.")}1. Decides that the Convention of 12 August 1949,3 continues to apply.`,
    );
    expect(resolution.paragraphs.map(({ text }) => text).slice(1)).toEqual([
      "Recalling the Convention of 12 August 1949,",
      "Decides that the Convention of 12 August 1949, continues to apply.",
    ]);
    expect(resolution.footnotes[0]?.paragraph).toBe("pp2");
  });
});

describe("notes", () => {
  it("that a page's end cuts go on under the next rule", () => {
    const resolution = parse(
      `${front}\nNoting the lamps,3 of which\n${note("3", "Official Records, Supplement No. 7 and")}many are lit,\n__________________\n\ncorrigendum (A/95/7).\n\nA/RES/95/12\n\n3/3\n40-12345\n\n1. Decides to wait.`,
    );
    expect(outline(resolution)).toContain("pp2 Noting the lamps, of which many are lit,");
    expect(resolution.footnotes[0]?.text).toBe(
      "Official Records, Supplement No. 7 and corrigendum (A/95/7).",
    );
  });

  it("to the sponsors stand at the foot of a single page too", () => {
    const resolution = parse(
      "A/C.2/95/L.4\n\nAustria and Chile:* draft resolution\n\nLighthouses\n\nThe General Assembly,\n\nRecalling its resolutions,\n\nDecides to wait.\n\n* Other sponsors may be added.",
    );
    expect(outline(resolution)).toEqual(["pp1 Recalling its resolutions,", "op1 Decides to wait."]);
  });
});

describe("numbers alone on their line", () => {
  it("start a paragraph behind a heading without a blank line", () => {
    const resolution = parse(
      `${front}\n${wide}\n\nAnnex\n\nThe lamps of the islands\n1. \nLamps are lit at dusk.\n\nThe keepers of the islands\n2. \nWe keep our records with care.`,
    );
    expect(outline(resolution).slice(2)).toEqual([
      "annex.1 Lamps are lit at dusk.",
      "annex.2 We keep our records with care.",
    ]);
  });

  it("may have lost their dot", () => {
    const resolution = parse(
      `${front}\n${wide}\n\n2 \nUrges all States to wait.\n\nA/RES/95/12\n\n2/2\n40-12345`,
    );
    expect(outline(resolution)[2]).toBe("op2 Urges all States to wait.");
  });
});

describe("lists", () => {
  it("may be an agenda with numbers of its own", () => {
    const resolution = parse(
      `${front}\n1. Decides to wait;\n\n2. Approves the following provisional agenda:\n\n1. \nLamps.\n\n2. \nKeepers, in accordance with resolution 94/1.\n\n3. Requests the keepers to report.`,
    );
    expect(outline(resolution).slice(1)).toEqual([
      "op1 Decides to wait;",
      "op2 Approves the following provisional agenda:",
      "op2.1 Lamps.",
      "op2.2 Keepers, in accordance with resolution 94/1.",
      "op3 Requests the keepers to report.",
    ]);
    expect(codes(resolution)).toEqual([]);
  });

  it("are none within a sentence, though a line begins with their first label", () => {
    const resolution = parse(
      `${front}\n${wide.replace("1. ", "1. ").replace("the islands concerned,", "the islands:")}\n\n2. Recommends a report on:\n(i) the lamps of the islands; (ii) the\nkeepers; and (iii) other things.`,
    );
    expect(outline(resolution).at(-1)).toBe(
      "op2 Recommends a report on: (i) the lamps of the islands; (ii) the keepers; and (iii) other things.",
    );
  });

  it("give what follows them in small letters back to their paragraph", () => {
    const resolution = parse(
      `${front}\n${wide}\n\n2. Recalls:\n\n(a) The first report;\n\n(b) The second report;\nand demands that both be read.`,
    );
    expect(outline(resolution).slice(2)).toEqual([
      "op2 Recalls:",
      "op2.a The first report;",
      "op2.b The second report;",
      "op2.3 and demands that both be read.",
    ]);
  });
});

describe("annexes", () => {
  it("set titles over their texts, and begin texts behind short lines", () => {
    const resolution = parse(
      `${front}\n${wide}\n\nAnnex\n\nCore principle I\nThe keepers of the lamps should be asked each year whether the lamps of their islands are\nin order and whether they need any help.\nDone in a single copy in the harbour of the main island, in the presence of all keepers of\nthe lamps.`,
    );
    expect(outline(resolution).slice(2)).toEqual([
      "annex.u1 The keepers of the lamps should be asked each year whether the lamps of their islands are in order and whether they need any help.",
      "annex.u2 Done in a single copy in the harbour of the main island, in the presence of all keepers of the lamps.",
    ]);
  });

  it("part a sentence from the list before it", () => {
    const resolution = parse(
      `${front}\n${wide}\n\nAnnex\n\nTargets:\n\n• Light all lamps.\n\n• Train all keepers.\n\nWe commit to the following:\n\n1. To light lamps.`,
    );
    expect(outline(resolution).slice(2)).toEqual([
      "annex.u1 Targets:",
      "annex.u1.1 Light all lamps.",
      "annex.u1.2 Train all keepers.",
      "annex.u2 We commit to the following:",
      "annex.1 To light lamps.",
    ]);
  });
});

describe("items of paragraphs without numbers", () => {
  it("stand beside one another, though a list of the paragraph before is open still", () => {
    const resolution = parse(
      `${front}\nDecides to name:\n\n(a) The lamps;\n\n(b) The keepers.\n\nRequests the keepers to count:\n\n(a) The lamps;\n\n(b) The nights.`,
    );
    expect(outline(resolution).slice(1)).toEqual([
      "op1 Decides to name:",
      "op1.a The lamps;",
      "op1.b The keepers.",
      "op2 Requests the keepers to count:",
      "op2.a The lamps;",
      "op2.b The nights.",
    ]);
  });
});

describe("under a rule", () => {
  const read = parseResolution(
    `93/7. Lamps of the coast ¹

The General Assembly,

1. Requests the keepers to count the ships² and the
oil;

_______________
1 See A/93/4.
2 See A/93/5.

2 bis. Requests the Secretary-General to report on ships;

3. Decides to remain seized.
`,
    { id: "under-rule" },
  );

  it("a paragraph called 2 bis is no note", () => {
    expect(read.footnotes.map(({ marker, text }) => [marker, text])).toEqual([
      ["1", "See A/93/4."],
      ["2", "See A/93/5."],
    ]);
    expect(read.paragraphs.map(({ text }) => text)).toContain(
      "2 bis. Requests the Secretary-General to report on ships;",
    );
  });

  it("the title's note leaves its marker there", () => {
    expect(read.title).toBe("Lamps of the coast");
  });
});
