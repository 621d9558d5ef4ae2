import type { Actor, Force } from "./acts.ts";
import type { CountedPart, CountedThing, Detail, MetadataProperty } from "./claims.ts";
import type { AskFilters, ParagraphKind, UnitId, VoteSide } from "./resolution.ts";
import type { VersionChange } from "./versions.ts";

/** The finer labels of the phrasings in `training/`, and the kind that each belongs to. */
export const kindOfLabel = {
  actor: "acts",
  verb: "acts",
  obligation: "acts",
  "look-up": "look-up",
  topic: "topic",
  reference: "topic",
  reasons: "topic",
  definition: "topic",
  penalty: "topic",
  deadline: "deadline",
  count: "structure",
  status: "structure",
  sponsor: "structure",
  vote: "structure",
  title: "structure",
  date: "structure",
  recommender: "structure",
  organ: "structure",
  symbol: "structure",
  compare: "compare",
  summary: "summary",
  about: "about",
  help: "help",
  form: "form",
  unclear: "unclear",
  "out-of-scope": "off-topic",
} as const;

export type Label = keyof typeof kindOfLabel;

/** What kind of answer a turn wants; each but the last four has a composer of its own. */
export type Kind = (typeof kindOfLabel)[Label];

export const kinds: readonly Kind[] = [...new Set(Object.values(kindOfLabel))];

/** Kinds that ask nothing of what the texts say: they speak of what was cited, or of nothing. */
export const withoutQuestion: ReadonlySet<Kind> = new Set(["help", "form", "off-topic", "unclear"]);

/** A paragraph as a question names it; whether it exists is another matter. */
export interface NamedUnit {
  /** As asked: "paragraph 8". */
  readonly printed: string;
  readonly kind: ParagraphKind | "footnote";
  /** The word before the number where it names a division of the text, as asked: "principle", "articles". */
  readonly division?: string;
  /** Counted from 1; negative from the end (-1 is the last one); 0 for whichever has the path. */
  readonly number: number;
  readonly section?: string;
  /** `["a", "ii"]` for "paragraph 5 (a) (ii)". */
  readonly path?: readonly string[];
  /** A bare number, which by custom means the operative paragraph. */
  readonly assumedOperative: boolean;
}

/** So many texts are looked through for one question. Of more, those nearest to it are, which is said. */
export const fewTexts = 24;

/** A unit of one loaded resolution. */
export interface UnitAddress {
  readonly resolution: string;
  readonly unit: UnitId;
}

/** What of a text's structure is asked for. */
export type StructureAsked =
  /** `what` is null where what is to be counted is nothing that the structure has. */
  | { readonly of: "count"; readonly what: CountedThing | CountedPart | null }
  /** `status`: which the question names, as in "is this a draft?" */
  | {
      readonly of: "property";
      readonly what: MetadataProperty;
      readonly status?: "draft" | "adopted";
    }
  | { readonly of: "votes"; readonly side?: VoteSide; readonly voters: readonly Actor[] };

/** How the answer is to look; what is left out, as usual. */
export interface Form {
  readonly sentences?: number;
  readonly words?: number;
  /** So many entries of a list. */
  readonly points?: number;
  readonly bullets?: boolean;
  /** The text's own words, whole. */
  readonly wording?: boolean;
  /** Only where it stands. */
  readonly onlyLabels?: boolean;
  readonly shorter?: boolean;
  /** In simple words: needs a model. */
  readonly plain?: boolean;
  /** ISO 639-1 of a language other than the texts': needs a model. */
  readonly language?: string;
}

/** One of those that are compared. */
export type Side =
  | { readonly of: "paragraph"; readonly unit: NamedUnit }
  | { readonly of: "actor"; readonly actor: Actor }
  | { readonly of: "text"; readonly resolution: string }
  /** Words that are searched for. */
  | { readonly of: "subject"; readonly query: string };

/** Which paragraphs are looked at or told: a part of the text. */
export interface PartAsked {
  readonly kind?: ParagraphKind;
  /** "II" */
  readonly section?: string;
}

/** One question as understood, with what it takes from the turns before. Nothing behind `understanding/` sees its words but for `query`. */
export interface Reading {
  readonly kind: Kind;
  readonly label: Label;
  /** Probability of the kind, 0 to 1. */
  readonly certainty: number;
  /** What is embedded and searched for: the turn, behind the one that it leans on. */
  readonly query: string;
  readonly leansOnEarlier: boolean;
  /** Cited in the assistant turn that it leans on, in that order; empty where it leans on none. "The second one" is resolved already. */
  readonly earlier: readonly UnitAddress[];
  /** `existence`: whether the text speaks of something at all; `other`: whether something is so. */
  readonly yesNo: "no" | "existence" | "other";
  readonly detail?: Detail;
  /** It may not be what is wanted, so that it is not said to be missing: "where does it say so?" */
  readonly detailIsOpen?: true;
  readonly structure?: StructureAsked;
  readonly sides: readonly Side[];
  /** Of two versions of one text: which of their differences; all where left out. */
  readonly changes?: readonly VersionChange[];
  readonly actors: readonly Actor[];
  /** "other than the Secretary-General" */
  readonly excludedActors: readonly Actor[];
  readonly forces: readonly Force[];
  readonly paragraphs: readonly NamedUnit[];
  readonly part: PartAsked;
  /** Ids of the resolutions to look in; empty only where none is loaded or none fits the filters. */
  readonly texts: readonly string[];
  /** How many it was put to, where these are the nearest of them. */
  readonly nearestOf?: number;
  /** Names of texts that the question wants and that are not loaded, as typed: "A/80/L.3". */
  readonly textsMissing: readonly string[];
  /** Symbols and numbers of other instruments: `66/181`. */
  readonly symbols: readonly string[];
  /** Full names of conventions and the like. */
  readonly instruments: readonly string[];
  readonly sessions: readonly number[];
  readonly filters: AskFilters;
  readonly form: Form;
}

/** The last user turn as understood: one reading for each question in it, never none. */
export interface Understanding {
  readonly readings: readonly [Reading, ...Reading[]];
  /** ISO 639-1 of the turn. */
  readonly language: string;
}
