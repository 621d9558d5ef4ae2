import { describe, expect, it } from "vitest";
import { withoutDoubleSpacing } from "../../src/parsing/folded-text.ts";
import { splitLines } from "../../src/parsing/lines.ts";

const texts = (source: string): string[] => withoutDoubleSpacing(splitLines(source)).map(({ text }) => text);

describe("Blank lines", () => {
  it("mean nothing where every line has one behind it", () => {
    expect(texts("Recalling the\n\nlamps of the\n\nislands,\n\n\n\n1. Decides\n\nto wait.")).toEqual([
      "Recalling the",
      "lamps of the",
      "islands,",
      "",
      "",
      "1. Decides",
      "to wait.",
    ]);
  });

  it("part paragraphs where each stands on a line of its own", () => {
    const source = "Recalling the lamps,\n\nNoting the ports,\n\n1. Decides to wait.";
    expect(texts(source)).toEqual(source.split("\n"));
  });

  it("part items that begin in small letters", () => {
    const source = "1. Ports\n\na) Lamps\n\nb) Ships\n\niii) Oil\n\n2. Other matters";
    expect(texts(source)).toEqual(source.split("\n"));
  });

  it("part paragraphs where lines stand close", () => {
    const source = "Recalling the\nlamps of the\nislands,\n\n1. Decides\nto wait.";
    expect(texts(source)).toEqual(source.split("\n"));
  });
});
