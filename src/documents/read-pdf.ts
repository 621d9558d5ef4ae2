import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";
import type { DecodedText } from "./decode-text.ts";
import { limits, tooLarge, unreadable } from "./limits.ts";
import { areTwoLanguages, type PagePart, partsOfPage } from "./pdf-columns.ts";
import { glyphsOfPage } from "./pdf-glyphs.ts";
import { linesOfPage, type PdfRun } from "./pdf-lines.ts";

/**
 * Reads the text layer of a PDF, page by page, as the lines that are printed. Page furniture and notes stay where they are:
 * telling them apart is for the parser, which knows pages.
 *
 * @throws ExpectedError `document-unreadable` also where there is no text layer, `document-too-large`
 */
export async function readPdf(bytes: Uint8Array): Promise<DecodedText> {
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pages) throw tooLarge(`it has ${document.numPages} pages`);
    return await readPages(document);
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import("unpdf");
  giveTransfer();
  try {
    // A copy, because pdf.js takes the bytes away from whoever has them.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw unreadable(isLocked ? "it is locked with a password" : "it is no PDF, or a damaged one", error);
  }
}

/** pdf.js moves the bytes of fonts by a method that Node 20 does not have. */
function giveTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    value(this: ArrayBuffer) {
      return structuredClone(this, { transfer: [this] });
    },
  });
}

type PrintedPart = Pick<PagePart, "side"> & { readonly text: string };

async function readPages(document: PDFDocumentProxy): Promise<DecodedText> {
  const pages: PrintedPart[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = partsOfPage(await runsOf(document, number)).map(({ side, runs }) => ({
      side,
      text: linesOfPage(runs).join("\n"),
    }));
    pages.push(page);
    length += page.reduce((sum, { text }) => sum + text.length, 0);
    if (length > limits.textLength) throw tooLarge("it holds more text than 20 million characters");
  }
  const all = pages.flat();
  const isTwofold = areTwoLanguages(textOn(all, ["left"]), textOn(all, ["right"]));
  const read: PagePart["side"][] = isTwofold ? ["whole", "left"] : ["whole", "left", "right"];
  const text = pages.map((page) => textOn(page, read)).join("\n\n");
  if (text.trim() === "")
    throw unreadable("it holds pictures of pages and no text; recognize its text first");
  const hasColumns = all.some(({ side }) => side !== "whole");
  const warning = isTwofold ? oneLanguageRead : columnsRead;
  return { text: `${text}\n`, warnings: hasColumns ? [warning] : [] };
}

const columnsRead =
  "Some pages seem to have two columns and were read down one and then the other: a table of two columns would be taken apart.";

const oneLanguageRead =
  "The pages have two languages beside each other: the left column was read, and the right one was not.";

function textOn(parts: readonly PrintedPart[], sides: readonly PagePart["side"][]): string {
  return parts
    .filter(({ side }) => sides.includes(side))
    .map(({ text }) => text)
    .join("\n");
}

/**
 * The glyphs where they stand. As pdf.js joins them where it alone knows the order (Arabic), and where a font of the file
 * cannot be drawn, so that glyphs are missing.
 */
async function runsOf(document: PDFDocumentProxy, number: number): Promise<PdfRun[]> {
  try {
    const page = await document.getPage(number);
    const joined = await joinedRuns(page);
    const glyphs = joined.some(({ text }) => rightToLeft.test(text)) ? [] : await glyphsOfPage(page);
    page.cleanup();
    return lettersIn(glyphs) < lettersIn(joined) ? joined : glyphs;
  } catch (error) {
    throw unreadable(`its page ${number} is damaged`, error);
  }
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

function lettersIn(runs: readonly PdfRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.replace(/\s/g, "").length, 0);
}

async function joinedRuns(page: PDFPageProxy): Promise<PdfRun[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [, slant, , , x, y]: readonly number[] = item.transform;
    // Text that runs up the margin is no part of the lines.
    const isLevel = slant === 0 && x !== undefined && y !== undefined;
    return isLevel ? [{ text: item.str, x, y, width: item.width, height: item.height }] : [];
  });
}
