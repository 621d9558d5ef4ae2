import type { ParagraphId, Span } from "./places.ts";

/**
 * What an action verb does, from a closed list: the verbs that print it ("Also invites", "Reiterates its
 * invitation") are in `data/vocabulary/action-verbs.tsv`.
 */
export const forces = [
  "decide",
  "demand",
  "request",
  "urge",
  "call",
  "invite",
  "encourage",
  "recommend",
  "authorize",
  "appeal",
  "expect",
  "hope",
  "welcome",
  "appreciate",
  "commend",
  "note",
  "recall",
  "recognize",
  "affirm",
  "emphasize",
  "endorse",
  "adopt",
  "condemn",
  "concern",
  "declare",
  "determine",
  "express",
  "support",
  "establish",
  "remind",
  "warn",
  "consider",
] as const;

export type Force = (typeof forces)[number];

/** Forces of asking by rank, the strongest first; drafters do not agree on an order within a rank. */
const ranksOfAsking: readonly (readonly Force[])[] = [
  ["demand", "decide"],
  ["authorize"],
  ["request", "urge"],
  ["call", "appeal"],
  ["recommend", "invite", "encourage"],
];

/** Forces with which something is asked of somebody, from the strongest. */
export const strengthOrder: readonly Force[] = ranksOfAsking.flat();

/** Forces with which something is asked of somebody, or decided for them. */
export const askingForces: ReadonlySet<Force> = new Set(strengthOrder);

/** Forces with which the text turns to somebody and asks; what is decided may concern nobody in particular. */
export const addressedForces: readonly Force[] = strengthOrder.filter((force) => force !== "decide");

/** Forces that bind: what is demanded or decided is not open to whom it concerns. */
export const bindingForces: readonly Force[] = ["demand", "decide"];

/** Whether what is most strongly asked of somebody in `acts` has a stronger verb than anything in `others`; not where either asks nothing: who only authorizes does not. */
export function asksMoreStrongly(acts: readonly Act[], others: readonly Act[]): boolean {
  const rank = (each: readonly Act[]) => {
    const asking = each.filter(({ force, addressees }) => force !== "authorize" && addressees.length > 0);
    return ranksOfAsking.findIndex((forces) => asking.some(({ force }) => forces.includes(force)));
  };
  return rank(acts) >= 0 && rank(acts) < rank(others);
}

export interface Actor {
  /** `unodc`, `member-states`; derived from the printed name where `vocabulary/` does not know it. */
  readonly id: string;
  readonly name: string;
}

export interface Addressee extends Actor {
  /** As it stands in the text: "the Office". */
  readonly printed: string;
}

export interface Deadline {
  readonly printed: string;
  /** The session's number, where the deadline is a session. */
  readonly session?: number;
}

export interface Forum {
  readonly id: string;
  readonly printed: string;
}

export interface Hedge extends Span {
  readonly text: string;
}

/** One thing that the resolution itself does in an operative paragraph. */
export interface Act {
  /** `op4/act2`. */
  readonly id: string;
  readonly paragraph: ParagraphId;
  /** As printed, lower case at the first letter unless it opens the paragraph: "Also invites". */
  readonly verb: string;
  readonly force: Force;
  /** Where the verb stands in the paragraph's `text`. */
  readonly verbSpan: Span;
  readonly addressees: readonly Addressee[];
  /** What is asked or welcomed, in the paragraph's `text`; without verb and addressee. */
  readonly action: Span;
  /** "to consider" and its like, that weaken what is asked. */
  readonly hedges: readonly Hedge[];
  readonly deadline?: Deadline;
  /** The body before which it is to happen: "to the Commission". */
  readonly forum?: Forum;
}

/** How a preambular paragraph opens: "Recalling", "stressing the need for". */
export interface Participle {
  readonly verb: string;
  readonly force: Force;
  readonly span: Span;
  /** What is recalled or welcomed, in the paragraph's `text`. */
  readonly object: Span;
}

/** What another text or body did: "in which the Assembly urged Member States to …". */
export interface ReportedAct extends Pick<Participle, "verb" | "force" | "span"> {
  /** Whose verb it is; null where the text leaves it open. */
  readonly by: Addressee | null;
  readonly addressees: readonly Addressee[];
  readonly action: Span;
}
