import { describe, expect, it } from "vitest";
import { findVersionChanges, findVersionsNamed } from "../../src/understanding/sides.ts";
import { chooseTexts, withoutOwnSymbol } from "../../src/understanding/texts.ts";
import { smallCorpus } from "../support/small-corpus.ts";

const library = smallCorpus;
const scope = library.resolutions.map(({ id }) => id);

describe("a text that is named by its symbol", () => {
  it("is the one that is asked, whatever kind of question it is", () => {
    const question = "What does S/RES/3901 (2043) authorize?";
    expect(chooseTexts(question, scope, library, "reference", false).texts).toEqual(["s-res-3901-2043"]);
  });

  it("is read by the models as a text, for a symbol means nothing to them", () => {
    expect(withoutOwnSymbol("What does S/RES/3901 (2043) authorize?", scope, library)).toBe(
      "What does the resolution authorize?",
    );
  });

  it("is named once, however its symbol is put", () => {
    const asked = [
      "What does resolution 3901 (2043) authorize?",
      "What does the S/RES/3901 (2043) authorize?",
    ];
    for (const question of asked)
      expect(withoutOwnSymbol(question, scope, library)).toBe("What does the resolution authorize?");
  });

  it("keeps its symbol beside another one", () => {
    const question = "Compare A/RES/96/118 and A/RES/97/301";
    expect(withoutOwnSymbol(question, scope, library)).toBe(question);
  });
});

describe("two versions of a text", () => {
  it.each([
    "What changed between the draft A/C.2/97/L.41 and the adopted text?",
    "Which paragraph of the draft on sea kelp was dropped from the adopted version?",
    "Was an addressee added when A/C.2/97/L.41 became A/RES/97/214?",
  ])("are named by: %s", (question) => {
    const { texts } = chooseTexts(question, scope, library, "compare", false);
    const pair = findVersionsNamed(question, "compare", texts, library);
    expect(pair && [pair.before.symbol, pair.after.symbol]).toEqual(["A/C.2/97/L.41", "A/RES/97/214"]);
  });

  it("are not named where one is", () => {
    const { texts } = chooseTexts("What does the draft on kelp say?", scope, library, "topic", false);
    expect(findVersionsNamed("What does the draft on kelp say?", "topic", texts, library)).toBeUndefined();
  });

  it("have changes that are asked for, of something in them before what became of them", () => {
    expect(findVersionChanges("Which paragraphs were dropped or are new?")).toEqual(["dropped", "new"]);
    expect(findVersionChanges("Was an addressee added?")).toEqual(["addressees"]);
    expect(findVersionChanges("What changed?")).toEqual([]);
  });
});
