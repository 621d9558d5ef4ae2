import { describe, expect, it } from "vitest";
import type { CountedPart, CountedThing, MetadataProperty, StructureClaim } from "../../src/domain/claims.ts";
import { propertyOf } from "../../src/domain/counting.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { absenceSentence } from "../../src/sentences/absence-sentence.ts";
import { structureSentence } from "../../src/sentences/structure-sentence.ts";
import { countIn } from "../../src/vocabulary/count-in.ts";
import { italyDraft } from "../support/italy-draft.ts";
import { wells } from "./texts.ts";

const pasted: Resolution = { ...wells, id: "pasted", symbol: null, status: "unknown" };
const library = {
  resolutions: [italyDraft, wells],
  find: (id: string) => [italyDraft, wells, pasted].find((each) => each.id === id),
};
const one = { library, among: "one" } as const;
const several = { library, among: "several" } as const;
const ga = { id: "ga", name: "General Assembly" };
const secretaryGeneral = { id: "secretary-general", name: "Secretary-General" };
const memberStates = { id: "member-states", name: "Member States" };

const count = (resolution: Resolution, what: CountedThing | CountedPart): StructureClaim => ({
  of: "count",
  resolution: resolution.id,
  what,
  value: countIn(resolution, what),
});
const property = (resolution: Resolution, what: MetadataProperty): StructureClaim => ({
  of: "property",
  resolution: resolution.id,
  what,
  value: propertyOf(resolution, what),
});

describe("what is counted", () => {
  it.each<[string, readonly [StructureClaim, ...StructureClaim[]]]>([
    ["It has 5 operative paragraphs.", [count(wells, "operative")]],
    ["It has no footnotes.", [count(wells, "footnotes")]],
    ["OP 2 has 3 items.", [count(wells, { itemsOf: "op2" })]],
    [
      "It makes 2 requests to the Secretary-General.",
      [count(wells, { acts: { force: "request", actor: secretaryGeneral } })],
    ],
    [
      "It encourages Member States once.",
      [count(wells, { acts: { force: "encourage", actor: memberStates } })],
    ],
    [
      "It makes no demand to Member States.",
      [count(wells, { acts: { force: "demand", actor: memberStates } })],
    ],
    ["It does not condemn anything.", [count(wells, { acts: { force: "condemn" } })]],
    [
      "It mentions the Secretary-General in 2 operative paragraphs.",
      [count(wells, { mentions: { among: "operative", actor: secretaryGeneral } })],
    ],
    ["2 texts are loaded.", [{ of: "count", resolution: wells.id, what: "resolutions", value: 2 }]],
  ])("is told as a number: %s", (sentence, claims) => {
    expect(structureSentence(claims, one)).toBe(sentence);
  });

  it("is told of each text by its name", () => {
    expect(structureSentence([count(wells, "operative")], several)).toBe(
      "A/RES/99/7 has 5 operative paragraphs.",
    );
    expect(structureSentence([count(italyDraft, "operative"), count(wells, "operative")], several)).toBe(
      "The ECOSOC draft has 17 operative paragraphs. A/RES/99/7 has 5 operative paragraphs.",
    );
  });
});

describe("what a text is", () => {
  it.each<[string, readonly [StructureClaim, ...StructureClaim[]]]>([
    ["It was adopted on 3 May 2044.", [property(wells, "status"), property(wells, "date")]],
    ["It was adopted on 3 May 2044.", [property(wells, "date")]],
    [
      "It does not say whether it was adopted; it is dated 3 May 2044.",
      [property(pasted, "status"), property(pasted, "date")],
    ],
    ["It is dated 3 May 2044.", [property(pasted, "date")]],
    ["It is a text of the General Assembly.", [property(pasted, "organ")]],
    ["The symbol of the resolution is A/RES/99/7.", [property(wells, "symbol")]],
    ["The title of the resolution is “Wells and springs”.", [property(wells, "title")]],
    ["It is a resolution of the General Assembly.", [property(wells, "organ")]],
    ["It names no sponsor.", [property(wells, "sponsors")]],
    ["It does not say how it was voted on.", [property(wells, "vote")]],
    ["It is a draft and has not been adopted.", [property(italyDraft, "status")]],
    [
      "It is a draft; it was adopted as A/RES/99/7.",
      [property(italyDraft, "status"), property(wells, "status"), property(wells, "symbol")],
    ],
    [
      "The Commission on Crime Prevention and Criminal Justice recommends it to the Economic and Social Council for adoption.",
      [property(italyDraft, "recommendedBy"), property(italyDraft, "organ")],
    ],
  ])("is told with the property: %s", (sentence, claims) => {
    expect(structureSentence(claims, one)).toBe(sentence);
  });

  it("is told of the States that voted", () => {
    const voted = {
      ...wells,
      vote: {
        printed: "by 2 votes to 1",
        counts: { "in favour": 2, against: 1, abstaining: 0 },
        lists: { "in favour": ["Kenya", "Norway"], against: ["Russian Federation"], abstaining: [] },
      },
    };
    const telling = { library: { resolutions: [voted], find: () => voted }, among: "one" } as const;
    const side = (which: "in favour" | "against" | "abstaining", value: number) =>
      structureSentence([{ of: "votes", resolution: "wells", side: which, value }], telling);
    expect(side("in favour", 2)).toBe("2 States voted in favour: Kenya and Norway.");
    expect(side("against", 1)).toBe("One State voted against: the Russian Federation.");
    expect(side("abstaining", 0)).toBe("No State abstained.");
  });
});

describe("what was looked for in vain", () => {
  it.each([
    [
      "It demands nothing",
      { of: "act" as const, forces: ["demand" as const], actors: [memberStates] },
      "It does not demand anything of Member States.",
    ],
    [
      "it binds nobody",
      { of: "act" as const, forces: ["demand" as const, "decide" as const] },
      "It obliges nobody to anything.",
    ],
    ["it asks nothing", { of: "act" as const, actors: [ga] }, "It asks nothing of the General Assembly."],
    ["words", { of: "mention" as const, terms: ["rain"] }, "It does not mention “rain”."],
    ["a name", { of: "mention" as const, terms: ["Atlantis"] }, "It does not mention Atlantis."],
    [
      "a date",
      { of: "missing" as const, paragraphs: ["op4"], detail: "date" as const },
      "It gives no date for this in OP 4.",
    ],
  ])("is denied in a sentence: %s", (_, claim, sentence) => {
    expect(absenceSentence({ ...claim, resolutions: ["wells"] }, one)).toBe(sentence);
  });

  it("is denied of several texts at once", () => {
    const claim = { of: "mention", resolutions: ["wells", italyDraft.id], terms: ["Atlantis"] } as const;
    expect(absenceSentence(claim, several)).toBe("The 2 texts do not mention Atlantis.");
  });

  it("has no words where it could say more than was looked for", () => {
    const claim = { of: "mention", resolutions: ["wells"], terms: ["rain”. It bans “salt"] } as const;
    expect(absenceSentence(claim, one)).toBeNull();
  });
});
