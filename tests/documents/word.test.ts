import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { makeWord, makeZip, wordParagraph, wordPart } from "../support/made-documents.ts";

const read = async (bytes: Uint8Array) => await readDocument(bytes, "draft.docx");
const linesOf = async (bytes: Uint8Array) => (await read(bytes)).text.trimEnd().split("\n\n");

const listed = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (at: number, format: string, text: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering = wordPart(
  "numbering",
  `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>
   <w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum>
   <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
   <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
   <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>`,
);

describe("a Word document", () => {
  it("is read as paragraphs, with tabs and line breaks", async () => {
    const body = `${wordParagraph("\tThe General Assembly,")}${wordParagraph("First", "", "<w:r><w:br/><w:t>second</w:t><w:tab/><w:t>third</w:t></w:r>")}`;
    expect(await linesOf(makeWord(body))).toEqual(["The General Assembly,", "First\nsecond\tthird"]);
  });

  it("gets back the numbers that Word counts by itself", async () => {
    const body = [
      wordParagraph("Requests:", listed(1, 0)),
      wordParagraph("To act;", listed(1, 1)),
      wordParagraph("Here;", listed(1, 2)),
      wordParagraph("There;", listed(1, 2)),
      wordParagraph("To report;", listed(1, 1)),
      wordParagraph("Decides;", listed(1, 0)),
      wordParagraph("To go on;", listed(1, 1)),
      wordParagraph("Begins anew;", listed(2, 0)),
      wordParagraph("A point;", listed(3, 0)),
      wordParagraph("No number.", listed(0, 0)),
    ].join("");
    expect(await linesOf(makeWord(body, { "numbering.xml": numbering }))).toEqual([
      "1.\tRequests:",
      "(a)\tTo act;",
      "(i)\tHere;",
      "(ii)\tThere;",
      "(b)\tTo report;",
      "2.\tDecides;",
      "(a)\tTo go on;",
      "1.\tBegins anew;",
      "•\tA point;",
      "No number.",
    ]);
  });

  it("takes numbers from styles, and from those that they are based on", async () => {
    const styles = wordPart(
      "styles",
      `<w:style w:styleId="Base"><w:pPr>${listed(1, 0)}</w:pPr></w:style>
       <w:style w:styleId="Own"><w:basedOn w:val="Base"/></w:style>
       <w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>`,
    );
    const body = ["Own", "Loop", "Base"].map((style) => wordParagraph(style, `<w:pStyle w:val="${style}"/>`));
    expect(
      await linesOf(makeWord(body.join(""), { "numbering.xml": numbering, "styles.xml": styles })),
    ).toEqual(["1.\tOwn", "Loop", "2.\tBase"]);
  });

  it("has its notes at the end, under a rule, and their markers at the words", async () => {
    const note = (id: number, text: string) =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:tab/><w:footnoteRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:footnote>`;
    const footnotes = wordPart(
      "footnotes",
      `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>____</w:t></w:r></w:p></w:footnote>${note(5, "See A/80/1.")}${note(3, "Resolution 70/1.")}`,
    );
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = [
      wordParagraph("The General Assembly,"),
      wordParagraph("Recalling the Agenda", "", `${reference(3)}<w:r><w:t>,</w:t></w:r>`),
      wordParagraph("1. Takes note of the report", "", `${reference(5)}<w:r><w:t>.</w:t></w:r>`),
    ].join("");
    const { text } = await read(makeWord(body, { "footnotes.xml": footnotes }));
    expect(text).toContain("Recalling the Agenda1,");
    expect(text).toMatch(/\n_{18}\n\n1 Resolution 70\/1\.\n\n2 See A\/80\/1\.\n$/);
    const { footnotes: found } = parseResolution(text, { id: "draft" });
    expect(found.map(({ text: words, paragraph }) => [words, paragraph])).toEqual([
      ["Resolution 70/1.", "pp1"],
      ["See A/80/1.", "op1"],
    ]);
  });

  it("begins with the header of its first page, which prints the symbol", async () => {
    const relations =
      '<Relationships><Relationship Id="rId3" Target="header3.xml"/><Relationship Id="rId4" Target="header4.xml"/></Relationships>';
    const body = `${wordParagraph("The General Assembly,")}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="first" r:id="rId3"/></w:sectPr>`;
    const document = makeWord(body, {
      "_rels/document.xml.rels": relations,
      "header3.xml": wordPart("hdr", wordParagraph("A/80/L.99")),
      "header4.xml": wordPart("hdr", wordParagraph("running title")),
    });
    expect(await linesOf(document)).toEqual(["A/80/L.99", "The General Assembly,"]);
  });

  it("is read as if tracked changes were accepted, without hidden text and second copies", async () => {
    const body = `<w:p><w:r><w:t>Requests </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:ins><w:r><w:t>new </w:t></w:r></w:ins>
      <w:moveFrom><w:r><w:t>moved away </w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r>
      <mc:AlternateContent><mc:Choice><w:r><w:t>words</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>words twice</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
    const { text, warnings } = await read(makeWord(body));
    expect(text).toBe("Requests new words\n");
    expect(warnings).toEqual([expect.stringMatching(/tracked changes/)]);
  });

  it.each([
    ["an archive of something else", makeZip([{ name: "a.txt", content: "a" }]), /no Word document/],
    ["cut off", makeWord(wordParagraph("a")).subarray(0, 200), /cut off/],
    ["not well-formed", makeWord("<w:p>"), /not well-formed/],
  ])("is refused when it is %s", async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "document-unreadable",
      message: expect.stringMatching(reason),
    });
  });

  it("is refused when it has more paragraphs than a resolution can have", async () => {
    const document = makeWord(wordParagraph("").repeat(100_001));
    await expect(read(document)).rejects.toMatchObject({ code: "document-too-large" });
  });
});
