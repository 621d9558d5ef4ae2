import { describe, expect, it } from "vitest";
import { parseActs } from "../../src/parsing/parse-acts.ts";

const actsOf = (text: string, kind: "operative" | "annex" = "operative") =>
  parseActs(text, { id: "op1", kind }, { organ: "GA" }).acts.map(({ verb, force, addressees, action }) => [
    verb,
    force,
    addressees.map(({ id }) => id).join(", "),
    text.slice(action.start, action.end),
  ]);

describe("acts", () => {
  it.each([
    [
      "addressees before an adverb",
      "Requests the Secretary-General urgently to report on lamps.",
      ["Requests", "request", "secretary-general", "urgently to report on lamps"],
    ],
    [
      "names behind which “thereto” stands",
      "Calls upon the Parties thereto to respect it.",
      ["Calls upon", "call", "parties", "to respect it"],
    ],
    [
      "those who are named in particular",
      "Urges Member States, in particular donors, to pay for the oil.",
      ["Urges", "urge", "member-states, donors", "to pay for the oil"],
    ],
    [
      "demands on those whom more words narrow",
      "Demands that all armed groups associated with smugglers withdraw from the coast.",
      ["Demands", "demand", "armed-groups", "withdraw from the coast"],
    ],
    [
      "subjects behind what stands between commas",
      "Decides that, in addition to the lamps, the Secretary-General shall count the ships.",
      ["Decides", "decide", "secretary-general", "shall count the ships"],
    ],
    [
      "calls for somebody to do something",
      "Reiterates its call for Member States to light the lamps.",
      ["Reiterates its call for", "call", "member-states", "to light the lamps"],
    ],
    [
      "what is recommended to a body",
      "Recommends to the General Assembly the adoption of the following draft resolution:",
      ["Recommends", "recommend", "ga", "the adoption of the following draft resolution"],
    ],
    [
      "subjects behind what opens their clause",
      "Decides that at the end of the year, the Secretary-General shall count the ships.",
      ["Decides", "decide", "secretary-general", "shall count the ships"],
    ],
    [
      "demands on those whose name ends without a capital",
      "Demands that the Lanternes rouges establish a list of their lamps.",
      ["Demands", "demand", "lanternes-rouges", "establish a list of their lamps"],
    ],
    [
      "thanks, with what somebody did",
      "Expresses its gratitude to the donors that have paid for the oil.",
      ["Expresses its gratitude", "appreciate", "donors", "that have paid for the oil"],
    ],
    [
      "thanks to whom a preposition names",
      "Thanks the Representative for India and Pakistan for his lamps.",
      ["Thanks", "appreciate", "representative-for-india-and-pakistan", "for his lamps"],
    ],
    [
      "demands on parties by name",
      "Demands that the Revolutionary Lamp Front and the Government of Mali cease all attacks.",
      ["Demands", "demand", "revolutionary-lamp-front, mali", "cease all attacks"],
    ],
    [
      "what is brought to somebody’s attention",
      "Brings the present resolution to the attention of all States.",
      ["Brings", "emphasize", "", "the present resolution to the attention of all States"],
    ],
    [
      "signatories, which may be other than States",
      "Urges the signatories of the Harbour Agreement to share charts.",
      ["Urges", "urge", "signatories-of-the-harbour-agreement", "to share charts"],
    ],
    [
      "those who stand for others, by “such as”",
      "Urges regional organizations such as the African Union and ECOWAS to share charts.",
      ["Urges", "urge", "regional-organizations, au, ecowas", "to share charts"],
    ],
    [
      "a name up to the letters that stand for it",
      "Urges the Lamp Office for Outer Harbours (LOOH) to share charts.",
      ["Urges", "urge", "lamp-office-for-outer-harbours-looh", "to share charts"],
    ],
    [
      "those for whom a request is made",
      "Reiterates its request for relevant United Nations entities, including UNICEF, to share charts.",
      ["Reiterates its request", "request", "un-system, unicef", "to share charts"],
    ],
    [
      "thanks for what somebody else gave",
      "Expresses its gratitude for the outstanding contribution of the keepers.",
      ["Expresses its gratitude", "appreciate", "", "for the outstanding contribution of the keepers"],
    ],
    [
      "what somebody is congratulated on",
      "Congratulates the Lamp Court on the completion of its quay.",
      ["Congratulates", "commend", "lamp-court", "on the completion of its quay"],
    ],
    [
      "an office that a preposition names",
      "Commends the Special Rapporteur on lamps for her work.",
      ["Commends", "commend", "special-rapporteur", "for her work"],
    ],
    [
      "what somebody is reminded of",
      "Reminds Member States of the charts of the harbour.",
      ["Reminds", "remind", "member-states", "of the charts of the harbour"],
    ],
    [
      "a verb behind several adverbs",
      "Calls on all States to strictly, fully, and expeditiously light the lamps.",
      ["Calls on", "call", "states", "to strictly, fully, and expeditiously light the lamps"],
    ],
    [
      "where somebody represents another",
      "Decides that the Special Representative of the Secretary-General in Côte d’Ivoire shall certify the lamps.",
      ["Decides", "decide", "special-representative", "shall certify the lamps"],
    ],
    [
      "presidents of the organ itself, by their known names",
      "Requests the President of the Assembly to open the harbour.",
      ["Requests", "request", "president-of-the-general-assembly", "to open the harbour"],
    ],
  ])("have %s", (_, text, act) => {
    expect(actsOf(text)).toEqual([act]);
  });

  it("name beside a pronoun those who are named in particular", () => {
    const text = "Urges the parties to talk, and encourages them, in particular Mali, to share charts.";
    expect(actsOf(text)[1]).toEqual(["encourages", "encourage", "parties, mali", "to share charts"]);
  });

  it("name by a pronoun whom the act before addressed, and others beside; else as it is printed", () => {
    expect(
      actsOf(
        "Urges the parties to cooperate, and requests them and the Secretary-General, in time, to report.",
      ),
    ).toEqual([
      ["Urges", "urge", "parties", "to cooperate"],
      ["requests", "request", "parties, secretary-general", "in time, to report"],
    ]);
    expect(actsOf("Notes that the parties talk, and urges them to report.")[1]).toEqual([
      "urges",
      "urge",
      "them",
      "to report",
    ]);
  });

  it("end with their sentence, though it ends with a name", () => {
    const text = "Decides to dredge Freetown. While the dredger waits, ships may pass.";
    expect(actsOf(text)).toEqual([["Decides", "decide", "", "to dredge Freetown"]]);
  });

  it("oblige whoever stands behind what opens the sentence", () => {
    const text = "In addition to using the powers of rule 2, the Secretary-General shall count the ships.";
    expect(actsOf(text, "annex")).toEqual([["shall", "decide", "secretary-general", "count the ships"]]);
  });

  it("are what “we” above numbered paragraphs do in them, not what is only promised", () => {
    const declared = (text: string) =>
      parseActs(text, { id: "annex.2", kind: "annex" }, { organ: "GA", isOurs: true }).acts.map(
        ({ verb }) => verb,
      );
    expect(declared("Recognize the value of access to oil, and take note of the price.")).toEqual([
      "Recognize",
      "take note",
    ]);
    expect(declared("Recognize their right to buy oil, and underscore the price.")).toHaveLength(2);
    expect(declared("Recognize their right to buy oil and in this regard note the price.")).toHaveLength(2);
    expect(declared("Recognize their right to buy oil and emphasize prices.")).toHaveLength(1);
    expect(declared("Strengthen national lamps.")).toEqual([]);
    expect(declared("Support the sale of oil.")).toEqual([]);
    expect(declared("Recognize that the dark nights remain and demand attention.")).toEqual(["Recognize"]);
    expect(actsOf("Recognize the value of oil.", "annex")).toEqual([]);
  });

  it("end with their sentence, and the next one may oblige somebody", () => {
    const text =
      "Decides to establish an office. The Secretary-General shall report periodically. Lamps shall burn.";
    expect(actsOf(text)).toEqual([
      ["Decides", "decide", "", "to establish an office"],
      ["shall", "decide", "secretary-general", "report periodically"],
    ]);
  });

  it("are what sentences of an annex say that somebody should do", () => {
    expect(actsOf("Principle 4. States should pay for the oil. Oil should burn well.", "annex")).toEqual([
      ["should", "recommend", "states", "pay for the oil"],
    ]);
    expect(actsOf("States shall be entitled to oil.", "annex")).toEqual([]);
  });

  it("are what “we” do in a declaration, not in a letter", () => {
    const text = "We stress the need for oil. In this regard, we urge Member States to sell it.";
    expect(actsOf(text, "annex")).toEqual([
      ["stress", "emphasize", "", "the need for oil"],
      ["urge", "urge", "member-states", "to sell it"],
    ]);
    const { acts } = parseActs(text, { id: "annex.u1", kind: "annex" }, { organ: "SC", hasLetters: true });
    expect(acts).toEqual([]);
  });
});
