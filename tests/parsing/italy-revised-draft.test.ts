import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const file = new URL("../../index/corpus/italy-revised-draft.txt", import.meta.url);
const source = readFileSync(file, "utf8");
const resolution = parseResolution(source, { id: "italy-revised-draft" });

describe("the Italian draft", () => {
  it("is a draft by Italy, recommended by the Commission to the Council", () => {
    expect(resolution).toMatchObject({
      title:
        "Strengthening international cooperation in combating transnational organized crime in all its forms and manifestations",
      organ: "ECOSOC",
      sponsors: ["Italy"],
      recommendedBy: "Commission on Crime Prevention and Criminal Justice",
      status: "draft",
      symbol: null,
      language: "en",
      warnings: [],
    });
  });

  it("has 17 preambular and 17 operative paragraphs and nothing below them", () => {
    const numbers = Array.from({ length: 17 }, (_, index) => index + 1);
    expect(resolution.paragraphs.map((paragraph) => paragraph.id)).toEqual([
      ...numbers.map((number) => `pp${number}`),
      ...numbers.map((number) => `op${number}`),
    ]);
    expect(resolution.paragraphs.every((paragraph) => paragraph.subparagraphs.length === 0)).toBe(true);
  });

  it("holds every paragraph as printed, without furniture, number and markers", () => {
    const printed = source
      .split("\n")
      .filter((line) => !/^_+\s*$/.test(line) && !/^ \d {2}/.test(line))
      .join(" ")
      .replace(/(thereto|Corruption|World,|Crime|Convention,|thereto,|trafficking,)\d (?=\s|[a-z])/g, "$1 ");
    const body = printed.slice(printed.indexOf("Recognizing that")).replace(/\s+/g, " ");
    const texts = resolution.paragraphs.map((paragraph) =>
      paragraph.kind === "operative" ? `${paragraph.number}. ${paragraph.text}` : paragraph.text,
    );
    expect(texts.join(" ")).toBe(body.trim());
  });

  it("binds its seven footnotes to the words that carry their markers", () => {
    const anchored = resolution.footnotes.map((note) => {
      const paragraph = resolution.paragraphs.find((candidate) => candidate.id === note.paragraph);
      return `${note.id} ${note.paragraph} ${paragraph?.text
        .slice(0, note.anchor ?? 0)
        .split(" ")
        .at(-1)}`;
    });
    expect(anchored).toEqual([
      "fn1 pp3 thereto",
      "fn2 pp4 Corruption",
      "fn3 pp7 World,",
      "fn4 pp10 Crime",
      "fn5 pp10 Convention,",
      "fn6 op1 thereto,",
      "fn7 op9 trafficking,",
    ]);
  });

  it("resolves Ibid. by the note before", () => {
    expect(resolution.footnotes[1]).toMatchObject({
      text: "Ibid., vol. 2349, No. 42146.",
      resolved: "United Nations, Treaty Series, vol. 2349, No. 42146.",
    });
    expect(resolution.footnotes[4]?.resolved).toBe("United Nations, Treaty Series, vol. 2237, No. 39574.");
  });
});
