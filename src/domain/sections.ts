import { rememberedOfText } from "./remembered.ts";
import type { Paragraph, ParagraphId, Resolution } from "./resolution.ts";

/** "II" of "II Review of action taken", "B" of "B. Themes for 2026", "I" of "Annex Declaration I. Harbours". */
const labelled =
  /^(?:Annex .+? (?=[IVXL]{1,6}\. ))?(?:(?:Part|Section|Chapter)\s+)?([IVXL]{1,6}|[A-Z])(?=[.\s]|$)/;
const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** "II" of "II. Review of action taken" and of "Part II"; undefined where the heading has no number of its own. */
export function sectionOfHeading(heading: string): string | undefined {
  return labelled.exec(heading)?.[1];
}

/** The names of the sections of the text, in order: "I", "II". */
export function sectionsOf(resolution: Resolution): string[] {
  return [...new Set(namesOf(resolution).values())];
}

/** Behind the word itself, wherever a heading has it: "Annex Declaration Part A General provisions Article 1". */
const worded = /\b(?:Part|Section|Chapter) ([IVXL]{1,6}|[A-Z])\b/;

/** Whether a paragraph stands in the section of that name, or under that heading and before the next. */
export function isInSection(resolution: Resolution, paragraph: Paragraph, name: string): boolean {
  if (namesOf(resolution).get(paragraph.id) === name) return true;
  const { paragraphs } = resolution;
  const at = paragraphs.findIndex(({ id }) => id === paragraph.id);
  const headed = paragraphs
    .slice(0, at + 1)
    .filter(({ kind, heading }) => kind === paragraph.kind && heading !== undefined);
  const part = headed.findLast(({ heading = "" }) => worded.test(heading))?.heading ?? "";
  return headed.at(-1)?.heading === name || worded.exec(part)?.[1] === name;
}

/** Where numbering restarts the ids have the sections; elsewhere and in annexes headings tell, where they count from I or A. */
const namesOf = rememberedOfText(({ paragraphs }): ReadonlyMap<ParagraphId, string> => {
  const inIds = paragraphs.map(({ id }) => [id, /^([A-Z]+)\.(?:op|pp)/.exec(id)?.[1] ?? ""] as const);
  const ofIds = new Map(inIds.filter(([, name]) => name !== ""));
  const own = ofIds.size > 0 ? ofIds : ofHeadings(paragraphs.filter(({ kind }) => kind !== "annex"));
  return new Map([...own, ...ofHeadings(paragraphs.filter(({ kind }) => kind === "annex"))]);
});

/** A label counts where it is the next one; a single one numbers nothing. */
function ofHeadings(paragraphs: readonly Paragraph[]): ReadonlyMap<ParagraphId, string> {
  for (const series of [romans, letters]) {
    let count = 0;
    const names = new Map<ParagraphId, string>();
    for (const { id, heading = "" } of paragraphs) {
      if (sectionOfHeading(heading) === series[count]) count += 1;
      const current = series[count - 1];
      if (current !== undefined) names.set(id, current);
    }
    if (count > 1) return names;
  }
  return new Map();
}
