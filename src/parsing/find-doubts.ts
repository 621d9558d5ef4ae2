import type { Paragraph, ParseWarning, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";

type Parsed = Pick<Resolution, "title" | "language" | "paragraphs">;

/** What a reader should look at: signs that the parser missed something, or left something out by its nature. */
export function findDoubts(
  parsed: Parsed,
  print: { hasFormula: boolean; isSpaced: boolean },
): ParseWarning[] {
  return [
    ...missingParts(parsed, print.hasFormula),
    ...(print.isSpaced ? [] : uncertainAnnex(parsed.paragraphs)),
    ...numberingGaps(parsed.paragraphs),
    ...parsed.paragraphs.flatMap(unendedParagraph),
    ...unfinishedText(parsed.paragraphs),
  ];
}

function missingParts(parsed: Parsed, hasFormula: boolean): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  if (!hasFormula) {
    warnings.push({
      code: "formula-missing",
      message: 'No line such as "The General Assembly," opens the text.',
    });
  }
  if (parsed.title === "") warnings.push({ code: "title-missing", message: "No title was found." });
  if (!parsed.paragraphs.some((paragraph) => paragraph.kind === "operative")) {
    warnings.push({ code: "no-operative-paragraph", message: "No operative paragraph was found." });
  }
  if (parsed.language !== "en") {
    warnings.push({
      code: "acts-not-read",
      message: `The text is not in English (${parsed.language}): its structure was read, its acts and references were not.`,
    });
  }
  return warnings;
}

/** Without blank lines and numbers, a paragraph that ends with a full line cannot be told from the next. */
function uncertainAnnex(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const first = paragraphs.find((paragraph) => paragraph.kind === "annex" && paragraph.number === null);
  if (first === undefined) return [];
  const message = "No blank lines part the paragraphs of the annex: some without a number may be joined.";
  return [{ code: "annex-uncertain", message, paragraph: first.id }];
}

/** Numbers that do not follow one another within a section. */
function numberingGaps(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const warnings: ParseWarning[] = [];
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "preambular" || paragraph.number === null) continue;
    const expected = before && sectionOf(before) === sectionOf(paragraph) ? (before.number ?? 0) + 1 : 1;
    if (paragraph.number !== expected) {
      const message = `Paragraph ${paragraph.number} was found where ${expected} was expected.`;
      warnings.push({ code: "numbering-gap", message, paragraph: paragraph.id });
    }
    before = paragraph;
  }
  return warnings;
}

/** The id without its number: "II.op" of "II.op3". */
function sectionOf(paragraph: Paragraph): string {
  return paragraph.id.replace(/\d+(?:~\d+)*$/, "");
}

/** A paragraph of the resolution itself ends with a mark of punctuation; one that does not may be cut or joined wrongly. */
function unendedParagraph(paragraph: Paragraph): ParseWarning[] {
  if (paragraph.kind === "annex" || paragraph.subparagraphs.length > 0) return [];
  if (/[,;.:?!…][”"’»)\]]*$/.test(paragraph.text)) return [];
  const message = `${paragraph.label} ends without a mark of punctuation: "${paragraph.text.slice(-40)}"`;
  return [{ code: "paragraph-unended", message, paragraph: paragraph.id }];
}

/** The last operative paragraph ends with a full stop; where it does not, text behind it may have been lost. */
function unfinishedText(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const last = paragraphs.findLast((paragraph) => paragraph.kind === "operative");
  const ending = last && withDescendants(last).at(-1)?.text;
  if (last === undefined || ending === undefined || !/[,;]$/.test(ending)) return [];
  const message = `The last operative paragraph, ${last.label}, ends like one that others follow.`;
  return [{ code: "text-unfinished", message, paragraph: last.id }];
}
