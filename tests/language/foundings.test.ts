import { describe, expect, it } from "vitest";
import { foundingsIn, shareFounded, sureShare } from "../../src/language/foundings.ts";

describe("what a text says that somebody set up", () => {
  it.each([
    [
      "Noting the establishment by the Secretary-General of the United Nations system team on lakes, for the purpose of counting them",
      "secretary-general",
      "the establishment by the Secretary-General of the United Nations system team on lakes",
    ],
    [
      "Welcomes the work of the panel of experts on wells established by the Economic and Social Council to look into them",
      "ecosoc",
      "the panel of experts on wells established by the Economic and Social Council",
    ],
    ["Recalls the fund set up by the General Assembly;", "ga", "the fund set up by the General Assembly"],
  ])("%s", (text, founder, words) => {
    const [found, ...others] = foundingsIn(text);
    expect(others).toEqual([]);
    expect(found?.founder?.id).toBe(founder);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(words);
  });

  it("by whom may be left open", () => {
    const text = "Notes that the committee on wells established pursuant to resolution 5, will meet;";
    const [found] = foundingsIn(text);
    expect(found?.founder).toBeNull();
    expect(text.slice(found?.span.start, found?.span.end)).toBe(
      "the committee on wells established pursuant to resolution 5",
    );
  });

  it.each(["the establishment of a mechanism by 2030", "the fund was established in 2010"])(
    "nobody: %s",
    (text) => expect(foundingsIn(text)).toEqual([]),
  );
});

describe("whether what is told is what a question says was set up", () => {
  it.each([
    ["the panel of experts on wells", ["wells", "group"], true],
    [
      "an open-ended working group to consider options for a review mechanism",
      ["review", "mechanism"],
      false,
    ],
    ["the expert group on the protection of cultural property", ["heritage", "panel"], true],
    ["the expert group on the protection of cultural property", ["cybercrime", "expert", "group"], false],
    ["the United Nations system task force on lakes", ["mechanism"], false],
    ["a trust fund for kelp", ["fund"], true],
  ])("%s: %j", (words, terms, isIt) => {
    expect(shareFounded(words, terms) > sureShare).toBe(isIt);
  });
});
