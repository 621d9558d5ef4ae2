import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createExtractiveAnswerer } from "../../src/answering/extractive/extractive-answerer.ts";
import type { Force } from "../../src/domain/acts.ts";
import type { Answer, Outcome } from "../../src/domain/answers.ts";
import { describeAnswererContract } from "../contracts/answerer-contract.ts";
import { bridgesRequest } from "../support/bridges-question.ts";
import { italyDraft, unitText } from "../support/italy-draft.ts";
import { type ShippedProduct, startShippedProduct } from "../support/shipped-product.ts";

describeAnswererContract("the extractive answerer", async () => ({
  answerer: createExtractiveAnswerer(),
  answerable: bridgesRequest(),
}));

let product: ShippedProduct;
beforeAll(async () => {
  product = await startShippedProduct();
});
afterAll(() => product.remove());

interface Expected {
  readonly outcome?: Outcome;
  /** In the order of the answer. */
  readonly citations: readonly string[];
  /** Stand in the answer, as printed. */
  readonly says: readonly string[];
  readonly firstSentence?: string;
}

const unicri = "the United Nations Interregional Crime and Justice Research Institute (UNICRI)";
const nobodyObliged = (whom: string, does: string) =>
  `The draft obliges nobody: nothing in it is demanded of ${whom}, and it ${does} instead.`;
const operative = italyDraft.paragraphs.filter(({ kind }) => kind === "operative").map(({ id }) => id);
const preambular = italyDraft.paragraphs.filter(({ kind }) => kind === "preambular").map(({ id }) => id);

const acts: Record<string, Expected> = {
  "What does the Security Council urge Member States to do about looted antiquities?": {
    citations: ["front", "op8"],
    says: ["urges Member States", "all forms and aspects of trafficking in cultural property"],
    firstSentence:
      "The draft speaks in the name of the Economic and Social Council, not of the Security Council.",
  },
  "What did the General Assembly urge Member States to do?": {
    citations: ["pp6"],
    says: [
      "According to PP 6, the General Assembly urged Member States and relevant institutions “to reinforce",
    ],
  },
  "What was UNODC asked by the Commission?": {
    citations: ["pp8"],
    says: ["the Commission on Crime Prevention and Criminal Justice (CCPCJ) requested"],
  },
  "What must UNICRI do?": {
    citations: ["op13", "op14"],
    says: ["invites", "to continue to conduct research"],
    firstSentence: nobodyObliged(unicri, "invites UNICRI"),
  },
  "Is UNODC obliged to develop technical assistance tools?": {
    citations: ["op15"],
    says: ["to continue developing technical assistance tools"],
    firstSentence: nobodyObliged("the United Nations Office on Drugs and Crime (UNODC)", "requests UNODC"),
  },
  "What does UNODC have to do?": {
    citations: ["op3", "op4", "op12", "op15"],
    says: [],
    firstSentence:
      "The draft requests the Executive Director of the United Nations Office on Drugs and Crime, “as the co-chair of the United Nations system task force on transnational organized crime and drug trafficking as threats to security and stability, to keep Member States informed on the progress of the work of the task force”.",
  },
  "What is asked of everyone but States?": {
    citations: ["op3", "op4", "op12", "op14", "op15", "op17", "op13"],
    says: ["the Secretary-General", "invites the United Nations Interregional"],
  },
  "What is asked of UN bodies other than UNODC?": {
    citations: ["op14", "op17", "op13"],
    says: [],
  },
  "Is the private sector itself given a task, or are governments just told to work with it?": {
    citations: ["pp4", "op7", "pp7"],
    says: ["close cooperation of the private sector"],
    firstSentence: "Nothing is asked of the private sector in the operative part of the draft.",
  },
  "Does the text compel donors to pay up?": {
    citations: ["op11", "op16"],
    says: ["reiterates its invitation to Member States and other donors", "extrabudgetary resources"],
    firstSentence: nobodyObliged("donors", "invites them"),
  },
  "Is UNICRI requested to conduct research?": {
    citations: ["op13", "op14"],
    says: ["invites the United Nations Interregional Crime and Justice Research Institute"],
    firstSentence: `Nothing is requested of ${unicri} in the draft.`,
  },
  "How are States punished if they ignore this resolution?": {
    citations: ["op1", "op8", "op5", "op10", "op6", "op11", "op16", "op7"],
    says: ["urges Member States", "invites States and other donors"],
    firstSentence:
      "The draft obliges and punishes nobody: nothing in it is demanded of States, and it calls on, encourages, urges and invites them instead.",
  },
  "What does the draft demand?": {
    citations: [],
    says: [],
    firstSentence: "Nothing is demanded in the draft.",
  },
  "Which paragraphs urge Member States?": {
    citations: ["op8", "op10"],
    says: ["trafficking in cultural property", "endangered species"],
  },
  "What is noted with appreciation?": {
    citations: ["op2", "op9", "pp16"],
    says: ["the progress made by the working group", "In the preamble, it notes with appreciation"],
  },
  "Who are the addressees of the operative paragraphs?": {
    citations: operative.filter((id) => id !== "op9"),
    says: ["In the operative part, the draft addresses Member States", "and States"],
  },
  'Which requests are softened by words such as "to consider"?': {
    citations: ["op1", "op5", "op6", "op8", "op10"],
    says: ["to consider reviewing their legal and regulatory arrangements"],
  },
  "What does the draft ask of Italy?": {
    citations: ["front"],
    says: ["The draft was tabled by Italy"],
    firstSentence: "Nothing is asked of Italy by name in the draft.",
  },
  "What part does the Economic and Social Council play in it?": {
    citations: ["front", "op9", "pp8"],
    says: ["recommends to the Economic and Social Council the adoption of the draft resolution"],
  },
  "Which governments does it condemn for crimes against the environment?": {
    citations: ["op10"],
    says: ["a significant impact on the environment"],
    firstSentence: "Nothing and nobody is condemned in the draft.",
  },
  "What does the draft ask of INTERPOL?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["INTERPOL", "All 34 paragraphs of the draft were searched."],
  },
};

