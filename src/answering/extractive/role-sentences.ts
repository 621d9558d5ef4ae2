import type { Actor } from "../../domain/acts.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { claimsOf, metadataOf, organName, recommendationOf, speaksFor } from "./metadata-sentence.ts";
import { fullName, subjectOf } from "./names.ts";

/** What somebody is to the text as a whole: its sponsor, the organ that speaks in it, the body that recommends it. */
export function roleSentences(resolution: Resolution, { name }: Pick<Actor, "name">): DraftStatement[] {
  const isNamed = (other: string | null | undefined) => other?.toLowerCase() === name.toLowerCase();
  if (resolution.sponsors.some(isNamed)) return [metadataOf(resolution, "sponsors", false)];
  return isNamed(organName(resolution)) || isNamed(resolution.recommendedBy)
    ? [metadataOf(resolution, "organ", false)]
    : [];
}

/** In whose name the text speaks, where a question takes it to be another's. */
export function speakerSentence(resolution: Resolution, other: Actor): DraftStatement {
  const subject = subjectOf(resolution, false);
  const isRecommender = other.name === resolution.recommendedBy;
  const { text, properties, citations = [] } = recommendationOf(resolution, subject);
  const organ = organName(resolution);
  return {
    basis: "structure",
    text: isRecommender
      ? text
      : `${subject} ${speaksFor(resolution)} the ${organ}, not of ${fullName(other)}.`,
    claims: claimsOf(resolution, isRecommender ? properties : ["organ"]),
    citations,
  };
}
