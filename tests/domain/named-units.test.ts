import { expect, it } from "vitest";
import { unitsNamed } from "../../src/domain/named-units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const restarting = [
  "I",
  "1. Decides to light the lamps;",
  "2. Requests a report;",
  "II",
  "1. Urges States to count;",
  "2. Decides to remain seized.",
];
const headed = [
  "Part A. Lamps",
  "1. Decides to light the lamps;",
  "Part B. Ships",
  "2. Urges States to count the ships;",
  "3. Decides to remain seized.",
];

const named = (lines: readonly string[], name: string) => {
  const text = parseResolution(["The General Assembly,", ...lines].join("\n\n"), { id: "harbours" });
  return unitsNamed(text, name).map(({ id }) => id);
};

it.each([
  ["section II", ["II.op1", "II.op2"]],
  ["Part ii", ["II.op1", "II.op2"]],
  ["II", ["II.op1", "II.op2"]],
  ["II.op2", ["II.op2"]],
  ["section III", []],
])("Of sections whose numbers begin anew, %s is %j", (name, ids) => {
  expect(named(restarting, name)).toEqual(ids);
});

it.each([
  ["part B", ["op2", "op3"]],
  ["section A", ["op1"]],
  ["part b. ships", ["op2", "op3"]],
  ["OP 3", ["op3"]],
])("Of sections that have headings, %s is %j", (name, ids) => {
  expect(named(headed, name)).toEqual(ids);
});

const declaration = [
  "1. Adopts the Declaration;",
  "Annex",
  "Declaration on Lamps",
  "Part A",
  "Article 1",
  "Lamps are everybody's.",
  "Article 2",
  "Lamps are tended.",
  "Part B",
  "Final provisions",
  "Article 3",
  "Nothing allows to break lamps.",
  "Article 4",
  "The Office keeps a register.",
];

it.each([
  ["Part A", ["annex.article1", "annex.article2"]],
  ["part B", ["annex.article3", "annex.article4"]],
  ["Part C", []],
])("Of parts of an annex that hold articles, %s is %j", (name, ids) => {
  expect(named(declaration, name)).toEqual(ids);
});

const declared = [
  "1. Adopts the Declaration;",
  "Annex",
  "Declaration on Ships",
  "I. Harbours",
  "1. Harbours are open.",
  "II. Crews",
  "2. Crews are paid.",
  "Commitments",
  "3. We commit to count them.",
];

it.each([
  ["section I", ["annex.1"]],
  ["section II", ["annex.2", "annex.3"]],
])("Of sections of an annex, whatever headings stand in them, %s is %j", (name, ids) => {
  expect(named(declared, name)).toEqual(ids);
});
