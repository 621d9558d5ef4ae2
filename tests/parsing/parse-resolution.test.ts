import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../eval/conformance/check-coverage.ts";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

function parse(text: string): Resolution {
  const resolution = parseResolution(text, { id: "sample" });
  expect(checkCoverage(resolution)).toEqual([]);
  return resolution;
}

function outline(resolution: Resolution): string[] {
  return allParagraphs(resolution).map((paragraph: Paragraph) => `${paragraph.id} ${paragraph.text}`);
}

const front = `United Nations
A/RES/95/12

General Assembly
Distr.: General
3 January 2041

40-12345 (E)
*4012345*

Ninety-fifth session
Agenda item 7

Resolution adopted by the General Assembly
on 19 December 2040

[on the report of the Second Committee (A/95/100, para. 9)]

95/12. Lighthouses for small
islands

The General Assembly,
`;

describe("the front matter", () => {
  it("gives symbol, title, organ and day of adoption", () => {
    expect(parse(`${front}\nRecalling its resolutions,\n\n1. Decides to wait.`)).toMatchObject({
      symbol: "A/RES/95/12",
      title: "Lighthouses for small islands",
      organ: "GA",
      status: "adopted",
      date: "19 December 2040",
      sponsors: [],
      language: "en",
    });
  });

  it("gives the sponsors of a draft, States with “and” in their name among them", () => {
    const draft = parse(
      "A/C.2/95/L.4\n\nAustria, Bosnia and Herzegovina, Chile and Iran (Islamic Republic of):* revised draft resolution\n\nLighthouses\n\nThe General Assembly,\n\nRecalling its resolutions,\n\n1. Decides to wait.",
    );
    expect(draft.status).toBe("draft");
    expect(draft.sponsors).toEqual([
      "Austria",
      "Bosnia and Herzegovina",
      "Chile",
      "Iran (Islamic Republic of)",
    ]);
    expect(draft.title).toBe("Lighthouses");
  });

  it.each([
    ["nothing around it", "Lighthouses", "", "unknown"],
    ["the symbol of a proposal", "A/C.2/95/L.4\n\nLighthouses", "", "unknown"],
    ["the symbol of a resolution", "A/RES/95/12\n\nLighthouses", "", "adopted"],
    ["its number", "95/12. Lighthouses", "", "adopted"],
    ["its meeting", "Lighthouses", "\n\n46th plenary meeting\n26 July 2041", "adopted"],
  ])("does not take a text for adopted unless something tells it: %s", (_, above, below, status) => {
    expect(parse(`${above}\n\nThe General Assembly,\n\n1. Decides to wait.${below}`).status).toBe(status);
  });

  it("warns where no formula opens the text", () => {
    const codes = parse("Notes of a walk\n\nThe weather was fine.").warnings.map((warning) => warning.code);
    expect(codes).toContain("formula-missing");
    expect(codes).toContain("no-operative-paragraph");
  });
});

describe("a long text", () => {
  it("has numbers of four digits", () => {
    const body = Array.from({ length: 1_200 }, (_, at) => `${at + 1}. Decides to wait for the night;`);
    const ids = parse(`The General Assembly,\n\n${body.join("\n\n")}`).paragraphs.map(({ id }) => id);
    expect(ids).toHaveLength(1_200);
    expect(ids.at(-1)).toBe("op1200");
  });
});

describe("older and other prints", () => {
  it("number resolutions by session, and name the meeting in words", () => {
    const old = parse(
      "217 (III). LAMPS FOR ALL PORTS\n\nThe General Assembly,\n\nConsidering the long nights,\n\n1. Decides to wait.\n\nHundred and eighty-third plenary meeting,\n10 December 2048.",
    );
    expect(old).toMatchObject({ symbol: "A/RES/217 (III)", title: "LAMPS FOR ALL PORTS" });
    expect(outline(old)).toEqual(["pp1 Considering the long nights,", "op1 Decides to wait."]);
  });

  it("have a verb of the operative part among the paragraphs of the preamble", () => {
    const preamble =
      "Recalling its resolutions,\n\nExpresses grave concern over the lamps,\n\nUrging all States to count them,\n\n";
    const numbered = parse(`The Security Council,\n\n${preamble}1. Decides to wait;\n\n2. Decides to go on.`);
    expect(numbered.paragraphs.map(({ id }) => id)).toEqual(["pp1", "pp2", "pp3", "op1", "op2"]);
  });

  it("letter the paragraphs of the preamble", () => {
    const lettered = parse(
      "The General Conference,\n\n(a) Recalling its resolutions,\n\n(b) Noting the following:\n\n(i) Ports;\n\n(ii) Lamps,\n\n1. Decides to wait.",
    );
    expect(outline(lettered)).toEqual([
      "pp1 Recalling its resolutions,",
      "pp2 Noting the following:",
      "pp2.i Ports;",
      "pp2.ii Lamps,",
      "op1 Decides to wait.",
    ]);
  });

  it("set markers apart from the words, with the notes behind the vote", () => {
    const old = parse(
      "Resolution 12 (1952)\n\nThe Security Council,\n\nRecalling the reports of 13 August 2048 2 and 5 January 2049 3 on\nlamps, 4 and their oil,\n\n1. Decides to wait.\n\nAdopted at the 611th meeting.\n\n\n2 See A/1.\n3 Ibid., para. 2.\n4 See A/3.",
    );
    expect(outline(old)[0]).toBe(
      "pp1 Recalling the reports of 13 August 2048 and 5 January 2049 on lamps, and their oil,",
    );
    expect(old.footnotes.map(({ paragraph }) => paragraph)).toEqual(["pp1", "pp1", "pp1"]);
  });
});

