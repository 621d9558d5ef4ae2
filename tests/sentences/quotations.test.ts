import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolution.ts";
import type { Draft } from "../../src/domain/statements.ts";
import { actsOf, allParagraphs, findParagraph } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { quoteClause, quoteItem } from "../../src/sentences/clause-quotation.ts";
import {
  actEntry,
  type PlacedAct,
  type QuotationOptions,
  quoteAct,
  quoteActs,
  quoteDueAct,
} from "../../src/sentences/quotations.ts";
import { shortened } from "../../src/sentences/shortened.ts";
import { quoteMention, quoteUnit } from "../../src/sentences/unit-quotation.ts";
import { wordCount } from "../../src/sentences/wording.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";
import { italyDraft } from "../support/italy-draft.ts";
import { smallLibraryOfSeven } from "../support/library-of-seven.ts";
import { libraryOf } from "../support/two-versions.ts";
import { wells } from "./texts.ts";

function paragraphOf(resolution: Resolution, id: string) {
  const paragraph = findParagraph(resolution, id);
  if (!paragraph) throw new Error(`no paragraph ${id}`);
  return paragraph;
}

function actOf(resolution: Resolution, id: string, at = 0): PlacedAct {
  const paragraph = paragraphOf(resolution, id);
  const act = paragraph.acts[at];
  if (!act) throw new Error(`no act in ${id}`);
  return { act, paragraph, resolution };
}

/** Where words stand in a paragraph. */
function at(resolution: Resolution, id: string, words: string) {
  const start = paragraphOf(resolution, id).text.indexOf(words);
  if (start < 0) throw new Error(`${id} does not say ${words}`);
  return { focus: [{ start, end: start + words.length }] };
}

const textOf = (draft: Draft | null) => (draft?.basis === "quotation" ? draft.text : null);

