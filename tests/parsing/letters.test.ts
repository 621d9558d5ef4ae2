import { describe, expect, it } from "vitest";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const source = `United Nations S/RES/3918 (2042)
Security Council Distr.: General
8 June 2042
Resolution 3918 (2042)
The Security Council,
Recalling its resolutions on lanterns along the coast and on the keepers of all of them,
1. Decides to remain seized of the matter.
Annex
Text of letters from the Keeper of the Lamps and the Master of the Port to the President of
the Council
5 June 2042
Lamp House
Excellency:
I am writing to say that the lamps of the coast are lit and that their keepers are well, as they
have been for a year, and that the oil will last until the spring of next year if the ships that
His Excellency
Mr. John Doe
President of the Security Council
bring it come in time, which they have always done as far as anybody on the coast can remember
it at all.
Sincerely,
(Signed) Jane Roe
Office of the Master
Port Salt
6 June 2042
Excellency:
The port is open and will stay so. We look to others to bring their ships, and to the Council to
keep the peace of the sea.
(Signed) Richard Moe
Master of the Port
`;

describe("letters in an annex", () => {
  const { paragraphs, other } = parseResolution(source, { id: "lanterns" });
  const annex = paragraphs.filter(({ kind }) => kind === "annex");

  it("have no head, address or signature among their paragraphs", () => {
    expect(annex.map(({ text }) => [text.slice(0, 14), text.slice(-8)])).toEqual([
      ["I am writing t", " at all."],
      ["The port is op", "the sea."],
    ]);
    expect(annex[0]?.text).toContain("if the ships that bring it");
  });

  it("are known by who wrote them and when", () => {
    expect(annex.map(({ heading }) => heading)).toEqual([
      "Letter: 5 June 2042, Lamp House, Jane Roe",
      "Letter: Office of the Master, Port Salt, 6 June 2042, Richard Moe, Master of the Port",
    ]);
  });

  it("have all their lines somewhere", () => {
    const at = source.indexOf("Mr. John Doe");
    expect(
      other.some(({ role, spans }) => role === "furniture" && spans.some(({ start }) => start === at)),
    ).toBe(true);
  });
});
