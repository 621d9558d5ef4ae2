import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWithItems } from "../../src/domain/units.ts";
import { placesOfPieces } from "../../src/retrieval/stretches.ts";
import { italyDraft } from "../support/italy-draft.ts";

const paragraphs = italyDraft.paragraphs.map(textWithItems);
const printedAt = (text: string, pieces: readonly string[]) =>
  placesOfPieces(pieces, text).map(({ start, end }) => text.slice(start, end));

describe("The word pieces of a text", () => {
  it("stand where they are printed, however words are divided", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paragraphs), fc.integer({ min: 1, max: 9 }), (text, longest) => {
        const printed = text.match(new RegExp(`\\w{1,${longest}}|[^\\w\\s]`, "gu")) ?? [];
        const pieces = printed.map((piece, at) =>
          at % 2 === 0 ? piece.toLowerCase() : `##${piece.toLowerCase()}`,
        );
        expect(printedAt(text, pieces)).toEqual(printed);
      }),
    );
  });

  it("are met without the accents and capitals that a vocabulary lacks", () => {
    expect(printedAt("Côte d’Ivoire", ["cote", "d", "’", "iv", "##oire"])).toEqual([
      "Côte",
      "d",
      "’",
      "Iv",
      "oire",
    ]);
  });

  it("are empty where no vocabulary knows the word, and go on behind it", () => {
    expect(printedAt("the 𓂀𓂀 eye", ["the", "[UNK]", "eye"])).toEqual(["the", "", "eye"]);
  });
});