const paragraphsAndSubjects: Record<string, Expected> = {
  "Read operative paragraph 13 to me.": { citations: ["op13"], says: [unitText("op13").slice(0, -1)] },
  "Quote OP 17 word for word.": { citations: ["op17"], says: ["at its twenty-second session"] },
  "What does operative paragraph 40 say?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["There is no operative paragraph 40: the draft has 17 operative paragraphs."],
  },
  "What is said about fraudulent medicines?": {
    citations: ["pp12"],
    says: ["In the preamble, the draft recalls", "20/6 of 15 April 2011"],
  },
  "What does the text say about volcanoes?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["does not say anything about volcanoes"],
  },
  "What sum are donors expected to give?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["The text gives no amount of money."],
  },
  "How many dollars does OP 16 give away?": {
    citations: ["op16"],
    says: ["extrabudgetary resources"],
    firstSentence: "The text gives no amount of money.",
  },
  "On what date was the memorandum of understanding signed?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["The text does not say when."],
  },
  "Why is action against trafficking in cultural property needed?": {
    citations: ["pp6"],
    says: ["to facilitate the recovery and return of stolen cultural property"],
  },
  "When does the Secretary-General have to report back?": {
    citations: ["op17"],
    says: ["requests the Secretary-General", "to the Commission at its twenty-second session"],
  },
  "UNODC must report on tourism at the 21st session, correct?": {
    citations: ["op4"],
    says: ["at its 22nd session"],
    firstSentence: "The text does not mention the 21st session.",
  },
  "Was the report on cultural property written by UNESCO?": {
    citations: ["op9"],
    says: ["of the report of the Secretary-General"],
    firstSentence:
      "The text does not mention the United Nations Educational, Scientific and Cultural Organization (UNESCO).",
  },
  "Is there anything on tourism in Africa?": {
    citations: ["op4", "pp5"],
    says: ["threats and challenges to the tourist sector"],
    firstSentence: "The text says nothing about Africa.",
  },
  "Does it mention the Kyoto Declaration?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["does not say anything about Kyoto Declaration"],
  },
  "Which resolution is entitled “Countering fraudulent medicines, in particular their trafficking”?": {
    citations: ["pp12"],
    says: ["Commission on Crime Prevention and Criminal Justice resolution 20/6 of 15 April 2011"],
  },
  "Where is footnote 7 attached and what does it cite?": {
    citations: ["fn7", "op9"],
    says: ["Footnote 7 to OP 9", "E/CN.15/2012/15"],
  },
  "What does UNODC stand for?": {
    citations: ["op3", "op4", "op12"],
    says: ["UNODC stands for “United Nations Office on Drugs and Crime”"],
  },
};

