import { describe, expect, it } from "vitest";
import type { QuestionFrame } from "../../src/domain/questions.ts";
import { understood } from "../support/question-reader.ts";

function frameOf(question: string): QuestionFrame | undefined {
  return understood(question).frames[0];
}

describe("what a question takes for granted or sets apart", () => {
  it.each<[string, Partial<QuestionFrame>]>([
    ["What does it reiterate?", { intent: "acts", forces: ["call", "invite"] }],
    ['Where does "expresses the hope" stand?', { intent: "acts", forces: ["hope"] }],
    ["List the urges, not the invitations.", { forces: ["urge"], terms: [] }],
    ["All appeals with the word reiterates", { forces: ["call", "invite"], verbs: ["reiterates"] }],
    ["Every demand of the Council, with addressee", { intent: "acts", forces: ["demand"], actors: [] }],
    ["I count nine invitations, true?", { intent: "count", counted: { acts: { force: "invite" } } }],
    ["Are there twelve footnotes?", { intent: "count", counted: "footnotes" }],
    ["WHO IS INVITED TO PAY?", { intent: "acts", forces: ["invite"], actors: [] }],
    ["Is this Norway's text?", { intent: "metadata", property: "sponsors" }],
    ["Is it a first version or a revised one?", { intent: "metadata", property: "version" }],
    ["Who proposes it to whom?", { intent: "metadata", property: "recommendedBy" }],
    ["How did Norway vote on it?", { intent: "metadata", property: "vote" }],
    ["Did the resolution pass by consensus?", { intent: "metadata", property: "vote" }],
    ["Which delegations voted no when the Council adopted this text?", { property: "status" }],
    ["Which operative paragraph mentions the Charter?", { intent: "topic", expectedKind: "operative" }],
    ["What is welcomed? The preamble too", { forces: ["welcome"] }],
    ["Volume of the Corruption Convention in the UNTS?", { intent: "reference" }],
    ["Which resolution has its number left blank?", { intent: "reference" }],
    ["Which resolution still lacks its number?", { intent: "reference" }],
    ["Annexed decision with a gap instead of a number?", { intent: "reference" }],
    ["footnotes: how many in total?", { intent: "count", counted: "footnotes" }],
    ["preambular paragraphs, total?", { intent: "count", counted: "preambular" }],
    ["total number of invitations?", { intent: "count", counted: { acts: { force: "invite" } } }],
    ["Why did Japan put this text forward?", { intent: "metadata", property: "sponsors" }],
    [
      "In how many paragraphs is piracy named?",
      { intent: "count", counted: { mentions: { among: "paragraphs", phrases: ["piracy"] } } },
    ],
    ["Whose idea was this text?", { intent: "metadata", property: "sponsors" }],
    ["Which decisions of the 19th session are cited?", { intent: "reference" }],
  ])("%s", (question, expected) => {
    expect(frameOf(question)).toMatchObject(expected);
  });

  it.each([
    ["Is this a General Assembly resolution?", "ga"],
    ["Why did the Security Council see fit to issue this text?", "sc"],
    ["So it was published by the Human Rights Council?", "hrc"],
    ["Can I write that it is the Assembly speaking here?", "ga"],
  ])("a body that is taken for the one that issued it: %s", (question, id) => {
    expect(frameOf(question)).toMatchObject({
      intent: "metadata",
      property: "organ",
      speaker: { actor: { id }, issued: true },
    });
  });

  it.each([
    ["For my notes: sponsor – Kenya. Confirm?", "kenya"],
    ["Is it right to say that France tabled this text?", "france"],
    ["Japan and Norway are its sponsors, true or false?", "japan"],
    ["Remind me why Norway brought this draft forward", "norway"],
    ["It was co-sponsored by Kenya, as one paper has it", "kenya"],
  ])("a State that is taken for the sponsor: %s", (question, id) => {
    expect(frameOf(question)).toMatchObject({
      intent: "metadata",
      property: "sponsors",
      sponsor: { id },
    });
  });

  it.each([
    ["Can I write that the Council adopted this in 1999?", { property: "status" }],
    ["Are States bound not to sell their rivers?", { premise: "obligation" }],
    ["What are the consequences of the flood?", { intent: "topic" }],
    ["Our hands are tied by this text, aren't they?", { intent: "acts", premise: "obligation" }],
    ["What will happen to a State that keeps its archives closed?", { premise: "penalty" }],
    ["What consequences does this resolution threaten us with?", { intent: "acts", premise: "penalty" }],
    ["Do countries face sanctions for keeping rivers polluted?", { premise: "penalty" }],
    ["Does it bind us under international law?", { intent: "acts", premise: "obligation", terms: [] }],
  ])("a claim to check: %s", (question, expected) => {
    expect(frameOf(question)).toMatchObject(expected);
  });

  it("does not name the organ that speaks among those who are asked", () => {
    for (const question of [
      "Where does the Council just encourage somebody?",
      "List the requests of the Council",
      "Since the Council requested States to act, which ones?",
      "The Council's own decisions, not the Assembly's",
    ])
      expect(frameOf(question)?.actors.map(({ id }) => id)).not.toContain("ecosoc");
  });

  it.each([
    ["Why is the Security Council demanding this?", "sc"],
    ["How the Security Council, in paragraph 8 of this text, tells States to act", "sc"],
    ["I read that the General Assembly in OP 5 invites Member States to review their laws", "ga"],
    ["Can the General Assembly give such an order?", "ga"],
    ["How does the Human Rights Council in this text instruct States?", "hrc"],
  ])("knows who is taken to speak: %s", (question, speaker) => {
    expect(frameOf(question)?.speaker?.actor.id).toBe(speaker);
  });

  it("leaves out those with whom somebody else is to do something", () => {
    const actors = frameOf("Is UNODC to keep Member States informed?")?.actors.map(({ id }) => id);
    expect(actors).toEqual(["unodc"]);
  });
});
