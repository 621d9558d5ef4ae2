import { withoutHiddenCharacters } from "../domain/hidden-characters.ts";
import type { OtherMatter, Paragraph, Resolution } from "../domain/resolution.ts";
import { closingOf } from "../domain/units.ts";
import { type ActorMemory, createActorMemory } from "../vocabulary/actor-memory.ts";
import { type BoundTexts, bindFootnotes, titleWithoutMarker } from "./bind-footnotes.ts";
import { splitBlocks } from "./body-blocks.ts";
import { findDoubts } from "./find-doubts.ts";
import { type Form, findOpening } from "./find-opening.ts";
import { foldingOf, foldLookalikes, foldRaised, withoutDoubleSpacing } from "./folded-text.ts";
import { findFootnoteBlocks, rule } from "./footnote-blocks.ts";
import { dateOfMeeting, readFrontMatter } from "./front-matter.ts";
import { findLetters, type Letter, withoutFurniture } from "./letters.ts";
import { assertPlainText, bodyLines, partsByBlankLines, splitLines } from "./lines.ts";
import { findPageFurniture } from "./page-furniture.ts";
import { type Outline, type OutlinedParagraph, outlineParagraphs } from "./paragraph-outline.ts";
import { type ActContext, listsOwnActs, parseActs } from "./parse-acts.ts";
import { parseReferences } from "./parse-references.ts";
import { findTableLines } from "./tables.ts";
import { readVote } from "./vote.ts";

/**
 * Reads a resolution from plain text. `spans` of the result point into its `source`, in UTF-16 code units: the text without invisible characters, with look-alike letters and raised figures folded. What the parser
 * is unsure of stands in `warnings`. Throws only `ExpectedError`: `document-unreadable`, `document-too-large`.
 */
export function parseResolution(text: string, options: { id: string }): Resolution {
  assertPlainText(text);
  const visible = withoutHiddenCharacters(text);
  const source = foldRaised(foldLookalikes(visible));
  const lines = withoutDoubleSpacing(splitLines(source));
  const opening = findOpening(lines);
  const pages = findPageFurniture(lines, opening.line);
  const { notes, noteLines } = findFootnoteBlocks(lines, pages, opening.bodyFrom);
  const { isFurniture, isPaged } = pages;
  const isApart = (at: number) => isFurniture[at] || noteLines.has(at) || rule.test(lines[at]?.text ?? "");

  const fold = foldingOf(source);
  const frontLines = lines.slice(0, opening.line).filter((_, at) => !isApart(at));
  const { titleSpans, frontSpans, ...front } = readFrontMatter(frontLines, opening, fold);
  const { form, language } = opening;

  const body = bodyLines(lines, opening.bodyFrom, isApart);
  const tableLines = findTableLines(body);
  const { letters, furniture: ofLetters } = findLetters(body);
  const running = withoutFurniture(body, ofLetters).filter((line) => !tableLines.has(line));
  const isSpaced = partsByBlankLines(running);
  const blocks = splitBlocks(running, isSpaced, form);
  const outline = underLetters(outlineParagraphs(blocks), letters);
  const { footnotes, texts, warnings } = bindFootnotes(source, outline.paragraphs, notes, fold, isPaged);
  const memory = createActorMemory(front.front);
  const paragraphs = buildParagraphs(outline.paragraphs, texts, {
    organ: front.organ,
    language,
    memory,
    form,
    hasLetters: letters.length > 0,
    isOurs: outline.paragraphs.some(
      (paragraph) => paragraph.kind === "annex" && /^We\b/.test(texts.get(paragraph)?.text ?? ""),
    ),
  });
  const furniture = lines.filter((line, at) => line.text !== "" && isApart(at) && !noteLines.has(at));
  const printed: OtherMatter[] = [
    { role: "front", spans: frontSpans },
    { role: "title", spans: titleSpans },
    { role: "formula", spans: lines.slice(opening.line, opening.bodyFrom) },
    ...outline.other,
    { role: "table", spans: [...tableLines] },
    { role: "furniture", spans: [...ofLetters].filter((line) => !tableLines.has(line)) },
    { role: "furniture", spans: furniture },
  ];
  const other = printed
    .filter(({ spans }) => spans.length > 0)
    .map(({ role, spans }) => ({ role, spans: spans.map(({ start, end }) => ({ start, end })) }));
  const title = titleWithoutMarker(front.title, footnotes);
  const closing = closingOf({ other: outline.other, source });
  const meeting = form === "decision" ? (paragraphs[0]?.text ?? "") : closing;
  const hasAnnex = blocks.some(({ role }) => role === "annex");
  const read = { title, language, paragraphs, footnotes, other };
  const hidden = text.length - visible.length;
  const message = `Invisible characters, ${hidden} in all, were taken out: what is printed may differ from what was meant to be seen.`;
  const hiddenDoubt = hidden > 0 ? [{ code: "hidden-characters", message }] : [];
  const dayOfMeeting = dateOfMeeting(meeting);
  const status = front.status === "unknown" && dayOfMeeting !== null ? "adopted" : front.status;
  return {
    id: options.id,
    ...front,
    status,
    date: front.date ?? (status === "adopted" ? dayOfMeeting : null),
    vote: status === "adopted" ? readVote(front.front, closing) : null,
    ...read,
    warnings: [...hiddenDoubt, ...warnings, ...findDoubts({ ...read, source, form, hasAnnex, isSpaced })],
    source,
  };
}

/** The first paragraph of each letter has the letter's head and signature for its heading. */
function underLetters({ paragraphs, other }: Outline, letters: readonly Letter[]): Outline {
  const firstOf = ({ start }: Letter) => paragraphs.find(({ spans }) => (spans[0]?.start ?? 0) > start);
  const headings = new Map(letters.map((letter) => [firstOf(letter), letter.heading]));
  const headed = paragraphs.map((each) => ({ ...each, heading: headings.get(each) ?? each.heading }));
  return { other, paragraphs: headed };
}

interface ParagraphContext extends Omit<ActContext, "known"> {
  readonly language: Resolution["language"];
  readonly form: Form;
  /** What short forms such as "the Commission" stand for so far; grows as paragraphs are read. */
  readonly memory: ActorMemory;
}

/** Turns the outline into paragraphs with their text, acts and references. Acts are read from English texts only. */
function buildParagraphs(
  outlined: readonly OutlinedParagraph[],
  texts: BoundTexts,
  context: ParagraphContext,
): Paragraph[] {
  const { memory, organ } = context;
  const isEnglish = context.language === "en";
  return outlined.map((paragraph) => {
    const { text, footnotes } = texts.get(paragraph) ?? { text: "", footnotes: [] };
    const form = paragraph.isQuoted ? "amendment" : context.form;
    const { acts, participles, reported } = isEnglish
      ? parseActs(text, paragraph, { ...context, known: memory.forms, form })
      : { acts: [], participles: [], reported: [] };
    if (isEnglish) memory.remember(text);
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
      references: isEnglish ? parseReferences(text, organ) : [],
    };
  });
}