describe("pages", () => {
  const paged = `${front}
Welcoming the long work of keepers of lighthouses in the islands, 1
who have kept their lamps burning through the
_______________

1 See A/95/3.

A/RES/95/12
Lighthouses for small
islands

40-12345
2/2

winter, and their patience,

1.
Requests the Secretary-General to report on lamps;2

2.
Decides to return to the matter.

41st plenary meeting
19 December 2040

_______________

2 Ibid., para. 4.
`;

  it("cut no paragraph, and their furniture belongs to none", () => {
    expect(outline(parse(paged))).toEqual([
      "pp1 Welcoming the long work of keepers of lighthouses in the islands, who have kept their lamps burning through the winter, and their patience,",
      "op1 Requests the Secretary-General to report on lamps;",
      "op2 Decides to return to the matter.",
    ]);
  });

  it("carry footnotes that are bound to thrown and to glued markers", () => {
    expect(parse(paged).footnotes).toMatchObject([
      { id: "fn1", paragraph: "pp1", resolved: "See A/95/3." },
      { id: "fn2", paragraph: "op1", text: "Ibid., para. 4.", resolved: "See A/95/3, para. 4." },
    ]);
  });

  it("carry notes that go on with a day, which is no marker", () => {
    const days = paged.replace(
      "1 See A/95/3.",
      "1 Report of the Conference on Lamps, North Port,\n2 – 14 June 2039, chap. I.",
    );
    expect(parse(days).footnotes.map(({ marker, text }) => `${marker} ${text}`)).toEqual([
      "1 Report of the Conference on Lamps, North Port, 2–14 June 2039, chap. I.",
      "2 Ibid., para. 4.",
    ]);
  });

  it("keep the hyphen of a compound and drop that of a divided word", () => {
    const [paragraph] = parse(
      "The General Assembly,\n\nNoting the Secretary-\nGeneral and his report on develop-\nment, and on development in short-\nand long-term plans,\n\n1. Decides to wait.",
    ).paragraphs;
    expect(paragraph?.text).toBe(
      "Noting the Secretary-General and his report on development, and on development in short- and long-term plans,",
    );
  });
});

describe("lists", () => {
  it("nest by their labels, and text behind them stands below them in the paragraph", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Requests all ports:\n\n(a) To keep lamps:\n\n(i) By night;\n\n(ii) In fog;\n\n(b) To keep books;\n\nand to report thereon;\n\n2. Decides to wait.",
    );
    expect(outline(resolution)).toEqual([
      "op1 Requests all ports:",
      "op1.a To keep lamps:",
      "op1.a.i By night;",
      "op1.a.ii In fog;",
      "op1.b To keep books;",
      "op1.3 and to report thereon;",
      "op2 Decides to wait.",
    ]);
  });

  it("go on behind (z) with (aa), and take (i) behind (h) for a letter", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz", "aa", "bb"];
    const items = letters.map((letter) => `(${letter}) To light lamp ${letter};`).join("\n\n");
    const resolution = parse(
      `The General Assembly,\n\n1. Requests all ports:\n\n${items}\n\n2. Decides to wait.`,
    );
    expect(resolution.paragraphs[0]?.subparagraphs.map((item) => item.id)).toEqual(
      letters.map((letter) => `op1.${letter}`),
    );
  });

  it("are none where labels stand within a sentence", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Requests all ports (a) to keep lamps; (b) to keep books; and\n(c) to report;\n\n2. Decides to wait.",
    );
    expect(resolution.paragraphs[0]?.subparagraphs).toEqual([]);
  });

  it("may have no labels at all", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Decides to meet as follows:\n\nMonday: from 9 a.m.\n\nTuesday: from 10 a.m.\n\n2. Decides to wait.",
    );
    expect(outline(resolution).slice(0, 3)).toEqual([
      "op1 Decides to meet as follows:",
      "op1.1 Monday: from 9 a.m.",
      "op1.2 Tuesday: from 10 a.m.",
    ]);
  });
});

