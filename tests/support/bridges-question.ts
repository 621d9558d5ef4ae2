import type { QuestionFrame } from "../../src/domain/questions.ts";
import type { AnswerRequest } from "../../src/ports.ts";
import { wordingOf } from "../../src/questions/wording-of.ts";
import { bridges, smallLibrary } from "./small-library.ts";

/** "What is requested of the Bridge Office?", put to the small library, with all of its paragraphs as passages. */
const text = "What is requested of the Bridge Office?";

const bridgesFrame: QuestionFrame = {
  ...wordingOf(text),
  text,
  language: "en",
  intent: "acts",
  excludedActors: [],
  instruments: [],
  actors: [{ id: "bridge-office", name: "Bridge Office" }],
  forces: ["request"],
  named: [],
  terms: [],
  symbols: [],
  resolutions: [bridges.id],
};

export function bridgesRequest(signal = new AbortController().signal): AnswerRequest {
  const passages = ["op1", "op2", "pp1"].map((paragraph, index) => ({
    resolution: bridges.id,
    paragraph,
    score: 1 - index / 10,
    ranks: { keyword: index + 1 },
  }));
  return {
    frame: bridgesFrame,
    library: smallLibrary,
    retrieval: { passages, similarity: 1, standing: 1 },
    signal,
  };
}

export const requestDraft = {
  basis: "quotation",
  text: "The draft requests the Bridge Office “to count all bridges”.",
  citations: [{ resolution: bridges.id, unit: "op1", quote: "to count all bridges" }],
} as const;
