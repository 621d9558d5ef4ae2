import type { Actor, Addressee } from "../domain/acts.ts";
import type { Organ } from "../domain/resolution.ts";
import { actorAt, organActor, skipArticle } from "../vocabulary/find-actors.ts";
import { instrumentAt } from "../vocabulary/instruments.ts";
import type { Word } from "../vocabulary/words.ts";
import type { OwnVerb } from "./act-boundaries.ts";
import type { VerbMatch } from "./find-verbs.ts";
import { printedOf, type Tokens } from "./tokens.ts";

export interface ReportedVerb extends VerbMatch, Pick<OwnVerb, "boundary"> {
  readonly passive: boolean;
}

/** How many words before a clause the text that it is about may stand. */
const farthest = 300;

/** Whose verb it is: the clause's subject; in the passive, the text that the clause is about. */
export function doerOf(
  tokens: Tokens,
  opening: number,
  from: number,
  verb: ReportedVerb,
  organ: Organ | null,
): Addressee | null {
  const { words } = tokens;
  if (verb.passive && words[verb.end]?.lower === "by") return agentBehind(tokens, verb.end);
  if (verb.passive) return antecedent(tokens, opening, organ);
  const pronoun = words.slice(from, verb.boundary).find((word) => word.lower === "it");
  const subject = subjectAt(tokens, from, verb);
  if (subject !== null) return subject;
  const source = antecedent(tokens, opening, organ);
  return pronoun === undefined || source === null ? source : { ...source, printed: pronoun.text };
}

/** The actor that is the subject of a clause: the one named between its opening and its verb. */
export function subjectAt(tokens: Tokens, from: number, verb: ReportedVerb): Addressee | null {
  const { words, forms } = tokens;
  for (let at = from; at < verb.boundary; at += 1) {
    const match = actorAt(words, at, forms);
    if (match === null) continue;
    return asPrinted(tokens, words[at - 1]?.lower === "the" ? at - 1 : at, match.end, match.actor);
  }
  return null;
}

function agentBehind(tokens: Tokens, by: number): Addressee | null {
  const { words, forms } = tokens;
  const match = actorAt(words, skipArticle(words, by + 1), forms);
  return match === null ? null : asPrinted(tokens, by + 1, match.end, match.actor);
}

/** The instrument or the body of the resolution named last before `opening`; "its resolution" is the organ's own. */
function antecedent(tokens: Tokens, opening: number, organ: Organ | null): Addressee | null {
  const { words, forms } = tokens;
  const own = organActor(organ);
  let source: Addressee | null = null;
  for (let at = Math.max(0, opening - farthest); at < opening; ) {
    const instrument = words[at]?.quoted ? null : instrumentAt(words, at);
    const actor = actorAt(words, at, forms);
    if (instrument !== null) source = asPrinted(tokens, at, instrument.end, instrument.value);
    else if (actor !== null && isAdopted(words[actor.end]))
      source = asPrinted(tokens, at, actor.end, actor.actor);
    else if (own !== null && words[at]?.lower === "its" && isAdopted(words[at + 1]))
      source = asPrinted(tokens, at, at + 1, own);
    at = Math.max(at + 1, instrument?.end ?? 0, actor?.end ?? 0);
  }
  return source;
}

/** "resolution", "decisions" */
export function isAdopted(word: Word | undefined): boolean {
  return /^(?:resolutions?|decisions?)$/.test(word?.lower ?? "");
}

function asPrinted(tokens: Tokens, from: number, to: number, { id, name }: Actor): Addressee {
  return { id, name, printed: printedOf(tokens, from, to) };
}
