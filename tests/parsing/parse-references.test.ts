import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseReferences } from "../../src/parsing/parse-references.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const source = readFileSync(new URL("../../index/corpus/italy-revised-draft.txt", import.meta.url), "utf8");
const { paragraphs } = parseResolution(source, { id: "italy-revised-draft" });

function brief(text: string): (string | null | undefined)[][] {
  return parseReferences(text).map(({ kind, organ, number }) => [kind, organ, number]);
}

describe("references of the Italian draft", () => {
  it("are its resolutions and its decision, by organ and number", () => {
    const numbered = paragraphs.flatMap((paragraph) =>
      paragraph.references
        .filter(({ number }) => number !== undefined)
        .map(({ kind, organ, number, date }) => [paragraph.id, kind, organ, number, date]),
    );
    expect(numbered).toEqual([
      ["pp3", "resolution", "ga", "66/181", "19 December 2011"],
      ["pp5", "resolution", "ccpcj", "19/1", "21 May 2010"],
      ["pp6", "resolution", "ga", "66/180", "19 December 2011"],
      ["pp8", "resolution", "ccpcj", "19/2", "21 May 2010"],
      ["pp8", "resolution", "ecosoc", null, undefined],
      ["pp10", "resolution", "ga", "64/293", "30 July 2010"],
      ["pp10", "resolution", "ga", "65/232", "21 December 2010"],
      ["pp10", "resolution", "ccpcj", "20/3", "15 April 2011"],
      ["pp12", "resolution", "ccpcj", "20/6", "15 April 2011"],
      ["pp13", "decision", "ccpcj", "19/1", "21 May 2010"],
      ["op2", "resolution", "untoc-cop", "5/5", "22 October 2010"],
      ["op11", "resolution", "ccpcj", "20/7", "15 April 2011"],
    ]);
  });

  it("carry titles, also where the number is not assigned yet", () => {
    const pp8 = paragraphs.find(({ id }) => id === "pp8")?.references[1];
    expect(pp8?.title).toBe(
      "Improving the quality and availability of statistics on crime and criminal justice for policy development",
    );
    expect(pp8?.printed).toMatch(/^Economic and Social Council resolution 2012\/\[\.\.\.\] entitled/);
  });

  it("name treaties and declarations, but not those within another's title", () => {
    const named = paragraphs.flatMap((paragraph) =>
      paragraph.references
        .filter(({ kind }) => kind === "treaty" || kind === "declaration")
        .map(({ title }) => [paragraph.id, title?.split(":")[0]]),
    );
    expect(named).toContainEqual([
      "pp7",
      "Salvador Declaration on Comprehensive Strategies for Global Challenges",
    ]);
    expect(named).toContainEqual(["op15", "United Nations Convention against Corruption"]);
    expect(named.filter(([id]) => id === "pp10")).toHaveLength(3);
  });

  it("have spans that hold what is printed", () => {
    for (const { text, references } of paragraphs) {
      for (const { span, printed } of references) expect(text.slice(span.start, span.end)).toBe(printed);
    }
  });
});

describe("references in other resolutions", () => {
  it("take lists apart, each with its organ", () => {
    expect(
      brief("Recalling its resolutions 64/293 of 30 July 2010, 65/232 and 66/1 A of 4 May 2011"),
    ).toEqual([
      ["resolution", undefined, "64/293"],
      ["resolution", undefined, "65/232"],
      ["resolution", undefined, "66/1 A"],
    ]);
    expect(
      brief("resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of the Security Council"),
    ).toEqual([
      ["resolution", "sc", "1325 (2000)"],
      ["resolution", "sc", "1820 (2008)"],
    ]);
    expect(brief("the Human Rights Council in its decision S-9/1")).toEqual([["decision", "hrc", "S-9/1"]]);
    expect(brief("General Assembly resolution 2625 (XXV) of 24 October 1970")).toEqual([
      ["resolution", "ga", "2625 (XXV)"],
    ]);
  });

  it("are another Assembly's where it has a name of its own", () => {
    const text = "Recalling the relevant Assembly resolution 60/1 and World Health Assembly resolution 76.16";
    expect(parseReferences(text, "GA").map(({ organ }) => organ)).toEqual(["ga", undefined]);
  });

  it.each([
    ["57/284 A and B of 20 December 2002, 58/286 of 8 April 2004", ["57/284 A and B", "58/286"]],
    ["53/77 AA and 49/75 I of 15 December 1994, 50/70", ["53/77 AA", "49/75 I", "50/70"]],
    ["45/248 B, section VI, of 21 May 1990, 55/231 and 56/1", ["45/248 B", "55/231", "56/1"]],
    ["64/1 on lamps in schools and 65/2 of 3 May 2011 on wells, as well as 66/3", ["64/1", "65/2"]],
    ["1754 (2007) on 30 April 2007, 1783 (2007)", ["1754 (2007)", "1783 (2007)"]],
    ["64/1 on lamps, and 2/3 of the schools", ["64/1"]],
    ["64/1 on lamps; 65/2", ["64/1"]],
  ])("take lists to their end: resolutions %s", (list, numbers) => {
    expect(brief(`resolutions ${list}`).map(([, , number]) => number)).toEqual(numbers);
  });

  it("read symbols whole", () => {
    expect(
      brief(
        "the report (E/CN.15/2012/15), and A/RES/66/181, S/RES/1546(2004), A/80/6 (Sect. 3) and S/2000/832",
      ),
    ).toEqual([
      ["document", undefined, "E/CN.15/2012/15"],
      ["resolution", "ga", "66/181"],
      ["resolution", "sc", "1546 (2004)"],
      ["document", undefined, "A/80/6"],
      ["document", undefined, "S/2000/832"],
    ]);
  });

  it("find treaties outside the vocabulary by the form of their titles, and no bare short forms", () => {
    expect(
      parseReferences("the Bamako Convention on the Ban of the Import into Africa of Wastes enters"),
    ).toMatchObject([
      { kind: "treaty", title: "Bamako Convention on the Ban of the Import into Africa of Wastes" },
    ]);
    expect(parseReferences("the Convention and its Protocols, the Plan of Action")).toEqual([]);
  });
});

describe("references of any text", () => {
  it.each([
    "resolution 1/2, ",
    "resolutions ",
    "A/",
    "“",
    "2012/[...] ",
    "Convention of the ",
    "E/CN.15/2012/15 ",
  ])("are read to its end: 20,000 times “%s”", (piece) => {
    const text = `General Assembly resolution ${piece.repeat(20_000)}`;
    for (const { span, printed } of parseReferences(text))
      expect(text.slice(span.start, span.end)).toBe(printed);
  });
});

describe("whose resolution it is", () => {
  it.each([
    ["Recalling its resolution 2040/6", "ecosoc"],
    ["Recalling its previous resolution 2040/6", "ecosoc"],
    ["the plan set out in Council resolution 2040/6", "ecosoc"],
    ["the Lamp Board, in its resolution 2040/6", undefined],
    ["Principles of Lamp Trade and Economic and Social Council resolution 2040/6", "ecosoc"],
  ])("%s", (text, organ) => {
    const found = parseReferences(text, "ECOSOC").filter(({ kind }) => kind === "resolution");
    expect(found.map((reference) => reference.organ)).toEqual([organ]);
  });
});
