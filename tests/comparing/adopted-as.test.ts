import { describe, expect, it } from "vitest";
import { collectAnswer } from "../../src/collect-answer.ts";
import { readingOf } from "../support/readings.ts";
import { kelpAdopted, kelpDraft, kelpLibrary, libraryOf } from "../support/two-versions.ts";

const timings = { retrieveMs: 0, answerMs: 0 };
const adoptedAs = {
  id: "kelp-adopted",
  symbol: "A/RES/97/214",
  title: "Sustainable harvesting of sea kelp",
  url: "/resolutions/kelp-adopted",
};

describe("an answer from a draft", () => {
  it("names its adopted version where that is loaded", () => {
    const { resolution } = collectAnswer(kelpLibrary, [readingOf("harvest", { texts: [kelpDraft.id] })]).end(
      "extractive",
      timings,
    );
    expect(resolution).toMatchObject({ id: "kelp-draft", status: "draft", adoptedAs });
  });

  it("names none where it is not", () => {
    const { resolution } = collectAnswer(libraryOf(kelpDraft), [
      readingOf("harvest", { texts: [kelpDraft.id] }),
    ]).end("extractive", timings);
    expect(resolution).not.toHaveProperty("adoptedAs");
  });

  it("names it with each of several texts that are drafts", () => {
    const answer = collectAnswer(kelpLibrary, [
      readingOf("harvest", { texts: [kelpDraft.id, kelpAdopted.id] }),
    ]);
    const citation = { paragraph: "op2", label: "", quote: "", start: 0, end: 0, url: "" };
    for (const { id } of [kelpDraft, kelpAdopted]) {
      answer.add({ basis: "quotation", text: id, citations: [{ ...citation, resolution: id }] }, 0);
    }
    const { resolutions = [] } = answer.end("extractive", timings);
    expect(resolutions.map((each) => [each.id, each.adoptedAs])).toEqual([
      ["kelp-draft", adoptedAs],
      ["kelp-adopted", undefined],
    ]);
  });
});
