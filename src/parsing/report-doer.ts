import type { Addressee } from "../domain/acts.ts";
import type { Organ } from "../domain/resolution.ts";
import { actorAt, organActor, type ShortForms } from "../vocabulary/find-actors.ts";
import { instrumentAt } from "../vocabulary/instruments.ts";
import type { Word } from "../vocabulary/words.ts";
import type { VerbMatch } from "./find-verbs.ts";

export interface ReportedVerb extends VerbMatch {
  readonly passive: boolean;
  /** Index of the comma or conjunction before it. */
  readonly boundary: number;
}

/** How many words before a clause the text that it is about may stand. */
const farthest = 300;

/** Whose verb it is: the clause's subject; in the passive, the text that the clause is about. */
export function doerOf(
  text: string,
  words: readonly Word[],
  opening: number,
  from: number,
  verb: ReportedVerb,
  forms: ShortForms,
  organ: Organ | null,
): Addressee | null {
  if (verb.passive) {
    if (words[verb.end]?.lower === "by") return agentBehind(text, words, verb.end, forms);
    return antecedent(text, words, opening, forms, organ);
  }
  const pronoun = words.slice(from, verb.boundary).find((word) => word.lower === "it");
  const subject = subjectAt(text, words, from, verb, forms);
  if (subject !== null) return subject;
  const source = antecedent(text, words, opening, forms, organ);
  return pronoun === undefined || source === null ? source : { ...source, printed: pronoun.text };
}

/** The actor that is the subject of a clause: the one named between its opening and its verb. */
export function subjectAt(
  text: string,
  words: readonly Word[],
  from: number,
  verb: ReportedVerb,
  forms: ShortForms,
): Addressee | null {
  for (let at = from; at < verb.boundary; at += 1) {
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    return asPrinted(text, words, words[at - 1]?.lower === "the" ? at - 1 : at, match.end, match.actor);
  }
  return null;
}

function agentBehind(text: string, words: readonly Word[], by: number, forms: ShortForms): Addressee | null {
  const at = words[by + 1]?.lower === "the" ? by + 2 : by + 1;
  const match = actorAt(words, at, forms);
  return match === null ? null : asPrinted(text, words, by + 1, match.end, match.actor);
}

/** The instrument or the body of the resolution named last before `opening`; "its resolution" is the organ's own. */
function antecedent(
  text: string,
  words: readonly Word[],
  opening: number,
  forms: ShortForms,
  organ: Organ | null,
): Addressee | null {
  let source: Addressee | null = null;
  for (let at = Math.max(0, opening - farthest); at < opening; ) {
    const instrument = words[at]?.quoted ? null : instrumentAt(words, at);
    const actor = actorAt(words, at, forms);
    if (instrument !== null) {
      source = asPrinted(text, words, at, instrument.end, {
        id: instrument.value.id,
        name: instrument.value.name,
      });
    } else if (actor !== null && /^(?:resolutions?|decisions?)$/.test(words[actor.end]?.lower ?? "")) {
      source = asPrinted(text, words, at, actor.end, actor.actor);
    } else if (
      words[at]?.lower === "its" &&
      /^(?:resolutions?|decisions?)$/.test(words[at + 1]?.lower ?? "")
    ) {
      source = ownOrgan(text, words, at, organ) ?? source;
    }
    at = Math.max(at + 1, instrument?.end ?? 0, actor?.end ?? 0);
  }
  return source;
}

function ownOrgan(text: string, words: readonly Word[], at: number, organ: Organ | null): Addressee | null {
  const actor = organActor(organ);
  return actor === null ? null : asPrinted(text, words, at, at + 1, actor);
}

function asPrinted(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  actor: { id: string; name: string },
): Addressee {
  return {
    id: actor.id,
    name: actor.name,
    printed: text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  };
}
