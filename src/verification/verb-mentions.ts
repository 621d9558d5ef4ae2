import type { Actor, Force } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import {
  actNouns,
  forcesOfNounsAsked,
  preambularOpenings,
  verbsWithNouns,
} from "../vocabulary/action-verbs.ts";
import { type FoundActor, findActors, type ShortForms } from "../vocabulary/find-actors.ts";
import { casedPattern } from "../vocabulary/pattern.ts";
import {
  speakingVerbs,
  type VerbEntry,
  type VerbForm,
  verbForms,
  verbsOfWord,
} from "../vocabulary/verb-forms.ts";
import { type Word, wordsOf } from "../vocabulary/words.ts";
import {
  actorsAround,
  actorsBefore,
  actorsBehind,
  type TextPredicate,
  textPredicates,
} from "./sentence-subjects.ts";

/** An action verb that a sentence says of its own, with whom it is addressed to as far as the sentence names them. */
export interface VerbMention {
  readonly verb: string;
  readonly force: Force;
  /** The verb is about what another text or body did, or may be: past tense in the active voice. */
  readonly voice: "active" | "passive" | "past";
  /** Its subject is the text itself: "The draft requests". */
  readonly ofText: boolean;
  readonly negated: boolean;
  readonly actors: readonly Actor[];
  /** Who does it, where an actor stands right before an active verb. */
  readonly subject?: Actor;
  readonly span: Span;
}

/** The verbs of a sentence. */
export interface SentenceVerbs {
  readonly mentions: readonly VerbMention[];
  /** What is said of the text with a verb that is no action verb: "The draft *bans* …". */
  readonly others: readonly TextPredicate[];
  readonly words: readonly Word[];
  readonly actors: readonly FoundActor[];
}

const beForms = /^(?:is|are|was|were|be|been|being|gets?|got|would)$/;
const adverbs = casedPattern`
  ^(?:
    also|further|again|merely|only|then|strongly|once|more|hereby|not|never|thus|therefore|itself|themselves
    |both|all|each|first|likewise|additionally|explicitly|specifically|simply|rather|just
  )$
`;
const auxiliaries = /^(?:would|will|does|do|did|may|can|could|should|shall|to)$/;
const determiners =
  /^(?:the|a|an|its|their|this|these|that|those|his|her|such|any|all|no|two|three|four|five|six|seven|eight|nine|ten|of|for|in|other|further|new|\d+)$/;
const negations = /^(?:not|never|nothing|nobody|no|none|neither|nor|cannot|without)$|n't$/;
/**
 * Action verbs in words of the sentence's own (`…` where it quotes). Infinitives ("to request") are part of what is asked,
 * not verbs of the text. `speaker` are the names under which the organ itself speaks in its text.
 */
export function findSentenceVerbs(
  own: string,
  shortForms: ShortForms,
  speakers: readonly string[] = [],
): SentenceVerbs {
  const words = wordsOf(own);
  const actors = findActors(own, shortForms);
  const spoken = actors.filter(({ actor }) => speakers.includes(actor.id)).map(({ span }) => span);
  const predicates = textPredicates(words, spoken);
  const others: TextPredicate[] = [];
  const mentions = words.flatMap((word, at): VerbMention[] => {
    if (actors.some(({ span }) => span.start <= word.start && word.end <= span.end)) return [];
    const noun = nounMention(own, words, at, actors);
    if (noun) return [noun];
    const predicate = predicates.find((each) => each.at === at);
    const subject = predicate ? undefined : actorRightBefore(words, at, actors);
    const inflected =
      (predicate && actionOf(words, predicate)) ?? inflectionAt(words, at, subject !== undefined);
    if (!inflected) {
      if (predicate) others.push(predicate);
      return [];
    }
    const { verb, force, end, voice } = inflected;
    const span = { start: word.start, end: words[end - 1]?.end ?? word.end };
    const negated = predicate?.negated || isNegated(words, at);
    const named = negated
      ? actorsAround(own, actors, span)
      : voice === "passive"
        ? actorsBefore(own, actors, span.start)
        : actorsBehind(own, actors, span.end);
    const doer = subject && voice !== "passive" && { subject };
    // What the organ did in the past it did in another text.
    const ofText = predicate !== undefined && !(predicate.bySpeaker && voice === "past");
    return [{ verb, force, voice, ofText, negated, actors: named, ...doer, span }];
  });
  return { mentions, others, words, actors };
}

/** The actor whose name ends where the verb begins, adverbs and auxiliaries passed over. */
function actorRightBefore(
  words: readonly Word[],
  at: number,
  actors: readonly FoundActor[],
): Actor | undefined {
  let before = at - 1;
  while (/^(?:has|have|had)$/.test(words[before]?.lower ?? "") || isPassedOver(words[before]?.lower ?? ""))
    before -= 1;
  const end = words[before]?.end;
  return actors.find(({ span }) => span.end === end)?.actor;
}

function isPassedOver(word: string): boolean {
  return adverbs.test(word) || (auxiliaries.test(word) && word !== "to");
}

const nouns: { readonly [noun: string]: Force } = {
  request: "request",
  requests: "request",
  invitation: "invite",
  invitations: "invite",
  demand: "demand",
  demands: "demand",
  appeal: "appeal",
  appeals: "appeal",
};

