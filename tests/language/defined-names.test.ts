import { describe, expect, it } from "vitest";
import { definedNames } from "../../src/language/defined-names.ts";

describe("the short names that a text defines", () => {
  it.each<[string, [short: string, full: string][]]>([
    ["with the Joint Harbour Office (JHO), to dredge", [["JHO", "Joint Harbour Office"]]],
    [
      "the Contact Group on Salt off the Coast of Freedonia (“CGSCF”)",
      [["CGSCF", "Contact Group on Salt off the Coast of Freedonia"]],
    ],
    ["the salt disease (SALT-19) pandemic", [["SALT-19", "salt disease"]]],
    [
      "the 1988 Convention for the Protection of Salt (“Salt Convention”) and its annex",
      [["Salt Convention", "1988 Convention for the Protection of Salt"]],
    ],
    [
      "the Non-Smuggling Treaty (NST) and the Office of the Salt Programme (OSP)",
      [
        ["NST", "Non-Smuggling Treaty"],
        ["OSP", "Office of the Salt Programme"],
      ],
    ],
    ["establishing a combined harbour force (EUHAR) there", [["EUHAR", "combined harbour force"]]],
    [
      "Disarmament, demobilization and reintegration (DDR) of the crews",
      [["DDR", "Disarmament, demobilization and reintegration"]],
    ],
    [
      "the Salt Rights Policy on United Nations support to other harbour crews (SRP)",
      [["SRP", "Salt Rights Policy on United Nations support to other harbour crews"]],
    ],
    ["the support to other harbour crews (XYZQ)", []],
    ["the Lamp Mission in the Republic of the Dunes (XONUZ)", []],
    ["the report of the Secretary-General (S/2042/394)", []],
    ["of resolution 733 (1992), paragraph 5 (a) and (b)", []],
    ["Saltmakers (Freedonia) and others", []],
  ])("%s", (text, names) => {
    expect(definedNames(text).map(({ short, full }) => [short, full])).toEqual(names);
    for (const { full, span } of definedNames(text))
      expect(text.slice(span.start, span.end).startsWith(full)).toBe(true);
  });
});
