import type { Actor, Force } from "./acts.ts";
import type { Refusal } from "./answers.ts";
import type { CountedThing, Detail, InventoryKind, MetadataProperty } from "./claims.ts";
import type { ParagraphKind, UnitId, VoteSide } from "./resolution.ts";
import type { Wording } from "./wording.ts";

/** What kind of answer a question wants. */
export type Intent =
  | "acts"
  | "look-up"
  | "topic"
  | "reasons"
  | "deadline"
  | "reference"
  | "definition"
  | "count"
  | "inventory"
  | "wording"
  | "metadata"
  | "compare"
  | "changes"
  | "summary";

/** What a question takes for granted, and the text may not bear out; a "duty" is only what somebody "has to do", which may be meant of any task. */
export type Premise = "obligation" | "duty" | "penalty" | "adoption";

/** What only the front matter and the closing lines tell, in their own words: meeting, session, item of the agenda, on whose report, before which committee, whether revised, when issued, to whom and in which language. */
export type FrontDetail =
  | "meeting"
  | "session"
  | "agenda"
  | "report"
  | "committee"
  /** The symbol of the draft. */
  | "draft"
  | "version"
  | "issue"
  | "distribution"
  | "languages";

/** What a question on the vote wants to know: who was on a side, whether the text was adopted so. */
export interface VoteAsked {
  readonly side?: VoteSide;
  readonly manner?: "unanimous" | "consensus";
  /** "Did China abstain?", unlike "Who abstained?". */
  readonly isClaim: boolean;
}

/** A paragraph as a question names it; whether it exists is another matter. */
export interface NamedUnit {
  /** As asked: "paragraph 8". */
  readonly printed: string;
  readonly kind: ParagraphKind | "footnote";
  /** Counted from 1; negative from the end (-1 is the last one); 0 for whichever has the path. */
  readonly number: number;
  readonly section?: string;
  /** `["a", "ii"]` for "paragraph 5 (a) (ii)". */
  readonly path?: readonly string[];
  /** A bare number, which by custom means the operative paragraph. */
  readonly assumedOperative: boolean;
}

/** A unit of one loaded resolution. */
export interface UnitAddress {
  readonly resolution: string;
  readonly unit: UnitId;
}

/** Paragraphs of a text that is only named: "paragraph 20 of resolution 1483". */
export interface ParagraphsElsewhere {
  readonly numbers: readonly number[];
  /** The number of the text, as asked. */
  readonly of: string;
}

/** Who, by the question, says what is asked about. */
export interface Speaker {
  readonly actor: Actor;
  /** "did urge", "has urged": what it said before the text that is asked. */
  readonly past: boolean;
  /** The whole text is taken for its own: "this General Assembly resolution". */
  readonly issued?: boolean;
}

export interface SummaryScope {
  /** "subject": whatever the text says on what the terms name, in the part that is asked for. */
  readonly of: "whole" | "operative" | "preambular" | "annex" | "section" | "named" | "actor" | "subject";
  /** Of several annexes the one that is meant: "B". */
  readonly annex?: string;
  /** How much is wanted: one sentence, a few, or everything. */
  readonly length: "sentence" | "short" | "full";
  /** Beside what is asked of an actor, what is said of it. */
  readonly withMentions?: boolean;
  /** So many sentences. */
  readonly sentences?: number;
  /** So many points, the weightiest. */
  readonly points?: number;
}

