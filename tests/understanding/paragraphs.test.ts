import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../src/understanding/paragraphs.ts";

const idsIn = (text: string, bare = false) =>
  findParagraphs(text, bare).mentions.flatMap(({ units }) =>
    units.map(({ kind, number, section, path = [] }) =>
      [...(section ? [section] : []), kind.slice(0, 2), number, ...path].join(" "),
    ),
  );

describe("paragraphs named in a turn", () => {
  it.each([
    ["OP 5 (a)", ["op 5 a"]],
    ["OP5 and pp.3", ["op 5", "pr 3"]],
    ["paragraphs 3 to 5 and 7", ["op 3", "op 4", "op 5", "op 7"]],
    ["paras 4, 5(a)(ii), 6 and 9", ["op 4", "op 5 a ii", "op 6", "op 9"]],
    ["OPs 13-15", ["op 13", "op 14", "op 15"]],
    ["para. 12", ["op 12"]],
    ["§ 4", ["op 4"]],
    ["the last preambular paragraph", ["pr -1"]],
    ["the second and the third preambular paragraph", ["pr 2", "pr 3"]],
    ["the last two operative ones", ["op -2", "op -1"]],
    ["the last bit of the preamble", ["pr -1"]],
    ["preambular paragraph twenty-one", ["pr 21"]],
    ["footnote 3", ["fo 3"]],
    ["section II, para 4", ["II op 4"]],
    ["II, OP 3", ["II op 3"]],
    ["section B, first paragraph", ["B op 1"]],
    ["Principle 16", ["an 16"]],
    ["Principle 16, para. 2", ["an 16 2"]],
    ["principle 2 (1) and 3", ["an 2 1", "an 3"]],
    ["annex I, paragraph 4", ["an 4"]],
    ["paragraph 33 of the annex", ["an 33"]],
    ["paragraph 20 point b", ["op 20 b"]],
  ])("%s", (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it("are no articles of a convention, numbers of things or symbols", () => {
    expect(idsIn("article 8 of the Organized Crime Convention", true)).toEqual([]);
    expect(idsIn("in 3 sentences, for 12 countries", true)).toEqual([]);
    expect(idsIn("A/RES/66/181 of 2011, at 5 p.m. or 20%", true)).toEqual([]);
    expect(idsIn("more for 2016-17 than now, list all seven", true)).toEqual([]);
  });

  it("may be numbers alone where paragraphs are looked up or compared", () => {
    expect(idsIn("compare 5 and 7", true)).toEqual(["op 5", "op 7"]);
    expect(idsIn("is 4 tougher than 9?", true)).toEqual(["op 4", "op 9"]);
    expect(idsIn("compare 5 and 7", false)).toEqual([]);
  });

  it("leave the part of the text that is named", () => {
    expect(findParagraphs("what does the preamble say?", false).part).toEqual({ kind: "preambular" });
    expect(findParagraphs("what's in section B?", false).part).toEqual({ section: "B" });
  });
});
