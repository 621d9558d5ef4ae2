import { expect, test } from "vitest";
import { withoutDutyIdioms } from "../../src/questions/duty-idioms.ts";

test.each([
  ["What lands on the High Commissioner's plate?", "What is asked of the High Commissioner?"],
  ["Anything that will end up on States' desks?", "Anything that is asked of States?"],
  ["What is dumped into the lap of UNEP?", "What is asked of UNEP?"],
  ["What does the Secretary-General have on his desk?", "What is asked of the Secretary-General?"],
  ["what is on UNICEF's to-do list", "what is asked of UNICEF"],
  ["What are the marching orders for the Panel?", "what is asked of the Panel?"],
  ["What is UN-Women on the hook for?", "What is UN-Women asked for?"],
  ["What is the Office expected to deliver?", "What is the Office asked to do?"],
  ["Who is being passed the hat?", "Who is being asked for funding?"],
  ["Is the begging bowl held out to donors?", "is funding asked of donors?"],
  ["To whom is the hat passed round?", "who is asked for funding?"],
  ["Who is told to dig deeper into their pockets?", "Who is told to provide funding?"],
])("%s", (question, plain) => {
  expect(withoutDutyIdioms(question)).toBe(plain);
});

test("a paper that lands on a desk is handed in there", () => {
  expect(withoutDutyIdioms("Which reports land on the desk of the Council?")).toBe(
    "Which reports go to the Council?",
  );
});

test.each([
  "Are we legally on the hook?",
  "What is the report expected to produce in the way of jobs?",
  "What is said about cultural property on the table of negotiations?",
])("%s: says what it says", (question) => {
  expect(withoutDutyIdioms(question)).toBe(question);
});