describe("sections", () => {
  it("name their paragraphs where numbering restarts, those of their own preamble too", () => {
    const resolution = parse(
      "The General Assembly,\n\nRecalling its resolutions,\n\nI\n\nLamps\n\n1. Requests lamps;\n\n2. Urges keepers;\n\nII\n\nBooks\n\nHaving considered the report on books,\n\n1. Requests books.",
    );
    expect(resolution.paragraphs.map(({ id, label, heading }) => [id, label, heading])).toEqual([
      ["pp1", "PP 1", undefined],
      ["I.op1", "I, OP 1", "I Lamps"],
      ["I.op2", "I, OP 2", undefined],
      ["II.pp1", "II, PP 1", "II Books"],
      ["II.op1", "II, OP 1", undefined],
    ]);
  });

  it("do not show in ids where numbering goes on", () => {
    const resolution = parse(
      "The General Assembly,\n\nI\n\nLamps\n\n1. Requests lamps;\n\nII\n\nBooks\n\n2. Requests books.",
    );
    expect(resolution.paragraphs.map((paragraph) => paragraph.id)).toEqual(["op1", "op2"]);
  });

  it("may be a whole resolution inside another", () => {
    const resolution = parse(
      "The Economic and Social Council,\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\nThe General Assembly,\n\nRecalling lamps,\n\n1. Requests lamps.",
    );
    expect(outline(resolution)).toEqual([
      "op1 Recommends to the General Assembly the adoption of the following draft resolution:",
      "draft.pp1 Recalling lamps,",
      "draft.op1 Requests lamps.",
    ]);
  });

  it("is what the Council prints behind its last words, without a heading that says so", () => {
    const text =
      "The Security Council,\n1. Adopts the attached procedures;\n2. Decides to remain seized of the matter.\nProcedures\n1 – Each application is registered by the Office.\n2 – The Office answers within ten days.";
    const { paragraphs } = parseResolution(text, { id: "sample" });
    expect(paragraphs.map(({ id }) => id)).toEqual(["op1", "op2", "annex.1", "annex.2"]);
  });

  it("end with annexes, each with its own numbers", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Adopts the rules annexed to the present resolution.\n\n41st plenary meeting\n19 December 2040\n\nAnnex I\n\nRules for lamps\n\n1. Lamps shall burn.\n\nAnnex II\n\nRules for books\n\n1. Books shall be kept.\n\nEvery keeper signs.",
    );
    expect(outline(resolution).slice(1)).toEqual([
      "I.annex.1 Lamps shall burn.",
      "II.annex.1 Books shall be kept.",
      "II.annex.u1 Every keeper signs.",
    ]);
  });
});

describe("texts without blank lines", () => {
  const council = `United Nations S/RES/9001 (2041)
Security Council Distr.: General
3 January 2041
41-00001 (E)
Resolution 9001 (2041)
Adopted by the Security Council at its 20001st meeting, on
3 January 2041
The Security Council,
Recalling its previous resolutions on the lamps of the islands, in particular its
resolution 8999 (2040),
Concerned at the dark,
Lamps of the islands
1. Decides that lamps shall burn in all the islands from the first of February until
the last of March;
2
S/RES/9001 (2041)
2. Decides to remain seized of the matter.`;

  it("are parted by their openings, numbers and headings", () => {
    const resolution = parse(council);
    expect(outline(resolution)).toEqual([
      "pp1 Recalling its previous resolutions on the lamps of the islands, in particular its resolution 8999 (2040),",
      "pp2 Concerned at the dark,",
      "op1 Decides that lamps shall burn in all the islands from the first of February until the last of March;",
      "op2 Decides to remain seized of the matter.",
    ]);
    expect(resolution.paragraphs[2]?.heading).toBe("Lamps of the islands");
    expect(resolution).toMatchObject({
      symbol: "S/RES/9001 (2041)",
      title: "Resolution 9001 (2041)",
      organ: "SC",
    });
  });

  it("may hold a single operative paragraph without a number", () => {
    const resolution = parse(
      "The Security Council,\nNoting with regret the resignation of the keeper,\nDecides that the election of a keeper shall take place on\n15 February 2041.",
    );
    expect(resolution.paragraphs.map(({ id, kind, number }) => [id, kind, number])).toEqual([
      ["pp1", "preambular", 1],
      ["op1", "operative", null],
    ]);
  });
});

