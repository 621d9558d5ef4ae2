import { describe, expect, it } from "vitest";
import type { Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import type { PieceLogit } from "../../src/ports.ts";
import { withoutOwnName } from "../../src/understanding/own-name.ts";

const text: Resolution = {
  ...parseResolution("Requests the Secretary-General to report on the safety of the Force in Cyprus.", {
    id: "cyprus",
  }),
  symbol: "A/RES/79/303",
  date: "30 June 2025",
  title: "Financing of the United Nations Peacekeeping Force in Cyprus",
  source: "A/RES/79/303 Financing of the United Nations Peacekeeping Force in Cyprus, 30 June 2025",
};

/** A reader that takes what stands between brackets to name the text. */
function reading(marked: string) {
  const question = marked.replace(/[[\]]/gu, "");
  const pieces: PieceLogit[] = [];
  let at = 0;
  let isInside = false;
  for (const [letters] of marked.matchAll(/[\p{L}\p{N}]+|\s+|\S/gu)) {
    if (letters === "[" || letters === "]") isInside = letters === "[";
    else {
      if (letters.trim() !== "")
        pieces.push({ start: at, end: at + letters.length, logit: isInside ? 5 : -5 });
      at += letters.length;
    }
  }
  return withoutOwnName(question, text, { readNaming: async () => pieces });
}

describe("a question without the words that only name its text", () => {
  it.each([
    ["Is anything said on safety [in the Cyprus financing resolution]?", "Is anything said on safety?"],
    [
      "Does [the Cyprus financing resolution of June 2025] speak of safety?",
      "Does the text speak of safety?",
    ],
    ["[A/RES/79/303 -] who is asked to report", "who is asked to report"],
    ["[According to resolution 79/303,] who pays for it?", "who pays for it?"],
    ["[I read the financing resolution of June 2025.] Who pays?", "Who pays?"],
    ["Who pays for it [(A/RES/79/303)]?", "Who pays for it?"],
    ["What are [the Cyprus financing resolution]'s main points?", "What are the text's main points?"],
    ["Who [in 79/303] is thanked for safety [in the Cyprus text]?", "Who the text is thanked for safety?"],
  ])("%s", async (marked, left) => {
    expect(await reading(marked)).toBe(left);
  });

  it.each([
    ["what names another text by its symbol", "What is said on safety [in A/RES/1/1]?"],
    ["what tells of another text", "What is said on safety [in the albinism resolution]?"],
    ["a paragraph", "What is said [in paragraph 5 of 79/303] on safety?"],
    ["another year", "What is said on safety [in the Cyprus resolution of 2019]?"],
    ["another organ", "What is said on safety [in the Security Council's Cyprus resolution]?"],
    ["another status", "What is said on safety [in the draft on financing Cyprus]?"],
    ["a question of nothing else", "[the Cyprus financing resolution of 2025]?"],
    ["a few words", "safety [in 79/303]?"],
  ])("keeps %s", async (_, marked) => {
    expect(await reading(marked)).toBe(marked.replace(/[[\]]/gu, ""));
  });
});
