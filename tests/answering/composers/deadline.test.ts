import { describe, expect, it } from "vitest";
import { composeDeadline as compose } from "../../../src/answering/composers/deadline.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { composed } from "../../support/composed.ts";
import { found, readingOf } from "../../support/readings.ts";

const unodc = { id: "unodc", name: "United Nations Office on Drugs and Crime" };

function when(more: Partial<Reading> = {}): Reading {
  return readingOf("when is it due?", { kind: "deadline", label: "deadline", ...more });
}

describe("when something is due", () => {
  it("is told by all acts on it that have a date, the likeliest first", () => {
    const { texts, labels } = composed(compose, when(), found({ op17: 0.8, op4: 0.6, op2: 0.01 }));
    expect(labels).toEqual(["OP 17", "OP 4"]);
    expect(texts[0]).toMatch(/^Due “at its twenty-second session”: it requests the Secretary-General /);
    expect(texts[1]).toMatch(/^Due “at its 22nd session”: it requests the Office /);
  });

  it("is told of the actor that is named, even where nothing was found", () => {
    expect(composed(compose, when({ actors: [unodc] }), found({ op17: 0.1 })).labels).toEqual(["OP 4"]);
  });

  it("is said to be missing first where the likeliest paragraph sets no date", () => {
    const { texts, labels } = composed(compose, when(), found({ op1: 0.8, op17: 0.1 }));
    expect(texts[0]).toBe("It gives no date for this in OP 1.");
    expect(labels).toEqual(["OP 1"]);
  });

  it("is said to be missing where it is asked whether there is a date", () => {
    const { texts } = composed(compose, when({ yesNo: "existence" }), found({ op1: 0.8, op17: 0.1 }));
    expect(texts[0]).toBe("It gives no date for this in OP 1.");
  });

  it("is not found where nothing likely speaks of it", () => {
    const { composition } = composed(compose, when(), found({ op9: 0.1 }));
    expect(composition).toEqual({ drafts: [] });
  });
});

describe("a date, a place or an amount", () => {
  it("is told with the clause that states it", () => {
    const { texts } = composed(compose, when({ detail: "date" }), found({ pp12: 0.9 }));
    expect(texts[0]).toContain("from 26 to 28 October 2011");
    expect(composed(compose, when({ detail: "place" }), found({ pp12: 0.9 })).texts[0]).toContain(
      "in Moscow",
    );
  });

  it("is said to be missing where it is, before what the text says", () => {
    const { texts, labels } = composed(compose, when({ detail: "amount" }), found({ op16: 0.8 }));
    expect(texts[0]).toBe("It gives no amount for this in OP 16.");
    expect(labels).toEqual(["OP 16"]);
  });
});
