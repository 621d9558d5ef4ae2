import { pattern } from "../language/pattern.ts";
import type { CarriedOver, FollowUp } from "./follow-up.ts";

/** "What is its symbol?", "Who wrote it?", "What treaty is it?": of the document that was spoken of, not of the text. */
export function ofDocument({ text, features, classified, previous }: FollowUp): CarriedOver | null {
  if (features.named.length + features.actors.length > 0 || !ofIt.test(text)) return null;
  const { named, intent, forces } = previous;
  const ofNotes = named.length > 0 && named.every(({ kind }) => kind === "footnote");
  if (ofNotes && classified.intent === "reference")
    return { intent: "look-up", actors: [], forces: [], terms: [], named };
  const { property } = classified;
  if (property === "symbol" && intent === "reference") return previous;
  if (property === "symbol" && named.length > 0)
    return { intent: "reference", actors: [], forces: [], terms: ["symbol"], named };
  // What a paragraph welcomes has an author; the paragraph itself has the text's.
  const isOfDocument = intent === "reference" || ofNotes || (named.length > 0 && forces.length > 0);
  return property === "sponsors" && isOfDocument && asksForAuthor.test(text) ? previous : null;
}

const ofIt = /\b(?:its?|that)\b(?! (?:draft|resolution|text)\b)/i;
const asksForAuthor = pattern`
  \b(?:wrote|written|writes?|author(?:ed|s)?|prepared|drew it up|drawn up) (?:it|this|that|by)\b|\bauthors?\b
`;