const wholeText: Record<string, Expected> = {
  "How many operative paragraphs has the draft?": {
    citations: [],
    says: ["The draft has 17 operative paragraphs."],
  },
  "Which countries does it mention?": {
    citations: ["pp12", "front"],
    says: ["The draft names the Russian Federation", "The draft was tabled by Italy"],
  },
  "Which offences are mentioned in the operative part?": {
    citations: ["op3", "op5", "op6", "op8", "op10", "op11"],
    says: ["“money-laundering”", "“illicit trafficking in endangered species of wild fauna and flora”"],
  },
  "How many times is piracy mentioned?": {
    citations: ["pp3", "pp13"],
    says: ["Two paragraphs mention piracy"],
  },
  "How many of the footnotes cite the Treaty Series?": {
    citations: ["fn1", "fn2", "fn4", "fn5", "fn6"],
    says: ["Five footnotes mention the Treaty Series"],
  },
  "How many reports does it ask for?": {
    citations: ["op4", "op17"],
    says: ["The draft asks for two reports: one from", "to submit a report to the Commission"],
  },
  "Two reports, three, more? How many are ordered?": {
    citations: ["op4", "op17"],
    says: ["The draft asks for two reports"],
  },
  "How many reports will the Commission receive?": {
    citations: ["op4", "op17"],
    says: ["two reports are to go to the Commission on Crime Prevention and Criminal Justice"],
  },
  "Seven footnotes or eight?": { citations: [], says: ["The draft has 7 footnotes"] },
  'How often does an operative paragraph open with the strong verb "Urges"?': {
    citations: ["op8", "op10"],
    says: ["twice"],
  },
  "There's a half-finished citation with empty brackets. Which one is it?": {
    citations: ["pp8"],
    says: ["resolution 2012/[...]"],
  },
  "What has the World Tourism Organization got to do with UNODC?": {
    citations: ["pp17"],
    says: ["memorandum of understanding"],
  },
  "Everything that lands on the Commission's table at session 22, please.": {
    citations: ["op4", "op17"],
    says: ["22nd session", "twenty-second session"],
  },
  "How many invitations are in it?": {
    citations: ["op4", "op5", "op6", "op11", "op13", "op16"],
    says: ["The draft contains seven invitations"],
  },
  "Which operative paragraph is the shortest?": {
    citations: ["op17"],
    says: ["OP 17 is the shortest operative paragraph of the draft: it has 21 words"],
  },
  "Who sponsors this draft?": { citations: ["front"], says: ["The draft was tabled by Italy"] },
  "Has the resolution been adopted?": {
    citations: ["front"],
    says: [],
    firstSentence: "No: it is a draft and has not been adopted.",
  },
  "What is the symbol of this document?": {
    citations: [],
    says: ["The text carries no symbol: it is a draft."],
  },
  "Compare what is asked of UNICRI with what is asked of donors.": {
    citations: ["op13", "op14", "op11", "op16"],
    says: ["to continue to conduct research", "to provide extrabudgetary resources"],
  },
  "Is UNODC asked to convene the cybercrime expert group?": {
    citations: ["op11", "pp7"],
    says: [],
    firstSentence:
      "No: where the draft turns to the United Nations Office on Drugs and Crime (UNODC), it does not mention cybercrime or expert group.",
  },
  "Is anything reaffirmed?": {
    citations: ["pp16"],
    says: ["Nothing is reaffirmed in the operative part"],
    firstSentence:
      "In the preamble, the draft reaffirms “the crucial role of Member States as reflected in the Charter of the United Nations”.",
  },
  "What is left to the discretion of Member States in OP 6?": {
    citations: ["op6"],
    says: ["extradition"],
    firstSentence: "OP 6 says “to consider” and “where appropriate”.",
  },
  "Who is OP 3 addressed to?": {
    citations: ["op3"],
    says: [],
    firstSentence: "OP 3 requests the Executive Director of the United Nations Office on Drugs and Crime.",
  },
  "Paragraph 4, second half: what is the Office requested to do?": {
    citations: ["op4"],
    says: ["at its 22nd session"],
    firstSentence:
      "OP 4 requests the Office “to provide a report on these submissions to the Commission on Crime Prevention and Criminal Justice at its 22nd session”.",
  },
  "Does OP 8 apply the Convention against Corruption?": {
    citations: ["op8"],
    says: ["OP 8 reads"],
    firstSentence: "No: OP 8 does not mention the United Nations Convention against Corruption.",
  },
  "How does the preamble end, i.e. its final paragraph?": {
    citations: ["pp17"],
    says: ["PP 17 reads"],
  },
  "Does the draft create the task force?": {
    citations: ["pp16"],
    says: ["the establishment by the Secretary-General"],
    firstSentence: "No: nothing is decided or established in the operative part of the draft.",
  },
  "Was the expert group on cultural property set up by the General Assembly?": {
    citations: ["op9"],
    says: ["established by the Economic and Social Council"],
  },
  "Is OP 5 stronger than OP 8?": {
    citations: ["op5", "op8"],
    says: ["Both say “to consider”"],
    firstSentence: "No: OP 8 has the stronger verb.",
  },
  "Are footnotes 1 and 6 the same?": {
    citations: ["fn1", "fn6", "pp3", "op1"],
    says: [],
    firstSentence: "Yes: footnotes 1 and 6 are the same, word for word.",
  },
  "How do OP 12 and OP 15 differ?": {
    citations: ["op12", "op15"],
    says: ["Verb and addressee are the same: OP 12"],
  },
  "Compare OP 8 and OP 10.": {
    citations: ["op8", "op10"],
    says: ["Verb and addressee are the same: OP 8 urges Member States, and so does OP 10"],
  },
  "Is it as strong on the environment as on the tourist sector?": {
    citations: ["op10", "op4"],
    says: ["OP 10 urges Member States", "OP 4 invites"],
  },
  "The substance of the third preambular paragraph, please": {
    citations: ["pp3"],
    says: ["as the main tools of the international community"],
  },
  "What changed since the previous version?": {
    outcome: "not-in-the-text",
    citations: [],
    says: ["No adopted version of the text is loaded"],
  },
  "Give me a summary of the preamble.": {
    citations: preambular,
    says: ["In the preamble, the draft recognizes", "memorandum of understanding"],
  },
  "What's the weather like in Vienna?": {
    outcome: "out-of-scope",
    citations: [],
    says: ["This is not about a resolution."],
  },
  "Que demande le texte aux États Membres ?": {
    outcome: "out-of-scope",
    citations: [],
    says: ["This question is in French."],
  },
  "What about it?": {
    outcome: "needs-clarification",
    citations: [],
    says: ["Which paragraph, actor or subject do you mean?"],
  },
};