describe("closing lines", () => {
  it("are the meeting and its date, with any space between", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Decides to wait.\n\n46th\u00a0 plenary meeting\n26\u00a0 July 2041",
    );
    expect(resolution.other.find((matter) => matter.role === "closing")?.spans).toHaveLength(2);
    expect(resolution.paragraphs.map((paragraph) => paragraph.id)).toEqual(["op1"]);
  });

  it("date an adopted text whose front matter does not", () => {
    const text =
      "The General Assembly,\n\n1. Decides to wait.\n\n46th\u00a0 plenary meeting\n26\u00a0July 2041";
    expect(parse(`Resolution adopted by the General Assembly\n\n95/3. Waiting\n\n${text}`).date).toBe(
      "26 July 2041",
    );
    expect(parse(`Kenya: draft resolution\n\nWaiting\n\n${text}`).date).toBeNull();
  });

  it("are none where a sentence speaks of a meeting at the start of a line", () => {
    const resolution = parse(
      "The General Assembly,\n\n1. Takes note of the statements made at the 294th, the\n295th, meeting of the keepers, and at the\n296th meeting, on lamps;\n\n2. Decides to wait.",
    );
    expect(outline(resolution)).toEqual([
      "op1 Takes note of the statements made at the 294th, the 295th, meeting of the keepers, and at the 296th meeting, on lamps;",
      "op2 Decides to wait.",
    ]);
  });

  it("leave a doubt where the last paragraph ends like one that others follow", () => {
    const resolution = parse("The General Assembly,\n\n1. Decides to light lamps;\n\n46th plenary meeting");
    expect(resolution.warnings.map((warning) => warning.code)).toContain("text-unfinished");
  });
});

describe("French and Spanish texts", () => {
  it("are parsed for structure, and a warning says that acts are not read", () => {
    const resolution = parse(
      "L’Assemblée générale,\n\nRappelant ses résolutions,\n\nSe félicitant des efforts,\n\n1.\tPrie le Secrétaire général de faire rapport :\n\n\ta)\tSur les lampes ;\n\n\tb)\tSur les livres.",
    );
    expect(resolution).toMatchObject({ language: "fr", organ: "GA" });
    expect(resolution.paragraphs.map((paragraph) => paragraph.id)).toEqual(["pp1", "pp2", "op1"]);
    expect(resolution.paragraphs[2]?.subparagraphs.map((item) => item.id)).toEqual(["op1.a", "op1.b"]);
    expect(allParagraphs(resolution).flatMap((paragraph) => paragraph.acts)).toEqual([]);
    expect(resolution.warnings.map((warning) => warning.code)).toContain("acts-not-read");
  });
});

describe("what stands below a paragraph", () => {
  const read = (...lines: readonly string[]) => {
    const text = ["The General Assembly,", "Recalling lamps,", ...lines].join("\n\n");
    const resolution = parseResolution(text, { id: "lamps" });
    const all = allParagraphs(resolution);
    return {
      units: all.map(({ id, text: words }) => `${id} ${words}`).slice(1),
      acts: all.flatMap(({ acts }) => acts.map(({ id }) => id)),
      warnings: resolution.warnings.map(({ code }) => code).filter((code) => code !== "title-missing"),
    };
  };

  it("is not joined to the words above a list where it closes the list", () => {
    const { units, warnings } = read(
      "1. Decides that States shall prevent:",
      "(a) The sale of lamps;",
      "(b) The sale of oil,",
      "except that these prohibitions shall not apply to ports;",
      "2. Decides to go on.",
    );
    expect(units).toEqual([
      "op1 Decides that States shall prevent:",
      "op1.a The sale of lamps;",
      "op1.b The sale of oil,",
      "op1.3 except that these prohibitions shall not apply to ports;",
      "op2 Decides to go on.",
    ]);
    expect(warnings).toEqual([]);
  });

  it("is no paragraph of the text, and does nothing, where it is a provision that is quoted", () => {
    const { units, acts } = read(
      "1. Decides that Article 27 shall read:",
      "“Article 27",
      "1. The Secretary-General shall have one lamp.",
      "2. States shall have two.”",
      "2. Decides to go on.",
    );
    expect(units).toEqual([
      "op1 Decides that Article 27 shall read:",
      "op1.1 “Article 27",
      "op1.2 1. The Secretary-General shall have one lamp.",
      "op1.3 2. States shall have two.”",
      "op2 Decides to go on.",
    ]);
    expect(acts).toEqual(["op1/act1", "op2/act1"]);
  });

  it("is numbered as printed where no mark closes what seems quoted", () => {
    const { units } = read("1. Decides as follows:", "“Lamps.", "2. Decides to go on.");
    expect(units.at(-1)).toBe("op2 Decides to go on.");
  });
});
