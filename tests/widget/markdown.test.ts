import fc from "fast-check";
import { lexer, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, toMarkdown, toPlainText } from "../../src/widget/markdown.ts";
import { writeTranscript } from "../../src/widget/transcript.ts";
import { en } from "../../src/widget/words/en.ts";
import { answerOf, cite, table } from "../support/scripted-conversation.ts";

const pageOf = (resolution: string, unit: string) =>
  `https://opcite.example/resolutions/${resolution}#${unit}`;
const quotation = {
  basis: "quotation" as const,
  text: "A report is requested.",
  citations: [cite("op17", "to submit a report")] as const,
};

describe("a transcript", () => {
  it("counts notes through the conversation and names the same words once", () => {
    const other = {
      ...quotation,
      citations: [cite("op16", "extrabudgetary resources"), cite("op17", "to submit a report")] as const,
    };
    const exchanges = [
      { question: "One?", statements: [quotation], answer: answerOf([quotation]), passages: [] },
      { question: "Two?", statements: [other], answer: null, passages: [] },
    ];
    const { entries, notes } = writeTranscript(exchanges, pageOf, en.notConfirmed);
    expect(entries.map(({ sentences }) => sentences.map((sentence) => sentence.notes))).toEqual([
      [[1]],
      [[2, 1]],
    ]);
    expect(notes.map(({ label }) => label)).toEqual(["OP 17", "OP 16"]);
  });

  it("gives a refusal its sentence, and nothing to what has no answer", () => {
    const refused = {
      question: "Climate?",
      statements: [],
      answer: answerOf([], { answer: "Nothing." }),
      passages: [],
    };
    const { entries } = writeTranscript(
      [refused, { question: "?", statements: [], answer: null, passages: [] }],
      pageOf,
      en.notConfirmed,
    );
    expect(entries.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([["Nothing."], []]);
  });

  it("is written as Markdown with footnotes", () => {
    const transcript = writeTranscript(
      [{ question: "One?", statements: [quotation], answer: null, passages: [] }],
      pageOf,
      en.notConfirmed,
    );
    expect(toMarkdown("The *title*", "Draft.", en, transcript)).toBe(
      [
        "# The \\*title\\*",
        "Draft.",
        "## One?",
        "A report is requested.[^1]",
        "[^1]: OP 17: “to submit a report” <https://opcite.example/resolutions/italy-revised-draft#op17>\n",
      ].join("\n\n"),
    );
    expect(toPlainText(transcript)).toBe(
      [
        "One?",
        "",
        "A report is requested. [1]",
        "",
        "[1] OP 17: “to submit a report” https://opcite.example/resolutions/italy-revised-draft#op17",
      ].join("\n"),
    );
  });
});

it("a table is written as one, before its sentences", () => {
  const answer = answerOf([quotation], { table });
  const transcript = writeTranscript(
    [{ question: "Which?", statements: [quotation], answer, passages: [] }],
    pageOf,
    en.notConfirmed,
  );
  const text = toMarkdown("Title", "Remark.", en, transcript);
  const [, , , caption, lines, sentence] = text.split("\n\n");
  expect(caption).toBe("In 2 of 9 resolutions");
  expect(lines?.split("\n").slice(0, 2)).toEqual([
    "| Resolution | Place | Act | By when | Words |",
    "| --- | --- | --- | --- | --- |",
  ]);
  expect(lines?.split("\n").at(-1)).toBe(
    "| E/RES/2012/19 | OP 17 | Requests the Secretary-General | by \\<i\\>2013\\</i\\> | to submit a report |",
  );
  expect(sentence).toBe("A report is requested.[^1]");
  const [parsed] = lexer(lines ?? "");
  expect(parsed?.type).toBe("table");
});

describe("words in Markdown", () => {
  it.each([
    "# heading",
    "- item",
    "12. item",
    "> quote",
    "<script>",
    "[a](javascript:b)",
    "![a](b)",
    "`code`",
    "---",
    "| a | b |",
    "&lt;",
  ])("%s stays as it is", (words) => {
    expect(blocksOf(words)).toEqual([["paragraph", words]]);
  });

  it("any line stays one paragraph without markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."#*_-+=>`[]()!<&;|~\\12.) ab") }), (words) => {
        const folded = words.trim().replace(/\s+/g, " ");
        expect(blocksOf(words)).toEqual(folded === "" ? [] : [["paragraph", folded]]);
      }),
    );
  });
});

/** Each block with its text as a reader sees it; other than plain words it shows by its type. */
function blocksOf(words: string): [string, string][] {
  return lexer(escapeMarkdown(words)).map((block) => [
    block.type,
    ("tokens" in block ? (block.tokens ?? []) : []).map(textOf).join(""),
  ]);
}

function textOf(token: Token): string {
  if (token.type === "text") return token.raw;
  return token.type === "escape" && "text" in token ? String(token.text) : `<${token.type}>`;
}
