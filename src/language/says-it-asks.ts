import type { Actor } from "../domain/acts.ts";
import { answersFor } from "./actor-relations.ts";
import { findActors } from "./find-actors.ts";
import { pattern } from "./pattern.ts";

/** "at the request of Chad", "as recommended by the Board", "the Board's proposals": that one of the actors asks for something itself, or anybody where there is none. */
export function saysItAsks(text: string, actors: readonly Actor[]): boolean {
  return findActors(text).some(
    (found) =>
      (actors.length === 0 || actors.some((actor) => answersFor(actor, found.actor))) &&
      (byIt.test(text.slice(0, found.span.start)) || itAsks.test(text.slice(found.span.end))),
  );
}

const noun = "(?:request|appeal|wish|proposal|recommendation|application)(?:e?s)?";
const verb = "(?:requested|recommended|proposed|suggested|sought|asked)";
const byIt = pattern`
  \b(?:${noun} (?:of|by|from|(?:made|submitted|contained) (?:by|in) [^,;]{0,60}?)|${verb} by) (?:the )?(?:Governments? of (?:the )?)?$
`;
const itAsks = new RegExp(
  String.raw`^(?:['’]s? (?:own )?${noun}\b| (?:(?:has|have|had) )?${verb}\b| (?:request|seek|apply)ing\b)`,
  "i",
);