describe("an act", () => {
  it("is told with its verb and addressee as printed, without what ties it to the one before", () => {
    expect(textOf(quoteAct(actOf(wells, "op5")))).toBe(
      "It requests the Secretary-General “to appoint a keeper of the wells”.",
    );
  });

  it("is nothing but a quotation to whoever verifies it, whatever ties it to the one before", () => {
    const thanks = parseResolution(
      "The Security Council,\n\n1. Further expresses its gratitude to the Government of Djibouti for its talks, and notes with deep concern the salt;\n\n2. Further reiterates its endorsement of the plan.\n",
      { id: "thanks" },
    );
    const texts = [thanks, wells, italyDraft, ...smallLibraryOfSeven.resolutions];
    const placed = texts.flatMap((resolution) =>
      actsOf(resolution).map((act) => ({
        act,
        resolution,
        paragraph: paragraphOf(resolution, act.paragraph),
      })),
    );
    const verdicts = placed.map((each) => {
      const asked = [each.resolution.id];
      const context = { library: libraryOf(each.resolution), asked, language: "en" };
      return verifyDraft(quoteAct(each), context);
    });
    expect(verdicts.length).toBeGreaterThan(90);
    expect(verdicts.filter(({ ok }) => ok !== true)).toEqual([]);
  });

  it("is told of the text by its name among several", () => {
    expect(textOf(quoteAct(actOf(wells, "op5"), { among: "several" }))).toBe(
      "A/RES/99/7 requests the Secretary-General “to appoint a keeper of the wells”.",
    );
  });

  it("begins with the few words that answer where it comes to them late", () => {
    const told = (id: string, printed: string) =>
      textOf(quoteAct(actOf(wells, id), { short: { unit: id, printed } }));
    expect(told("op4", "any well that serves a village")).toBe(
      "“any well that serves a village”: it calls upon the Well Office, “in consultation with Member States, to refrain from closing any well that serves a village”.",
    );
    expect(told("op4", "the Well Office")).toMatch(/^It calls upon the Well Office/);
    expect(told("op4", "a keeper")).toMatch(/^It calls upon the Well Office/);
    const after = textOf(
      quoteAct(actOf(wells, "op4"), {
        lead: "nearest",
        short: { unit: "op4", printed: "any well that serves a village" },
      }),
    );
    expect(after).toMatch(/^It calls upon/);
  });

  it("loses the marks around a paragraph of a statement, not those within it", () => {
    const said = (text: string) => shortened(text, { words: 40 }).shown;
    expect(said("“The Council calls on all Lebanese parties to act.”")).toBe(
      "The Council calls on all Lebanese parties to act",
    );
    expect(said("“The Council recalls the “Taif” agreement.")).toBe(
      "The Council recalls the “Taif” agreement",
    );
    expect(said("“Wells” are springs and “springs” are wells")).toBe(
      "“Wells” are springs and “springs” are wells",
    );
  });

  it("is told behind its date, the symbol of its text as it is printed", () => {
    const dated = actOf(wells, "op1");
    expect(quoteDueAct(dated, quoteAct(dated)).text).toMatch(/^Due “before the end of 2046”: it encourages /);
    expect(quoteDueAct(dated, quoteAct(dated, { among: "several" })).text).toMatch(
      /^Due “before the end of 2046”: A\/RES\/99\/7 encourages /,
    );
  });

  it("may be told as no more than it is, and as an answer to yes or no", () => {
    const draft = quoteAct(actOf(italyDraft, "op7"), { emphasis: "only", lead: "no" });
    expect(draft.lead).toBe("no");
    expect(draft.text).toMatch(/^It only encourages Member States “to provide/);
  });

  it("keeps the hedge and the date when it is cut, and marks what is left out", () => {
    const { text } = quoteAct(actOf(wells, "op1"), { words: 18 });
    expect(text).toContain("where appropriate");
    expect(text).toContain("before the end of 2046");
    expect(text).toContain("…");
    expect(text).not.toContain("hedges and ditches");
  });

  it("keeps “to consider”, whatever stands between", () => {
    expect(textOf(quoteAct(actOf(italyDraft, "op10")))).toMatch(/“to consider … addressing/);
  });

  it("keeps its condition", () => {
    expect(textOf(quoteAct(actOf(wells, "op3"), { words: 12 }))).toContain(
      "provided that the valley has asked for them",
    );
  });

  it("keeps what is to be left undone", () => {
    expect(textOf(quoteAct(actOf(wells, "op4"), { words: 5 }))).toBe(
      "It calls upon the Well Office “to refrain from closing any well that serves a village”.",
    );
  });

  it("shows what answers with the clause it belongs to", () => {
    const { text } = quoteAct(actOf(wells, "op1"), { words: 12, ...at(wells, "op1", "share their maps") });
    expect(text).toContain("and to share their maps");
  });

  it("is told whole where no limit is set", () => {
    const { text } = quoteAct(actOf(wells, "op1"), { words: Number.POSITIVE_INFINITY });
    expect(text).not.toContain("…");
    expect(text).toContain("hedges and ditches");
  });

  it("that opens a list is told with its first items", () => {
    expect(textOf(quoteAct(actOf(wells, "op2")))).toBe(
      "It requests the Secretary-General: (a) “To list the springs of the world”; (b) “To publish the list” ….",
    );
  });

  it("is told with others that have its verb in one sentence", () => {
    const { text, citations } = quoteActs([actOf(italyDraft, "op14"), actOf(italyDraft, "op17")]);
    expect(text).toMatch(
      /^It requests the Secretary-General “to continue .+; requests the Secretary-General “to submit/,
    );
    expect(citations.map(({ unit }) => unit)).toEqual(["op14", "op17"]);
  });

  it("is cut within its clause for a line of a list, but not within a name", () => {
    expect(textOf(actEntry(actOf(italyDraft, "op12")))).toBe(
      "It requests the United Nations Office on Drugs and Crime “to continue developing global analyses of the threats and modalities …”.",
    );
    expect(textOf(actEntry(actOf(italyDraft, "op3")))).toMatch(
      /“to keep Member States informed on the progress of the work …”\.$/,
    );
  });

  it("is a line of a list without its subject", () => {
    expect(textOf(actEntry(actOf(wells, "op5"), { asLine: true }))).toBe(
      "Requests the Secretary-General “to appoint a keeper of the wells”.",
    );
  });
});