describe.each([
  ["who is asked what", acts],
  ["paragraphs and subjects", paragraphsAndSubjects],
  ["the text as a whole, and what is none of its business", wholeText],
])("an answer without a model: %s", (_, questions) => {
  it("does not miss a word for which the text has another", async () => {
    const { answer } = await product.answer(
      "Does the draft ask States to extradite smugglers of antiquities?",
    );
    expect(answer).not.toContain("does not use");
    expect(answer).toContain("by means of extradition");
  });

  it.each(Object.entries(questions))("%s", async (question, expected) => {
    const answer = await product.answer(question);
    expect(answer.outcome).toBe(expected.outcome ?? "answered");
    expect(answer.citations).toEqual(expected.citations);
    for (const words of expected.says) expect(answer.answer).toContain(words);
    if (expected.firstSentence) expect(answer.statements[0]?.text).toBe(expected.firstSentence);
    expectComplete(answer);
  });
});

describe("a follow-up", () => {
  it.each([
    [
      ["What is asked of UNICRI?", "And of the Secretary-General?"],
      ["op14", "op17"],
    ],
    [["What does OP 8 say?", "and the one after that?"], ["op9"]],
  ])("%j", async (turns, cited) => {
    const answer = await product.answer(...turns);
    expect(answer.outcome).toBe("answered");
    expect(answer.citations).toEqual(cited);
    expectComplete(answer);
  });
});

