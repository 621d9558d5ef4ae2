import { describe, expect, it } from "vitest";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { verifyDraft } from "../../src/verification/verify-draft.ts";

const id = "a-c.9-99-l.1";
const source = `United Nations

A/C.9/99/L.1

General Assembly

Draft resolution

Wells and springs

The General Assembly,

Recalling its resolution 90/12 of 19 December 2035, in which the General Assembly urged Member States to map their springs,

Noting the drought of the valleys, further recognizing the work of the well-diggers, and highlighting the price of water,

1. Encourages Member States to protect their springs;

2. Requests the Secretary-General:

(a) To list the springs of the world;

(b) To publish the list.

3. Encourages Member States to drink, and also expresses its appreciation to the well-diggers for their patience.
`;
const draft = parseResolution(source, { id });
const library = { resolutions: [draft], find: (asked: string) => (asked === id ? draft : undefined) };
const context = { library, asked: [id], language: "en" };

function verdictOn(text: string, unit: string, quote: string) {
  return verifyDraft({ basis: "quotation", text, citations: [{ resolution: id, unit, quote }] }, context).ok;
}

function passes(text: string, unit: string, quote: string): boolean {
  return verdictOn(text, unit, quote) === true;
}

describe("a draft of an organ that recalls what the same organ did", () => {
  const recalled = "urged Member States to map their springs";

  it("is read as such", () => {
    expect(draft).toMatchObject({ status: "draft", organ: "GA" });
    expect(draft.paragraphs.map(({ reported }) => reported.map(({ by }) => by?.id))[0]).toEqual(["ga"]);
  });

  it.each([
    [
      "It recalls that in resolution 90/12 the General Assembly urged Member States “to map their springs”.",
      true,
    ],
    ["The General Assembly urges Member States “to map their springs”.", false],
    ["The draft urges Member States “to map their springs”.", false],
    ["The General Assembly urged Member States “to protect their springs”.", false],
  ])("%s %s", (text, isTrue) => {
    expect(passes(text, "pp1", recalled)).toBe(isTrue);
  });
});

describe("a sentence with several verbs of one paragraph", () => {
  const said = (first: string, second: string, third: string) =>
    `In the preamble, the draft ${first} “the drought of the valleys”, further ${second} “the work of the well-diggers”, and ${third} “the price of water”.`;

  it.each([
    [said("notes", "recognizes", "highlights"), true],
    [said("recognizes", "recognizes", "highlights"), false],
    [said("notes", "welcomes", "highlights"), false],
    [said("notes", "recognizes", "recognizes"), false],
    [said("notes", "recognizes", "welcomes"), false],
  ])("%s %s", (text, isTrue) => {
    expect(passes(text, "pp2", "the price of water")).toBe(isTrue);
  });
});

describe("an item of a list", () => {
  it.each([
    ["The draft requests the Secretary-General “to list the springs of the world”.", true],
    ["The Secretary-General is requested to list the springs of the world.", true],
    ["(a) “To list the springs of the world”.", true],
    ["The draft encourages the Secretary-General “to list the springs of the world”.", false],
    ["The draft requests Member States “to list the springs of the world”.", false],
    ["The Secretary-General is urged to list the springs of the world.", false],
  ])("has the verb above it: %s %s", (text, isTrue) => {
    expect(verdictOn(text, "op2.a", "To list the springs of the world") !== false).toBe(isTrue);
  });
});

describe("a verb behind “also”", () => {
  it("is quoted without it", () => {
    expect(draft.paragraphs.at(-1)?.acts[1]?.verb).toBe("also expresses its appreciation");
    const text = "It expresses its appreciation “to the well-diggers for their patience”.";
    const quote = "also expresses its appreciation to the well-diggers for their patience";
    expect(passes(text, "op3", quote)).toBe(true);
  });
});
