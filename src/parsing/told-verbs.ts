import type { Force } from "../domain/acts.ts";
import type { Organ } from "../domain/resolution.ts";
import { openingOnly } from "../vocabulary/action-verbs.ts";
import { actorAt, organActor, shortFormsOfOrgan } from "../vocabulary/find-actors.ts";
import type { Word } from "../vocabulary/words.ts";
import { type OwnVerb, ownVerbs, type Subject, takesObject } from "./act-boundaries.ts";
import { isInfinitive } from "./addressee-elements.ts";
import type { Form } from "./find-opening.ts";
import { skipConnectives, verbAt } from "./find-verbs.ts";
import { opensSentence } from "./modal-acts.ts";

/**
 * The organ's verbs where sentences name it: "The Security Council urges …, and calls upon …", "It also expresses"; in
 * decisions in the past, too: "At the same meeting, the General Assembly decided".
 */
export function toldVerbs(words: readonly Word[], organ: Organ | null, form: Form): OwnVerb[] {
  return ownVerbs(words, subjectOf(organ, form));
}

function subjectOf(organ: Organ | null, form: Form): Subject {
  const own = organActor(organ)?.id ?? "";
  const forms = shortFormsOfOrgan(organ);
  const toldAt: Subject["verbAt"] = (words, at) => {
    const present = verbAt(words, at, "present");
    if (present !== null || form !== "decision") return present;
    const past = verbAt(words, at, "past");
    return past !== null && (words[past.end]?.lower === "to" || takesObject(words, past)) ? past : null;
  };
  return {
    verbAt: toldAt,
    endAt(words, at, found) {
      if (words[at]?.lower === "it" && (at === 0 || followsAct(words, at, found))) return at + 1;
      if (words[at]?.lower !== "the") return at;
      const named = actorAt(words, behindMembers(words, at + 1), forms);
      if (named?.actor.id !== own) return at;
      const ends = [named.end, skipConnectives(words, named.end)];
      return ends.find((end) => toldAt(words, end) !== null) ?? behindAsides(words, named.end, toldAt);
    },
  };
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
    (verb) => words[verb.start - 1]?.lower === "we" || opens(verb) || joins(words, verb, isOpened),
  );
}

/** "We will: (a) Support …; (b) Consider …" */
const promised: ReadonlySet<Force> = new Set(["support", "consider"]);

const us: Subject = {
  verbAt: (words, at) => verbAt(words, at, "base"),
  endAt: (words, at) => (words[at]?.lower === "we" ? at + 1 : at),
};

/** ", and encourage": where no infinitive stands before it that it may go on. */
function joins(words: readonly Word[], { start, boundary }: OwnVerb, isOpened: boolean): boolean {
  const first = Math.max(0, boundary - longestClause);
  const clause = words.slice(first, boundary);
  const we = clause.findLastIndex(({ lower }) => lower === "we");
  // "Recognize that inequities remain and demand attention": who demands it is not we.
  const isOurs = we >= 0 || (isOpened && !clause.some(({ lower }) => /^(?:that|which|who)$/.test(lower)));
  if (!isOurs || words[start - 1]?.lower !== "and" || start <= 1) return false;
  const from = first + Math.max(0, we);
  return !words.slice(from, boundary).some((_, at) => isInfinitive(words, from + at, boundary, null));
}

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

/** "the members of the Security Council": the index of "Security Council". */
function behindMembers(words: readonly Word[], at: number): number {
  const isMembers = /^members of the$/.test(
    words
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(" "),
  );
  return isMembers ? at + 3 : at;
}

/** "It", or "At the same time, it", is the organ where the sentence before says what the organ does. */
function followsAct(words: readonly Word[], at: number, found: readonly OwnVerb[]): boolean {
  const last = found.at(-1)?.end ?? at;
  const starts = words
    .slice(last, at + 1)
    .flatMap((_, index) => (opensSentence(words, last + index) ? [last + index] : []));
  return starts.length === 1 && skipConnectives(words, starts[0] ?? at) === at;
}
