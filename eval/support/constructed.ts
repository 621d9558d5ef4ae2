import type { Resolution } from "../../src/domain/resolution.ts";
import { seeded, shuffled } from "../seeded.ts";
import type { SupportCase } from "./cases.ts";
import { falsehoods } from "./falsehoods.ts";
import { type TrueSentence, trueSentences } from "./true-sentences.ts";

export interface Constructed {
  readonly trueOnes: readonly SupportCase[];
  readonly falseOnes: readonly SupportCase[];
}

/** True sentences on the acts and preambles of texts, and `most` false ones made of them, of each kind as many where it can be had. */
export function construct(resolutions: readonly Resolution[], most: number, seed: number): Constructed {
  const random = seeded(seed);
  const said = resolutions.flatMap((resolution) =>
    [0, 1, 2].flatMap(() => trueSentences(resolution, random)),
  );
  const byKind = Object.entries(falsehoods).map(([kind, falsify]) => {
    const made = shuffled(said, random).flatMap((sentence) => {
      const text = falsify(sentence, othersOf(sentence, said), random);
      return text && text !== sentence.text ? [caseOf(sentence, text, kind)] : [];
    });
    return distinct(made);
  });
  const trueOnes = distinct(said.map((sentence) => caseOf(sentence, sentence.text, "true")));
  return { trueOnes, falseOnes: inTurns(byKind, most) };
}

function caseOf({ resolution, paragraph }: TrueSentence, text: string, kind: string): SupportCase {
  const { id, label } = paragraph;
  return {
    text,
    resolution,
    unit: { id, label, text: paragraph.text, paragraph },
    isTrue: kind === "true",
    kind,
  };
}

function othersOf({ resolution, paragraph }: TrueSentence, said: readonly TrueSentence[]): TrueSentence[] {
  return said.filter((other) => other.resolution === resolution && other.paragraph.text !== paragraph.text);
}

function distinct(cases: readonly SupportCase[]): SupportCase[] {
  return [
    ...new Map(cases.map((each) => [`${each.text}|${each.resolution.id}#${each.unit.id}`, each])).values(),
  ];
}

/** One of each kind in turn, until there are enough. */
function inTurns(byKind: readonly (readonly SupportCase[])[], most: number): SupportCase[] {
  const chosen: SupportCase[] = [];
  for (let at = 0; byKind.some((made) => at < made.length); at += 1)
    chosen.push(...byKind.flatMap((made) => made.slice(at, at + 1)).slice(0, most - chosen.length));
  return chosen;
}
