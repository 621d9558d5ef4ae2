import { expect, it } from "vitest";
import { thingsCounted } from "../../src/questions/things-counted.ts";

it.each([
  ["How many member countries are there?", ["member", "countri"]],
  ["What number of pilots has it?", ["pilot"]],
  ["Who are the pilots?", []],
])("knows what is counted in “%s”", (question, stems) => {
  expect(thingsCounted(question)).toEqual(stems);
});
