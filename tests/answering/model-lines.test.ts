import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createObjectScanner } from "../../src/answering/model-lines.ts";

const first =
  '{"basis":"quotation","text":"A {brace}, a \\"quote\\" and a \\\\.","citations":[{"unit":"op1"}]}';
const second = '{"refuse":"out-of-scope"}';

function scan(text: string, size = text.length || 1): string[] {
  const scanner = createObjectScanner();
  const found: string[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...scanner.push(text.slice(at, at + size)));
  return [...found, ...scanner.end()];
}

describe("the scanner of a model's answer", () => {
  it.each([
    ["lines", `${first}\n${second}\n`],
    ["lines without a last line break", `${first}\n${second}`],
    ["lines with Windows breaks", `${first}\r\n${second}\r\n`],
    ["one line", `${first} ${second}`],
    ["a code fence", `\`\`\`json\n${first}\n${second}\n\`\`\``],
    ["an array", `[\n  ${first},\n  ${second}\n]`],
    ["a wrapping object", `{"statements": [${first}, ${second}]}`],
    ["talk around them", `Here is {my answer}: {\n${first}\nAnd then:\n${second}\nDone :-} {`],
    ["a list", `1. ${first}\n2. ${second}`],
  ])("finds drafts in %s", (_, text) => {
    expect(scan(text)).toEqual([first, second]);
  });

  it("finds an object that is spread over several lines", () => {
    const spread = JSON.stringify(JSON.parse(first), null, 2);
    expect(scan(spread)).toEqual([spread]);
  });

  it("finds an object whose first key is another", () => {
    expect(scan('{"text":"x","basis":"quotation"}')).toEqual(['{"text":"x","basis":"quotation"}']);
  });

  it.each([
    [
      "a line break in a string",
      `{"basis":"quotation","text":"cut\n${second}`,
      '{"basis":"quotation","text":"cut\n',
    ],
    ["the next draft", `{"basis":"quotation","text":"x"\n${second}`, '{"basis":"quotation","text":"x"'],
  ])("hands on what %s cuts, and goes on", (_, text, cut) => {
    expect(scan(text)).toEqual([cut, second]);
  });

  it("hands on a draft that the end cuts, but no talk", () => {
    expect(scan(`${second}\n{"basis":"quo`)).toEqual([second, '{"basis":"quo']);
    expect(scan(`${second}\n{"note`)).toEqual([second]);
  });

  it("finds the same in whatever pieces it comes", () => {
    const text = `Sure!\n\`\`\`json\n[${first},\n${second}]\n{"basis":"x\n${first}`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
        expect(scan(text, size)).toEqual(scan(text));
      }),
    );
  });

  it("gives back every object that is written one a line", () => {
    const object = fc.record({ basis: fc.constant("quotation"), text: fc.string({ unit: "binary" }) });
    fc.assert(
      fc.property(fc.array(object), fc.integer({ min: 1, max: 40 }), (objects, size) => {
        const text = objects.map((each) => `${JSON.stringify(each)}\n`).join("");
        expect(scan(text, size).map((each) => JSON.parse(each))).toEqual(objects);
      }),
    );
  });

  it("never fails on any text of ordinary length, and takes nothing twice", () => {
    const text = fc.string({
      unit: fc.constantFrom(...'{}[]":\\\n basisrefuse,x'.split("")),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (any) => {
        expect(scan(any).join("").length).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  it("does not wait for the end of an object or an answer that has none", () => {
    expect(() => scan(`{"basis":"${"x".repeat(20_000)}`)).toThrow("end of a statement");
    expect(() => scan("talk ".repeat(50_000), 1000)).toThrow("come to an end");
  });
});
