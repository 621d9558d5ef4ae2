import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReplyReader, statementsInProse } from "../src/answering/model-reply.ts";
import { readDocument } from "../src/documents/read-document.ts";
import { ExpectedError } from "../src/domain/errors.ts";
import { parseResolution } from "../src/parsing/parse-resolution.ts";
import { readableTurn } from "../src/understanding/split.ts";
import { makePdf, makeWord, wordParagraph } from "./support/made-documents.ts";
import { root } from "./support/source-imports.ts";

const runs = { numRuns: 200, seed: 20_251_205 };

/** A good file with some of its bytes changed, cut off or put in twice. */
function damaged(good: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(good.length - 1),
    bytes: fc.uint8Array({ maxLength: 12 }),
    drop: fc.nat(40),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) =>
      changes.reduce<Uint8Array>(
        (bytes, { at, bytes: put, drop }) =>
          Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]),
        good,
      ),
    );
}

const text = readFileSync(join(root, "index/corpus/italy-revised-draft.txt"), "utf8").slice(0, 4_000);
const documents: readonly [string, Uint8Array][] = [
  ["a.txt", Buffer.from(text)],
  ["a.html", Buffer.from(`<!doctype html><body><ol><li>${text.replace(/\n\n/g, "<li>")}</ol>`)],
  [
    "a.xml",
    Buffer.from(
      `<?xml version="1.0"?><akomaNtoso><statement><p>${text.replace(/[<&]/g, "")}</p></statement></akomaNtoso>`,
    ),
  ],
  ["a.docx", makeWord(wordParagraph("The General Assembly,") + wordParagraph("1. Decides to count."))],
  ["a.pdf", makePdf([[{ text: "1. Decides to count.", y: 700 }]])],
];

describe("Whatever the bytes are,", () => {
  it.each(documents)("a document like %s is read or refused with a reason", async (name, good) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged(good), fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        const read = await readDocument(bytes, name).catch((error: unknown) => error);
        if (read instanceof Error) expect(read).toBeInstanceOf(ExpectedError);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it("a text is parsed or refused with a reason, and each span of it stands in it", () => {
    fc.assert(
      fc.property(damaged(Buffer.from(text)), (bytes) => {
        const { source, paragraphs } = parseResolution(Buffer.from(bytes).toString("utf8"), { id: "a" });
        for (const { spans } of paragraphs)
          for (const { start, end } of spans)
            expect(0 <= start && start <= end && end <= source.length).toBe(true);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it("a model's reply is read, in whatever pieces it comes", () => {
    const reply = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.constantFrom('{"statements":[{"text":"a"', "```json\n{", "}}}]"),
    );
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 8 }), (pieces) => {
        const reader = createReplyReader();
        for (const piece of pieces) reader.push(piece);
        reader.end();
        statementsInProse(pieces.join(""));
      }),
      runs,
    );
  });

  it("a turn is read as words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6_000 }), (turn) => {
        expect(readableTurn(turn)).not.toMatch(/\p{Cc}|\p{Cf}/u);
      }),
      runs,
    );
  });
});
