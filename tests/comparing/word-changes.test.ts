import { describe, expect, it } from "vitest";
import { wordChanges } from "../../src/comparing/word-changes.ts";

describe("the differences in words", () => {
  it.each([
    ["Urges States to act", "Invites States to act", "[-Urges][+Invites] States to act"],
    ["its ninety-eighth session", "its ninety-ninth session", "its[- ninety-eighth][+ ninety-ninth] session"],
    [
      "resolution 2012/[...] entitled",
      "resolution 2012/18 entitled",
      "resolution[- 2012/[...]][+ 2012/18] entitled",
    ],
    [
      "adherence to, as well as full use",
      "adherence to and full use",
      "adherence to[-, as well as][+ and] full use",
    ],
    ["the (old) plan", "the old plan", "the[- (][+ ]old[-)] plan"],
    ["with, where apt, us", "by, if apt, us", "[-with, where][+by, if] apt, us"],
    ["a “plan” — Côte d’Ivoire’s", "a \"plan\" - Côte d'Ivoire's", "a \"plan\" - Côte d'Ivoire's"],
    [
      "Настоятельно призывает государства",
      "Призывает государства",
      "[-Настоятельно призывает][+Призывает] государства",
    ],
    ["one\ntwo", "one two", "one two"],
    ["", "new words", "[+new words]"],
    ["same", "same", "same"],
  ])("between “%s” and “%s” are %s", (before, after, expected) => {
    const marks = { same: (text: string) => text, removed: inBrackets("-"), added: inBrackets("+") };
    expect(
      wordChanges(before, after)
        .map(({ kind, text }) => marks[kind](text))
        .join(""),
    ).toBe(expected);
  });
});

function inBrackets(sign: string): (text: string) => string {
  return (text) => `[${sign}${text}]`;
}
