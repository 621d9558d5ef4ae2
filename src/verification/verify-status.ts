import type { Resolution } from "../domain/resolution.ts";
import type { CitationProblem } from "../domain/statements.ts";
import { actorOfId, organs } from "../vocabulary/actors.ts";
import { pattern } from "../vocabulary/pattern.ts";
import { speakingVerbs, verbsOfWord } from "../vocabulary/verb-forms.ts";

const asDone = pattern`
  \b(?:
    (?:this|the|present|that)\s+(?:present\s+)?(?:draft|resolution|text|document)|it
  )\s+(?:was|were|has been|had been|is|got)\s+(?:\w+ly\s+|already\s+)?(?:
    adopted|passed|approved|in force|binding
  )\b
`;
const asResolution = /\b(?:this|the) resolution\b(?!\s+(?:\d|of|on|entitled|that|in which|by))/i;

/**
 * A draft is never spoken of as adopted: not as a resolution that stands, nor as what its organ does. `reporters` are the
 * actors whose earlier verbs the cited units report: the organ may be one of them.
 */
export function verifyStatus(
  own: string,
  resolutions: readonly Resolution[],
  reporters: readonly string[] = [],
): CitationProblem[] {
  return resolutions
    .filter(({ status }) => status === "draft")
    .flatMap((resolution) => spokenOfAsAdopted(own, resolution, reporters))
    .map((detail): CitationProblem => ({ code: "draft-as-adopted", detail }));
}

function spokenOfAsAdopted(own: string, resolution: Resolution, reporters: readonly string[]): string[] {
  const organ = organActs(own, resolution, reporters);
  return [
    ...(asDone.test(own) ? ["nothing of a draft has been adopted, passed or approved"] : []),
    ...(asResolution.test(own) ? ["say “the draft”, not “the resolution”"] : []),
    ...(organ ? [`say “the ${organ} would …” or “the draft …”: the ${organ} has not adopted it`] : []),
  ];
}

/** "The Council requests": the organ speaks only once it has adopted the text. */
function organActs(own: string, { organ }: Resolution, reporters: readonly string[]): string | undefined {
  const actor = actorOfId(organs.find((entry) => entry.organ === organ)?.actor ?? "");
  if (!actor) return undefined;
  const forms = reporters.includes(actor.id) ? (["present"] as const) : (["present", "past"] as const);
  return [actor.name, ...(actor.short ?? []), ...(actor.also ?? [])].find((name) =>
    [...own.matchAll(new RegExp(`\\b${name}\\s+(?:also\\s+|further\\s+|has\\s+)?([a-z]+)\\b`, "g"))].some(
      ([, verb = ""]) => !speakingVerbs.has(verb) && forms.some((form) => verbsOfWord(verb, form).length > 0),
    ),
  );
}
