import type { StructureClaim } from "../domain/claims.ts";
import { alignmentSentence, changesSentence, contrastSentence } from "./structure/comparisons.ts";
import { countSentence, existenceSentence } from "./structure/counts.ts";
import { nameSentence, propertySentence, voterSentence, votesSentence } from "./structure/properties.ts";
import { type Claimed, type ClaimOf, type Claims, loaded, type Telling } from "./wording.ts";

/**
 * What claims that were recomputed say, in a sentence; several of a kind about one text go together ("34 paragraphs: 17
 * preambular and 17 operative"). Throws a TypeError where a text that they are about is not loaded.
 */
export function structureSentence(claims: Claims<StructureClaim>, { library, among }: Telling): string {
  return groupsOf(claims)
    .map((group) => {
      const [{ of, resolution }] = group;
      // All of a group are claims of one kind.
      return sentences[of](group as never, { resolution: loaded(resolution, library), library, among });
    })
    .join(" ");
}

/** Claims of which each goes on with the one before. */
function groupsOf(claims: Claims<StructureClaim>): Claims<StructureClaim>[] {
  const groups: [StructureClaim, ...StructureClaim[]][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    if (last && goesOn(last[0], claim)) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function goesOn(first: StructureClaim, next: StructureClaim): boolean {
  // The version as which a draft was adopted is told with the draft.
  if (first.of === "property" && next.of === "property")
    return first.resolution === next.resolution || first.what === "status";
  if (first.resolution !== next.resolution) return false;
  return first.of === next.of && (next.of === "count" || next.of === "voter" || next.of === "changes");
}

/** What tells the claims of each kind. */
const sentences: {
  readonly [Of in StructureClaim["of"]]: (claims: Claims<ClaimOf<Of>>, claimed: Claimed) => string;
} = {
  count: countSentence,
  property: propertySentence,
  changes: changesSentence,
  name: nameSentence,
  votes: votesSentence,
  voter: voterSentence,
  exists: existenceSentence,
  alignment: alignmentSentence,
  contrast: contrastSentence,
};
