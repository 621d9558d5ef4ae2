import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AskDependencies, createAsk } from "../src/ask.ts";
import type { Answer, AnswerEvent, Refusal, Turn } from "../src/domain/answers.ts";
import { ModelError } from "../src/domain/errors.ts";
import type { Form } from "../src/domain/reading.ts";
import type { Draft } from "../src/domain/statements.ts";
import { findUnit } from "../src/domain/units.ts";
import type { Answerer, AnswerRequest, Remark, Understand } from "../src/ports.ts";
import { cites, italyDraft, italyId, italyLibrary } from "./support/italy-draft.ts";
import { judgingByStems } from "./support/judging.ts";
import { found, readingOf } from "./support/readings.ts";

const research = {
  basis: "quotation" as const,
  text: "The draft invites UNICRI “to continue to conduct research”.",
  citations: [cites("op13", "to continue to conduct research")],
};
const report = {
  basis: "quotation" as const,
  text: "It requests the Secretary-General “to submit a report”.",
  citations: [cites("op17", "to submit a report"), cites("op17", "at its twenty-second session")],
};
const both = {
  basis: "quotation" as const,
  text: "Both OP 8 and OP 10 urge Member States.",
  citations: [cites("op8", "Urges Member States"), cites("op10", "Urges Member States")],
};
const falsehood = {
  ...research,
  text: "The draft requests UNICRI to continue to conduct research.",
};
const invented = { ...research, citations: [cites("op13", "to stop all research")] };
const unicri = { id: "unicri", name: "United Nations Interregional Crime and Justice Research Institute" };
const nothing: Draft = {
  basis: "absence",
  claim: { of: "act", resolutions: [italyId], forces: ["request"], actors: [unicri] },
  citations: [],
};
const counted: Draft = {
  basis: "structure",
  claims: [{ of: "count", resolution: italyId, what: "operative", value: 17 }],
  citations: [],
};
const noWhales = nothingAbout("whales", ["op10"]);

function nothingAbout(subject: string, nearest: readonly string[]): Refusal {
  const claim = { of: "mention", resolutions: [italyId], terms: [subject] } as const;
  return {
    outcome: "not-in-the-text",
    text: `The text does not say anything about ${subject}.`,
    nearest,
    claim,
  };
}

type Step = Draft | Remark | Refusal | Error;

/** Says what it is given, in order; throws an error where one stands; revises where a second script is given. */
function scripted(script: readonly Step[], revision?: readonly Step[]) {
  const asked: AnswerRequest[] = [];
  const rejected: string[][] = [];
  async function* play(steps: readonly Step[]) {
    for (const step of steps) {
      if (step instanceof Error) throw step;
      yield step;
    }
  }
  const answerer: Answerer = {
    id: "scripted",
    answer: (request) => {
      asked.push(request);
      return play(script);
    },
    ...(revision && {
      revise: (_, statements) => {
        rejected.push(statements.map(({ text }) => text));
        return play(revision);
      },
    }),
  };
  return { answerer, asked, rejected };
}

const failure = new ModelError("timeout", "The model was silent for too long.");

const retrieval = found({ op13: 0.9, op17: 0.5 });

/** One reading for each sentence that ends in a question mark. */
const understand: Understand = async ({ messages }) => {
  const [first = "", ...others] = (messages.at(-1)?.content ?? "").split("?").filter(Boolean);
  return { language: "en", readings: [readingOf(first), ...others.map((query) => readingOf(query))] };
};

function dependencies(answerer: Answerer, fallback: Answerer = answerer): AskDependencies {
  return {
    library: italyLibrary,
    retriever: { narrow: async (reading) => reading, retrieve: async () => retrieval },
    understand,
    answerer,
    fallback,
    judging: { ...judgingByStems, thresholds: { confirmed: 0, withheld: 0.5, word: 0 } },
  };
}

interface Asked {
  readonly events: readonly AnswerEvent[];
  readonly end: Answer;
  readonly texts: readonly string[];
}

async function askWith(
  answerer: Answerer,
  fallback: Answerer = answerer,
  question = "what is requested of UNICRI?",
): Promise<Asked> {
  const messages: Turn[] = [{ role: "user", content: question }];
  const events: AnswerEvent[] = [];
  for await (const event of createAsk(dependencies(answerer, fallback))({ messages })) events.push(event);
  const end = events.at(-1);
  if (end?.type !== "answer-end") throw new Error("the answer has no end");
  const texts = events.flatMap((event) => (event.type === "statement-verified" ? [event.text] : []));
  return { events, end, texts };
}

