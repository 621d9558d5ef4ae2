import type { Paragraph, Resolution } from "../domain/resolution.ts";
import { withDescendants } from "../domain/units.ts";
import type { ParagraphAddress } from "../ports.ts";

/** What is indexed: distinct texts of paragraphs, and where each of them stands. */
export interface IndexContents {
  readonly paragraphTexts: readonly string[];
  readonly paragraphs: readonly (readonly ParagraphAddress[])[];
  /** Of each of them, what is encoded. */
  readonly words: readonly string[];
}

/**
 * Every third paragraph of UN resolutions repeats another one word for word; copies would fill the lists and the
 * graph, so each text is indexed once.
 */
export function contentsOf(resolutions: readonly Resolution[]): IndexContents {
  const documents = new Map<string, number>();
  const paragraphs: ParagraphAddress[][] = [];
  const words: string[] = [];
  for (const resolution of resolutions) {
    for (const paragraph of resolution.paragraphs) {
      const text = searchableText(resolution, paragraph);
      const address = { resolution: resolution.id, paragraph: paragraph.id };
      const document = documents.get(text) ?? paragraphs.length;
      documents.set(text, document);
      words[document] = wordsOf(paragraph);
      paragraphs[document] = [...(paragraphs[document] ?? []), address];
    }
  }
  return { paragraphTexts: [...documents.keys()], paragraphs, words };
}

/** What the models were taught to read: the paragraph and what is nested in it, without headings and footnotes. */
export function wordsOf(paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .map(({ text }) => text)
    .join(" ");
}

/** Headings, the paragraph, what is nested in it, and its footnotes with "Ibid." resolved. */
function searchableText(resolution: Resolution, paragraph: Paragraph): string {
  return withDescendants(paragraph)
    .flatMap(({ heading, text, footnotes }) => [
      heading ?? "",
      text,
      ...footnotes.map((id) => resolution.footnotes.find((note) => note.id === id)?.resolved ?? ""),
    ])
    .filter((part) => part !== "")
    .join("\n");
}
