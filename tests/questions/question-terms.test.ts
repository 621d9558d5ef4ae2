import { describe, expect, it } from "vitest";
import { withoutPhrasalVerbs } from "../../src/questions/phrasal-verbs.ts";
import { questionTerms } from "../../src/questions/question-terms.ts";

const termsOf = (question: string) => questionTerms(question, []);

describe("what a question is about", () => {
  it.each([
    [
      "My aunt was told that her village has a landfill; I wonder about recycling",
      ["village", "landfill", "recycling"],
    ],
    ["Our minister is terribly worried about drought, to be perfectly honest", ["drought", "honest"]],
    ["A colleague phoned me yesterday about land mines", ["land", "mines"]],
  ])("is not how somebody comes to ask: %s", (question, terms) => {
    expect(termsOf(question)).toEqual(terms);
  });

  it("keeps a phrase of the thesaurus whole where a model doubts one of its words", () => {
    const guessed = [
      { start: 0, end: 7, probability: 0.95 },
      { start: 8, end: 14, probability: 0.01 },
    ];
    expect(questionTerms("climate change", [], guessed)).toEqual(["climate", "change"]);
    expect(questionTerms("glacier tonight", [], guessed)).toEqual(["glacier"]);
  });

  it("keeps words of asking that are part of a phrase that the thesaurus knows", () => {
    expect(termsOf("Which task force is named?")).toEqual(["task", "force"]);
    expect(termsOf("Which task is named?")).toEqual([]);
    expect(termsOf("Are there life sentences?")).toEqual(["life", "sentences"]);
  });

  it("takes an idiom as one", () => {
    expect(termsOf("Do fishermen stick to their quotas?")).toEqual(["fishermen", "stick to", "quotas"]);
    expect(termsOf("Is keeping lighthouses everybody's business?")).toContain("business");
  });

  it("is neither all that is loaded nor the text itself", () => {
    expect(termsOf("Who speaks of drought throughout the whole collection?")).toEqual(["drought"]);
    expect(termsOf("Are village libraries kept open?")).toContain("libraries");
    expect(termsOf("Does the paper mention landfills?")).toEqual(["landfills"]);
    expect(termsOf("Is the paper industry to recycle?")).toContain("paper");
  });
});

describe("phrasal verbs", () => {
  it.each([
    ["Would they hand the fugitive over?", "Would they extradite?"],
    ["Somebody dug some old coins up", "Somebody excavate some old coins"],
    ["if poachers chop down trees", "if poachers logging of trees"],
    ["Can a court take their villas away?", "Can a court confiscate their villas?"],
    ["Who picks up the bill?", "Who pay?"],
    ["Are suspects to be handed over?", "Are extradition?"],
    ["Who checks whether countries recycle?", "Who monitoring of compliance: do countries recycle?"],
  ])("%s", (question, plain) => {
    expect(withoutPhrasalVerbs(question)).toBe(plain);
  });

  it("leaves other senses alone", () => {
    expect(withoutPhrasalVerbs("hand the report over to the Commission")).toBe(
      "hand the report over to the Commission",
    );
  });

  it("keep the name of a convention that is also a verb of asking", () => {
    expect(termsOf("Which paragraphs are on CITES?")).toEqual(["cites"]);
  });
});
