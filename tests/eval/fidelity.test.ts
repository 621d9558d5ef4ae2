import { describe, expect, it } from "vitest";
import { findActors, readActsTable } from "../../eval/acts-table.ts";
import { readDataset } from "../../eval/datasets.ts";
import type { Observation } from "../../eval/observation.ts";
import { checkParse } from "../../eval/parse-check.ts";
import { findActClaims } from "../../eval/scorers/act-claims.ts";
import { scoreFidelity } from "../../eval/scorers/fidelity.ts";
import { splitQuotes } from "../../eval/scorers/prose.ts";
import { createScoringContext } from "../../eval/scoring-context.ts";
import type { Answer } from "../../src/domain/answers.ts";
import type { Statement } from "../../src/domain/statements.ts";
import { findUnit } from "../../src/domain/units.ts";

const { cases, corpus } = readDataset("development");
const context = createScoringContext(corpus);
const table = readActsTable();

describe("the table of acts", () => {
  it("has the 23 acts, in 17 paragraphs", () => {
    expect(table.acts).toHaveLength(23);
    expect(new Set(table.acts.map(({ paragraph }) => paragraph)).size).toBe(17);
    expect(Object.keys(table.openings)).toHaveLength(17);
  });

  it("names addressees that have names", () => {
    const unknown = table.acts.flatMap(({ addressees }) => addressees).filter((id) => !table.actors[id]);
    expect(unknown).toEqual([]);
  });

  it("is what the parser finds", () => {
    expect(checkParse(context)).toEqual({ paragraphs: 34, acts: 23, footnotes: 7, problems: [] });
  });

  it("takes the longest name at a place", () => {
    const text = "the Executive Director of the United Nations Office on Drugs and Crime and Member States";
    expect(findActors(table, text).map(({ actor }) => actor)).toEqual([
      "unodc-executive-director",
      "member-states",
    ]);
  });
});

describe("the words of a sentence", () => {
  it("are parted from those that it quotes, nested ones too", () => {
    expect(splitQuotes("It recalls “the text “Plan” and” and more.")).toEqual({
      prose: "It recalls § and more.",
      quotes: ['the text "Plan" and'],
    });
    expect(splitQuotes("It says “so")).toEqual({ prose: "It says §", quotes: ["so"] });
  });

  it.each([
    ["It invites UNICRI to help Member States.", "invite", ["unicri"], false],
    ["OP 14 requests the Secretary-General §.", "request", ["secretary-general"], false],
    ["Nothing is requested of UNICRI.", "request", ["unicri"], true],
    ["Member States are urged to act.", "urge", ["member-states"], false],
    ["States must comply.", "demand", ["states"], false],
    ["The draft obliges nobody.", "demand", [], true],
    ["It obliges nobody to anything.", "demand", [], true],
    ["It obliges the United Nations Office on Drugs and Crime to nothing.", "demand", ["unodc"], true],
    ["Yes: it invites UNICRI §.", "invite", ["unicri"], false],
    ["No: it only encourages Member States §.", "encourage", ["member-states"], false],
    ["It asks nothing of UNICRI in OP 3 or OP 4.", "ask", ["unicri"], true],
    ["It does not request anything of UNICRI.", "request", ["unicri"], true],
    ["No: it does not urge Member States to do anything.", "urge", ["member-states"], true],
  ])("claim in %j", (prose, force, actors, negated) => {
    expect(findActClaims(table, prose)).toMatchObject([{ force, actors, negated }]);
  });

  it("claim each verb that they deny", () => {
    const denied = findActClaims(
      table,
      "It does not call on, urge or encourage UNODC to do anything in OP 3 or OP 4.",
    );
    expect(denied.map(({ force, actors, negated }) => [force, actors, negated])).toEqual([
      ["call", ["unodc"], true],
      ["urge", ["unodc"], true],
      ["encourage", ["unodc"], true],
    ]);
    expect(denied[0]?.paragraphs).toEqual(["op3", "op4"]);
  });

  it.each([
    "The draft has 6 requests.",
    "It does not mention the request to Member States.",
    "In it the Assembly urges States.",
    "The Assembly urged Member States.",
  ])("claim nothing for the text in %j", (prose) => expect(findActClaims(table, prose)).toEqual([]));
});

describe("verb and addressee fidelity", () => {
  it.each([
    ["It invites UNICRI “to continue to conduct research”.", "op13"],
    ["It urges Member States “to consider, among other effective measures, criminalizing” this.", "op8"],
    ["It urges Member States “to apply the relevant provisions”.", "op8"],
    ["The draft recalls “General Assembly resolution 66/180”.", "pp6"],
    ["The Assembly urged Member States to act.", "pp6"],
    ["No: it is a draft and has not been adopted.", "op1"],
    ["No: it only urges Member States “to consider criminalizing” this.", "op8"],
    ["It does not request anything of UNICRI.", "op13"],
    ["It asks nothing of UNICRI in OP 8 or OP 9.", "op8"],
    ["It obliges Member States to nothing.", "op8"],
  ])("lets %j pass", (text, cited) => {
    expect(fidelityOf(text, cited).problems).toEqual([]);
  });

  it.each([
    ["It requests UNICRI “to continue to conduct research”.", "op13", /does not do/],
    ["It requests UNICRI to become more transparent.", "op14", /not addressed to unicri/],
    ["It urges Member States “criminalizing activities”.", "op8", /without “to consider”/],
    ["It urges Member States to act.", "pp6", /does not do/],
    ["Nothing is requested of UNODC.", "op12", /says that nothing does/],
    ["Yes: it requests UNICRI “to continue to conduct research”.", "op13", /does not do/],
    ["No: it only encourages Member States “to apply the relevant provisions”.", "op8", /does not do/],
    ["It does not invite UNICRI to do anything.", "op13", /says that nothing does/],
    ["It does not request or urge UNODC to do anything.", "op12", /says that nothing does/],
    ["It does not request anything of the Secretary-General in OP 14.", "op14", /says that nothing does/],
    ["No: it asks nothing of UNICRI.", "op13", /says that nothing does/],
    ["It asks nothing of UNICRI, which is mentioned in OP 8.", "op13", /says that nothing does/],
    ["It has been adopted.", "op1", /no adopted text/],
    ["Member States are obliged to act.", "op8", /does not do/],
  ])("catches %j", (text, cited, problem) => {
    const { scores, problems } = fidelityOf(text, cited);
    expect(scores.fidelity).toBeLessThan(1);
    expect(problems.join()).toMatch(problem);
  });
});

/** The verdict on an answer of one sentence that cites one whole paragraph. */
function fidelityOf(text: string, cited: string) {
  const [resolution] = context.resolutions.values();
  const unit = resolution && findUnit(resolution, cited);
  const [asked] = cases;
  if (!resolution || !unit || !asked) throw new Error(`no ${cited}`);
  const citation = {
    resolution: resolution.id,
    paragraph: cited,
    label: unit.label,
    quote: unit.text,
    start: 0,
    end: unit.text.length,
    url: "",
  };
  const statement: Statement = { basis: "quotation", text, citations: [citation] };
  const answer: Answer = {
    outcome: "answered",
    answer: text,
    statements: [statement],
    citations: [cited],
    nearest: [],
    withheld: 0,
    incomplete: false,
    fallback: null,
    resolution: null,
    table: null,
    answerer: "by hand",
    usage: null,
    timings: { retrieveMs: 0, answerMs: 0 },
  };
  const observation: Observation = { case: asked, passages: [], answer, milliseconds: 1 };
  return scoreFidelity(observation, context);
}
