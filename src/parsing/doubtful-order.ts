import type { Paragraph, ParseWarning } from "../domain/resolution.ts";
import { readMarker } from "./list-markers.ts";

/** Numbers that do not follow one another within a section, and operative paragraphs without one among numbered ones. */
export function doubtfulNumbers(paragraphs: readonly Paragraph[]): ParseWarning[] {
  const numbered = paragraphs.filter(({ kind, number }) => kind !== "preambular" && number !== null);
  const sections = new Set(numbered.map(sectionOf));
  const unnumbered = paragraphs.filter(
    (paragraph) =>
      paragraph.kind === "operative" && paragraph.number === null && sections.has(sectionOf(paragraph)),
  );
  return [
    ...numbered.flatMap((paragraph, at) => gapBefore(paragraph, numbered[at - 1])),
    ...unnumbered.map(({ id, text }) => ({
      code: "unnumbered-paragraph",
      message: `A paragraph without a number stands among numbered ones: "${text.slice(0, 60)}"`,
      paragraph: id,
    })),
  ];
}

function gapBefore(paragraph: Paragraph, before: Paragraph | undefined): ParseWarning[] {
  const expected = before && sectionOf(before) === sectionOf(paragraph) ? (before.number ?? 0) + 1 : 1;
  if (paragraph.number === expected) return [];
  const message = `Paragraph ${paragraph.number} was found where ${expected} was expected.`;
  return [{ code: "numbering-gap", message, paragraph: paragraph.id }];
}

/** The id without its number: "II.op" of "II.op3" and of "II.opu1". */
function sectionOf(paragraph: Paragraph): string {
  return paragraph.id.replace(/u?\d+(?:~\d+)*$/, "");
}

/** Labels (a), (b), (d): an item was not found, or stands in the text of another. */
export function doubtfulLists({ id, label, subparagraphs }: Paragraph): ParseWarning[] {
  const printed = subparagraphs.flatMap(({ marker }) => readMarker(`${marker ?? ""} `) ?? []);
  const first = printed[0];
  if (first === undefined || printed.some(({ readings }) => readings.some(({ style }) => style === "bullet")))
    return [];
  const follows = first.readings.some(({ style, index }) =>
    printed.every(({ readings }, at) =>
      readings.some((reading) => reading.style === style && reading.index === index + at),
    ),
  );
  if (follows) return [];
  const labels = printed.map(({ marker }) => marker).join(" ");
  return [
    {
      code: "list-gap",
      message: `The items of ${label} do not follow one another: ${labels}`,
      paragraph: id,
    },
  ];
}