/** How a reader says a force whose verb is not its name. */
const spokenVerbs: { readonly [force in Force]?: string } = {
  note: "take note of",
  expect: "look forward to",
};

describe("every act of the resolution", () => {
  const all = italyDraft.paragraphs.flatMap((paragraph) => paragraph.acts);
  const addressed = all.flatMap((act) => act.addressees.map(({ name }) => [act.id, name, act] as const));
  const unaddressed = all.filter(({ addressees }) => addressees.length === 0);
  const asking = [
    "What is asked of {}?",
    "Which tasks does the draft give to {}?",
    "What would {} have to do under the draft?",
  ];

  it("is one of 23", () => {
    expect(all).toHaveLength(23);
  });

  it.each(addressed)("%s is cited when %s is asked about", async (_, name, act) => {
    for (const question of asking.map((words) => words.replace("{}", name))) {
      const answer = await product.answer(question);
      expect(answer.citations, question).toContain(act.paragraph);
      expectComplete(answer);
    }
  });

  it.each(unaddressed.map((act) => [act.id, act] as const))(
    "%s, addressed to nobody, is cited for its verb",
    async (_, act) => {
      const answer = await product.answer(`What does the draft ${spokenVerbs[act.force] ?? act.force}?`);
      expect(answer.citations).toContain(act.paragraph);
      expectComplete(answer);
    },
  );
});

describe("whatever is asked", () => {
  const phrase = fc
    .record({
      paragraph: fc.constantFrom(...italyDraft.paragraphs),
      from: fc.nat({ max: 40 }),
      count: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ paragraph, from, count }) =>
      paragraph.text
        .split(" ")
        .slice(from, from + count)
        .join(" "),
    );
  const opening = fc.constantFrom("What does it say about", "Who must", "Why", "When is", "How many", "And");

  it("what is quoted stands there, and the draft stays a draft", async () => {
    const asked = fc.asyncProperty(opening, phrase, async (words, about) => {
      expectFaithful(await product.answer(`${words} ${about}?`));
    });
    await fc.assert(asked, { numRuns: 100, seed: 17 });
  });
});

/** Faithful, and nothing was drafted that had to be withheld. */
function expectComplete(answer: Answer): void {
  expect(answer.withheld).toBe(0);
  expectFaithful(answer);
}

/** Every quotation as it stands in its unit, and the draft never spoken of as adopted. */
function expectFaithful(answer: Answer): void {
  for (const { text, citations } of answer.statements) {
    expect(text.replace(/“.*”/, "")).not.toMatch(/\bthe resolution\b/i);
    for (const { paragraph, quote, start, end } of citations)
      expect(quote).toBe(unitText(paragraph).slice(start, end));
  }
  expect(answer.resolution?.status).not.toBe("adopted");
}
