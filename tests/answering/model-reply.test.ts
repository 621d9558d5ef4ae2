import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReplyReader, statementsInProse } from "../../src/answering/model-reply.ts";

const first = { text: 'A {brace}, a "quote" and a \\.', citations: [{ unit: "op1", quote: "to count" }] };
const second = { text: "So it is.", citations: [{ unit: "op2", quote: "to paint" }] };
const one = JSON.stringify(first);
const two = JSON.stringify(second);

function read(text: string, size = text.length || 1) {
  const reader = createReplyReader();
  const found = [];
  for (let at = 0; at < text.length; at += size) found.push(...reader.push(text.slice(at, at + size)));
  return [...found, ...reader.end()];
}

describe("the reader of a model's reply", () => {
  it.each([
    ["lines", `${one}\n${two}\n`],
    ["lines without a last line break", `${one}\n${two}`],
    ["lines with Windows breaks", `${one}\r\n${two}\r\n`],
    ["one line", `${one} ${two}`],
    ["a code fence", `\`\`\`json\n${one}\n${two}\n\`\`\``],
    ["an array", `[\n  ${one},\n  ${two}\n]`],
    ["an array without commas", `[\n${one}\n${two}\n]`],
    ["an array without an end", `[${one},${two}`],
    ["a wrapping object", `{"answers": [${one}, ${two}]}`],
    ["two wrapping objects", `{"name":"answer","arguments":{"statements":[${one},${two}]}}`],
    ["numbers", `{"1": ${one}, "2": ${two}}`],
    ["talk around them", `Here is {my answer}: {\n${one}\nAnd then:\n${two}\nDone :-} {`],
    ["a list", `1. ${one}\n2. ${two}`],
    ["a list with indentation", JSON.stringify([first, second], null, 2)],
    [
      "a string within an object",
      JSON.stringify({ name: "answer", arguments: JSON.stringify([first, second]) }),
    ],
    ["a thought before it", `<think>Perhaps {"text":"no"}?</think>${one}\n${two}`],
    ["a thought without an end behind it", `${one}${two}<thinking>{"text":"or not"}`],
  ])("finds statements in %s", (_, text) => {
    expect(read(text)).toEqual([first, second]);
  });

  it("hands each on with its last brace, whatever comes later", () => {
    const reader = createReplyReader();
    expect(reader.push(`{"refuse":null,"statements":[${one.slice(0, -1)}`)).toEqual([]);
    expect(reader.push("}")).toEqual([first]);
    expect(reader.push(`,${two}`)).toEqual([second]);
    expect(reader.push("]}")).toEqual([{ refuse: null }]);
  });

  it.each([
    ["words of Python", "{'text': 'The draft\\'s so', 'sure': True, 'citations': None}", "The draft's so"],
    ["names without quotation marks", '{text: "so", citations: []}', "so"],
    ["commas too many", '{"text": "so", "citations": [],}', "so"],
    ["comments", '{"text": "so", // the answer\n "citations": []}', "so"],
    ["line breaks in a string", '{"text": "so\nit is", "citations": []}', "so\nit is"],
    ["quotation marks in a string", '{"text": "it "requests" him", "citations": []}', 'it "requests" him'],
    ["curly quotation marks", "{“text”: “so”, “citations”: []}", "so"],
    ["no end", '{"text": "so", "citations": [{"unit": "op1"', "so"],
  ])("mends JSON with %s", (_, text, said) => {
    expect(read(text)).toEqual([expect.objectContaining({ text: said })]);
  });

  it("goes on behind a line that is cut", () => {
    expect(read(`{"text":"cut here\n${two}`)).toEqual([{ text: "cut here\n" }, second]);
  });

  it("takes a citation for no statement, whatever its words are called", () => {
    const text = JSON.stringify({ text: "so", sources: [{ paragraph: "op1", text: "to count" }] });
    expect(read(text)).toEqual([JSON.parse(text)]);
  });

  it("finds the same in whatever pieces it comes", () => {
    const text = `Sure!\n<think>{"text":"x"}</think>\`\`\`json\n{"s":[${one},\n${two}]}\n{'text': 'it's'}\n{"text":"cut\n${one}`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
        expect(read(text, size)).toEqual(read(text));
      }),
    );
  });

  it("gives back every object that is written one a line", () => {
    const object = fc.record({ text: fc.string({ unit: "binary" }), citations: fc.constant([]) });
    fc.assert(
      fc.property(fc.array(object), fc.integer({ min: 1, max: 40 }), (objects, size) => {
        const text = objects.map((each) => `${JSON.stringify(each)}\n`).join("");
        expect(read(text, size)).toEqual(objects);
      }),
    );
  });

  it("never fails on any text of ordinary length", () => {
    const text = fc.string({
      unit: fc.constantFrom(...`{}[]":\\'\n textrefuse,x`.split("")),
      maxLength: 300,
    });
    fc.assert(fc.property(text, (any) => void read(any)));
  });

  it("does not wait for the end of an object or an answer that has none", () => {
    expect(() => read(`{"text":"${"x".repeat(20_000)}`)).toThrow("end of a statement");
    expect(() => read("talk ".repeat(50_000), 1000)).toThrow("come to an end");
  });

  it("is not held up by brackets in brackets", () => {
    const deep = `${"{".repeat(90_000)}\n{${"}".repeat(90_000)}`;
    const started = process.cpuUsage().user;
    expect(read(deep, 1000)).toEqual([]);
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });

  it("reads an answer of any number of statements", () => {
    const many = Array.from({ length: 200 }, (_, index) => ({
      ...first,
      text: `Sentence ${index} ${"word ".repeat(20)}`,
    }));
    expect(read(JSON.stringify({ statements: many }))).toHaveLength(200);
  });
});

describe("an answer in prose", () => {
  it("has the sentences that name what they cite", () => {
    const said =
      "Sure! Here it is:\n\n- **The draft** requests a report [OP 17].\n- It says more.\n2. UNICRI is invited [OP 13], [OP 14]";
    expect(statementsInProse(said)).toEqual([
      { text: "The draft requests a report [OP 17]." },
      { text: "UNICRI is invited [OP 13], [OP 14]" },
    ]);
  });
});
