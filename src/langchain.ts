import { Document } from "@langchain/core/documents";
import { BaseRetriever } from "@langchain/core/retrievers";
import { type Askable, type FoundParagraph, searchParagraphs } from "./ask.ts";
import type { Act } from "./domain/acts.ts";
import { urlOf } from "./domain/labels.ts";

/** What a document carries beside the paragraph's words. */
export interface ParagraphMetadata {
  readonly resolution: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly paragraph: string;
  /** `OP 13` */
  readonly label: string;
  /** Path of the readable page of an Opcite server, at the paragraph. */
  readonly url: string;
  readonly acts: readonly Act[];
  /** Probability that the paragraph answers, 0 to 1. */
  readonly score: number;
}

export interface RetrieverOptions {
  /** Id of the one text to look in; all that are loaded without it. */
  readonly resolution?: string;
  /** How many paragraphs at the most. */
  readonly k?: number;
}

/** Opcite's retrieval as a LangChain retriever: paragraphs, likeliest first. */
export function createRetriever(
  opcite: Askable,
  { k = 8, resolution }: RetrieverOptions = {},
): BaseRetriever<ParagraphMetadata> {
  /** A class, because LangChain builds its chains on its own. */
  class ParagraphRetriever extends BaseRetriever<ParagraphMetadata> {
    override readonly lc_namespace = ["opcite", "retrievers"];

    override async _getRelevantDocuments(question: string) {
      const found = await searchParagraphs(opcite, { question, ...(resolution && { resolution }) });
      return found.slice(0, k).map(documentOf);
    }
  }
  return new ParagraphRetriever();
}

function documentOf({ resolution, paragraph, score }: FoundParagraph): Document<ParagraphMetadata> {
  const { id, label, text, acts } = paragraph;
  return new Document({
    id: `${resolution.id}#${id}`,
    pageContent: [text, ...paragraph.subparagraphs.map((each) => each.text)].join("\n"),
    metadata: {
      resolution: resolution.id,
      symbol: resolution.symbol,
      title: resolution.title,
      paragraph: id,
      label,
      url: urlOf(resolution.id, id),
      acts,
      score,
    },
  });
}
