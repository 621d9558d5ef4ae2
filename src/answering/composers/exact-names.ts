import type { Kind } from "../../domain/reading.ts";
import type { ComposeRequest, Composition } from "./composer.ts";
import { namedFootnotes, publishedSource } from "./footnotes.ts";
import { fullNameAnswer } from "./full-names.ts";
import { documentAsked } from "./references.ts";

/** Kinds of question that are one on a footnote, a document or an acronym as soon as they name it. */
const open: ReadonlySet<Kind> = new Set<Kind>(["topic", "look-up", "structure", "about", "compare"]);

/** What is known exactly of what a question names: a footnote, where something is published, another document, a full name; else null. */
export function composeExactly(request: ComposeRequest): Composition | null {
  if (!open.has(request.reading.kind) || request.reading.label === "count") return null;
  return (
    namedFootnotes(request) ?? publishedSource(request) ?? documentAsked(request) ?? fullNameAnswer(request)
  );
}
