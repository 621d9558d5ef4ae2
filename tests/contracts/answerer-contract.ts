import { describe, expect, it } from "vitest";
import { ModelError } from "../../src/domain/errors.ts";
import { findUnit } from "../../src/domain/units.ts";
import type { Answerer, AnswerRequest, Drafted, Spent } from "../../src/ports.ts";

interface AnswererUnderTest {
  readonly answerer: Answerer;
  /** A question that the text answers, with what is needed to answer it. */
  readonly answerable: Omit<AnswerRequest, "signal">;
}

/** What `ask` relies on in every answerer. */
export function describeAnswererContract(name: string, start: () => Promise<AnswererUnderTest>): void {
  describe(`${name} keeps the contract of an Answerer`, () => {
    it("has an id", async () => {
      const { answerer } = await start();
      expect(answerer.id).not.toBe("");
    });

    it("drafts sentences, and comes to an end", async () => {
      const { answerer, answerable } = await start();
      const drafts = await collect(answerer.answer({ ...answerable, signal: neverAborts() }));
      expect(drafts).not.toHaveLength(0);
      for (const draft of drafts) expect(wordsOf(draft).trim()).not.toBe("");
    });

    it("cites units that exist in resolutions that are asked", async () => {
      const { answerer, answerable } = await start();
      const drafts = await collect(answerer.answer({ ...answerable, signal: neverAborts() }));
      const citations = drafts.flatMap((draft) => ("citations" in draft ? draft.citations : []));
      expect(citations).not.toHaveLength(0);
      for (const { resolution, unit, quote } of citations) {
        expect(answerable.parts.flatMap(({ reading }) => reading.texts)).toContain(resolution);
        const asked = answerable.library.find(resolution);
        expect(asked && findUnit(asked, unit)?.id).toBe(unit);
        expect(quote).not.toBe("");
      }
    });

    it("lets its reader leave after the first draft", async () => {
      const { answerer, answerable } = await start();
      const iterator = answerer.answer({ ...answerable, signal: neverAborts() })[Symbol.asyncIterator]();
      expect((await iterator.next()).done).toBe(false);
      await iterator.return?.();
      expect((await iterator.next()).done).toBe(true);
    });

    it("ends when the question is withdrawn: quietly, or with a ModelError that says so", async () => {
      const { answerer, answerable } = await start();
      const left = collect(answerer.answer({ ...answerable, signal: AbortSignal.abort() }));
      const reason = await left.then(
        () => "aborted",
        (error: unknown) => (error instanceof ModelError ? error.reason : error),
      );
      expect(reason).toBe("aborted");
    });

    it("takes what was rejected, if it revises, and comes to an end", async () => {
      const { answerer, answerable } = await start();
      const request = { ...answerable, signal: neverAborts() };
      const [first] = await collect(answerer.answer(request));
      if (!answerer.revise || !first) return;
      const problem = { code: "quote-not-found", detail: "it does not stand there" } as const;
      const revised = await collect(
        answerer.revise(request, [{ text: wordsOf(first), problems: [problem] }]),
      );
      for (const draft of revised) expect(wordsOf(draft).trim()).not.toBe("");
    });
  });
}

/** All but what was paid for it. */
export async function collect(drafts: AsyncIterable<Drafted>): Promise<Exclude<Drafted, Spent>[]> {
  const collected: Exclude<Drafted, Spent>[] = [];
  for await (const draft of drafts) if (!("spent" in draft)) collected.push(draft);
  return collected;
}

/** The words of a quotation, a remark or a refusal; of what is computed its claim. */
function wordsOf(draft: Exclude<Drafted, Spent>): string {
  if ("remark" in draft) return draft.remark;
  return "text" in draft ? draft.text : JSON.stringify(draft);
}

function neverAborts(): AbortSignal {
  return new AbortController().signal;
}