const extractive = () => scripted([report]).answerer;

describe("an answer", () => {
  it("begins with the passages, shows what is verified in order, and ends", async () => {
    const { events, end, texts } = await askWith(scripted([research, report]).answerer);
    expect(events.map(({ type }) => type)).toEqual([
      "passages-retrieved",
      "statement-verified",
      "statement-verified",
      "answer-end",
    ]);
    expect(texts).toEqual([research.text, report.text]);
    expect(end).toMatchObject({
      outcome: "answered",
      withheld: 0,
      incomplete: false,
      fallback: null,
      nearest: [],
      answerer: "scripted",
      resolution: { id: italyId, status: "draft" },
    });
    expect(end.statements.map(({ text }) => text)).toEqual(texts);
  });

  it("is the sentences, with a marker for each unit that is cited and for no other", async () => {
    const { end } = await askWith(scripted([nothing, research, report, both, counted]).answerer);
    expect(end.answer).toBe(
      `It does not request anything of the United Nations Interregional Crime and Justice Research Institute (UNICRI). The draft invites UNICRI “to continue to conduct research” [OP 13]. It requests the Secretary-General “to submit a report” [OP 17]. Both OP 8 and OP 10 urge Member States [OP 8] [OP 10]. It has 17 operative paragraphs.`,
    );
    const marked = [...end.answer.matchAll(/\[(\w+) (\d+)\]/g)].map(
      ([, kind, number]) => `${kind?.toLowerCase()}${number}`,
    );
    expect(end.citations).toEqual(["op13", "op17", "op8", "op10"]);
    expect(new Set(marked)).toEqual(new Set(end.citations));
  });

  it("says the same thing once", async () => {
    const { texts } = await askWith(scripted([research, research]).answerer);
    expect(texts).toEqual([research.text]);
  });

  it("shows nothing false, and counts it", async () => {
    const { events, end } = await askWith(scripted([falsehood, research, invented]).answerer);
    expect(end.statements.map(({ text }) => text)).toEqual([research.text]);
    expect(end.withheld).toBe(2);
    expect(events.filter(({ type }) => type === "statement-rejected")).toEqual([
      { type: "statement-rejected", problems: ["verb-mismatch"] },
      { type: "statement-rejected", problems: expect.arrayContaining(["quote-not-found"]) },
    ]);
    expect(JSON.stringify(events)).not.toContain("to stop all research");
    expect(JSON.stringify(events)).not.toContain(falsehood.text);
  });

  it("is “nothing verified” where nothing of it passes and nobody else has an answer", async () => {
    const { end } = await askWith(scripted([falsehood, invented]).answerer);
    expect(end).toMatchObject({ outcome: "nothing-verified", statements: [], citations: [], withheld: 2 });
    expect(end.answer).not.toBe("");
  });

  it("may be a refusal, which cites nothing", async () => {
    const { end, texts } = await askWith(scripted([noWhales]).answerer);
    expect(texts).toEqual([]);
    expect(end).toMatchObject({
      outcome: "not-in-the-text",
      answer: noWhales.text,
      nearest: ["op10"],
      citations: [],
    });
  });
});

describe("what is rejected", () => {
  it("goes back once, with its reasons, and what is mended is shown and no longer withheld", async () => {
    const { answerer, rejected } = scripted([falsehood, report], [research]);
    const { end, texts } = await askWith(answerer);
    expect(rejected).toEqual([[falsehood.text]]);
    expect(texts).toEqual([report.text, research.text]);
    expect(end.withheld).toBe(0);
  });

  it("takes the place where it was drafted, once it is mended", async () => {
    const { end } = await askWith(scripted([falsehood, report], [research]).answerer);
    expect(end.statements.map(({ text }) => text)).toEqual([research.text, report.text]);
    expect(end.answer.indexOf(research.text.slice(0, -1))).toBe(0);
  });

  it("is withheld where it is wrong again, and does not go back a second time", async () => {
    const { answerer, rejected } = scripted([falsehood, report], [invented, falsehood]);
    const { end } = await askWith(answerer);
    expect(rejected).toHaveLength(1);
    expect(end).toMatchObject({ withheld: 1, fallback: null });
  });

  it("is counted once for each: more mended than rejected is no debt", async () => {
    const { answerer } = scripted([falsehood], [research, report, both]);
    expect((await askWith(answerer)).end).toMatchObject({
      withheld: 0,
      citations: ["op13", "op17", "op8", "op10"],
    });
  });

  it("does not go back where there is nothing", async () => {
    const { answerer, rejected } = scripted([research], [report]);
    await askWith(answerer);
    expect(rejected).toEqual([]);
  });
});

