import { describe, expect, it } from "vitest";
import { layouts } from "../../eval/conformance/layouts.ts";
import { allParagraphs } from "../../src/domain/units.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const text = `A/RES/95/12

General Assembly
Distr.: General

Ninety-fifth session

95/12. Lighthouses

The General Assembly,

Recalling its resolution 94/11 of 19 December 2039 on the keeping of lamps in
small islands, which set out what each of the ports is to do in the long nights
of winter, and its decision on the supply of oil,

Noting the long work of keepers of lighthouses in the islands, who have kept
their lamps burning through the winter without any help from the mainland,

1.
Decides that all ports, however small they may be, shall light their lamps at
dusk, and shall keep them burning until the morning;

2.
Requests the keepers of all lighthouses, in accordance with the rules that the
ports have agreed upon, to report on the supply of oil;

3.
Invites the islands to wait for a further night before they answer, and to tell
the keepers of lighthouses what they have decided;

4.
Encourages the mainland to send oil to all those ports whose lamps would go out
before the morning without it.
`;

const outlineOf = (source: string): string[] =>
  allParagraphs(parseResolution(source, { id: "sample" })).map(
    ({ id, text: words }) => `${id} ${words.slice(0, 24)} … ${words.slice(-12)}`,
  );
/** What these hide cannot be read out of the print again. */
const hiding = ["paragraphs run together", "a number missing"];
const printed = Object.entries(layouts).map(([name, layout]) => [name, layout(text)] as const);

describe("A text laid out otherwise", () => {
  it.each(
    printed.flatMap(([name, other]) => (other === null || hiding.includes(name) ? [] : [[name, other]])),
  )("is read the same: %s", (_, other) => {
    expect(outlineOf(other ?? "")).toEqual(outlineOf(text));
  });

  it.each(printed.filter(([name]) => hiding.includes(name)))("is doubted: %s", (_, other) => {
    expect(parseResolution(other ?? "", { id: "sample" }).warnings).not.toEqual([]);
  });

  it("is no text that lacks what would change", () => {
    expect(layouts["no rules above notes"]?.(text)).toBeNull();
  });
});
