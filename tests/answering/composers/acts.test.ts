import { describe, expect, it } from "vitest";
import { composeActs as compose } from "../../../src/answering/composers/acts.ts";
import type { Actor } from "../../../src/domain/acts.ts";
import type { NamedUnit, Reading } from "../../../src/domain/reading.ts";
import { actorOfId } from "../../../src/vocabulary/actors.ts";
import { composed } from "../../support/composed.ts";
import { found, nothingRetrieved, readingOf } from "../../support/readings.ts";
import { smallCorpus } from "../../support/small-corpus.ts";

function actor(id: string): Actor {
  return { id, name: actorOfId(id)?.name ?? id };
}

function asked(more: Partial<Reading>): Reading {
  return readingOf("what is asked?", { kind: "acts", label: "actor", ...more });
}

const operative6: NamedUnit = { printed: "6", kind: "operative", number: 6, assumedOperative: true };
const ofStates = { op1: 0.5, op5: 0.6, op6: 0.5, op7: 0.4, op8: 0.5, op10: 0.4, op11: 0.3, op16: 0.3 };

describe("what is asked of an actor", () => {
  it("is told completely, a line an act, the strongest verbs first", () => {
    const { texts, labels } = composed(compose, asked({ actors: [actor("states")] }), found(ofStates));
    expect([...labels].sort()).toEqual(["OP 1", "OP 10", "OP 11", "OP 16", "OP 5", "OP 6", "OP 7", "OP 8"]);
    expect(texts).toHaveLength(10);
    expect(texts[0]).toMatch(/^It urges Member States “to consider … criminalizing /);
    expect(texts.at(-1)).toMatch(/^It encourages /);
  });

  it("is told on the subject of the question only", () => {
    const { labels } = composed(
      compose,
      { ...asked({ actors: [actor("states")] }), query: "what is asked of States about medicines?" },
      found({ op8: 0.9, pp6: 0.5, op9: 0.4, op5: 0.05 }),
    );
    expect(labels).toEqual(["OP 8"]);
  });

  it("begins with what is likeliest to answer, where the question has a subject", () => {
    const reading = {
      ...asked({ actors: [actor("states")] }),
      query: "what are States asked about medicines or treaties?",
    };
    const { labels } = composed(compose, reading, found({ op1: 0.5, op8: 0.9, op5: 0.6 }));
    expect(labels[0]).toBe("OP 8");
    expect(labels).toContain("OP 1");
  });

  it("gives way to what answers and asks nothing of it, unless the verb is said", () => {
    const reading = { ...asked({ actors: [actor("states")] }), query: "what tools help States?" };
    const retrieval = found({ op3: 0.9, op5: 0.6 });
    expect(composed(compose, reading, retrieval).labels[0]).toBe("OP 3");
    expect(composed(compose, { ...reading, forces: ["invite"] }, retrieval).labels[0]).toBe("OP 5");
  });

  it("is told whole where the question says nothing but whom and what", () => {
    const reading = { ...asked({ actors: [actor("states")] }), query: "what are States asked to do?" };
    const { labels } = composed(compose, reading, found({ op8: 0.9, op5: 0.05 }));
    expect(labels).toEqual(expect.arrayContaining(["OP 8", "OP 5"]));
  });

  it("is denied with the verb that was said, before what is asked instead", () => {
    const { texts } = composed(
      compose,
      asked({ actors: [actor("unicri")], forces: ["request"] }),
      found({ op13: 0.8 }),
    );
    expect(texts[0]).toMatch(/^It does not request anything of the United Nations Interregional Crime/);
    expect(texts[1]).toMatch(/^It only invites the United Nations Interregional Crime/);
  });

  it("goes before what is asked of others and concerns it", () => {
    const { labels } = composed(
      compose,
      asked({ actors: [actor("unicri")] }),
      found({ op13: 0.8, op14: 0.5 }),
    );
    expect(labels).toEqual(["OP 13", "OP 14"]);
  });

  it("is denied where it is only mentioned, with a place where it is", () => {
    const { texts, labels } = composed(
      compose,
      asked({ actors: [actor("private-sector")] }),
      found({ op7: 0.6 }),
    );
    expect(texts[0]).toBe("It asks nothing of the private sector.");
    expect(labels[0]).toBe("OP 7");
  });

  it("is nothing where it stands nowhere", () => {
    const { composition } = composed(compose, asked({ actors: [actor("interpol")] }), nothingRetrieved);
    expect(composition.refusal?.outcome).toBe("not-in-the-text");
    expect(composition.refusal?.text).toMatch(/INTERPOL|International Criminal Police/);
  });

  it("is what the organ asks of others where the question names the organ too", () => {
    const { labels } = composed(
      compose,
      asked({ actors: [actor("ecosoc"), actor("unicri")] }),
      found({ op13: 0.8 }),
    );
    expect(labels[0]).toBe("OP 13");
  });
});

describe("whether an act is there", () => {
  it("is no where the verb is used on something else, denied of that paragraph alone", () => {
    const { texts } = composed(
      compose,
      asked({ actors: [actor("states")], forces: ["request"], yesNo: "other" }),
      found({ op5: 0.9 }),
    );
    expect(texts[0]).toMatch(/^No: it does not request anything of States/);
    expect(texts[1]).toMatch(/^It only invites Member States /);
  });

  it("is denied for a duty where nothing is demanded, with what comes nearest", () => {
    const reading = asked({ actors: [actor("states")], label: "obligation", yesNo: "other" });
    const { texts, composition } = composed(
      compose,
      reading,
      found({ ...ofStates, op1: 0.25, op5: 0.3, op6: 0.25, op7: 0.2, op8: 0.25, op10: 0.2 }),
    );
    expect(texts[0]).toBe("It obliges States to nothing.");
    expect(texts).toHaveLength(3);
    expect(composition.seeAlso?.length).toBeGreaterThan(4);
  });

  it("is denied for a paragraph that is named, of this one", () => {
    const reading = asked({ paragraphs: [operative6], label: "obligation", yesNo: "other" });
    const { texts } = composed(compose, reading, found({ op6: 1 }));
    expect(texts[0]).toBe("It obliges nobody to anything in OP 6.");
  });
});

describe("what is done with a verb", () => {
  it("is told of the preamble too", () => {
    const { labels } = composed(compose, asked({ label: "verb", forces: ["recall"] }), nothingRetrieved);
    expect(labels).toEqual(["PP 3", "PP 5", "PP 6", "PP 7", "PP 8", "PP 10", "PP 12", "PP 13"]);
  });

  it("is told of all texts, each named", () => {
    const texts = smallCorpus.resolutions.map(({ id }) => id);
    const reading = asked({ label: "verb", forces: ["authorize"], texts });
    const told = composed(compose, reading, nothingRetrieved, smallCorpus).texts;
    expect(told.length).toBeGreaterThan(0);
    for (const text of told) expect(text).toContain("S/RES/3901 (2043)");
  });
});

describe("the strongest wording", () => {
  it("is what has the strongest verb, behind that nothing is demanded", () => {
    const { texts, labels } = composed(compose, asked({ label: "verb" }), nothingRetrieved);
    expect(texts[0]).toBe("It obliges nobody to anything.");
    expect(labels).toEqual(["OP 3", "OP 4", "OP 12", "OP 14", "OP 15", "OP 17"]);
  });
});

describe("who is to do something", () => {
  it("is told by the act that answers", () => {
    const { texts } = composed(compose, asked({}), found({ op3: 0.9 }));
    expect(texts[0]).toMatch(/^It requests the Executive Director of the United Nations Office/);
  });
});
