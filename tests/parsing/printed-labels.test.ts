import { describe, expect, it } from "vitest";
import { unitLabel } from "../../src/domain/labels.ts";
import { resolveNamedUnit, resolveNamedUnits, withDescendants } from "../../src/domain/units.ts";
import { placesOf } from "../../src/exporting/un-citation.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { findParagraphs } from "../../src/understanding/paragraphs.ts";

const source = `United Nations A/RES/2997 (XXVII)
General Assembly

2997 (XXVII). Lamps of the coast

The General Assembly,

Recalling its resolution 2996 (XXVII),

1. Adopts the Principles on Lamps annexed to the present resolution;

2. Requests the Secretary-General to report.

Annex
Principles on Lamps

Lamps matter to those at sea.

I. General principles

Principle 1

Every ship has the right to a lamp.

Principle 2
Definitions

For the purposes of these Principles:

(a) “Lamp” means a light;

(b) “Coast” means the edge of the sea.

II. Duties

Principle 3 – Duties of keepers

1. Keepers shall light the lamps.

2. They should count the ships.

Principle 4. States shall pay for the oil.

Final provisions

These Principles are voluntary.
`;

describe("labels as printed", () => {
  const read = parseResolution(source, { id: "lamps" });
  const annex = read.paragraphs.filter(({ kind }) => kind === "annex").flatMap(withDescendants);
  const idOf = (question: string) => {
    const [unit] = findParagraphs(question, false).mentions.flatMap(({ units }) => units);
    return unit && resolveNamedUnit(read, { ...unit, kind: "annex" });
  };
  const idsOf = (question: string) =>
    findParagraphs(question, false).mentions.flatMap(({ units }) =>
      units.flatMap((unit) => resolveNamedUnits(read, unit)),
    );

  it("name the paragraphs of an annex, whatever numbers they have", () => {
    expect(annex.map(({ id, label }) => [id, label])).toEqual([
      ["annex.u1", "Annex, unnumbered 1"],
      ["annex.principle1", "Annex, Principle 1"],
      ["annex.principle2", "Annex, Principle 2"],
      ["annex.principle2.a", "Annex, Principle 2 (a)"],
      ["annex.principle2.b", "Annex, Principle 2 (b)"],
      ["annex.principle3.1", "Annex, Principle 3, para. 1"],
      ["annex.principle3.2", "Annex, Principle 3, para. 2"],
      ["annex.principle4", "Annex, Principle 4"],
      ["annex.u2", "Annex, unnumbered 2"],
    ]);
    expect(annex.map(({ id }) => unitLabel(id))).toEqual(annex.map(({ label }) => label));
  });

  it("are found by what a question names", () => {
    expect(idOf("What does Principle 4 say?")).toBe("annex.principle4");
    expect(idOf("and principle 2 (b)?")).toBe("annex.principle2.b");
    expect(idOf("principle three")).toBe("annex.principle3.1");
    expect(idOf("Principle 16")).toBeNull();
    expect(idsOf("principle 3")).toEqual(["annex.principle3.1", "annex.principle3.2"]);
    expect(idsOf("Annex, Principle 3, para. 2")).toEqual(["annex.principle3.2"]);
    expect(idsOf("principles 3 (2) and 4")).toEqual(["annex.principle3.2", "annex.principle4"]);
  });

  it("are cited as the United Nations cite them", () => {
    expect(placesOf(["annex.principle4"])).toBe("annex, principle 4");
    expect(placesOf(["annex.principle3.2"])).toBe("annex, principle 3, para. 2");
  });

  it("have the session of a symbol", () => {
    expect(read.symbol).toBe("A/RES/2997 (XXVII)");
  });

  it("are those of the text itself where it has no annex", () => {
    const declaration = parseResolution(
      `217 A (III). Declaration of lamps

The General Assembly,

Whereas lamps matter,

Proclaims this Declaration:

Article 1

All lamps are born free.

Article 2

1. Everyone has a lamp.

2. No lamp shall be put out.
`,
      { id: "declaration" },
    );
    expect(declaration.paragraphs.map(({ id, label }) => [id, label])).toEqual([
      ["pp1", "PP 1"],
      ["op1", "OP 1"],
      ["article1", "Article 1"],
      ["article2.1", "Article 2, para. 1"],
      ["article2.2", "Article 2, para. 2"],
    ]);
    expect(unitLabel("article2.1")).toBe("Article 2, para. 1");
  });
});