/** A question as understood, with what carried over from earlier user turns. */
export interface QuestionFrame extends Wording {
  /** The question in words that stand alone. */
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly intent: Intent;
  /** Actors that the question names. */
  readonly actors: readonly Actor[];
  /** Actors that it leaves out: "other than the Secretary-General". */
  readonly excludedActors: readonly Actor[];
  /** A body other than that in whose name the text speaks: "What does the Security Council urge …?" */
  readonly speaker?: Speaker;
  /** Who, by the question, set something up: an actor, the text itself, whoever did, or somebody who is not named. */
  readonly founder?: Actor | "text" | "anybody" | "somebody";
  /** Whose text the question takes it to be: "Kenya's draft". */
  readonly sponsor?: Actor;
  /** The short name whose meaning is asked: "JHO". */
  readonly acronym?: string;
  /** Full names of conventions and the like that it names, by whatever name. */
  readonly instruments: readonly string[];
  /** Forces that the question asks for ("requested" → request). */
  readonly forces: readonly Force[];
  readonly named: readonly NamedUnit[];
  /** What the question before named, for "how do the two differ?". */
  readonly earlierNamed?: readonly NamedUnit[];
  /** The content words of what it is about, as asked; without actors, verbs and the words of asking. */
  readonly terms: readonly string[];
  /** Those of them that may only tell how it is asked: "for the library". */
  readonly doubtful?: readonly string[];
  /** Ids of the resolutions to look in; never empty. */
  readonly resolutions: readonly string[];
  readonly paragraphKind?: ParagraphKind;
  /** The section that it is about: "II". */
  readonly section?: string;
  /** The kind of the paragraph that the question takes to speak of its subject, if any does: "Does the preamble mention …?" */
  readonly expectedKind?: ParagraphKind;
  readonly summary?: SummaryScope;
  readonly premise?: Premise;
  /** For `metadata`. */
  readonly property?: MetadataProperty | FrontDetail;
  /** For `metadata`, where the vote is asked about. */
  readonly vote?: VoteAsked;
  /** For `wording`: the words that are looked for as they are printed. */
  readonly wording?: string;
  /** Of those places only the ones where they open a paragraph. */
  readonly opening?: true;
  /** Paragraphs of another text that it asks about. */
  readonly elsewhere?: ParagraphsElsewhere;
  /** For `count`; null where what is to be counted is nothing that can be. */
  readonly counted?: CountedThing | null;
  /** For `inventory`. */
  readonly inventory?: InventoryKind;
  /** For `inventory` and who tabled a text: how many there are is asked. */
  readonly isCounted?: boolean;
  /** For `count`: of all paragraphs the one with the most words, or the fewest. */
  readonly extreme?: "longest" | "shortest";
  /** Of the acts, only this is wanted: to whom they are addressed, which are addressed to nobody, which are hedged, which verbs they have; or those that are not so, neither with the forces nor to the excluded actors. */
  readonly listing?: "addressees" | "unaddressed" | "remaining" | "hedges" | "verbs";
  /** All that say something are wanted, not the best: "which resolutions mention …?" */
  readonly exhaustive?: boolean;
  /** What is to be known of the thing that is asked about: when, where, who by name. */
  readonly details?: readonly Detail[];
  /** The words of the text are wanted, not an account of them. */
  readonly verbatim?: boolean;
  /** Of the paragraphs that answer it only this one is wanted, counted from 1; -1 is the last. */
  readonly pick?: number;
  /** No rule knows what is asked: the acts of who is named are only the likeliest answer. */
  readonly guessed?: boolean;
  /** Those who are named are said to ask for something themselves: "Chad's request". */
  readonly isByThem?: boolean;
  /** What was done is asked: "was invited", "did decide". */
  readonly past?: boolean;
  /** What is asked is whether something is so, or only whether the text speaks of it. */
  readonly whether?: "so" | "said";
  /** What it takes the text to say, beside its subjects: what is done ("ban"), how long ("two years"). */
  readonly supposed?: readonly string[];
  /** The action verbs as asked: "underscored". */
  readonly verbs?: readonly string[];
  /** Symbols and numbers of other instruments that the question names: `66/181`. */
  readonly symbols: readonly string[];
  /** The same asked of each of its subjects, where it joins several: "terrorism and money-laundering". */
  readonly apart?: readonly QuestionFrame[];
}

/** The last user turn as understood: its parts, or why it is none for this product. */
export interface Question {
  /** Ids of the resolutions to look in. */
  readonly resolutions: readonly string[];
  readonly frames: readonly QuestionFrame[];
  /** All of it as one question on a subject, where each part is on one: a single paragraph may answer them all. */
  readonly whole?: QuestionFrame;
  readonly refusal?: Refusal;
}

/** "What is asked of everyone but States?": only whom it is not asked of is named. */
export function asksOfOthers({
  intent,
  actors,
  excludedActors,
  forces,
}: Pick<QuestionFrame, "intent" | "actors" | "excludedActors" | "forces">): boolean {
  return intent === "acts" && actors.length + forces.length === 0 && excludedActors.length > 0;
}
