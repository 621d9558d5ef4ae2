import type { StructureAsked } from "../../domain/reading.ts";
import type { Resolution } from "../../domain/resolution.ts";
import type { Draft, DraftCitation } from "../../domain/statements.ts";
import { closingOf } from "../../domain/units.ts";
import { sideOf } from "../../vocabulary/actor-relations.ts";
import { leadFor, type WithLead } from "./leads.ts";
import { propertyClaim } from "./properties.ts";

type VotesAsked = Extract<StructureAsked, { of: "votes" }>;

/** How a text was voted on: on which side a State is, who is on a side, or the whole of it. Nothing where the text tells no vote. */
export function voteDrafts(resolution: Resolution, { actor, side }: VotesAsked, isYesNo: boolean): Draft[] {
  const { id, vote } = resolution;
  if (!vote) return [];
  const citations = placeOf(resolution, vote.printed, actor !== undefined || side !== undefined);
  if (actor && vote.lists) {
    const value = sideOf(vote, actor);
    const lead: WithLead = isYesNo && side ? leadFor(value === side) : {};
    return [
      { basis: "structure", ...lead, claims: [{ of: "voter", resolution: id, actor, value }], citations },
    ];
  }
  if (side && vote.counts) {
    const value = vote.counts[side];
    const lead: WithLead = isYesNo && !actor ? leadFor(value > 0) : {};
    return [
      { basis: "structure", ...lead, claims: [{ of: "votes", resolution: id, side, value }], citations },
    ];
  }
  return [{ basis: "structure", claims: [propertyClaim(resolution, "vote")], citations }];
}

/** The words in which the vote is printed; with the lists where States are named. */
function placeOf(resolution: Resolution, printed: string, withLists: boolean): DraftCitation[] {
  const closing = closingOf(resolution);
  if (closing.includes(printed))
    return [{ resolution: resolution.id, unit: "closing", quote: withLists ? closing : printed }];
  return resolution.front.includes(printed)
    ? [{ resolution: resolution.id, unit: "front", quote: printed }]
    : [];
}
