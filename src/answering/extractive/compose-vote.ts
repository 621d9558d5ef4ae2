import type { Actor } from "../../domain/acts.ts";
import type { StructureClaim } from "../../domain/claims.ts";
import type { VoteAsked } from "../../domain/questions.ts";
import type { Resolution, Vote, VoteSide } from "../../domain/resolution.ts";
import type { DraftCitation, DraftStatement } from "../../domain/statements.ts";
import { closingOf } from "../../domain/units.ts";
import { actorOfId } from "../../language/actors.ts";
import { spellNumber } from "../../language/numerals.ts";
import { sideOf } from "../../language/voters.ts";
import { fullName, subjectOf } from "./names.ts";
import { listed, upperFirst } from "./wording.ts";

const did: { readonly [side in VoteSide]: string } = {
  "in favour": "voted in favour",
  against: "voted against",
  abstaining: "abstained",
};

/** How a text was voted on, who voted so, how the States that are asked about did. */
export function voteSentences(
  resolution: Resolution,
  vote: Vote,
  { side, manner, isClaim }: VoteAsked,
  actors: readonly Actor[],
  amongSeveral: boolean,
): DraftStatement[] {
  const states = actors.filter(({ id }) => actorOfId(id)?.kind === "state");
  if (states.length > 0 && vote.lists) return ofStates(resolution, vote, states, isClaim ? side : undefined);
  if (side && vote.counts) return [ofSide(resolution, vote, side)];
  const isSo = isClaim && manner ? isOfManner(vote, manner) : undefined;
  const subject = subjectOf(resolution, amongSeveral);
  const verdict = isSo === undefined ? "" : isSo ? "Yes: " : "No: ";
  return [
    {
      basis: "structure",
      text: `${verdict}${verdict && !amongSeveral ? "it" : subject} was adopted ${vote.printed}.`,
      claims: [{ of: "property", resolution: resolution.id, what: "vote", value: vote.printed }],
      citations: citationOf(resolution, vote.printed),
    },
  ];
}

/** What was adopted without a vote may have been so by consensus, but hardly with every vote. */
function isOfManner(
  { printed, counts }: Vote,
  manner: NonNullable<VoteAsked["manner"]>,
): boolean | undefined {
  const isSo =
    manner === "unanimous" ? /^unanim/i.test(printed) : /^(?:by consensus|without a vote)/i.test(printed);
  if (isSo) return true;
  return counts && counts.against + counts.abstaining > 0 ? false : undefined;
}

/** "Three States voted against: Burundi, China and Eritrea." */
function ofSide(resolution: Resolution, { printed, counts, lists }: Vote, side: VoteSide): DraftStatement {
  const value = counts?.[side] ?? 0;
  const number =
    value === 0 ? "No State" : value === 1 ? "One State" : `${upperFirst(spellNumber(value))} States`;
  const names = lists?.[side].map((name) => fullName({ id: "", name })) ?? [];
  return {
    basis: "structure",
    text: `${number} ${did[side]}${names.length > 0 ? `: ${listed(names)}` : ""}.`,
    claims: [{ of: "votes", resolution: resolution.id, side, value }],
    citations: citationOf(resolution, printed, names.length > 0),
  };
}

/** "Germany and France voted in favour.", "No: China voted against." */
function ofStates(
  resolution: Resolution,
  vote: Vote,
  states: readonly Actor[],
  claimed: VoteSide | undefined,
): DraftStatement[] {
  const bySide = new Map<VoteSide | null, Actor[]>();
  for (const state of states) {
    const side = sideOf(vote, state);
    bySide.set(side, [...(bySide.get(side) ?? []), state]);
  }
  return [...bySide].map(([side, those]) => {
    const names = listed(those.map(fullName));
    const verdict = claimed && side ? (side === claimed ? "Yes: " : "No: ") : "";
    const absent = `${those.length === 1 ? "is" : "are"} not among the States whose votes are listed`;
    const text = `${names} ${side ? did[side] : absent}.`;
    return {
      basis: "structure",
      text: verdict ? `${verdict}${text}` : upperFirst(text),
      claims: those.map(
        (actor): StructureClaim => ({ of: "voter", resolution: resolution.id, actor, value: side }),
      ),
      citations: citationOf(resolution, vote.printed, true),
    };
  });
}

/** The words in which the vote is printed; with the lists where States are named. */
function citationOf(resolution: Resolution, printed: string, withLists = false): DraftCitation[] {
  const closing = closingOf(resolution);
  if (!closing.includes(printed)) return [{ resolution: resolution.id, unit: "front", quote: printed }];
  return [{ resolution: resolution.id, unit: "closing", quote: withLists ? closing : printed }];
}
