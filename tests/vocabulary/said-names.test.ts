import { describe, expect, it } from "vitest";
import { actors } from "../../src/vocabulary/actors.ts";
import { findActors } from "../../src/vocabulary/find-actors.ts";
import {
  findActorsSaid,
  findInstruments,
  findInstrumentsSaid,
  instruments,
} from "../../src/vocabulary/instruments.ts";

const actorsIn = (question: string) => findActorsSaid(question).map(({ actor }) => actor.id);
const instrumentsIn = (question: string) =>
  findInstrumentsSaid(question).map(({ instrument }) => instrument.id);

describe("actors as people name them", () => {
  it.each([
    ["What must the UN drugs agency do?", ["unodc"]],
    ["Is UNODC asked for anything?", ["unodc"]],
    [
      "Does it mention Russia, the UK and the USA?",
      [
        "russian-federation",
        "united-kingdom-of-great-britain-and-northern-ireland",
        "united-states-of-america",
      ],
    ],
    ["Are rich countries or the World Health Organisation asked?", ["developed-countries", "who"]],
    ["Who sits in the Vatican?", ["holy-see"]],
  ])("are found: %s", (question, ids) => {
    expect(actorsIn(question)).toEqual(ids);
  });

  it("leave words that are spelled like an acronym alone", () => {
    expect(actorsIn("Can you tell us who owns the car?")).toEqual([]);
  });

  it("go before a shorter name within them", () => {
    expect(findActorsSaid("the UN crime agency")).toMatchObject([
      { actor: { id: "unodc" }, printed: "UN crime agency" },
    ]);
  });
});

describe("instruments as people name them", () => {
  it.each([
    ["Does it cite UNTOC?", "untoc"],
    ["Is the Palermo Convention mentioned?", "untoc"],
    ["What of the cyber crime treaty?", "cybercrime-convention"],
    ["Does it rest on the ozone treaty?", "montreal-protocol"],
    ["Anything on the Mandela rules?", "nelson-mandela-rules"],
  ])("are found: %s", (question, id) => {
    expect(instrumentsIn(question)).toEqual([id]);
  });
});

describe("each name that people say", () => {
  it("finds who has it, and nobody else", () => {
    const wrong = actors.flatMap(({ id, said }) =>
      said.filter((name) => actorsIn(`Does it mention ${name}?`).join() !== id),
    );
    expect(wrong).toEqual([]);
  });

  it("finds the instrument that has it, and no other", () => {
    const wrong = instruments.flatMap(({ id, said }) =>
      said.filter((name) => instrumentsIn(`Does it mention the ${name}?`).join() !== id),
    );
    expect(wrong).toEqual([]);
  });
});

describe("texts", () => {
  it("are not read for names that people say", () => {
    const text =
      "Invites the UN drugs agency to assist wealthier countries in carrying out the ozone treaty;";
    expect(findActors(text).map(({ actor }) => actor.id)).toEqual(["un", "states"]);
    expect(findInstruments(text)).toEqual([]);
  });
});
