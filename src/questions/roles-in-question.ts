import type { Span } from "../domain/resolution.ts";
import { findActors } from "../language/find-actors.ts";
import { pattern } from "../language/pattern.ts";

/** "Which countries …?": ids of the actors that are asked for, and so are not what is asked about. */
export function actorsSought(text: string): readonly string[] {
  return findActors(text)
    .filter(({ span }) => /\b(?:which|what|how many)\s+(?:other\s+)?$/i.test(text.slice(0, span.start)))
    .map(({ actor }) => actor.id);
}

/** "Does the Office report?", "its report": ids of the actors that the question has report. */
export function reportersIn(text: string): readonly string[] {
  const found = findActors(text);
  const firsts = found.filter(
    ({ actor }, at) => found.findIndex((each) => each.actor.id === actor.id) === at,
  );
  return firsts.filter(({ span }) => isReporter(span, text)).map(({ actor }) => actor.id);
}

function isReporter({ start, end }: Span, text: string): boolean {
  const isCarriedOver = text.slice(0, start).endsWith("(");
  const places = isCarriedOver ? [...text.matchAll(/\b(?:it|they|he|she)\b/gi)] : [];
  const ends = isCarriedOver ? places.map(({ index, 0: word }) => index + word.length) : [end];
  return ends.some((from) => reports.test(text.slice(from)));
}

const reports = pattern`
  ^(?:['’]s?)?(?:
    ,? (?:itself|also|ever|really)
  )?(?: (?:has|have|had|is|are|was|were|must|should|shall|will|would|asked|requested|supposed|expected|required|obliged|told|due|ought|needs?|to|submit|present|provide|deliver|hand|in|make|write|send|give|produce|prepare|file|its|their|his|her|a|an|the|next|first|annual|written|regular|progress|final)\b)* reports?\b
`;
