import type { Actor, Force } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import { type FoundActor, findActors, type ShortForms } from "../language/find-actors.ts";
import { askedForce } from "../language/question-words.ts";
import { verbsOfWord } from "../language/verb-forms.ts";
import { type Word, wordsOf } from "../language/words.ts";

/** An action verb that a sentence says of its own, with whom it is addressed to as far as the sentence names them. */
export interface VerbMention {
  readonly verb: string;
  readonly force: Force;
  /** The verb is about what another text or body did, or may be: past tense in the active voice. */
  readonly voice: "active" | "passive" | "past";
  readonly negated: boolean;
  readonly actors: readonly Actor[];
  readonly span: Span;
}

const beForms = /^(?:is|are|was|were|be|been|being|gets?|got|would)$/;
const adverbs =
  /^(?:also|further|again|merely|only|then|strongly|once|more|hereby|not|never|thus|therefore|itself|themselves|both|all|each|first|likewise|additionally|explicitly|specifically|simply|rather|just)$/;
const auxiliaries = /^(?:would|will|does|do|did|may|can|could|should|shall|to)$/;
const determiners =
  /^(?:the|a|an|its|their|this|these|that|those|his|her|such|any|all|no|two|three|four|five|six|seven|eight|nine|ten|of|for|in|other|further|new|\d+)$/;

/** Action verbs in words of the sentence's own (`…` where it quotes). Infinitives ("to request") are part of what is asked, not verbs of the text. */
export function findVerbMentions(own: string, shortForms: ShortForms): VerbMention[] {
  const words = wordsOf(own);
  const actors = findActors(own, shortForms);
  return words.flatMap((word, at) => {
    const inflected = inflectionAt(words, at);
    if (!inflected || actors.some(({ span }) => span.start <= word.start && word.end <= span.end)) return [];
    const { verb, force, end, voice } = inflected;
    const span = { start: word.start, end: words[end - 1]?.end ?? word.end };
    const named =
      voice === "passive" ? actorsBefore(own, actors, span.start) : actorsBehind(own, actors, span.end);
    return [{ verb, force, voice, negated: isNegated(words, at), actors: named, span }];
  });
}

interface Inflected {
  readonly verb: string;
  readonly force: Force;
  readonly voice: VerbMention["voice"];
  readonly end: number;
}

function inflectionAt(words: readonly Word[], at: number): Inflected | null {
  const word = words[at];
  if (!word) return null;
  const found = (["past", "present", "participle", "base"] as const).flatMap((form) =>
    verbsOfWord(word.lower, form)
      .filter(({ particle }) => particle.every((part, i) => words[at + 1 + i]?.lower === part))
      .map((entry) => ({ ...entry, form, end: at + 1 + entry.particle.length })),
  );
  const entry = found.find(
    ({ form, verb }) =>
      askedForce([words[at]?.lower, ...verb.split(" ").slice(1)].join(" ")) !== undefined &&
      fits(words, at, form),
  );
  if (!entry) return null;
  const voice = entry.form === "past" ? (isPassive(words, at) ? "passive" : "past") : "active";
  return { verb: entry.verb, force: entry.force, voice, end: entry.end };
}

function fits(words: readonly Word[], at: number, form: "past" | "present" | "participle" | "base"): boolean {
  const before = wordBefore(words, at);
  if (form === "past") return !determiners.test(before);
  if (form === "base") return auxiliaries.test(before) && before !== "to";
  return !determiners.test(before) && words[at + 1]?.lower !== "of";
}

/** The word before, adverbs passed over. */
function wordBefore(words: readonly Word[], at: number): string {
  let index = at - 1;
  while (index >= 0 && adverbs.test(words[index]?.lower ?? "")) index -= 1;
  return words[index]?.lower ?? "";
}

function isPassive(words: readonly Word[], at: number): boolean {
  const before = wordBefore(words, at);
  return (
    beForms.test(before) ||
    (/^(?:and|or|,)$/.test(before) &&
      words.slice(Math.max(0, at - 8), at).some(({ lower }) => beForms.test(lower)))
  );
}

function isNegated(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:not|never|nothing|nobody|no|none|neither|nor|n't|doesn't|isn't|aren't)$/.test(lower),
    );
}

/** The first actor behind the verb, before "to" or "that", and those joined to it. */
function actorsBehind(own: string, actors: readonly FoundActor[], from: number): Actor[] {
  const stop = /[…;:.]|\b(?:to|that|which|whose|as|on|for|at|by|with|from|in)\b/.exec(own.slice(from));
  const end = stop ? from + stop.index : own.length;
  return joined(
    own,
    actors.filter(({ span }) => span.start >= from && span.start < end),
  );
}

/** The actors that are the subject of a passive verb, back to where the clause begins. */
function actorsBefore(own: string, actors: readonly FoundActor[], until: number): Actor[] {
  const clause = Math.max(
    own.lastIndexOf(";", until),
    own.lastIndexOf(":", until),
    own.lastIndexOf("…", until),
    own.lastIndexOf(" that ", until),
  );
  return joined(
    own,
    actors.filter(({ span }) => span.start > clause && span.end <= until),
  );
}

function joined(own: string, actors: readonly FoundActor[]): Actor[] {
  const [first, ...others] = actors;
  if (!first) return [];
  const together = [first];
  for (const actor of others) {
    const gap = own.slice(together.at(-1)?.span.end ?? 0, actor.span.start);
    if (
      !/^(?:['’]s)?\s*(?:\([A-Z-]+\))?\s*(?:,|and|or|,\s*and|as well as)\s+(?:(?:the|all|other|interested|relevant)\s+)*$/i.test(
        gap,
      )
    )
      break;
    together.push(actor);
  }
  return together.map(({ actor }) => actor);
}
