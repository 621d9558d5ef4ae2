import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ShippedProduct, startProductOn, startShippedProduct } from "../support/shipped-product.ts";

const harbours = `United Nations

E/RES/2095/9

Economic and Social Council

Resolution adopted by the Economic and Social Council on 22 July 2095

2095/9. Quiet harbours

The Economic and Social Council,

Recalling General Assembly resolution 90/12 of 3 May 2035, in which the Assembly invited the Commission on Science and Technology for Development to consider convening an expert group on the noise of foghorns,

Noting with appreciation the establishment by the Secretary-General of the coordination task force on silent ports,

1. Requests the Secretary-General, in consultation with Member States, to keep the Council informed of the work of the coordination task force on silent ports;

2. Welcomes the work of the expert group on the noise of foghorns, takes note with appreciation of the progress made by the expert group in measuring foghorns, and invites the expert group to report to the Commission at its fortieth session;

3. Invites Member States to protect porpoises from noise, in cooperation with fishing communities.
`;

let product: ShippedProduct;
let ports: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
  ports = await startProductOn({ "E_RES_2095_9.txt": harbours });
});
afterAll(() => {
  product.remove();
  ports.remove();
});

describe("A follow-up about what the answer before it rests on", () => {
  it.each([
    [["What is the crime research institute asked to do?", "Consulting whom, though?"], ["op13"]],
    [["What did the Conference decide in resolution 5/5?", "How far has that working group got?"], ["op2"]],
    [["What did the Conference decide in resolution 5/5?", "did that group get anywhere?"], ["op2"]],
    [["What did General Assembly resolution 66/180 urge?", "Which offences are named there?"], ["pp6"]],
    [["What is in the draft on the tourist sector?", "And the resulting report goes to whom?"], ["op4"]],
    [["Does the draft ask UNODC to do anything about tourism?", "By when tho?"], ["op4"]],
  ])("stays there: %j", async (turns, citations) => {
    const answer = await product.answer(...turns);
    expect(answer.outcome).toBe("answered");
    expect(answer.citations).toEqual(citations);
    expect(answer.withheld).toBe(0);
  });

  it.each([
    [["What is said about foghorns in the operative part?", "What progress has that group made?"], ["op2"]],
    [["Who has to protect porpoises?", "Cooperating with whom?"], ["op3"]],
    [["What is asked of the Secretary-General?", "In consultation with whom?"], ["op1"]],
  ])("stays there in another resolution: %j", async (turns, citations) => {
    expect((await ports.answer(...turns)).citations).toEqual(citations);
  });

  it("says what the paragraph leaves out", async () => {
    const { answer, citations } = await ports.answer(
      "Who has to protect porpoises?",
      "Does it say how often?",
    );
    expect(answer).toContain("The text does not say how often.");
    expect(citations).toEqual(["op3"]);
  });

  it("is asked of the whole text where it names another subject, or is put elsewhere", async () => {
    const other = await product.answer("What's in there on looted art?", "and endangered animals?");
    expect(other.citations).toEqual(["op10", "pp3"]);
    const elsewhere = await product.answer(
      "Does paragraph 16 ask for money?",
      "Do those same donors get a second appeal elsewhere in the text?",
    );
    expect(elsewhere.citations).toContain("op11");
  });
});

describe("Who set up what was spoken of", () => {
  it.each(["So who set it up?", "That task force – whose creation was it?"])(
    "is looked for in the whole text: %s",
    async (turn) => {
      const ofCrime = await product.answer("Who has to inform Member States about the task force?", turn);
      expect(ofCrime.answer).toContain("establishment by the Secretary-General");
      expect(ofCrime.citations).toEqual(["pp16"]);
      const ofPorts = await ports.answer("What does OP 1 ask for?", turn);
      expect(ofPorts.citations).toEqual(["pp2"]);
    },
  );

  it("is not told of another thing of the kind", async () => {
    const before = "Which body set up the expert group on cultural property?";
    const { citations } = await product.answer(before, "And the task force, who set that up?");
    expect(citations).toContain("pp16");
    expect(citations).not.toContain("op9");
  });

  it("is told of an idea too", async () => {
    const turn = "Where did the idea of having such a group come from?";
    const { citations } = await product.answer(
      "Tell me about funding for the expert group on cybercrime.",
      turn,
    );
    expect(citations).toContain("pp7");
  });
});

describe("What was asked of one text", () => {
  it("is asked of another of the kind", async () => {
    const medicines = await product.answer(
      "When was the Commission's resolution 19/2 passed?",
      "and the one about medicines, which year?",
    );
    expect(medicines.citations).toEqual(["pp12"]);
    const protocol = await product.answer(
      "Where was the Corruption Convention published?",
      "Same for the trafficking-in-persons protocol.",
    );
    expect(protocol.answer).toContain("vol. 2237");
  });
});
