import type { StructureClaim } from "../../domain/claims.ts";
import type { VoteSide } from "../../domain/resolution.ts";
import { fullName } from "../names.ts";
import { listed, upperFirst } from "../wording.ts";
import type { Claimed } from "./claimed.ts";

export type VoterClaim = Extract<StructureClaim, { of: "voter" }>;

const did: { readonly [side in VoteSide]: string } = {
  "in favour": "voted in favour",
  against: "voted against",
  abstaining: "abstained",
};

/** "3 States voted against: Burundi, China and Eritrea." */
export function votesSentence(
  { side, value }: Extract<StructureClaim, { of: "votes" }>,
  { resolution: { vote } }: Claimed,
): string {
  const number = value === 0 ? "No State" : value === 1 ? "One State" : `${value} States`;
  const names = vote?.lists?.[side].map((name) => fullName({ name })) ?? [];
  return `${number} ${did[side]}${names.length > 0 ? `: ${listed(names)}` : ""}.`;
}

/** "Germany and France voted in favour.", "Kenya is not among the States whose votes are listed." */
export function voterSentence(claims: readonly [VoterClaim, ...VoterClaim[]]): string {
  const bySide = new Map<VoteSide | null, string[]>();
  for (const { actor, value } of claims) bySide.set(value, [...(bySide.get(value) ?? []), fullName(actor)]);
  return [...bySide]
    .map(([side, names]) => {
      const absent = `${names.length === 1 ? "is" : "are"} not among the States whose votes are listed`;
      return upperFirst(`${listed(names)} ${side ? did[side] : absent}.`);
    })
    .join(" ");
}
