import type { Actor } from "../domain/acts.ts";
import type { Span } from "../domain/resolution.ts";
import type { FoundActor } from "../vocabulary/find-actors.ts";

/** The first actor behind the verb, before "to" or "that", and those joined to it. */
export function actorsBehind(own: string, actors: readonly FoundActor[], from: number): Actor[] {
  const stop = /[…;:.]|\b(?:to|that|which|whose|as|on|for|at|by|with|from|in)\b/.exec(
    withoutActors(own, actors).slice(from),
  );
  const end = stop ? from + stop.index : own.length;
  return joined(
    own,
    actors.filter(({ span }) => span.start >= from && span.start < end),
  );
}

/** The actors that are the subject of a passive verb, back to where the clause begins. */
export function actorsBefore(own: string, actors: readonly FoundActor[], until: number): Actor[] {
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

/** All actors of a clause that denies: "Nothing is requested of X", "X is not requested". */
export function actorsAround(own: string, actors: readonly FoundActor[], { start, end }: Span): Actor[] {
  const stop = /[…;:]|\bbut\b/.exec(own.slice(end));
  const from = Math.max(
    own.lastIndexOf(";", start),
    own.lastIndexOf(":", start),
    own.lastIndexOf("…", start),
  );
  const until = stop ? end + stop.index : own.length;
  return actors.filter(({ span }) => span.start > from && span.end <= until).map(({ actor }) => actor);
}

/** Names may hold words that end a clause elsewhere: "Office on Drugs". */
function withoutActors(own: string, actors: readonly FoundActor[]): string {
  return actors.reduce(
    (rest, { span: { start, end } }) => rest.slice(0, start) + "_".repeat(end - start) + rest.slice(end),
    own,
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
