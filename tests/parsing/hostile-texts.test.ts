import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../eval/conformance/check-coverage.ts";
import { ExpectedError } from "../../src/domain/errors.ts";
import type { Resolution } from "../../src/domain/resolution.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";

const italy = readFileSync(new URL("../../index/corpus/italy-revised-draft.txt", import.meta.url), "utf8");
const opening = "The General Assembly,\n\nRecalling lamps,\n\n";

function codeOf(source: string): string {
  const parsed = parsedOrCode(source);
  return typeof parsed === "string" ? parsed : "parsed";
}

/** What is parsed, or the code of its refusal. */
function parsedOrCode(source: string): Resolution | string {
  try {
    return parseResolution(source, { id: "hostile" });
  } catch (error) {
    if (error instanceof ExpectedError) return error.code;
    throw error;
  }
}

describe("limits", () => {
  it.each([
    ["an empty text", "", "document-unreadable"],
    ["white space", " \n\t\r\n ", "document-unreadable"],
    ["bytes that are no text", "\u0000\u0001\ufffd".repeat(1000), "document-unreadable"],
    ["one line of 100 MB", "a".repeat(100_000_000), "document-too-large"],
    ["one line of two million characters", "a ".repeat(1_000_000), "document-too-large"],
    ["a million paragraphs", "1. Requests;\n\n".repeat(1_000_000), "document-too-large"],
    [
      "a paragraph of two million characters",
      `${opening}${"1. Go on\n".repeat(2)}${"word word\n".repeat(200_000)}`,
      "document-too-large",
    ],
    ["40,000 paragraphs", `${opening}${"Text of a paragraph.\n\n".repeat(40_000)}`, "document-too-large"],
    [
      "20,000 lines of nested labels",
      `${opening}1. X:\n\n${"(a) Y:\n\n(i) Z:\n\n".repeat(10_000)}`,
      "parsed",
    ],
    ["a hundred thousand rules with notes", `${opening}${"______\n1 Note.\n".repeat(100_000)}`, "parsed"],
    ["a hundred thousand symbols", `A/1/1\n${opening}${"A/1/1\ntext\n".repeat(100_000)}`, "parsed"],
    ["a paragraph of digits", `${opening}1. ${"1 ".repeat(100_000)}\n\n____\n1 x\n2 y\n3 z\n`, "parsed"],
  ])("%s", (_, source, code) => {
    expect(codeOf(source)).toBe(code);
  });
});

describe("mutated texts", () => {
  const lines = italy.split("\n");
  const piece = fc.oneof(
    fc.nat(lines.length - 1).map((at) => lines[at] ?? ""),
    fc.constantFrom(
      "",
      "______",
      "1",
      "1.",
      "(a)",
      "(i) X",
      "Annex",
      "The General Assembly,",
      "2/3",
      "* note",
      "12-34567",
      "1 Note.",
    ),
    fc.string({ maxLength: 30, unit: "binary" }),
  );

  it("parse, or are refused with a reason; what parses is covered", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.nat(lines.length), (pieces, at) => {
        const source = [...lines.slice(0, at), ...pieces, ...lines.slice(at, at + 40)].join("\n");
        const parsed = parsedOrCode(source);
        if (typeof parsed !== "string") expect(checkCoverage(parsed)).toEqual([]);
      }),
      { numRuns: 200, seed: 2012 },
    );
  });

  it("parse, or are refused, when cut anywhere", () => {
    fc.assert(
      fc.property(fc.nat(italy.length), fc.nat(italy.length), (from, to) => {
        codeOf(italy.slice(Math.min(from, to), Math.max(from, to)));
      }),
      { numRuns: 200, seed: 2012 },
    );
  });
});
