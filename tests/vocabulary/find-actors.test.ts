import { describe, expect, it } from "vitest";
import { createActorMemory } from "../../src/vocabulary/actor-memory.ts";
import { statesByAdjective } from "../../src/vocabulary/actor-relations.ts";
import { actorOfId, actors, organs } from "../../src/vocabulary/actors.ts";
import { findActors, shortFormsOfOrgan, slug } from "../../src/vocabulary/find-actors.ts";
import { findInstruments, instruments } from "../../src/vocabulary/instruments.ts";

function ids(text: string): string[] {
  return findActors(text).map(({ actor }) => actor.id);
}

describe("the vocabulary of actors", () => {
  it("is broad, with unique ids, and holds every body that it refers to", () => {
    expect(actors.length).toBeGreaterThan(400);
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
    for (const { partOf } of actors) if (partOf !== undefined) expect(actorOfId(partOf)).not.toBeNull();
    for (const { actor } of organs) expect(actorOfId(actor)).not.toBeNull();
  });
});

describe("finding actors", () => {
  const texts: [text: string, found: string[]][] = [
    ["what is requested of unicri?", ["unicri"]],
    ["What must the Secretary-General’s envoy and WHO do?", ["secretary-general", "who"]],
    ["who is asked?", []],
    ["who's asked to pay, and who’s not?", []],
    ["WHO's report", ["who"]],
    ["the United Nations Office on Drugs and Crime", ["unodc"]],
    ["the Executive Director of the United Nations Office on Drugs and Crime", ["unodc-executive-director"]],
    ["Member States and other donors", ["member-states", "donors"]],
    ["the Government of the Russian Federation", ["russian-federation"]],
    [
      "the Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
      ["untoc-cop"],
    ],
    ["trafficking in persons", []],
  ];

  it.each(texts)("in “%s” gives %j", (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it("knows a State by its adjective where a side or its authorities are named", () => {
    const states = (text: string) => statesByAdjective(text).map(({ id }) => id);
    expect(states("the Chadian and Sudanese sides")).toEqual(["chad", "sudan"]);
    expect(states("What must the South Sudanese authorities do?")).toEqual(["south-sudan"]);
    expect(states("a Chadian lake")).toEqual([]);
  });

  it("takes the Government for the one that was named", () => {
    const { forms } = createActorMemory("the Government of Chad");
    expect(findActors("Urges the Government to act", forms)[0]?.actor.id).toBe("chad");
  });

  it("gives spans of what is printed", () => {
    const text = "Requests UNODC and the Secretary-General’s office";
    for (const { span, printed } of findActors(text)) expect(text.slice(span.start, span.end)).toBe(printed);
    expect(findActors(text).map(({ printed }) => printed)).toEqual(["UNODC", "Secretary-General"]);
  });

  it("resolves short forms by what is known, in capitals unless the text has none", () => {
    const { forms } = createActorMemory("the United Nations Office on Drugs and Crime");
    expect(findActors("Requests the Office to act", forms)[0]?.actor.id).toBe("unodc");
    expect(findActors("what must the office do?", forms)[0]?.actor.id).toBe("unodc");
    expect(
      findActors("Requests the Secretariat to open the office", forms).map(({ actor }) => actor.id),
    ).toEqual(["secretariat"]);
    expect(shortFormsOfOrgan("ECOSOC").get("council")?.id).toBe("ecosoc");
    expect(shortFormsOfOrgan("HRC").get("council")?.id).toBe("hrc");
  });

  it("derives ids of at most sixty characters", () => {
    expect(slug("Frente Polisario")).toBe("frente-polisario");
    expect(slug("a very long name ".repeat(9)).length).toBeLessThanOrEqual(60);
  });
});

describe("finding instruments", () => {
  it("takes acronyms, names and short forms, the longest first", () => {
    const found = findInstruments(
      "UNTOC, the Organized Crime Convention and the United Nations Convention against Corruption",
    );
    expect(found.map(({ instrument }) => instrument.id)).toEqual(["untoc", "untoc", "uncac"]);
  });
});