describe("the fallback", () => {
  it.each<[string, readonly Step[], readonly Step[] | undefined, string, number]>([
    ["nothing survives", [falsehood, invented], undefined, "could be verified", 2],
    ["nothing survives the revision", [falsehood], [invented], "could be verified", 1],
    ["the model says nothing", [], undefined, "could be verified", 0],
    ["the model fails at once", [failure], undefined, "silent", 0],
    ["the model fails before anything was shown", [falsehood, failure], undefined, "silent", 1],
    ["the model fails in its revision", [falsehood], [failure], "silent", 1],
  ])("answers where %s", async (_, script, revision, reason, withheld) => {
    const { end, texts } = await askWith(scripted(script, revision).answerer, extractive());
    expect(texts).toEqual([report.text]);
    expect(end).toMatchObject({ outcome: "answered", incomplete: false, withheld });
    expect(end.fallback?.reason).toContain(reason);
  });

  it("does not follow a refusal: what the model finds absent is absent", async () => {
    const { answerer, asked } = scripted([report]);
    const { end } = await askWith(scripted([noWhales]).answerer, answerer);
    expect(end).toMatchObject({ outcome: "not-in-the-text", fallback: null });
    expect(asked).toEqual([]);
  });

  it("is verified like everybody", async () => {
    const { end } = await askWith(scripted([failure]).answerer, scripted([falsehood, report]).answerer);
    expect(end).toMatchObject({ withheld: 1, fallback: { reason: failure.message } });
    expect(end.statements.map(({ text }) => text)).toEqual([report.text]);
  });

  it("may refuse, which is told as its own", async () => {
    const { end } = await askWith(scripted([failure]).answerer, scripted([noWhales]).answerer);
    expect(end).toMatchObject({ outcome: "not-in-the-text", fallback: { reason: expect.any(String) } });
  });

  it("does not follow what was shown: that stays, and the answer is incomplete", async () => {
    const { answerer, asked } = scripted([report]);
    const { end, texts } = await askWith(scripted([research, falsehood, failure]).answerer, answerer);
    expect(texts).toEqual([research.text]);
    expect(end).toMatchObject({ outcome: "answered", incomplete: true, fallback: null, withheld: 1 });
    expect(asked).toEqual([]);
  });

  it("does not follow a revision that fails behind what was shown", async () => {
    const { end } = await askWith(scripted([research, falsehood], [report, failure]).answerer, extractive());
    expect(end).toMatchObject({ incomplete: true, fallback: null, withheld: 0 });
    expect(end.statements).toHaveLength(2);
  });

  it("does not hide a bug", async () => {
    await expect(askWith(scripted([new TypeError("a bug")]).answerer, extractive())).rejects.toThrow("a bug");
    await expect(askWith(scripted([failure]).answerer)).rejects.toThrow(failure.message);
  });
});

describe("several questions in one", () => {
  const question = "What is requested of UNICRI? What does it say about whales?";

  it("are given to the answerer together, each with what was found for it", async () => {
    const { answerer, asked } = scripted([research]);
    await askWith(answerer, undefined, question);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.parts.map(({ reading }) => reading.query)).toEqual([
      "What is requested of UNICRI",
      " What does it say about whales",
    ]);
  });

  it("are answered in order, and what is not in the text is said behind", async () => {
    const { end, texts } = await askWith(scripted([noWhales, research]).answerer, undefined, question);
    expect(texts).toEqual([research.text, noWhales.text]);
    expect(end).toMatchObject({ outcome: "answered", nearest: [], citations: ["op13"] });
    expect(end.statements.at(-1)).toMatchObject({ basis: "absence", citations: [] });
  });

  it("do not say that something is missing which is there", async () => {
    const noPiracy = nothingAbout("piracy", []);
    const { texts } = await askWith(scripted([research, noPiracy]).answerer, undefined, question);
    expect(texts).toEqual([research.text]);
  });

  it("are refused together where none is answered", async () => {
    const { end } = await askWith(scripted([noWhales, noWhales]).answerer, undefined, question);
    expect(end).toMatchObject({ outcome: "not-in-the-text", answer: noWhales.text, nearest: ["op10"] });
  });
});

