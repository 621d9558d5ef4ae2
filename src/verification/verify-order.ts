import type { Span } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { answersFor } from "../vocabulary/actor-relations.ts";
import { findActors, organActor } from "../vocabulary/find-actors.ts";
import { stem } from "../vocabulary/tokenizer.ts";
import { functionWords, type Word, wordsOf } from "../vocabulary/words.ts";
import { doubtful, type Findings, joinFindings, wrong } from "./findings.ts";
import { wordsWithin } from "./verify-citations.ts";
import { isProperName, shortFormsOf } from "./verify-names.ts";
import type { CitingSentence } from "./verify-verbs.ts";

/** Two words that carry meaning, side by side but for words of grammar. */
interface Link {
  readonly first: string;
  readonly second: string;
  readonly span: Span;
}

/**
 * Words, names and figures of the text in each other's place: "assist the Council" and "the role of the Commission" where the
 * text has it the other way round. Wrong where two words are exchanged; in doubt where names or figures stand the other way
 * round, which the passive voice may do too.
 */
export function verifyOrder(sentence: CitingSentence): Findings {
  const text = sentence.cited.map(wordsWithin).join("\n");
  return joinFindings([
    wrong(...exchangedWords(sentence.own, text)),
    doubtful(...turnedRound(sentence, text)),
  ]);
}

function exchangedWords(own: string, text: string): CitationProblem[] {
  const printed = linksIn(text);
  const neighbours = new Map<string, Set<string>>();
  for (const { first, second } of printed)
    neighbours.set(first, (neighbours.get(first) ?? new Set()).add(second));
  const isNext = (first: string, second: string) => neighbours.get(first)?.has(second) ?? false;
  const following = new Set(printed.map(({ second }) => second));
  const said = linksIn(own);
  const strange = said.filter(
    ({ first, second }) => neighbours.has(first) && following.has(second) && !isNext(first, second),
  );
  const exchanged = strange.find((link) =>
    said.some(
      (other) =>
        other !== link &&
        other.first !== link.second &&
        other.second !== link.first &&
        isNext(link.first, other.second) &&
        isNext(other.first, link.second) &&
        !isNext(other.first, other.second),
    ),
  );
  if (!exchanged) return [];
  const words = own.slice(exchanged.span.start, exchanged.span.end);
  return [{ code: "actor-mismatch", detail: `“${words}”: the text has these words the other way round` }];
}

interface Place {
  readonly span: Span;
  /** Where the same stands in the text. */
  readonly inText: readonly number[];
}

/** What comes first in the sentence and last in the text. The organ that speaks is named anywhere. */
function turnedRound({ own, actors, cited }: CitingSentence, text: string): Span[] {
  const speakers = cited.flatMap(({ resolution }) => organActor(resolution.organ)?.id ?? []);
  const printed = findActors(text, shortFormsOf(cited));
  const names = actors
    .filter((found) => isProperName(found) && !speakers.includes(found.actor.id))
    .filter(({ span }) => !/^['’]s?\b/u.test(own.slice(span.end)))
    .map(({ actor, span }) => ({
      span,
      inText: printed
        .filter((there) => answersFor(actor, there.actor) || answersFor(there.actor, actor))
        .filter((there) => !/\b(?:of|by)(?: the)?\s$/u.test(text.slice(0, there.span.start)))
        .map((there) => there.span.start),
    }));
  const figures = figuresOf(own).map(({ figure, span }) => ({
    span,
    inText: figuresOf(text)
      .filter((there) => there.figure === figure)
      .map((there) => there.span.start),
  }));
  return [...turned(names), ...turned(figures)];
}

function turned(places: readonly Place[]): Span[] {
  const [...known] = places.filter(({ inText }) => inText.length > 0);
  return known
    .slice(1)
    .filter((place, at) => Math.min(...(known[at]?.inText ?? [])) > Math.max(...place.inText))
    .map(({ span }) => span);
}

/** Symbols and numbers of resolutions, as printed. */
function figuresOf(text: string) {
  return Array.from(text.matchAll(/\b\d+(?:\/\d+|\s*\(\d{4}\))/g), ({ 0: figure, index }) => ({
    figure,
    span: { start: index, end: index + figure.length },
  }));
}

function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let before: Word | null = null;
  for (const word of wordsOf(text)) {
    if (!/^[\p{L}\p{N}]/u.test(word.text)) {
      if (/[;:.,]/.test(word.text)) before = null;
    } else if (!functionWords.has(word.lower)) {
      if (before)
        links.push({
          first: stem(before.lower),
          second: stem(word.lower),
          span: { start: before.start, end: word.end },
        });
      before = word;
    }
  }
  return links;
}
