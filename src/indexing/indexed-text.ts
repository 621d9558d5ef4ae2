import { askingForces } from "../domain/acts.ts";
import { distinctBy } from "../domain/group-by.ts";
import type { ParagraphId, Resolution } from "../domain/resolution.ts";
import { actsOf, notesOf, withDescendants } from "../domain/units.ts";

/** A paragraph as it is searched. */
export interface IndexedParagraph {
  readonly paragraph: ParagraphId;
  /** Headings, the paragraph, what is nested in it, and its footnotes with "Ibid." resolved. */
  readonly searchable: string;
  /** What the models were taught to read: the paragraph and what is nested in it, without headings and footnotes. */
  readonly words: string;
}

export function indexedParagraphs(resolution: Resolution): IndexedParagraph[] {
  return resolution.paragraphs.map((paragraph) => {
    const nested = withDescendants(paragraph);
    const parts = nested.flatMap((each) => [
      each.heading ?? "",
      each.text,
      ...notesOf(resolution, each).map(({ resolved }) => resolved),
    ]);
    return {
      paragraph: paragraph.id,
      searchable: parts.filter((part) => part !== "").join("\n"),
      words: nested.map(({ text }) => text).join(" "),
    };
  });
}

/** Force, and id and name of an addressee: what a text asks of whom, each once. */
export function indexedActs(resolution: Resolution) {
  const acts = actsOf(resolution)
    .filter(({ force }) => askingForces.has(force))
    .flatMap(({ force, addressees }) => addressees.map(({ id, name }) => [force, id, name] as const));
  return distinctBy(acts, (act) => act.join("\0"));
}
