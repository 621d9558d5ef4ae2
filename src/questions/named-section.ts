import type { Resolution, Span } from "../domain/resolution.ts";
import { type Heading, headingsOf, sectionsOf } from "../domain/sections.ts";
import { stemsOf } from "../language/mentions.ts";
import { numberOf } from "../language/numerals.ts";
import { pattern } from "../language/pattern.ts";
import { tokenize } from "../language/tokenizer.ts";
import { number, ordinal, positionOf } from "./unit-words.ts";

export interface NamedSection {
  /** "II", or the heading of a section that has no label: "Peacebuilding financing". */
  readonly name: string;
  readonly span: Span;
  /** It is named by what its heading says. */
  readonly isByTitle?: boolean;
  /** It stands in an annex, as letters do. */
  readonly isOfAnnex?: boolean;
}

const byLabel = /\b(?:[Ss]ection|[Pp]art)\s+([IVX]{1,5}|[A-Z])\b/;
/** "the second section", "part two", "section 2": by its place, where a text has sections. */
const byPlace = new RegExp(
  String.raw`\b(?:(${ordinal})\s+(?:section|part|half)|(?:section|part)\s+(${number}))\b(?!\s+of\s+(?:the\s+)?(?:preamble|operative))`,
  "i",
);

/** "the section on …", "the part headed …", "under the heading “…" */
const opensTitle = new RegExp(
  pattern`
  \b(?:
    (?:sections?|parts?|chapters?) (?:
      (?:on|about|of|for|headed|entitled|titled|called|named|concerning|regarding|covering)
      |(?:that|which) (?:deals? with|is about|covers)|dealing with
    )
    |(?:headings?|headed|rubric)|letters? (?:from|of|by|signed by)
  ) (?:the (?:heading )?)?(?:mrs?\.? |ms\.? |dr\.? )?["“‘']?
`,
  "giu",
);
/** "the Peacebuilding financing section" */
const closesTitle = /\b(?:the|its) ([^,;:?.!]{3,80}?)["”’']? (?:section|part|chapter|heading)\b/gi;
/** "Dr. Smith's letter", "the Prime Minister's letter": whose it is stands in its head or signature. */
const ownsLetter = /((?:[\p{L}.-]+ ){0,3}[\p{L}-]+)['’]s? letters?\b/gu;
/** What may follow a title in a question. */
const endsTitle =
  /^["”’')]*(?:[?.!,;:]|$)|^["”’')]* (?:say|ask|contain|want|do|does|deal|is|are|about|cover|tell|provide|set|propose|mean|request|decide|in|of|and|please)\w*\b/i;

/** The one section whose heading has the words behind "the section on": all of the heading, or else what no other has. */
function sectionByTitle(question: string, headings: readonly Heading[]): NamedSection | undefined {
  const named: { start: number; from: number; to: number; end?: number }[] = [
    ...[...question.matchAll(opensTitle)].map(({ index, 0: printed }) => ({
      start: index,
      from: index + printed.length,
      to: question.length,
    })),
    ...[...question.matchAll(closesTitle)].map(({ index, 0: printed, 1: title = "" }) => {
      const from = index + printed.indexOf(title);
      return { start: index, from, to: from + title.length };
    }),
    ...[...question.matchAll(ownsLetter)].flatMap(({ index, 0: printed, 1: owner = "" }) =>
      suffixesOf(owner).map((words) => {
        const from = index + owner.length - words.length;
        return { start: from, from, to: from + words.length, end: index + printed.length };
      }),
    ),
  ];
  const found = named.flatMap(({ start, from, to, end }) =>
    headings.flatMap(({ title, name }) => {
      const words = question.slice(from, to);
      const met = titled(words, title);
      const isCut = to < question.length && met?.length !== words.length;
      return met === null || isCut
        ? []
        : [{ name, isWhole: met.isWhole, span: { start, end: end ?? from + met.length } }];
    }),
  );
  const whole = found.filter(({ isWhole }) => isWhole);
  const [first, ...others] = whole.length > 0 ? whole : found;
  return first && others.every(({ name }) => name === first.name)
    ? { name: first.name, span: first.span, isByTitle: true }
    : undefined;
}

/** "the Prime Minister", "Prime Minister", "Minister". */
function suffixesOf(phrase: string): string[] {
  const words = phrase.split(" ");
  return words.map((_, at) => words.slice(at).join(" "));
}

/** Whether `words` open with all of a title, and how far; null where they open with other words, or go on with some. */
function titled(words: string, title: string): { readonly isWhole: boolean; readonly length: number } | null {
  const stems = stemsOf(title);
  const met = new Set<string>();
  let length = 0;
  for (const word of words.matchAll(/[\p{L}\p{N}’'-]+/gu)) {
    const [token] = tokenize(word[0]);
    if (token === undefined) continue;
    if (!stems.has(token.term)) break;
    met.add(token.term);
    length = word.index + word[0].length;
  }
  const isWhole = met.size === stems.size;
  return met.size > 0 && (isWhole || endsTitle.test(words.slice(length))) ? { isWhole, length } : null;
}

/** The section that a question names by its label, by its heading, or by its place in a text that has several. */
export function findNamedSection(question: string, asked: readonly Resolution[]): NamedSection | undefined {
  const label = byLabel.exec(question);
  if (label?.[1]) return { name: label[1], span: spanOf(label) };
  const [only, ...others] = asked;
  if (!only || others.length > 0) return undefined;
  const sections = sectionsOf(only);
  const place = sections.length > 1 ? byPlace.exec(question) : null;
  if (!place) {
    const titledSection = sectionByTitle(question, headingsOf(only));
    const headed = only.paragraphs.find(({ heading }) => heading === titledSection?.name);
    return titledSection && { ...titledSection, isOfAnnex: headed?.kind === "annex" };
  }
  const position = place[1] ? positionOf(place[1]) : (numberOf(place[2] ?? "") ?? Number(place[2]));
  const name = sections.at(position > 0 ? position - 1 : position);
  return name === undefined || position === 0 ? undefined : { name, span: spanOf(place) };
}

function spanOf({ index, 0: printed }: RegExpExecArray): Span {
  return { start: index, end: index + printed.length };
}
