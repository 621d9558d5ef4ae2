import { describe, expect, it } from "vitest";
import { absence, absenceFeatures } from "../../../src/answering/extractive/absence.ts";
import { conceptsOf } from "../../../src/language/concepts.ts";
import { parseResolution } from "../../../src/parsing/parse-resolution.ts";
import type { AnswerRequest } from "../../../src/ports.ts";
import { topicFrame } from "../../support/frames.ts";

const resolution = parseResolution(
  `The General Assembly,

1. Urges States to protect lighthouses against terrorism;

2. Invites States to paint boats;

3. Requests the Secretary-General to submit a report.
`,
  { id: "lighthouses" },
);

/** What is found for a question of these terms, where so many of its words stand in the first paragraph. */
function signsOf(terms: readonly string[], words: number) {
  const found = resolution.paragraphs.map((paragraph, at) => ({
    paragraph,
    passage: {
      resolution: "lighthouses",
      paragraph: paragraph.id,
      score: at === 0 ? words : 0.1,
      ranks: {},
      share: at === 0 ? words / terms.length : 0,
      words: at === 0 ? words : 0,
      nearness: at === 0 ? words : 0,
    },
  }));
  const request: AnswerRequest = {
    frame: topicFrame(terms.join(" "), { resolutions: ["lighthouses"] }),
    retrieval: {
      passages: found.map(({ passage }) => passage),
      similarity: 0.5,
      standing: words / terms.length,
    },
    library: { resolutions: [resolution], find: () => resolution },
    signal: new AbortController().signal,
  };
  return absenceFeatures(request, found, [{ concepts: conceptsOf(terms), actors: [] }]);
}

describe("The chance that a text does not speak of what is asked", () => {
  it("is small where all of it stands, greater where a part does, and greatest where nothing does", () => {
    const all = absence(signsOf(["lighthouses", "terrorism"], 2));
    const part = absence(signsOf(["lighthouses", "zeppelins"], 1));
    const nothing = absence(signsOf(["zeppelins", "ornithology"], 0));
    expect(all).toBeLessThan(part);
    expect(part).toBeLessThan(nothing);
    expect(all).toBeLessThan(0.2);
    expect(nothing).toBeGreaterThan(0.4);
  });

  it("knows subjects of which the text does not speak", () => {
    expect(signsOf(["terrorism"], 1)).toMatchObject({ allSubjectsAbsent: 0, knownPartAbsent: 0 });
    expect(signsOf(["piracy"], 0)).toMatchObject({
      someSubjectAbsent: 1,
      allSubjectsAbsent: 1,
      knownPartAbsent: 1,
    });
  });
});
