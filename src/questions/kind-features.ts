import type { Span } from "../domain/resolution.ts";
import { findActors } from "../language/find-actors.ts";
import { findInstruments } from "../language/find-instruments.ts";
import { stem } from "../language/stem.ts";
import { wordsOf } from "../language/words.ts";
import { findAskedForces } from "./asked-forces.ts";
import { findNamedUnits } from "./named-units.ts";
import { findSymbols } from "./symbols.ts";

/** Of a longer turn only this much is read: it is a letter, and its beginning says what it is. */
const mostWords = 60;

/**
 * What the kind of a question is told from: its words as stems, alone and in pairs, with the names of actors, paragraphs and
 * documents and the verbs of resolutions replaced by what they are, so that what is learned of one subject holds for others.
 */
export function kindFeatures(question: string): string[] {
  const words = namedByKind(question);
  const bounded = ["^", ...words, "$"];
  const pairs = bounded.slice(1).map((word, at) => `${bounded[at]} ${word}`);
  return [...new Set([...words, ...pairs, ...(question.includes("?") ? ["?"] : [])])];
}

interface Name extends Span {
  readonly kind: string;
}

function namedByKind(question: string): string[] {
  const names = namesIn(question);
  return wordsOf(question)
    .slice(0, mostWords)
    .flatMap(({ text, lower, start, end }) => {
      const name = names.find((each) => start < each.end && end > each.start);
      if (name) return start <= name.start ? [name.kind] : [];
      if (/^\d/.test(text)) return ["#number"];
      return /\p{L}/u.test(text) ? [stem(lower)] : /[:;!?=+]/.test(text) ? [text] : [];
    });
}

/** Of names that overlap the first kind counts. */
function namesIn(question: string): Name[] {
  const kinds: readonly (readonly [string, readonly Span[]])[] = [
    ["#symbol", findSymbols(question).map(({ span }) => span)],
    ["#unit", findNamedUnits(question, () => 0)],
    ["#instrument", findInstruments(question).map(({ span }) => span)],
    ["#actor", findActors(question).map(({ span }) => span)],
    ["#verb", findAskedForces(question).map(({ span }) => span)],
  ];
  const names: Name[] = [];
  for (const [kind, spans] of kinds)
    for (const { start, end } of spans)
      if (!names.some((name) => start < name.end && end > name.start)) names.push({ kind, start, end });
  return names;
}
