import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryCorpus, type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct(libraryCorpus);
});
afterAll(() => product.remove());

const kelp = "a-c.2-97-l.41";
const libraries = "a-hrc-res-88-7";
const bees = "a-res-96-118";
const railway = "s-res-3901-2043";

describe("what is wrongly taken for granted is put right in the first sentence", () => {
  it.each([
    [bees, "Does OP 2 oblige States to act?", "OP 2 obliges nobody: it urges Member States."],
    [
      bees,
      "OP 1 asks UNEP to write a report, right?",
      "OP 1 asks nothing of the United Nations Environment Programme (UNEP).",
    ],
    [
      railway,
      "OP 9 requests UNODC to advise, correct?",
      "OP 9 does not request anything or anybody itself: it invites the United Nations Office on Drugs and Crime.",
    ],
    [railway, "In OP 8 and OP 9, is OP 8 the stronger?", "Yes: OP 8 has the stronger verb."],
    [
      railway,
      "Does the General Assembly demand anything here?",
      "The resolution is a resolution of the Security Council, not of the General Assembly.",
    ],
    [
      railway,
      "In OP 9, the General Assembly invites whom?",
      "The resolution is a resolution of the Security Council, not of the General Assembly.",
    ],
    [
      railway,
      "General Assembly, para 9: exact text?",
      "The resolution is a resolution of the Security Council, not of the General Assembly.",
    ],
    [
      bees,
      "I am quoting the Security Council's second paragraph. What does it say?",
      "The resolution is a resolution of the General Assembly, not of the Security Council.",
    ],
    [
      bees,
      "How does the Security Council in paragraph 2 formulate this?",
      "The resolution is a resolution of the General Assembly, not of the Security Council.",
    ],
    [
      bees,
      "Must INTERPOL protect the bees from pesticides?",
      "The text says nothing about the International Criminal Police Organization (INTERPOL).",
    ],
    [
      bees,
      "Which operative paragraph mentions valleys and winters?",
      "No operative paragraph mentions valleys and winters.",
    ],
  ])("%s: %s", async (resolution, question, first) => {
    const { outcome, statements, withheld } = await product.answerOf(resolution, question);
    expect(outcome).toBe("answered");
    expect(statements[0]?.text).toBe(first);
    expect(withheld).toBe(0);
  });

  it.each([["Does OP 1 create a fund?"], ["Did the Assembly set up a fund for beekeepers?"]])(
    "says that nothing is set up only where nothing is decided: %s",
    async (question) => {
      const { answer } = await product.answerOf(bees, question);
      expect(answer).not.toMatch(/nothing is decided/i);
    },
  );

  it.each([
    [
      kelp,
      "Has the kelp nursery network been set up?",
      "The text does not speak of any kelp nursery network as already set up.",
      "op6",
    ],
    [
      kelp,
      "Great that the network of stations is up and running! Where is it?",
      "The text does not speak of any network as already set up.",
      "op6",
    ],
    [
      kelp,
      "True or false: it creates a trust fund for kelp.",
      "The draft decides “to establish a voluntary trust fund for the replanting of kelp forests in developing countries”.",
      "op5",
    ],
    [
      railway,
      "Did the General Assembly create the observer mission?",
      "The resolution decides “to establish, for an initial period of twelve months,",
      "op3",
    ],
    [
      libraries,
      "When does UNESCO have to hand in its report on village libraries?",
      "No report is asked of the United Nations Educational, Scientific and Cultural Organization (UNESCO) in the resolution.",
      "op7",
    ],
    [
      bees,
      "Can I write that the Security Council issued this?",
      "The resolution is a resolution of the General Assembly, not of the Security Council.",
      "front",
    ],
    [
      bees,
      "We're told OP 2 makes hedges compulsory. By when must our code be amended?",
      "OP 2 obliges nobody: it urges Member States.",
      "op2",
    ],
  ])("%s: %s, with what is so instead", async (resolution, question, first, cited) => {
    const { outcome, statements, citations, withheld } = await product.answerOf(resolution, question);
    expect(outcome).toBe("answered");
    expect(statements[0]?.text.startsWith(first)).toBe(true);
    expect(citations).toContain(cited);
    expect(withheld).toBe(0);
  });

  it("says nothing of an obligation where the paragraph demands", async () => {
    const { answer } = await product.answerOf(railway, "Does OP 1 oblige the parties to stop?");
    expect(answer).not.toContain("obliges nobody");
  });

  it("does not take a name for another body's that the paragraph calls so", async () => {
    const { answer } = await product.answerOf(railway, "OP 8 orders the Commission to agree, right?");
    expect(answer).not.toContain("asks nothing");
  });
});

describe("what is asked of a thing and not in the text", () => {
  it.each([
    [bees, "Who heads UNEP and what is it asked?", "The text does not say who.", "op5"],
    [
      bees,
      "Which beekeepers lost colonies and in which countries?",
      "The text does not name any country for that.",
      "pp4",
    ],
    [
      railway,
      "When does the observer mission start and who pays?",
      "The text does not say anything about who pays.",
      "op3",
    ],
  ])("is said with what is: %s: %s", async (resolution, question, says, cited) => {
    const answer = await product.answerOf(resolution, question);
    expect(answer.answer).toContain(says);
    expect(answer.citations).toContain(cited);
    expect(answer.withheld).toBe(0);
  });

  it("is not said to be missing where it stands", async () => {
    const { answer } = await product.answerOf(railway, "Until when may States escort trains?");
    expect(answer).toContain("six months");
    expect(answer).not.toContain("does not say");
  });

  it("is a refusal where nothing else is asked", async () => {
    const { outcome, answer } = await product.answerOf(bees, "What punishment awaits polluters of hives?");
    expect(outcome).toBe("not-in-the-text");
    expect(answer).toMatch(/^The text provides for no punishment\./);
  });
});

describe("documents that a text names", () => {
  it.each([
    ["Which resolutions of the 93rd session are recalled?", ["pp1"]],
    ["all ECOSOC resolutions cited", ["pp2"]],
    ["document symbol of the report on pollinators?", ["fn2", "op1"]],
  ])("%s", async (question, citations) => {
    const answer = await product.answerOf(bees, question);
    expect(answer.citations).toEqual(citations);
    expect(answer.withheld).toBe(0);
  });
});
