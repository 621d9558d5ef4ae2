import { expect, it } from "vitest";
import { actsSaidBy, allParagraphs, sliceOf } from "../../src/domain/units.ts";
import { exportActsCsv } from "../../src/exporting/export-acts-csv.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const parsed = (...lines: readonly string[]) =>
  parseResolution(["The General Assembly,", ...lines].join("\n\n"), { id: "harbours" });

/** `"op1.a calls upon → states: light the lamps"` of the items. */
function actsOfItems(...lines: readonly string[]): string[] {
  const text = parsed(...lines);
  return allParagraphs(text)
    .filter(({ marker }) => marker !== undefined)
    .flatMap((item) =>
      actsSaidBy(item, text).map(
        ({ verb, addressees, action }) =>
          `${item.id} ${verb} → ${addressees.map(({ id }) => id).join(", ")}: ${sliceOf(item.text, action)}`,
      ),
    );
}

it("An item goes on with the act above it: its verb, its addressees, and the item for what is asked", () => {
  expect(
    actsOfItems(
      "1. Calls upon States to take the following steps:",
      "(a) To light the lamps;",
      "(b) To count the ships, by:",
      "(i) Day; and",
      "(ii) Night;",
    ),
  ).toEqual([
    "op1.a Calls upon → states: To light the lamps",
    "op1.b Calls upon → states: To count the ships, by",
    "op1.b.i Calls upon → states: Day",
    "op1.b.ii Calls upon → states: Night",
  ]);
});

it.each([
  ["“by, inter alia”", "Urges States to keep the lamps by, inter alia:", "urges"],
  ["a preposition", "Expresses its concern about:", "expresses its concern"],
  [
    "what a mission shall do",
    "Decides that the mandate of MINUSMA shall focus on the following priority tasks:",
    "decides",
  ],
])("An item goes on behind %s", (_, opening, verb) => {
  const [act] = actsOfItems(`1. ${opening}`, "(a) Lighting the lamps;");
  expect(act?.toLowerCase()).toMatch(new RegExp(`^op1.a ${verb} → .*: lighting the lamps$`));
});

it.each([
  ["Calls upon States, in this respect:", "calls upon"],
  ["Affirms that the keeper:", "affirms"],
  ["Decides that MINUSMA shall have the following mandate in this order:", "decides"],
  ["Requests the Committee to perform, with care, the following tasks:", "requests"],
  ["Decides on the following arrangements for 2042, mindful of the tides:", "decides"],
])("“%s” is said of each item", (opening, verb) => {
  const [act] = actsOfItems(`1. ${opening}`, "(a) Light the lamps;");
  expect(act?.toLowerCase()).toMatch(new RegExp(`^op1.a ${verb} → .*: light the lamps$`));
});

it("Below a heading within the list the items go on with what stands above it", () => {
  const mandate = "1. Decides that MINUSMA shall carry out the following tasks:";
  expect(actsOfItems(mandate, "(a) Safety of the harbour", "(i) To light the lamps;")).toEqual([
    "op1.a Decides → minusma: Safety of the harbour",
    "op1.a.i Decides → minusma: To light the lamps",
  ]);
});

it.each([
  ["is another's task", "Requests the Secretary-General to found an office with the following mandate:"],
  ["only describes what was said", "Calls upon States to respect the principles of the harbour, which are:"],
  ["is a name", "Decides to keep the following harbours until 2042:"],
  ["is listed beside no act", "The harbours are:"],
])("An item that %s is none", (_, opening) => {
  expect(actsOfItems(`1. ${opening}`, "(a) To light the lamps;")).toEqual([]);
});

it("The table of acts has a row for each item", () => {
  const csv = exportActsCsv(parsed("1. Urges States to:", "(a) Light the lamps;", "(b) Count the ships;"));
  expect(csv).toContain("op1.b/act1,Urges,urge,States,Count the ships");
});
