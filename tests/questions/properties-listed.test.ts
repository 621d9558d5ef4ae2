import { expect, test } from "vitest";
import { propertiesListed } from "../../src/questions/properties-listed.ts";

const recommender = "Which body recommends the text for adoption?";

test.each([
  [
    "Metadata, please: submitting State, body that recommends, title.",
    ["Who tabled the text?", recommender, "What is the title of the text?"],
  ],
  ["Sponsor and status", ["Who tabled the text?", "What is the status of the text?"]],
  ["Recommending body?", [recommender]],
])("%s", (sentence, questions) => {
  expect(propertiesListed(sentence)).toEqual(questions);
});

test.each(["Title?", "Sponsors, treaties and piracy", "Which body recommends the draft?"])(
  "%s is no list of properties",
  (sentence) => {
    expect(propertiesListed(sentence)).toEqual([]);
  },
);
