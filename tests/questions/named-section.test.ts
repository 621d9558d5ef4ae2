import { expect, test } from "vitest";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { findNamedSection } from "../../src/questions/named-section.ts";

const text = parseResolution("The General Assembly,\n\n1. Requests all States to row.", { id: "none" });
const [first, second] = ["I.op1", "II.op1"].map(
  (id): Paragraph => ({
    id,
    kind: "operative",
    number: 1,
    label: id,
    text: "",
    spans: [],
    subparagraphs: [],
    acts: [],
    participles: [],
    reported: [],
    footnotes: [],
    references: [],
  }),
);
const ofTwo: Resolution = { ...text, paragraphs: [first, second].filter((each) => each !== undefined) };

test.each([
  ["Sum up the second section.", "II"],
  ["the last part, please", "II"],
  ["What does section 1 ask?", "I"],
  ["What is in section II?", "II"],
])("%s", (question, name) => {
  expect(findNamedSection(question, [ofTwo])?.name).toBe(name);
});

test("names none by its place where a text has no sections", () => {
  expect(findNamedSection("Sum up the second section.", [text])).toBeUndefined();
});
