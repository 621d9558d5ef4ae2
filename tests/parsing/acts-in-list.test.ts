import { expect, it } from "vitest";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

/** `"op1.a requesting → harbour-committee"` of the acts of all items. */
function actsOfItems(...lines: readonly string[]): string[] {
  const text = parseResolution(["The General Assembly,", ...lines].join("\n\n"), { id: "harbours" });
  return allParagraphs(text)
    .filter(({ marker }) => marker !== undefined)
    .flatMap(({ id, acts }) =>
      acts.map(({ verb, addressees }) =>
        `${id} ${verb.toLowerCase()} → ${addressees.map((each) => each.id).join(", ")}`.trim(),
      ),
    );
}

it("Items that go on with what the organ decides are acts of their own, each with all its verbs", () => {
  expect(
    actsOfItems(
      "1. Decides to strengthen the Harbour Committee by:",
      "(a) Encouraging the Committee to meet each year, while also taking into account the tides;",
      "(b) Inviting the Secretary-General to report, and also requesting the Secretariat to print the charts;",
    ),
  ).toEqual([
    "op1.a encouraging → committee",
    "op1.b inviting → secretary-general",
    "op1.b also requesting → secretariat",
  ]);
});

it("Items that say what is decided are acts of their own", () => {
  expect(
    actsOfItems("1. Decides:", "(a) To call upon States to dredge;", "(b) To renew the charts;"),
  ).toEqual(["op1.a call upon → states", "op1.b renew →"]);
});

it("Items that request something go on with what the organ says, though nobody is named who does it", () => {
  expect(
    actsOfItems(
      "1. Reaffirms the need to dredge the harbours by:",
      "(a) Requesting the Secretary-General to buy a dredger, by:",
      "(i) Inviting donors to pay for it;",
      "(b) Taking note of the silt;",
    ),
  ).toEqual(["op1.a requesting → secretary-general", "op1.b taking note →"]);
});

it.each([
  ["those who are asked", "Urges Member States to improve their harbours by:"],
  ["those whom somebody is requested to ask", "Decides to request the Secretary-General to dredge by:"],
  ["those of whom something is said", "Notes that the Secretary-General has improved the harbours by:"],
])("Where %s do it, the items only describe how", (_, opening) => {
  expect(actsOfItems(`1. ${opening}`, "(a) Requesting the Secretariat to print charts;")).toEqual([]);
});

it("What anybody may do, and what no act does, is only described where nobody decides it", () => {
  const opening = "1. Stresses the importance of cooperation by:";
  expect(actsOfItems(opening, "(a) Encouraging Member States to share charts;")).toEqual([]);
  expect(
    actsOfItems(opening, "(a) Dredging the quays;", "(b) Requesting Member States to share charts;"),
  ).toEqual([]);
});
