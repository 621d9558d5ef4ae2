import type { Paragraph, Resolution } from "../domain/resolution.ts";
import type { ActorMemory } from "../vocabulary/actor-memory.ts";
import { listsOwnActs } from "./acts-in-list.ts";
import type { BoundTexts } from "./bind-footnotes.ts";
import type { Form } from "./find-opening.ts";
import type { OutlinedParagraph } from "./paragraph-outline.ts";
import { type ActContext, type ParsedActs, parseActs } from "./parse-acts.ts";
import { parseReferences } from "./parse-references.ts";

interface ParagraphContext extends Omit<ActContext, "known"> {
  readonly language: Resolution["language"];
  readonly form: Form;
  /** What short forms such as "the Commission" stand for so far; grows as paragraphs are read. */
  readonly memory: ActorMemory;
}

/** Turns the outline into paragraphs with their text, acts and references. Acts are read from English texts only. */
export function buildParagraphs(
  outlined: readonly OutlinedParagraph[],
  texts: BoundTexts,
  context: ParagraphContext,
): Paragraph[] {
  return outlined.map((paragraph) => {
    const { text, footnotes } = texts.get(paragraph) ?? { text: "", footnotes: [] };
    const { acts, participles, reported } = actsOf(paragraph, text, context);
    const items = paragraph.subparagraphs.map((item) => texts.get(item)?.text ?? "");
    const goesOn = paragraph.kind === "operative" && listsOwnActs(text, acts, items);
    return {
      id: paragraph.id,
      kind: paragraph.kind,
      number: paragraph.number,
      ...(paragraph.marker === null ? {} : { marker: paragraph.marker }),
      label: paragraph.label,
      text,
      spans: paragraph.spans,
      ...(paragraph.heading === null ? {} : { heading: paragraph.heading }),
      subparagraphs: buildParagraphs(paragraph.subparagraphs, texts, { ...context, goesOn }),
      acts,
      participles,
      reported,
      footnotes,
      references: context.language === "en" ? parseReferences(text, context.organ) : [],
    };
  });
}

function actsOf(paragraph: OutlinedParagraph, text: string, context: ParagraphContext): ParsedActs {
  if (context.language !== "en") return { acts: [], participles: [], reported: [] };
  const parsed = parseActs(text, paragraph, {
    ...context,
    known: context.memory.forms,
    form: paragraph.isQuoted ? "amendment" : context.form,
  });
  context.memory.remember(text);
  return parsed;
}