describe("an item of a list", () => {
  it("is told with the clause that governs it", () => {
    const draft = quoteItem({ paragraph: paragraphOf(wells, "op2.c"), resolution: wells });
    expect(draft.text).toMatch(
      /^It requests the Secretary-General: \(c\) “To report to the General Assembly/,
    );
    expect(draft.citations.map(({ unit }) => unit)).toEqual(["op2", "op2.c"]);
  });
});

describe("a preambular paragraph", () => {
  it("is told by the verb it opens with", () => {
    expect(textOf(quoteClause({ unit: "pp2", resolution: wells }))).toBe(
      "In the preamble, it is deeply concerned “about the drought of the valleys”.",
    );
  });

  it("is told by the verb that governs what answers", () => {
    const placed = { unit: "pp2", resolution: wells };
    expect(textOf(quoteClause(placed, at(wells, "pp2", "well-diggers")))).toBe(
      "In the preamble, it welcomes “the work of the well-diggers”.",
    );
  });
});

describe("a clause", () => {
  it.each([
    ["pp2", "well-diggers", /^In the preamble, it welcomes/],
    ["op2.b", "publish the list", /^It requests the Secretary-General: \(b\)/],
    ["op3", "three years", /^It decides “that the Fund shall pay/],
  ])("of %s is told in the form it has", (unit, words, said) => {
    expect(textOf(quoteClause({ resolution: wells, unit }, at(wells, unit, words)))).toMatch(said);
  });

  it("of anything else is told by where it stands", () => {
    expect(textOf(quoteUnit({ resolution: italyDraft, unit: "fn1" }))).toMatch(/^Footnote 1 says: “/);
    expect(textOf(quoteUnit({ resolution: wells, unit: "title" }))).toBe(
      "The title says: “Wells and springs”.",
    );
    expect(textOf(quoteMention({ resolution: wells, unit: "op4" }, at(wells, "op4", "village")))).toMatch(
      /^OP 4 speaks of “.*village”\.$/,
    );
  });
});

describe("what is quoted of a text", () => {
  const library = (resolution: Resolution, among: "one" | "several") => ({
    library: libraryOf(resolution),
    asked: among === "one" ? [resolution.id] : [resolution.id, "b"],
    language: "en",
  });

  function quotationsOf(resolution: Resolution, options: QuotationOptions): (Draft | null)[] {
    return allParagraphs(resolution).flatMap((paragraph) => [
      ...paragraph.acts.flatMap((act) => {
        const placed = { act, paragraph, resolution };
        return [
          quoteAct(placed, options),
          quoteAct(placed, { ...options, emphasis: "only" }),
          actEntry(placed, options),
        ];
      }),
      quoteClause({ resolution, unit: paragraph.id }, options),
      quoteItem({ paragraph, resolution }, options),
      quoteUnit({ resolution, unit: paragraph.id }, options),
    ]);
  }

  it.each<[Resolution, "one" | "several", number]>([
    [italyDraft, "one", 25],
    [italyDraft, "several", 10],
    [italyDraft, "one", Number.POSITIVE_INFINITY],
    [wells, "one", 25],
    [wells, "several", 8],
  ])("passes verification, each sentence of it", (resolution, among, words) => {
    const context = library(resolution, among);
    const failed = quotationsOf(resolution, { among, words }).flatMap((draft) => {
      const verdict = draft && verifyDraft(draft, context);
      return verdict && !verdict.ok ? [[verdict.text, verdict.problems]] : [];
    });
    expect(failed).toEqual([]);
  });

  it("is 30 words, or a few more where that is all, or fewer for most acts of the draft, and never an essay", () => {
    const lengths = allParagraphs(italyDraft)
      .flatMap((paragraph) =>
        paragraph.acts.map((act) => quoteAct({ act, paragraph, resolution: italyDraft })),
      )
      .map(({ text }) => wordCount(/“(.*)”/.exec(text)?.[1] ?? ""));
    expect(lengths.filter((length) => length <= 36).length / lengths.length).toBeGreaterThan(0.75);
    expect(Math.max(...lengths)).toBeLessThan(60);
  });
});
