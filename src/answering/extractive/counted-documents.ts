import type { CountedReferences } from "../../domain/claims.ts";
import { identitiesOf } from "../../domain/counting.ts";
import type { DraftStatement } from "../../domain/statements.ts";
import { actorOfId } from "../../language/actors.ts";
import { countIn } from "../../language/count-in.ts";
import { spellNumber } from "../../language/numerals.ts";
import type { AnswerRequest } from "../../ports.ts";
import { fullName, lowerThe, subjectOf } from "./names.ts";
import { byParagraph, type PlacedReference } from "./placed-references.ts";
import { listed, upperFirst } from "./wording.ts";

/** "Four resolutions of the Economic and Social Council are named in PP 1 and PP 3.", where it is asked how many there are. */
export function countedDocuments(
  found: readonly PlacedReference[],
  request: AnswerRequest,
): DraftStatement[] {
  const { cues, documents } = request.frame;
  const [kind, ...otherKinds] = documents.kinds;
  if (!cues.has("how-many") || !kind || otherKinds.length > 0) return [];
  const resolutions = [...new Set(found.map(({ resolution }) => resolution))];
  return resolutions.flatMap((resolution): DraftStatement[] => {
    const placed = found.filter((each) => each.resolution === resolution);
    const groups = byParagraph(placed);
    const paragraphs = groups.flatMap(([first]) => (first ? [first.paragraph] : []));
    const organs = [...new Set(placed.map(({ reference }) => reference.organ ?? ""))];
    const [organ, ...otherOrgans] = organs;
    const actor = otherOrgans.length === 0 ? actorOfId(organ ?? "") : undefined;
    const within = { kind, paragraphs: paragraphs.map(({ id }) => id) };
    const whatOf = (references: CountedReferences) => ({ references });
    // Only where no others of the kind stand in the same paragraphs.
    const what = [whatOf(within), ...(actor ? [whatOf({ ...within, organs })] : [])].find(
      (each) => countIn(resolution, each) === distinct(placed),
    );
    if (!what) return [];
    const value = countIn(resolution, what);
    const ofWhom = actor && what.references.organs ? ` of ${fullName(actor)}` : "";
    const place = resolutions.length > 1 ? ` of ${lowerThe(subjectOf(resolution, true))}` : "";
    return [
      {
        basis: "structure",
        text: `${upperFirst(spellNumber(value))} ${kind}${value === 1 ? "" : "s"}${ofWhom} ${value === 1 ? "is" : "are"} named in ${listed(paragraphs.map(({ label }) => label))}${place}.`,
        claims: [{ of: "count", resolution: resolution.id, what, value }],
        citations: groups.flatMap(([first]) =>
          first
            ? [{ resolution: resolution.id, unit: first.paragraph.id, quote: first.reference.printed }]
            : [],
        ),
      },
    ];
  });
}

function distinct(placed: readonly PlacedReference[]): number {
  return new Set(placed.flatMap(({ reference }) => identitiesOf(reference))).size;
}
