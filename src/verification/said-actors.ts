import type { Actor } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import type { FoundActor } from "../vocabulary/find-actors.ts";
import { blanked } from "../vocabulary/words.ts";

/** The first actor behind the verb, before "to" or "that", and those joined to it. */
export function actorsBehind(own: string, actors: readonly FoundActor[], from: number): Actor[] {
  // Names may hold words that end a clause elsewhere: "Office on Drugs".
  const names = actors.map(({ span }) => span);
  const rest = blanked(own, names).slice(from);
  const stop = /[…;:.]|\b(?:to|that|which|whose|as|on|for|at|by|with|from|in)\b/.exec(rest);
  const end = stop ? from + stop.index : own.length;
  const behind = actors.filter(({ span }) => span.start >= from && span.start < end);
  return own.slice(from, behind[0]?.span.start).includes(",") ? [] : joined(own, behind);
}

/** The actors that are the subject of a passive verb: they begin the clause, or stand right before the verb. */
export function actorsBefore(own: string, actors: readonly FoundActor[], until: number): Actor[] {
  const clause = clauseStart(own, until, [";", ":", "…", " that ", ", and ", ", but "]);
  const before = actors.filter(({ span }) => span.start > clause && span.end <= until);
  const begins =
    /^[\s,;:…]*(?:(?:that|and|but|the|all|every|each|other|these|those|in|\p{L}+ly|in the draft,)\s+){0,3}$/iu;
  if (begins.test(own.slice(Math.max(0, clause), before[0]?.span.start))) return joined(own, before);
  const last = before.at(-1);
  return last && beforeVerb.test(own.slice(last.span.end, until)) ? [last.actor] : [];
}

const beforeVerb = /^[\s,]*(?:(?:is|are|was|were|be|been|would|also|then|only|not|\p{L}+ly)\s+)*$/iu;

/** All actors of a clause that denies: "Nothing is requested of X", "X is not requested". */
export function actorsAround(own: string, actors: readonly FoundActor[], { start, end }: Span): Actor[] {
  const stop = /[…;:]|\bbut\b/.exec(own.slice(end));
  const from = clauseStart(own, start, [";", ":", "…"]);
  const until = stop ? end + stop.index : own.length;
  return actors.filter(({ span }) => span.start > from && span.end <= until).map(({ actor }) => actor);
}

function clauseStart(own: string, until: number, marks: readonly string[]): number {
  return Math.max(...marks.map((mark) => own.lastIndexOf(mark, until)));
}

const joins =
  /^(?:['’]s)?\s*(?:\([A-Z-]+\))?\s*(?:,|and|or|,\s*and|as well as)\s+(?:(?:the|all|other|interested|relevant)\s+)*$/i;

function joined(own: string, actors: readonly FoundActor[]): Actor[] {
  const end = actors.findIndex(
    ({ span }, at) => at > 0 && !joins.test(own.slice(actors[at - 1]?.span.end, span.start)),
  );
  return actors.slice(0, end < 0 ? actors.length : end).map(({ actor }) => actor);
}
