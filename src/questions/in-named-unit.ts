import type { Library } from "../domain/library.ts";
import { resolveNamedUnit } from "../domain/named-units.ts";
import type { QuestionFrame } from "../domain/questions.ts";
import { findUnit, withDescendants } from "../domain/units.ts";
import { conceptStrength, conceptsOf } from "../language/concepts.ts";
import { tokenize } from "../language/tokenizer.ts";
import type { CarriedOver, FollowUp, NamedText } from "./follow-up.ts";
import { questionTerms } from "./question-terms.ts";

/** The paragraphs that a question named, with the stems of what they say. */
export function textsNamed({ named, resolutions }: QuestionFrame, library: Library): NamedText[] {
  const [only, ...others] = resolutions.map((id) => library.find(id));
  if (!only || others.length > 0) return [];
  return named.flatMap((unit) => {
    const id = resolveNamedUnit(only, unit);
    const paragraph = id === null ? undefined : findUnit(only, id)?.paragraph;
    if (!paragraph) return [];
    const text = withDescendants(paragraph)
      .map((part) => part.text)
      .join(" ");
    return [{ unit, stems: tokenize(text).map(({ term }) => term) }];
  });
}

/** "Who hosted that conference?", "Whose views do they collect?": what the paragraph asked for before speaks of is asked of it. */
export function ofNamedUnit({ text, features, classified, namedTexts }: FollowUp): CarriedOver | null {
  const { named, symbols, actors, forces, terms } = features;
  if (named.length + symbols.length > 0) return null;
  const pointedAt = [...text.matchAll(demonstrative)].flatMap(([, words = ""]) => questionTerms(words, []));
  const isPointed = saidIn(pointedAt, namedTexts).length > 0;
  const asked = isPointed ? pointedAt : terms;
  const isAbout = isPointed || (actors.length + forces.length === 0 && areAllSaid(terms, namedTexts));
  if (!isAbout) return null;
  const units = saidIn(asked, namedTexts).map(({ unit }) => unit);
  const intent = asksForNumber.test(text) ? "reference" : "look-up";
  const { premise } = classified;
  return {
    intent,
    named: units,
    actors: [],
    forces: [],
    terms,
    ...(premise && premise !== "adoption" && { premise }),
  };
}

const demonstrative = /\b(?:that|this|those|these)\s+((?:[\p{L}-]+\s+)?[\p{L}-]+)/giu;
const asksForNumber = /\b(?:number|symbol|reference|footnotes?|published|look (?:it|that) up)\b/i;

/** Those that speak of one of the things at least. */
function saidIn(words: readonly string[], texts: readonly NamedText[]): NamedText[] {
  const concepts = conceptsOf(words);
  return texts.filter(({ stems }) => concepts.some((concept) => conceptStrength(concept, stems) > 0));
}

/** Whether they speak of something that the words name, and no word brings in a subject of its own. */
function areAllSaid(words: readonly string[], texts: readonly NamedText[]): boolean {
  const isSaid = (word: string) => saidIn([word], texts).length > 0;
  const subjects = conceptsOf(words).filter(({ isSubject }) => isSubject);
  return words.some(isSaid) && subjects.every(({ printed }) => isSaid(printed));
}