describe("what tells nothing that a text says", () => {
  it("is shown where it was drafted", async () => {
    const { end } = await askWith(scripted([{ remark: "Glad to help." }]).answerer);
    expect(end).toMatchObject({ outcome: "answered", answer: "Glad to help.", citations: [] });
  });

  it("is not shown behind drafts of which nothing was", async () => {
    const { end } = await askWith(scripted([falsehood, { remark: "See also OP 5." }]).answerer);
    expect(end).toMatchObject({ outcome: "nothing-verified", statements: [] });
  });
});

describe("the form that is asked for", () => {
  const inForm = (form: Form) => async (script: readonly Step[]) => {
    const { answerer } = scripted(script);
    const ask = createAsk({
      ...dependencies(answerer),
      understand: async () => ({ language: "en", readings: [readingOf("what?", { form })] }),
    });
    const events: AnswerEvent[] = [];
    for await (const event of ask({ messages: [{ role: "user", content: "what?" }] })) events.push(event);
    const end = events.at(-1);
    return end?.type === "answer-end" ? end.answer : "";
  };

  it("puts each statement on a line", async () => {
    const answer = await inForm({ bullets: true })([research, report]);
    expect(answer.split("\n")).toEqual([
      expect.stringMatching(/^- The draft invites UNICRI .* \[OP 13\]\.$/),
      expect.stringMatching(/^- It requests .* \[OP 17\]\.$/),
    ]);
  });

  it("shows nothing but the labels", async () => {
    expect(await inForm({ onlyLabels: true })([research, report])).toBe("[OP 13] [OP 17]");
  });
});

describe("a question withdrawn", () => {
  async function eventsUntilAbort(answerer: Answerer, after: AnswerEvent["type"], fallback = answerer) {
    const controller = new AbortController();
    const messages: Turn[] = [{ role: "user", content: "what is requested of UNICRI?" }];
    const seen: string[] = [];
    for await (const { type } of createAsk(dependencies(answerer, fallback))({
      messages,
      signal: controller.signal,
    })) {
      seen.push(type);
      if (type === after) controller.abort();
    }
    return seen;
  }

  it("just ends, also where the answerer goes on", async () => {
    const { answerer } = scripted([research, report, both]);
    expect(await eventsUntilAbort(answerer, "statement-verified")).toEqual([
      "passages-retrieved",
      "statement-verified",
    ]);
  });

  it("asks nobody behind the passages", async () => {
    expect(await eventsUntilAbort(scripted([research]).answerer, "passages-retrieved")).toEqual([
      "passages-retrieved",
    ]);
  });

  it("is neither revised nor answered by the fallback", async () => {
    const { answerer, rejected } = scripted([falsehood, falsehood], [research]);
    const fallback = scripted([report]);
    expect(await eventsUntilAbort(answerer, "statement-rejected", fallback.answerer)).toEqual([
      "passages-retrieved",
      "statement-rejected",
    ]);
    expect(rejected).toEqual([]);
    expect(fallback.asked).toEqual([]);
  });

  it("that the answerer ends with an error ends all the same", async () => {
    expect(
      await eventsUntilAbort(scripted([research, failure]).answerer, "statement-verified", extractive()),
    ).toEqual(["passages-retrieved", "statement-verified"]);
  });
});

describe("whatever is drafted", () => {
  const truths: readonly Draft[] = [research, report, both, nothing, counted];
  const lies: readonly Draft[] = [
    falsehood,
    invented,
    { ...research, text: "The draft bans piracy." },
    { ...research, citations: [cites("op14", "to continue his efforts")] },
    { ...report, text: "It requests the Secretary-General “to submit a report” by 2015." },
    {
      basis: "absence",
      citations: [],
      claim: { of: "act", resolutions: [italyId], forces: ["invite"], actors: [unicri] },
    },
    {
      basis: "structure",
      citations: [],
      claims: [{ of: "count", resolution: italyId, what: "operative", value: 18 }],
    },
    { basis: "quotation", text: "Trust me.", citations: [] },
  ];

  it("only what is true comes out, each with its slice, and the count is right", async () => {
    const script = fc.array(fc.constantFrom(...truths, ...lies), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(script, async (drafts) => {
        const { events, end, texts } = await askWith(scripted(drafts).answerer);
        expect(texts).toHaveLength(new Set(drafts.filter((draft) => truths.includes(draft))).size);
        expect(end.withheld).toBe(drafts.filter((draft) => lies.includes(draft)).length);
        expect(events.map(({ type }) => type).indexOf("answer-end")).toBe(events.length - 1);
        for (const { paragraph, start, end: until, quote } of end.statements.flatMap(
          ({ citations }) => citations,
        ))
          expect(findUnit(italyDraft, paragraph)?.text.slice(start, until)).toBe(quote);
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});
