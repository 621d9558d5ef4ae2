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
  ])("have %s", (_, text, act) => {
    expect(actsOf(text)).toEqual([act]);
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
