import type { CitationProblem } from "../domain/answers.ts";
import type { Resolution } from "../domain/resolution.ts";
import { actorOfId } from "../language/actors.ts";
import { organs } from "../language/organs.ts";
import { askedForce } from "../language/question-words.ts";

const asDone =
  /\b(?:(?:this|the|present|that)\s+(?:present\s+)?(?:draft|resolution|text|document)|it)\s+(?:was|were|has been|had been|is|got)\s+(?:\w+ly\s+|already\s+)?(?:adopted|passed|approved|in force|binding)\b/i;
const asResolution = /\b(?:this|the) resolution\b(?!\s+(?:\d|of|on|entitled|that|in which|by))/i;

/** A draft is never spoken of as adopted: not as a resolution that stands, nor as what its organ does. */
export function verifyStatus(own: string, resolutions: readonly Resolution[]): CitationProblem[] {
  return resolutions
    .filter(({ status }) => status === "draft")
    .flatMap((resolution) => spokenOfAsAdopted(own, resolution))
    .map((detail): CitationProblem => ({ code: "draft-as-adopted", detail }));
}

function spokenOfAsAdopted(own: string, resolution: Resolution): string[] {
  const organ = organActs(own, resolution);
  return [
    ...(asDone.test(own) ? ["nothing of a draft has been adopted, passed or approved"] : []),
    ...(asResolution.test(own) ? ["say “the draft”, not “the resolution”"] : []),
    ...(organ ? [`say “the ${organ} would …” or “the draft …”: the ${organ} has not adopted it`] : []),
  ];
}

/** "The Council requests": the organ speaks only once it has adopted the text. */
function organActs(own: string, resolution: Resolution): string | undefined {
  const actor = actorOfId(organs.find((entry) => entry.organ === resolution.organ)?.actor ?? "");
  const names = actor ? [actor.name, ...(actor.short ?? []), ...(actor.also ?? [])] : [];
  return names.find((name) =>
    [
      ...own.matchAll(new RegExp(`\\b${name}\\s+(?:also\\s+|further\\s+|has\\s+)?([a-z]+(?:s|ed))\\b`, "g")),
    ].some(([, verb = ""]) => askedForce(verb) !== undefined),
  );
}
