import type { Ask } from "./ask.ts";
import type { Library, Paragraph, Resolution } from "./domain/resolution.ts";
import { findParagraph } from "./domain/units.ts";

export interface FoundParagraph {
  readonly resolution: Resolution;
  readonly paragraph: Paragraph;
  /** Probability that it answers, 0 to 1. */
  readonly score: number;
}

interface Searched {
  readonly question: string;
  /** Id of the one text to look in; all that are loaded without it. */
  readonly resolution?: string;
  readonly signal?: AbortSignal;
}

/**
 * The paragraphs that are likeliest to answer, best first. The stream is left as soon as they are there: nobody drafts an answer.
 * @throws ExpectedError for an unknown resolution.
 */
export async function searchParagraphs(
  { ask, library }: { readonly ask: Ask; readonly library: Library },
  { question, ...rest }: Searched,
): Promise<FoundParagraph[]> {
  for await (const event of ask({ messages: [{ role: "user", content: question }], ...rest })) {
    if (event.type !== "passages-retrieved") continue;
    return event.passages.flatMap(({ resolution: id, paragraph: unit, score }) => {
      const resolution = library.find(id);
      const paragraph = resolution && findParagraph(resolution, unit);
      return paragraph ? [{ resolution, paragraph, score }] : [];
    });
  }
  return [];
}
