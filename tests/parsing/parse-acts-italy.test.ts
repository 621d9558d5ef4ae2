import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Act, Participle, ReportedAct } from "../../src/domain/acts.ts";
import type { Paragraph, Span } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const source = readFileSync(new URL("../../index/corpus/italy-revised-draft.txt", import.meta.url), "utf8");
const { paragraphs } = parseResolution(source, { id: "italy-revised-draft" });

const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));

function paragraph(id: string): Paragraph {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no paragraph ${id}`);
  return found;
}

function act(id: string, number: number): Act {
  const found = paragraph(id).acts[number - 1];
  if (found === undefined) throw new Error(`no act ${number} in ${id}`);
  return found;
}

function words(id: string, span: Span): string {
  return paragraph(id).text.slice(span.start, span.end);
}

describe("acts of the Italian draft", () => {
  const table: [id: string, verb: string, force: string, addressees: string[]][] = [
    ["op1", "Reiterates its call", "call", ["member-states"]],
    ["op1", "encourages", "encourage", ["states-parties"]],
    ["op2", "Welcomes", "welcome", []],
    ["op2", "takes note with appreciation", "note", []],
    ["op2", "expresses the hope", "hope", ["untoc-cop"]],
    ["op3", "Requests", "request", ["unodc-executive-director"]],
    ["op4", "Invites", "invite", ["unodc"]],
    ["op4", "requests", "request", ["unodc"]],
    ["op5", "Invites", "invite", ["member-states"]],
    ["op6", "Also invites", "invite", ["member-states"]],
    ["op6", "invites", "invite", ["member-states"]],
    ["op7", "Encourages", "encourage", ["member-states"]],
    ["op8", "Urges", "urge", ["member-states"]],
    ["op9", "Takes note with appreciation", "note", []],
    ["op9", "looks forward", "expect", []],
    ["op10", "Urges", "urge", ["member-states"]],
    ["op11", "Reiterates its invitation", "invite", ["member-states", "donors"]],
    ["op12", "Requests", "request", ["unodc"]],
    ["op13", "Invites", "invite", ["unicri", "pni"]],
    ["op14", "Requests", "request", ["secretary-general"]],
    ["op15", "Requests", "request", ["unodc"]],
    ["op16", "Invites", "invite", ["states", "donors"]],
    ["op17", "Requests", "request", ["secretary-general"]],
  ];

  it("are the 23 of the table, in order, with verb, force and addressees", () => {
    const acts = paragraphs.flatMap((each) => each.acts);
    expect(
      acts.map((each) => [each.paragraph, each.verb, each.force, each.addressees.map(({ id }) => id)]),
    ).toEqual(table);
  });

  it("are hedged where the text says “to consider”, and nowhere else", () => {
    const hedged = paragraphs.flatMap((each) => each.acts).filter(({ hedges }) => hedges.length > 0);
    expect(hedged.map(({ id }) => id)).toEqual([
      "op1/act1",
      "op5/act1",
      "op6/act1",
      "op6/act2",
      "op8/act1",
      "op10/act1",
    ]);
    for (const each of hedged) expect(each.hedges[0]?.text).toBe("to consider");
  });

  it("leave “to apply” outside the hedge in OP 8", () => {
    const { hedges, action } = act("op8", 1);
    expect(hedges.map(({ text }) => text)).toEqual(["to consider"]);
    expect(words("op8", action)).toContain("and to apply the relevant provisions");
  });

  it("have a deadline in OP 2, 4 and 17 only", () => {
    const timed = paragraphs.flatMap((each) => each.acts).filter(({ deadline }) => deadline !== undefined);
    expect(timed.map(({ id, deadline }) => [id, deadline])).toEqual([
      ["op2/act3", { printed: "at its sixth session", session: 6 }],
      ["op4/act2", { printed: "at its 22nd session", session: 22 }],
      ["op17/act1", { printed: "at its twenty-second session", session: 22 }],
    ]);
  });

  it("go to the Commission in OP 4 and OP 17, though OP 17 calls it “the Commission”", () => {
    const reports = paragraphs.flatMap((each) => each.acts).filter(({ forum }) => forum !== undefined);
    expect(reports.map(({ id, forum }) => [id, forum])).toEqual([
      ["op4/act2", { id: "ccpcj", printed: "the Commission on Crime Prevention and Criminal Justice" }],
      ["op17/act1", { id: "ccpcj", printed: "the Commission" }],
    ]);
  });

  it("print addressees as they stand in the text", () => {
    expect(act("op1", 1).addressees[0]?.printed).toBe("those Member States that have not yet done so");
    expect(act("op4", 2).addressees[0]).toEqual({
      id: "unodc",
      name: "United Nations Office on Drugs and Crime",
      printed: "the Office",
    });
    for (const each of paragraphs.flatMap(({ acts }) => acts)) {
      for (const { printed } of each.addressees) expect(paragraph(each.paragraph).text).toContain(printed);
    }
  });

  it("have spans that end where the next act begins", () => {
    expect(words("op1", act("op1", 1).action)).toMatch(/^to consider ratifying .* Protocols thereto$/);
    expect(words("op2", act("op2", 2).action)).toMatch(/^of the progress made .* to the Conference$/);
    expect(words("op6", act("op6", 2).action)).toMatch(/^to consider enhancing .* distribution chain$/);
    for (const each of paragraphs.flatMap(({ acts }) => acts)) {
      expect(words(each.paragraph, each.verbSpan).toLowerCase()).toBe(each.verb.toLowerCase());
      expect(each.action.end).toBeGreaterThan(each.action.start);
    }
  });
});

describe("preambular openings of the Italian draft", () => {
  it("are one participle a paragraph, two where the paragraph goes on with another", () => {
    const openings = paragraphs
      .filter(({ kind }) => kind === "preambular")
      .map(({ participles }) => participles);
    expect(openings.map((each: readonly Participle[]) => each.map(({ verb }) => verb))).toEqual([
      ["Recognizing"],
      ["Emphasizing"],
      ["Recalling"],
      ["Stressing"],
      ["Recalling", "noting"],
      ["Recalling also"],
      ["Recalling further"],
      ["Recalling"],
      ["Taking note", "stressing"],
      ["Recalling", "expressing the view"],
      ["Underscoring"],
      ["Recalling", "noting"],
      ["Recalling also"],
      ["Mindful"],
      ["Recognizing"],
      ["Noting with appreciation", "reaffirming"],
      ["Welcoming"],
    ]);
    expect(paragraphs.filter(({ kind }) => kind === "preambular").flatMap(({ acts }) => acts)).toEqual([]);
  });
});

describe("what the Italian draft reports of others", () => {
  it("is told apart from its own acts, with whose verb it is", () => {
    const reported = paragraphs.flatMap((each) =>
      each.reported.map((report: ReportedAct) => [
        each.id,
        report.verb,
        report.force,
        report.by?.id,
        report.addressees.map(({ id }) => id),
      ]),
    );
    expect(reported).toEqual([
      ["pp3", "reaffirmed", "affirm", "ga", []],
      ["pp3", "drew attention", "emphasize", "ga", []],
      ["pp3", "invited", "invite", "ga", ["unodc"]],
      ["pp6", "urged", "urge", "ga", ["member-states", "relevant-institutions"]],
      ["pp7", "was invited", "invite", "salvador-declaration", ["ccpcj"]],
      ["pp8", "requested", "request", "ccpcj", ["unodc"]],
      ["pp8", "invited", "invite", "ccpcj", ["member-states"]],
      ["pp10", "urged", "urge", "ccpcj", []],
      ["pp12", "urged", "urge", "ccpcj", ["member-states"]],
      ["op2", "decided", "decide", "untoc-cop", []],
    ]);
  });

  it("ends before what the paragraph itself goes on to recall", () => {
    const invited = paragraph("pp8").reported[1];
    expect(invited && words("pp8", invited.action)).toMatch(/trends and patterns$/);
  });
});
