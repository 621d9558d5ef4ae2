import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";

const text = "The General Assembly,\n\nRecalling the “Convention” – in São Tomé,\n";
const read = (bytes: Uint8Array) => readDocument(bytes, "resolution.txt");

describe("plain text", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("in %s is read as it is", async (_, bytes) => {
    expect(await read(bytes)).toEqual({ text, format: "text", warnings: [] });
  });

  it("in Windows-1252 is read with a warning", async () => {
    const bytes = Buffer.concat([Buffer.from("The \x93Convention\x94 in S\xe3o Tom\xe9", "latin1")]);
    const { text: found, warnings } = await read(bytes);
    expect(found).toBe("The “Convention” in São Tomé");
    expect(warnings).toEqual([expect.stringMatching(/Windows-1252/)]);
  });

  it("with a damaged byte in UTF-8 keeps the rest and says so", async () => {
    const whole = Buffer.from(text.repeat(20));
    const { text: found, warnings } = await read(Buffer.concat([whole, Buffer.from([0xe2, 0x80]), whole]));
    expect(found).toBe(`${text.repeat(20)}\ufffd${text.repeat(20)}`);
    expect(warnings).toEqual([expect.stringMatching(/1 damaged/)]);
  });

  it.each([
    ["nothing", Buffer.alloc(0), /empty/],
    ["white space", Buffer.from(" \n \t"), /no text/],
    ["zeros", Buffer.alloc(5_000), /neither text/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", "latin1"), /neither text/],
    ["RTF", Buffer.from("{\\rtf1 The General Assembly}"), /RTF/],
    ["Word's old format", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /save it as \.docx/],
    ["other XML", Buffer.from("<?xml version='1.0'?><svg/>"), /not Akoma Ntoso/],
  ])("is not %s", async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "document-unreadable",
      message: expect.stringMatching(reason),
    });
  });

  it("of any bytes is read or refused with a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await read(bytes).catch((error: unknown) => error);
        expect(outcome).toMatchObject(
          outcome instanceof Error ? { name: "ExpectedError" } : { text: expect.any(String) },
        );
      }),
    );
  });
});

describe("the format", () => {
  it.each([
    ["draft.txt", "<!DOCTYPE html><p>The General Assembly,</p>", "html"],
    ["page.htm", "<section>The General Assembly,</section>", "html"],
    ["notes.txt", "< 5 % of States\n\nThe General Assembly,", "text"],
    [
      "any.bin",
      '<?xml version="1.0"?><an:akomaNtoso xmlns:an="x"><p>The General Assembly,</p></an:akomaNtoso>',
      "akoma-ntoso",
    ],
  ])("of %s is told by its content", async (name, content, format) => {
    expect(await readDocument(Buffer.from(content), name)).toMatchObject({ format });
  });
});
