import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";

const wrapped = (content: string) =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification>no</identification></meta>${content}</statement></akomaNtoso>`,
  );
const read = async (content: string) => (await readDocument(wrapped(content), "draft.xml")).text;

describe("Akoma Ntoso", () => {
  it("is read as blocks, with each number before the text it numbers", async () => {
    const text = await read(`
      <preface><p><docNumber>A/RES/80/1</docNumber></p><p><docTitle>80/1. Bridges
        and tunnels</docTitle></p></preface>
      <preamble><formula name="enacting"><p><i>The General Assembly</i>,</p></formula>
        <recitals><recital><p><i>Recalling</i> all bridges,</p></recital></recitals></preamble>
      <mainBody><paragraph><num>1.</num><list><intro><p><i>Requests</i> all States:</p></intro>
        <point><num>(a)</num><content><p>To count;</p></content></point>
        <point><num>(b)</num><content><p>To report,<eol/>soon;</p></content></point>
        <wrapUp><p>and so on.</p></wrapUp></list></paragraph></mainBody>`);
    expect(text.trimEnd().split("\n\n")).toEqual([
      "A/RES/80/1",
      "80/1. Bridges and tunnels",
      "The General Assembly,",
      "Recalling all bridges,",
      "1.\tRequests all States:",
      "(a)\tTo count;",
      "(b)\tTo report,\nsoon;",
      "and so on.",
    ]);
  });

  it("has its notes at the end and their markers at the words", async () => {
    const text = await read(
      '<mainBody><p>Recalling the Agenda<authorialNote marker="7" placement="bottom"><p>Resolution <i>70/1</i>.</p></authorialNote>, again<noteRef marker="7" href="#n7"/>,</p><p><authorialNote marker="*"><p>Reissued.</p></authorialNote></p></mainBody>',
    );
    expect(text).toBe(
      "Recalling the Agenda7, again7,\n\n__________________\n\n7 Resolution 70/1.\n\n* Reissued.\n",
    );
  });

  it.each([
    ["an entity of its own", '<!DOCTYPE a [<!ENTITY e "x">]><akomaNtoso><p>&e;</p></akomaNtoso>', /entity/],
    [
      "a file outside",
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><akomaNtoso><p>&e;</p></akomaNtoso>',
      /entity/,
    ],
    ["elements that are never closed", "<akomaNtoso><p>words", /not well-formed/],
    ["no text", "<akomaNtoso><p/></akomaNtoso>", /no text/],
  ])("is refused with %s", async (_, xml, reason) => {
    await expect(readDocument(Buffer.from(xml), "a.xml")).rejects.toMatchObject({
      code: "document-unreadable",
      message: expect.stringMatching(reason),
    });
  });
});
