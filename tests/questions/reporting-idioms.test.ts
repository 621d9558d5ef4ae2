import { expect, test } from "vitest";
import { withoutReportingIdioms } from "../../src/questions/reporting-idioms.ts";

test.each([
  [
    "When is the progress paper on carrying out this text due?",
    "When is the progress report on the implementation of the present resolution due?",
  ],
  [
    "Who reports on putting this into effect?",
    "Who reports on the implementation of the present resolution?",
  ],
  [
    "When do we hear how the whole resolution has been carried out?",
    "When do we hear the report on the implementation of the present resolution?",
  ],
  ["Who owes us a note on landmines?", "Who has to submit us a report on landmines?"],
  ["Does the water write-up have to be on the table by May?", "Does the water report is due by May?"],
  ["Whose table does it land on?", "before which body does it land on?"],
])("%s", (question, plain) => {
  expect(withoutReportingIdioms(question)).toBe(plain);
});

test("a paper that is no report stays one", () => {
  expect(withoutReportingIdioms("What does the paper say about paper money?")).toBe(
    "What does the paper say about paper money?",
  );
});
