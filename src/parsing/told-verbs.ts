import type { Force } from "../domain/acts.ts";
import type { Organ } from "../domain/resolution.ts";
import { openingOnly } from "../vocabulary/act-words.ts";
import { actorAt, organActor, shortFormsOfOrgan } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { type OwnVerb, ownVerbs, type Subject, takesObject } from "./act-boundaries.ts";
import { isInfinitive } from "./addressee-elements.ts";
import { skipConnectives, verbAt } from "./find-verbs.ts";
import { sentenceEnd } from "./modal-acts.ts";
import { saysAt } from "./tokens.ts";

/**
 * The organ's verbs where sentences name it: "The Security Council urges …, and calls upon …", "It also expresses"; in
 * the past, too: "At the same meeting, the General Assembly decided".
 */
export function toldVerbs(words: readonly Word[], organ: Organ | null): OwnVerb[] {
  const own = organActor(organ)?.id ?? "";
  const forms = shortFormsOfOrgan(organ);
  const toldAt: Subject["verbAt"] = (words, at) => {
    const present = verbAt(words, at, "present");
    if (present !== null) return present;
    const past = verbAt(words, at, "past");
    return past !== null && (words[past.end]?.lower === "to" || takesObject(words, past)) ? past : null;
  };
  return ownVerbs(words, {
    verbAt: toldAt,
    endAt(_, at, found) {
      if (words[at]?.lower === "it" && (at === 0 || followsAct(words, at, found))) return at + 1;
      if (words[at]?.lower !== "the") return at;
      const isOfMembers = saysAt(words, at + 1, "members of the");
      const named = actorAt(words, isOfMembers ? at + 4 : at + 1, forms);
      if (named?.actor.id !== own) return at;
      const ends = [named.end, skipConnectives(words, named.end)];
      return ends.find((end) => toldAt(words, end) !== null) ?? behindAsides(words, named.end, toldAt);
    },
  });
}

/**
 * In a declaration those who make it say "we": "We also reaffirm", "In this regard, we urge". `isListed`: "we" may stand above
 * numbered paragraphs, "We therefore: 1. Recognize …; 2. Ensure …", of which what is only promised is no act.
 */
export function ourVerbs(words: readonly Word[], isListed: boolean): OwnVerb[] {
  const ours = ownVerbs(words, us);
  const opens = ({ start, entry, force }: OwnVerb) =>
    isListed && start === 0 && !openingOnly.has(entry.verb) && !promised.has(force);
  const isOpened = ours.some(opens);
  if (!isOpened && !words.some(({ lower }) => lower === "we")) return [];
  return ours.filter(
    (verb, at) =>
      words[verb.start - 1]?.lower === "we" || opens(verb) || joins(words, verb, ours[at - 1], isOpened),
  );
}

/** "We will: (a) Support …; (b) Consider …" */
const promised: ReadonlySet<Force> = new Set(["support", "consider"]);

const us: Subject = {
  verbAt: (words, at) => verbAt(words, at, "base"),
  endAt: (words, at) => (words[at]?.lower === "we" ? at + 1 : at),
};

/** ", and encourage", "and in this regard stress": where no infinitive stands before it that it may go on, or a comma and an act that asks nobody. */
function joins(words: readonly Word[], verb: OwnVerb, last: OwnVerb | undefined, isOpened: boolean): boolean {
  const { start, boundary, force } = verb;
  const first = Math.max(0, boundary - longestClause);
  const clause = words.slice(first, boundary);
  const we = clause.findLastIndex(({ lower }) => lower === "we");
  // "Recognize that inequities remain and demand attention": who demands it is not we.
  const isOurs = we >= 0 || (isOpened && !clause.some(({ lower }) => /^(?:that|which|who)$/.test(lower)));
  const and = words[boundary]?.lower === "," ? boundary + 1 : boundary;
  const isJoined = words[and]?.lower === "and" && [and + 1, skipConnectives(words, and + 1)].includes(start);
  if (!isOurs || !isJoined || start <= 1) return false;
  const from = first + Math.max(0, we);
  const isTold = and > boundary && telling.test(last?.force ?? "") && !promised.has(force);
  if (isTold || start > and + 1) return true;
  return !words.slice(from, boundary).some((_, at) => isInfinitive(words, from + at, boundary));
}

/** "We commit to work …, and support", "We urge States to speak …, and stress": behind others an infinitive may go on behind a comma. */
const telling = /^(?:note|recall|recognize|affirm|emphasize|welcome|concern)$/;

/** How many words of a clause are looked at. */
const longestClause = 60;

/** How many words may stand between an organ's name and its verb. */
const longestAside = 80;

/** "the General Assembly, on the recommendation of the Committee, decided": the index of the verb; of the comma, where none follows. */
function behindAsides(words: readonly Word[], from: number, toldAt: Subject["verbAt"]): number {
  for (let at = from; words[from]?.lower === "," && at < from + longestAside; at += 1) {
    if (/^[.;:]$/.test(words[at]?.lower ?? "")) break;
    if (words[at]?.lower === "," && toldAt(words, at + 1) !== null) return at + 1;
  }
  return from;
}

/** "It", or "At the same time, it", is the organ where the sentence before says what the organ does. */
function followsAct(words: readonly Word[], at: number, found: readonly OwnVerb[]): boolean {
  const start = sentenceEnd(words, (found.at(-1)?.end ?? at) - 1, at + 1);
  return skipConnectives(words, start) === at && sentenceEnd(words, start, at + 1) > at;
}
