import { describe, expect, it } from "vitest";
import { readVote } from "../../src/parsing/vote.ts";

const none = { counts: null, lists: null };

describe("How a text was adopted", () => {
  it.each([
    ["[Adopted without a vote.]", { printed: "without a vote", ...none }],
    ["Adopted unanimously at the 3086th meeting", { printed: "unanimously", ...none }],
    [
      "Adopted by the Security Council at its 9001st meeting, on 8 June 2044, by 14 votes to none, with 1 abstention (Chad)",
      {
        printed: "by 14 votes to none, with 1 abstention",
        counts: { "in favour": 14, against: 0, abstaining: 1 },
        lists: { "in favour": [], against: [], abstaining: ["Chad"] },
      },
    ],
    [
      "Adopted at the 1049th meet- ing by 9 votes to 2 (Mali, Peru), with 3 abstentions",
      {
        printed: "by 9 votes to 2 (Mali, Peru), with 3 abstentions",
        counts: { "in favour": 9, against: 2, abstaining: 3 },
        lists: { "in favour": [], against: ["Mali", "Peru"], abstaining: [] },
      },
    ],
    ["Adopted by the Security Council at its 9001st meeting, on 8 June 2044", null],
  ])("%s", (front, vote) => {
    expect(readVote(front, "")).toEqual(vote);
  });

  it("is read with the lists below the text, also where they are printed without a space between them", () => {
    const closing =
      "55th meeting 4 April 2044 [Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:In favour: Chad, Mali, Netherlands (Kingdom of the)Against: PeruAbstaining: Bosnia and Herzegovina, Niger]";
    expect(readVote("", closing)).toEqual({
      printed: "by a recorded vote of 3 to 1, with 2 abstentions",
      counts: { "in favour": 3, against: 1, abstaining: 2 },
      lists: {
        "in favour": ["Chad", "Mali", "Netherlands (Kingdom of the)"],
        against: ["Peru"],
        abstaining: ["Bosnia and Herzegovina", "Niger"],
      },
    });
  });
});
