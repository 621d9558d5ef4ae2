import { describe, expect, it } from "vitest";
import { createExtractiveAnswerer } from "../../src/answering/extractive-answerer.ts";
import type { Turn } from "../../src/domain/answers.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { AnswerPart, AnswerRequest, Drafted, Retrieval, Verdict } from "../../src/ports.ts";
import { italyId, italyLibrary } from "../support/italy-draft.ts";
import { found, nothingRetrieved, readingOf } from "../support/readings.ts";

const answerer = createExtractiveAnswerer({ answers: 0.25, existence: 0.8, yes: 1, yesThere: 1, no: 1 });
const research = found({ op13: 0.98, op14: 0.8, op12: 0.7 });

function partOf(reading: Partial<Reading>, retrieval: Retrieval = research): AnswerPart {
  return { reading: readingOf("What about research?", reading), retrieval };
}

function requestOf(parts: readonly [AnswerPart, ...AnswerPart[]], more: Partial<AnswerRequest> = {}) {
  const messages: Turn[] = [{ role: "user", content: "What about research?" }];
  const { signal } = new AbortController();
  return { messages, language: "en", parts, library: italyLibrary, signal, ...more };
}

async function said(request: AnswerRequest): Promise<Drafted[]> {
  const all: Drafted[] = [];
  for await (const each of answerer.answer(request)) all.push(each);
  return all;
}

/** The words of drafts and remarks; of a refusal its text. */
function wordsOf(all: readonly Drafted[]): string[] {
  return all.flatMap((each) => ("remark" in each ? each.remark : "text" in each ? each.text : []));
}

describe("the extractive answerer", () => {
  it("says in the reader's language that it does not read it", async () => {
    expect(await said(requestOf([partOf({})], { language: "fr" }))).toEqual([
      {
        outcome: "out-of-scope",
        text: expect.stringMatching(/^Cette question est en français/),
        nearest: [],
      },
    ]);
  });

  it("compares nothing where nothing is named and it is hardly asked to", async () => {
    const told = (certainty: number) =>
      said(requestOf([partOf({ kind: "compare", label: "compare", certainty })]));
    expect(wordsOf(await told(0.5))[0]).toMatch(/^It invites the United Nations Interregional Crime/);
    expect(wordsOf(await told(0.9))[0]).not.toMatch(/^It invites/);
  });

  it("begins with what the best paragraph surely says to a question for yes or no, where that is told first", async () => {
    const leadOf = async (verdict: Verdict, retrieval = research, reading: Partial<Reading> = {}) => {
      const part = partOf({ yesNo: "other", ...reading }, { ...retrieval, verdict });
      const [first] = await said(requestOf([part]));
      return first && "lead" in first ? first.lead : undefined;
    };
    expect(await leadOf({ yes: 1, no: 0 })).toBe("yes");
    expect(await leadOf({ yes: 0, no: 1 })).toBe("no");
    expect(await leadOf({ yes: 0.5, no: 0.4 })).toBeUndefined();
    const acts = { kind: "acts", label: "actor", actors: [{ id: "unicri", name: "UNICRI" }] } as const;
    expect(await leadOf({ yes: 1, no: 0 }, research, acts)).toBe("yes");
    expect(await leadOf({ yes: 1, no: 0 }, found({ op8: 0.3, op13: 0.2 }), acts)).toBeUndefined();
    const doubtful = found({ op13: 0.5, op12: 0.1 });
    expect(await leadOf({ yes: 0.1, no: 0 }, doubtful)).toBe("nearest");
    expect(await leadOf({ yes: 0, no: 1 }, doubtful)).toBe("no");
    // Something is there, and the paragraph more likely says no.
    const isThere: Partial<Reading> = { yesNo: "existence" };
    expect(await leadOf({ yes: 0.5, no: 0.3 }, research, isThere)).toBe("yes");
    expect(await leadOf({ yes: 0.3, no: 0.5 }, research, isThere)).toBeUndefined();
    expect(await leadOf({ yes: 0, no: 1 }, research, isThere)).toBeUndefined();
  });

  it("shows the one of the paragraphs before that is pointed at, and not what is found", async () => {
    const second = {
      printed: "OP 17",
      kind: "operative",
      number: 17,
      assumedOperative: false,
    } as const;
    const part = partOf({ kind: "form", label: "form", paragraphs: [second] });
    expect(wordsOf(await said(requestOf([part])))[0]).toMatch(/^OP 17 says/);
  });

  it("tells what a paragraph says that is named and has no act that asks anything", async () => {
    const named = { printed: "PP 16", kind: "preambular", number: 16, assumedOperative: false } as const;
    const part = partOf({ kind: "acts", label: "verb", paragraphs: [named] }, nothingRetrieved);
    expect(wordsOf(await said(requestOf([part])))[0]).toContain("the establishment by the Secretary-General");
  });

  it("points to what else is asked behind a few acts, and to nothing where a subject is asked about", async () => {
    const actors = [{ id: "states", name: "Member States" }];
    const reading = { kind: "acts", label: "obligation", yesNo: "other", actors } as const;
    const likely = found({ op5: 0.45, op6: 0.4, op8: 0.4, op1: 0.4 });
    const asked = (query: string) => said(requestOf([partOf({ ...reading, query }, likely)]));
    expect(wordsOf(await asked("Must States do anything?")).at(-1)).toMatch(/^See also OP \d/);
    expect(wordsOf(await asked("Must States do research?")).at(-1)).not.toContain("See also");
  });

  it("tells of a section that is all that is asked for how each paragraph begins", async () => {
    const lines = [
      "I. Lamps",
      "1. Decides to light the lamps of the whole coast;",
      "II. Ships",
      "2. Urges States to count all ships that pass;",
      "3. Requests the Office to report on the ships that pass.",
    ];
    const ships = parseResolution(["The General Assembly,", ...lines].join("\n\n"), { id: "ships" });
    const library = { resolutions: [ships], find: () => ships };
    const asked = { query: "What is in section II?", part: { section: "II" }, texts: ["ships"] };
    const part = partOf(asked, found({ op3: 0.9 }, { resolution: "ships" }));
    const all = await said(requestOf([part], { library }));
    expect(
      all.flatMap((each) => ("citations" in each ? each.citations.map(({ unit }) => unit) : [])),
    ).toEqual(["op2", "op3"]);
    const ofOperative = {
      ...part,
      reading: {
        ...part.reading,
        query: "What does the operative part say?",
        part: { kind: "operative" as const },
      },
    };
    expect(await said(requestOf([ofOperative], { library }))).toHaveLength(3);
    const onCounting = {
      ...part,
      reading: { ...part.reading, query: "What is in section II about counting?" },
    };
    expect(await said(requestOf([onCounting], { library }))).toHaveLength(1);
  });

  it("answers each question of a turn, and refuses what it does not find", async () => {
    const nothing = found({ op3: 0.1 }, { unmet: ["whales"] });
    const all = await said(
      requestOf([partOf({}, found({ op13: 0.98 })), partOf({ query: "And whales?" }, nothing)]),
    );
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ basis: "quotation" });
    expect(all[1]).toMatchObject({ outcome: "not-in-the-text", text: expect.stringContaining("whales") });
  });

  it("denies a paragraph that is not there before it looks for anything", async () => {
    const paragraphs = [
      { printed: "OP 23", kind: "operative", number: 23, assumedOperative: false } as const,
    ];
    expect(await said(requestOf([partOf({ paragraphs })]))).toEqual([
      expect.objectContaining({
        text: "There is no operative paragraph 23: the operative part ends with OP 17.",
        nearest: ["op17"],
      }),
    ]);
  });

  it.each([
    ["one sentence", { sentences: 1 }],
    ["shorter", { shorter: true }],
    ["few words", { words: 20 }],
  ])("keeps the length that is asked for: %s", async (_, form) => {
    const all = await said(requestOf([partOf({ form })]));
    expect(all).toHaveLength(1);
  });

  it("says behind its sentences what of the form only a model could keep", async () => {
    const all = await said(requestOf([partOf({ form: { plain: true } })]));
    expect(wordsOf(all).at(-1)).toMatch(/^Putting it in simpler words takes a language model/);
  });

  it("has something to say to anything", async () => {
    const all = await said(
      requestOf([partOf({ kind: "acts", label: "actor", texts: [] }, nothingRetrieved)]),
    );
    expect(wordsOf(all).join(" ")).not.toBe("");
  });
});

