import { expect, test } from "vitest";
import { withSessionsSpelledOut } from "../../src/questions/sessions-of-bodies.ts";

test.each([
  ["Which papers are due at session 22?", "Which papers are due at twenty-second session?"],
  ["What is due for the 22nd CCPCJ?", "What is due for the 22nd session of the CCPCJ?"],
  ["What has to be ready for CCPCJ 22?", "What has to be ready for the twenty-second session of the CCPCJ?"],
])("%s", (question, plain) => {
  expect(withSessionsSpelledOut(question)).toBe(plain);
});

test.each(["the third Commission resolution", "the 22nd Commission resolution", "GA 66/180", "OP 22"])(
  "%s names no session",
  (words) => {
    expect(withSessionsSpelledOut(`What is in ${words}?`)).toBe(`What is in ${words}?`);
  },
);
