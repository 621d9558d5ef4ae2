import type { AnswerRequest } from "../../src/ports.ts";
import { found, readingOf } from "./readings.ts";
import { bridges, smallLibrary } from "./small-library.ts";

/** "What is requested of the Bridge Office?", put to the small library, with all of its paragraphs as passages. */
const text = "What is requested of the Bridge Office?";

export function bridgesRequest(signal: AbortSignal = new AbortController().signal): AnswerRequest {
  const reading = readingOf(text, {
    kind: "acts",
    label: "actor",
    actors: [{ id: "bridge-office", name: "Bridge Office" }],
    forces: ["request"],
    texts: [bridges.id],
  });
  return {
    messages: [{ role: "user", content: text }],
    language: "en",
    parts: [{ reading, retrieval: found({ op1: 0.9, op2: 0.5, pp1: 0.3 }, { resolution: bridges.id }) }],
    library: smallLibrary,
    signal,
  };
}

export const requestDraft = {
  basis: "quotation",
  text: "The draft requests the Bridge Office “to count all bridges”.",
  citations: [{ resolution: bridges.id, unit: "op1", quote: "to count all bridges" }],
} as const;