describe("an answer that was given before", () => {
  const request = requestOf([partOf({}, found({ op17: 0.98 }))]);

  async function askedAgain(asked: AnswerRequest) {
    const [before] = wordsOf(await said(asked));
    const messages: Turn[] = [
      { role: "user", content: "What about the report?" },
      { role: "assistant", content: `${before?.slice(0, -1)} [OP 17].` },
      { role: "user", content: "Are you sure?" },
    ];
    const [again] = await said({ ...asked, messages });
    return again;
  }

  it("is said to be the same where the whole wording tells nothing more", async () => {
    expect(await askedAgain(request)).toMatchObject({
      lead: "again",
      text: expect.stringMatching(/^It requests/),
    });
  });

  it("is not given again word for word where more stands there", async () => {
    const ofOneAct = requestOf([partOf({}, found({ op1: 0.98 }))]);
    expect(await askedAgain(ofOneAct)).toMatchObject({ text: expect.stringMatching(/^OP 1 says: “/) });
  });

  it("is shown again where only its looks are to change", async () => {
    const [before] = wordsOf(await said(request));
    const messages: Turn[] = [
      { role: "assistant", content: String(before) },
      { role: "user", content: "as bullets" },
    ];
    const inBullets = requestOf([partOf({ form: { bullets: true } }, found({ op17: 0.98 }))], { messages });
    expect(wordsOf(await said(inBullets))).toEqual([before]);
  });
});

describe("a sentence that did not pass", () => {
  it("is mended by the plain words of what it cites", async () => {
    const request = requestOf([partOf({}, found({ op17: 0.98 }))]);
    const [text = ""] = wordsOf(await said(request));
    const problems = [{ code: "verb-mismatch", detail: "" }] as const;
    const mended: Drafted[] = [];
    for await (const each of answerer.revise?.(request, [{ text, problems }]) ?? []) mended.push(each);
    expect(mended).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^OP 17 says: “Requests/),
        citations: [expect.objectContaining({ resolution: italyId, unit: "op17" })],
      }),
    ]);
  });
});
