import { type DecodedText, decodeText } from "./decode-text.ts";
import { limits, tooLarge } from "./limits.ts";
import { rule, writeText } from "./written-text.ts";

/** A horizontal line may part the notes from the text, as the rule of underscores does in print. */
const isLine = /^\s*-{18}\s*$/;

/** What pages print around a text. */
const around = "nav header.site aside form button img svg iframe noscript template".split(" ");

/**
 * Reads the words of an HTML page; paragraphs, headings, list items and cells of tables stand apart. Numbers of ordered lists
 * are printed as a browser would; nothing is loaded and nothing runs.
 *
 * @throws ExpectedError `document-unreadable`, `document-too-large`
 */
export async function readHtml(bytes: Uint8Array): Promise<DecodedText> {
  const { convert } = await import("html-to-text");
  const { text, warnings } = decodeText(bytes);
  assertDepth(text);
  const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
  const heading = { ...apart, uppercase: false };
  const words = convert(text, {
    wordwrap: false,
    limits: { maxInputLength: limits.fileBytes, maxDepth: limits.markupDepth, ellipsis: "" },
    selectors: [
      ...around.map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: heading })),
      ...["ol", "ul"].map((selector) => ({ selector, options: { ...apart, itemPrefix: " • " } })),
      ...["td", "th", "tr", "table"].map((selector) => ({ selector, format: "block", options: apart })),
      { selector: "hr", format: "horizontalLine", options: { ...apart, length: 18 } },
    ],
  });
  const paragraphs = words.split(/\n\s*\n/).map((paragraph) => (isLine.test(paragraph) ? rule : paragraph));
  return { text: writeText(paragraphs, []), warnings };
}

/** Elements that nothing needs to close. */
const closedByOthers =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|colgroup|option)$/;

/** Nested a hundred thousand deep, a page takes the library minutes. */
function assertDepth(html: string): void {
  let depth = 0;
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (closedByOthers.test(name.toLowerCase())) continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limits.unclosedElements) throw tooLarge("its elements are nested too deeply");
  }
}
