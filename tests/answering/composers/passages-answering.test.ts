import { describe, expect, it } from "vitest";
import { composeActs } from "../../../src/answering/composers/acts.ts";
import type { Composer } from "../../../src/answering/composers/composer.ts";
import { asMeant } from "../../../src/answering/composers/passages-answering.ts";
import type { Kind, NamedUnit } from "../../../src/domain/reading.ts";
import { composed } from "../../support/composed.ts";
import { found, readingOf } from "../../support/readings.ts";

/** The acts that are asked for, behind an answer that cites one paragraph. */
const acts: Composer = (request) => composeActs(asMeant(request));

function behind(cited: Pick<NamedUnit, "kind" | "number">, kind: Kind = "acts") {
  const printed = `${cited.kind === "preambular" ? "PP" : "OP"} ${cited.number}`;
  const unit: NamedUnit = { ...cited, printed, assumedOperative: false, onlyCited: true };
  return readingOf("and who is to help?", {
    kind,
    label: "actor",
    leansOnEarlier: true,
    paragraphs: [unit],
  });
}

describe("a paragraph that was cited in the answer before", () => {
  it("is asked for its acts", () => {
    const reading = behind({ kind: "operative", number: 13 });
    expect(composed(acts, reading, found({ op13: 0.6, op14: 0.7 })).labels).toEqual(["OP 13"]);
  });

  it("is not meant where another is far likelier", () => {
    const reading = behind({ kind: "operative", number: 13 });
    expect(composed(acts, reading, found({ op13: 0.1, op17: 0.9 })).labels).toEqual(["OP 17"]);
  });

  it("is not meant for its acts where it has none", () => {
    const reading = behind({ kind: "preambular", number: 3 });
    expect(composed(acts, reading, found({ pp3: 0.5, op13: 0.5 })).labels).toContain("OP 13");
  });

  it("is meant where it is named, whatever is likelier", () => {
    const reading = behind({ kind: "operative", number: 13 });
    const named = { ...reading, paragraphs: reading.paragraphs.map(({ onlyCited: _, ...unit }) => unit) };
    expect(composed(acts, named, found({ op13: 0.1, op17: 0.9 })).labels).toEqual(["OP 13"]);
  });
});
