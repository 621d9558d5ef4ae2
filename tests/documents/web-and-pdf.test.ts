import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { parseResolution } from "../../src/parsing/parse-resolution.ts";
import { makePdf } from "../support/made-documents.ts";

describe("an HTML page", () => {
  it("is read as its words, with the numbers of its lists", async () => {
    const page = `<!doctype html><html><head><title>no</title><style>no{}</style><script>no()</script></head><body>
      <nav>no</nav><h2>80/1. Bridges &amp; tunnels</h2><p><em>The General Assembly</em>,</p>
      <p><i>Recalling</i> the Protocols<sup><a href="#n1">1</a></sup>
      thereto,</p><ol start="1"><li><i>Requests</i> all States:<ol type="a"><li>To act;</li><li>To report;</li></ol></li>
      <li><i>Decides</i> to go on.</li></ol><hr><p>1 See A/80/1.</p></body></html>`;
    const { text, warnings } = await readDocument(Buffer.from(page), "page.html");
    expect(warnings).toEqual([]);
    expect(text).not.toMatch(/\bno\b/);
    const { title, paragraphs, footnotes } = parseResolution(text, { id: "page" });
    expect(title).toBe("Bridges & tunnels");
    expect(paragraphs.map(({ id, text: words }) => [id, words])).toEqual([
      ["pp1", "Recalling the Protocols thereto,"],
      ["op1", "Requests all States:"],
      ["op2", "Decides to go on."],
    ]);
    expect(paragraphs[1]?.subparagraphs.map(({ marker, text: words }) => [marker, words])).toEqual([
      ["a.", "To act;"],
      ["b.", "To report;"],
    ]);
    expect(footnotes).toMatchObject([{ marker: "1", text: "See A/80/1.", paragraph: "pp1" }]);
  });

  it("is refused when its elements are nested too deeply, and not when some are left open", async () => {
    const page = (open: string): Promise<unknown> =>
      readDocument(Buffer.from(`<html><body>${open}The General Assembly,`), "draft.html");
    await expect(page("<div>".repeat(6_000))).rejects.toMatchObject({ code: "document-too-large" });
    await expect(page("<p>Lamps".repeat(6_000))).resolves.toMatchObject({
      text: expect.stringContaining("Assembly"),
    });
  });
});

describe("a PDF", () => {
  const page = (lines: readonly string[], from = 700) =>
    lines.map((text, at) => ({ text, y: from - 12 * at }));

  it("is read page by page, line by line, with blank lines where the print leaves room", async () => {
    const first = [
      ...page(["80/1. Bridges and tunnels"], 740),
      ...page(["The General Assembly,"], 716),
      ...page(["Recalling its resolutions on bridges and on", "tunnels,"], 690),
    ];
    const second = page(["1. Requests all States to count their bridges."], 740);
    const { text } = await readDocument(makePdf([first, second]), "draft.pdf");
    expect(text).toBe(
      "80/1. Bridges and tunnels\n\nThe General Assembly,\n\nRecalling its resolutions on bridges and on\ntunnels,\n\n1. Requests all States to count their bridges.\n",
    );
  });

  it("has a space in it where the file prints one, not where a justified line leaves a gap", async () => {
    const widthOf = { w: 7.22, the: 12.22 };
    const drawn = [
      { text: "w", x: 72, y: 700 },
      { text: "hich words", x: 72 + widthOf.w + 1.3, y: 700 },
    ];
    const { text } = await readDocument(makePdf([drawn]), "draft.pdf");
    expect(text.trim()).toBe("which words");
    const unspaced = [
      { text: "the", x: 72, y: 700 },
      { text: "sea", x: 72 + widthOf.the + 2, y: 700 },
    ];
    const other = await readDocument(makePdf([unspaced]), "draft.pdf");
    expect(other.text.trim()).toBe("the sea");
  });

  it("has raised markers at their words, whatever the order of the stream", async () => {
    const lines = [
      { text: "1", x: 140, y: 704, size: 6 },
      { text: "and so on,", x: 150, y: 700 },
      { text: "Recalling the", x: 72, y: 700 },
      { text: "thereto", x: 115, y: 688 },
      { text: "Protocols", x: 72, y: 688 },
    ];
    const { text } = await readDocument(makePdf([lines]), "draft.pdf");
    expect(text).toMatch(/^Recalling the ?1 and so on,\nProtocols thereto\n$/);
  });

  const column = (x: number, lines: readonly string[]) =>
    lines.map((text, at) => ({ text, x, y: 680 - 12 * at, size: 9 }));
  const repeated = (sentence: string, numbers: readonly number[]) =>
    numbers.map((number) => `${number}. ${sentence}`);
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

  it("is read column by column below what goes across, and line by line where it has a table", async () => {
    const sentence = "Asks all of us to count the lamps;";
    const title = { text: "Resolution 80/1 on the bridges, lamps and tunnels of all the harbours", y: 720 };
    const print = [
      title,
      ...column(72, repeated(sentence, numbers)),
      ...column(320, repeated(sentence, [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24])),
    ];
    const { text, warnings } = await readDocument(makePdf([print]), "draft.pdf");
    expect(warnings).toEqual([expect.stringContaining("two columns")]);
    expect([...text.matchAll(/(\d+)\. Asks/g)].map(([, number]) => Number(number))).toEqual(
      [...Array(24)].map((_, at) => at + 1),
    );
    const table = [
      ...column(72, numbers.map(String)),
      ...column(
        320,
        numbers.map((number) => `cell ${number}`),
      ),
    ];
    const read = await readDocument(makePdf([table]), "draft.pdf");
    expect(read).toMatchObject({ text: expect.stringContaining("3 cell 3"), warnings: [] });
  });

  it("is read in the language of its left column where the right one has another, with a warning", async () => {
    const english = "Asks all of us in the port to see to the lamps and the oil;";
    const french = "Prie tous de la part du port de voir les quais et le feu;";
    const print = [...column(72, repeated(english, numbers)), ...column(330, repeated(french, numbers))];
    const { text, warnings } = await readDocument(makePdf([print]), "draft.pdf");
    expect(text).toContain("12. Asks");
    expect(text).not.toContain("Prie");
    expect(warnings).toEqual([expect.stringContaining("two languages")]);
  });

  it.each([
    ["it has no text layer", makePdf([[]]), /no text/],
    ["it is none", Buffer.from("%PDF-1.7 and nothing else"), /no PDF/],
    ["it is cut", makePdf([page(["The General Assembly,"])]).subarray(0, 300), /no PDF|no text|damaged/],
  ])("is refused when %s", async (_, bytes, reason) => {
    await expect(readDocument(bytes, "draft.pdf")).rejects.toMatchObject({
      code: "document-unreadable",
      message: expect.stringMatching(reason),
    });
  });
});
