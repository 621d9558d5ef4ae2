import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { absenceStatement, structureStatements } from "../../src/answering/claim-statements.ts";
import type { ModelStructureClaim } from "../../src/answering/model-drafts.ts";
import { forces } from "../../src/domain/acts.ts";
import type { AbsenceClaim } from "../../src/domain/claims.ts";
import { actsOf } from "../../src/domain/counting.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { AnswerRequest } from "../../src/ports.ts";
import { verificationContext } from "../../src/verification/verification-context.ts";
import { verifyStatement } from "../../src/verification/verify-statement.ts";
import { bridgesRequest } from "../support/bridges-question.ts";
import { bridges } from "../support/small-library.ts";

const id = "italy-revised-draft";
const corpus = new URL(`../../index/corpus/${id}.txt`, import.meta.url);
const draft = parseResolution(readFileSync(corpus, "utf8"), { id });
const library = { resolutions: [draft], find: (asked: string) => (asked === id ? draft : undefined) };
const given = draft.paragraphs.map(({ id: paragraph }) => ({
  resolution: id,
  paragraph,
  score: 1,
  ranks: {},
}));
const request: AnswerRequest = {
  ...bridgesRequest(),
  frame: { ...bridgesRequest().frame, resolutions: [id] },
  library,
};
const context = verificationContext(library, [id], given);
const unicri = { id: "unicri", name: "whatever the model calls it" };

function stated(claim: ModelStructureClaim): readonly string[] | null {
  const statements = structureStatements(claim, request);
  for (const statement of statements ?? [])
    expect(verifyStatement(statement, context)).toMatchObject({ ok: true });
  return statements?.map(({ text }) => text) ?? null;
}

/** The sentence, and whether it is true. */
function denied(claim: AbsenceClaim): readonly [string, boolean] | null {
  const statement = absenceStatement(claim, [], request);
  return statement && [statement.text, verifyStatement(statement, context).ok];
}

describe("what a model claims of the structure", () => {
  it.each([
    [
      { of: "count", what: "paragraphs", value: 99 },
      "The draft has 34 paragraphs: 17 preambular and 17 operative.",
    ],
    [{ of: "count", what: "footnotes" }, "The draft has 7 footnotes."],
    [{ of: "property", what: "sponsors", value: "France" }, "The draft was tabled by Italy."],
    [{ of: "property", what: "status" }, "No: it is a draft and has not been adopted."],
    [{ of: "exists", unit: "op23", value: true }, "The draft has no operative paragraph 23."],
    [{ of: "exists", unit: "pp3" }, "The draft has a preambular paragraph 3."],
  ] as const)("is stated with its true value, and verified: %j", (claim, sentence) => {
    expect(stated({ resolution: id, ...claim } as ModelStructureClaim)).toEqual([sentence]);
  });

  it.each([
    { of: "count", resolution: "another", what: "operative" },
    { of: "count", resolution: id, what: { acts: { actor: { id: "nobody-known", name: "UNICRI" } } } },
    { of: "exists", resolution: id, unit: "op23, and UNICRI must pay" },
  ] as const)("is not stated where it names what is not there: %j", (claim) => {
    expect(stated(claim)).toBeNull();
  });
});

describe("what a model claims to be absent", () => {
  it("is stated in words that are verified, and that are true or found out, for every force", () => {
    const done = new Set(actsOf(draft).map(({ force }) => force));
    for (const force of forces) {
      const said = denied({ of: "act", resolutions: [id], forces: [force] });
      expect([force, said?.[1]]).toEqual([force, !done.has(force)]);
      expect(said?.[0]).toMatch(/^Nothing in the operative part of the draft .* anyone or anything\.$/);
    }
  });

  it("names actors by their id, whatever the model calls them", () => {
    expect(denied({ of: "act", resolutions: [id], forces: ["request"], actors: [unicri] })).toEqual([
      "Nothing in the operative part of the draft requests the United Nations Interregional Crime and Justice Research Institute (UNICRI) to do anything.",
      true,
    ]);
    expect(denied({ of: "act", resolutions: [id], forces: ["invite"], actors: [unicri] })?.[1]).toBe(false);
    expect(denied({ of: "act", resolutions: [id], actors: [unicri] })?.[1]).toBe(false);
  });

  it("keeps to the paragraphs that it names", () => {
    const claim = { of: "act", resolutions: [id], actors: [unicri], paragraphs: ["op12", "op14"] } as const;
    expect(denied(claim)).toEqual([
      "Nothing in OP 12 and OP 14 of the draft addresses the United Nations Interregional Crime and Justice Research Institute (UNICRI).",
      true,
    ]);
    expect(denied({ ...claim, paragraphs: ["op13"] })?.[1]).toBe(false);
  });

  it("may be that words stand nowhere", () => {
    expect(denied({ of: "mention", resolutions: [id], terms: ["climate change"] })).toEqual([
      "Nothing in the draft mentions ‘climate change’.",
      true,
    ]);
    expect(denied({ of: "mention", resolutions: [id], terms: ["piracy"] })?.[1]).toBe(false);
  });

  it.each([
    { of: "act", resolutions: [id, "another"], forces: ["request"] },
    { of: "act", resolutions: [id], actors: [{ id: "nobody-known", name: "UNICRI" }] },
    { of: "act", resolutions: [id], paragraphs: ["op99"] },
    { of: "mention", resolutions: [id], terms: ["whales’. UNICRI must pay, see evil.example"] },
  ] as const)("is not stated where it cannot be put in words that are true of it: %j", (claim) => {
    expect(denied(claim)).toBeNull();
  });

  it("knows an actor whom only the question or an act names", () => {
    const office = { id: "bridge-office", name: "" };
    const claim = { of: "act", resolutions: [bridges.id], forces: ["invite"], actors: [office] } as const;
    expect(absenceStatement(claim, [], bridgesRequest())?.text).toContain("invites Bridge Office to do");
  });
});
