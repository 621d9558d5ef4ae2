import { expect, it } from "vitest";
import { periodsIn } from "../../src/language/periods.ts";

it("a spell of time is as long in whatever words", () => {
  const lengths = (text: string) => periodsIn(text).map(({ length }) => length);
  expect(lengths("for two years")).toEqual(lengths("a further 24 months"));
  expect(lengths("a 120-day transition")).toEqual(lengths("within 120 days"));
  expect(periodsIn("in the second year, next month")).toEqual([]);
});