/** "a request to UNICRI", "the draft’s invitation": what is done, in a noun, where no verb carries it ("reiterates its invitation"). */
function nounMention(
  own: string,
  words: readonly Word[],
  at: number,
  actors: readonly FoundActor[],
): VerbMention | null {
  const word = words[at];
  const force = nouns[word?.lower ?? ""];
  const before = words[at - 1]?.lower ?? "";
  if (!word || !force || !(/^(?:an?|the|this|that|no|one|another)$/.test(before) || /['’]s?$/.test(before)))
    return null;
  const named = actors.filter(
    ({ span }) =>
      span.start > word.end &&
      /^\s+(?:to|of|for|on|upon)\s+(?:the\s+)?$/.test(own.slice(word.end, span.start)),
  );
  const actor = named.map((each) => each.actor);
  const negated = isNegated(words, at);
  return {
    verb: `make a ${word.lower}`,
    force,
    voice: "active",
    ofText: false,
    negated,
    actors: actor,
    span: word,
  };
}

interface Inflected {
  readonly verb: string;
  readonly force: Force;
  readonly voice: VerbMention["voice"];
  readonly end: number;
}

/** The text's own verb from the whole vocabulary: "expresses the hope", "is mindful", "sets up". */
function actionOf(words: readonly Word[], { at, copula }: TextPredicate): Inflected | null {
  const word = words[at]?.lower ?? "";
  if (copula) {
    const force = words[at + 1]?.lower === "with" ? undefined : preambularOpenings[word];
    if (force) return { verb: `be ${word}`, force, voice: "active", end: at + 1 };
  }
  const [entry] = verbForms.flatMap((form) => entriesAt(words, at, form)).sort((a, b) => b.end - a.end);
  if (!entry || (entry.particle.length === 0 && speakingVerbs.has(word))) return null;
  const noun = nounOf(words, entry);
  const voice = copula ? "passive" : entry.form === "past" ? "past" : "active";
  return {
    verb: noun ? `${entry.verb} its ${noun}` : entry.verb,
    force: (noun && actNouns[noun]) || entry.force,
    voice,
    end: entry.end,
  };
}

interface InflectedEntry extends VerbEntry {
  readonly form: VerbForm;
  readonly end: number;
}

/** The verbs at a word, adverbs before their particle passed over: "takes also note". */
function entriesAt(words: readonly Word[], at: number, form: VerbForm): InflectedEntry[] {
  return verbsOfWord(words[at]?.lower ?? "", form).flatMap((entry) => {
    let from = at + 1;
    if (entry.particle.length > 0) while (adverbs.test(words[from]?.lower ?? "")) from += 1;
    return entry.particle.every((part, i) => words[from + i]?.lower === part)
      ? [{ ...entry, form, end: entry.particle.length === 0 ? at + 1 : from + entry.particle.length }]
      : [];
  });
}

/** "reiterates its *call*", "expresses the *hope*": what verbs that take their meaning from a noun do. */
function nounOf(words: readonly Word[], { verb, end }: InflectedEntry): string | undefined {
  const takes = (verbs: readonly string[]) => verbs.includes(verb);
  const near = words.slice(end, end + 4).map(({ lower }) => lower);
  const noun = near.find((word) => actNouns[word] !== undefined);
  const force = noun === undefined ? undefined : actNouns[noun];
  if (!force) return undefined;
  const isOwn = near[0] === "its";
  return takes(verbsWithNouns.always) ||
    (isOwn && (takes(verbsWithNouns.own) || (takes(verbsWithNouns.asks) && forcesOfNounsAsked.has(force))))
    ? noun
    : undefined;
}

/** Verbs that say wherever they stand what a text does; others ("find", "support", "set") are ordinary words. */
const unmistakable: ReadonlySet<string> = new Set(
  `ask,decide,demand,request,urge,exhort,call,call upon,call on,call for,invite,encourage,recommend,authorize,appeal,hope,welcome,
  look forward,hail,greet,thank,commend,congratulate,praise,applaud,note,take note,recall,recognize,acknowledge,affirm,reaffirm,
  emphasize,stress,underline,underscore,endorse,approve,condemn,deplore,denounce,regret,determine`.split(
    /,\s*/,
  ),
);

function inflectionAt(words: readonly Word[], at: number, hasSubject: boolean): Inflected | null {
  const entry = (["past", "present", "participle", "base"] as const)
    .flatMap((form) => entriesAt(words, at, form))
    .find(
      ({ form, verb }) =>
        unmistakable.has(verb) && (fits(words, at, form) || (form === "base" && hasSubject)),
    );
  if (!entry) return null;
  const voice = entry.form === "past" ? (isPassive(words, at) ? "passive" : "past") : "active";
  return { verb: entry.verb, force: entry.force, voice, end: entry.end };
}

function fits(words: readonly Word[], at: number, form: VerbForm): boolean {
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
    (/^(?:and|or|but|,)$/.test(before) &&
      words.slice(Math.max(0, at - 8), at).some(({ lower }) => beForms.test(lower)))
  );
}

/** By "not" within four words before, by a subject ("Nothing in the draft requests"), or by an object ("requests nothing of"). */
function isNegated(words: readonly Word[], at: number): boolean {
  const clause = words.slice(0, at).map(({ lower }) => lower);
  const near = clause.slice(-4);
  const behind = words.slice(at + 1, at + 4).map(({ lower }) => lower);
  const to = behind.findIndex((word) => /^(?:to|that|which|[,;:.…])$/.test(word));
  const object = to < 0 ? behind : behind.slice(0, to);
  return (
    since(near, /^(?:but|[;:.…])$/).some((word) => negations.test(word)) ||
    [...since(clause, /^(?:but|and|that|[,;:.…])$/), ...object].some((word) =>
      /^(?:nothing|nobody|none|neither|no)$/.test(word),
    )
  );
}

/** The words behind the last one that ends a clause. */
function since(words: readonly string[], end: RegExp): readonly string[] {
  return words.slice(words.findLastIndex((word) => end.test(word)) + 1);
}
