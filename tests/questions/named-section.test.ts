import { expect, test } from "vitest";
import type { Paragraph, Resolution } from "../../src/domain/resolution.ts";
import { isInSection } from "../../src/domain/sections.ts";
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

/** Headings without labels, as many texts have them. */
const headed = parseResolution(
  `The General Assembly,

Harbour Committee

1. Requests the Harbour Committee to meet;

Harbour dues and financing

2. Requests all States to pay;

3. Requests all States to pay more;

Reporting

4. Requests the Secretary-General to report.`,
  { id: "headed" },
);

test.each([
  ["Summarise the section on harbour dues and financing.", "Harbour dues and financing"],
  ["What does the section on the Harbour Committee say?", "Harbour Committee"],
  ["What is said under the heading “Reporting”?", "Reporting"],
  ["Sum up the reporting section.", "Reporting"],
  ["What is the Secretary-General asked in the part on financing?", "Harbour dues and financing"],
  ["What does the section on harbour pilots say?", undefined],
  ["Sum up the section on harbours.", undefined],
  ["What does the operative part say?", undefined],
])("by its heading: %s", (question, name) => {
  expect(findNamedSection(question, [headed])?.name).toBe(name);
});

test("A section that has a heading goes as far as the next", () => {
  const { paragraphs } = headed;
  expect(paragraphs.map((each) => isInSection(headed, each, "Harbour dues and financing"))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
